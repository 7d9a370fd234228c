package org.liuzhun.ui.monitoring;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// A page of what is read off the judgement (研判页): worked out anew in the background whenever the
/// judgement is another one.
///
/// @param <T> what is read off
abstract class JudgedPage<T> implements Page {

  final Session session;
  final VBox node = new VBox();
  private final String title;
  private final LineTable first;
  private @Nullable Judgement shown;

  /// A page whose work begins in this table.
  JudgedPage(Session session, String key, LineTable first) {
    this.session = session;
    this.title = Texts.of(key);
    this.first = first;
    node.getStyleClass().add("list-page");
  }

  /// How it is read off, outside the thread of the window.
  abstract Function<Judgement, T> reading();

  abstract void show(T found);

  @Override
  public String title() {
    return title;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    session.judgement().filter(judgement -> judgement != shown).ifPresent(judgement -> {
      shown = judgement;
      Function<Judgement, T> reading = reading();
      session
          .background()
          .run(Lane.ASSESSMENT, () -> reading.apply(judgement), this::told, _ -> {});
    });
  }

  /// What comes after somebody entered has its first line chosen, too.
  private void told(T found) {
    show(found);
    first.chooseSome();
  }

  /// Reads it off anew, although the judgement is the same.
  void again() {
    shown = null;
    show();
  }

  @Override
  public void enter() {
    first.enter();
  }
}
