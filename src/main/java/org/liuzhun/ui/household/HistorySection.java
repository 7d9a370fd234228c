package org.liuzhun.ui.household;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Edit;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.ChangeLine;
import org.liuzhun.ui.history.ChangeTree;
import org.liuzhun.ui.session.Session;

/// All that was ever written in this file (修改记录), save by save, the latest first, what was deleted
/// included. A value can be taken back.
final class HistorySection implements SectionView {

  private final Session session;
  private final ChangeTree tree;
  private final HistoryBar bar = new HistoryBar(this::fill);
  private final Button take = new Button(Texts.of("time.take"));
  private final VBox node = new VBox();
  private Chronicle chronicle = Chronicle.EMPTY;
  private @Nullable Subject subject;
  private @Nullable UUID told;

  HistorySection(Session session) {
    this.session = session;
    tree = new ChangeTree(zone(), session.laptop(), false);
    tree.getSelectionModel().selectedItemProperty().subscribe(() -> take.setDisable(!mayTake()));
    take.setDisable(true);
    take.getStyleClass().add("quiet");
    take.setOnAction(_ -> take());
    bar.getChildren().add(take);
    VBox panel = new VBox(tree);
    panel.getStyleClass().addAll("panel", "flush");
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox.setVgrow(panel, Priority.ALWAYS);
    node.getStyleClass().add("section");
    node.getChildren().addAll(bar, panel);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void show(Subject shown) {
    subject = shown;
    UUID household = shown.id();
    if (!household.equals(told)) {
      chronicle = Chronicle.EMPTY;
      tree.reading();
    }
    session.remember(
        workbook -> workbook.timeline().household(household), now -> answered(household, now));
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    tree.requestFocus();
    return true;
  }

  private void answered(UUID household, Chronicle now) {
    Subject shown = subject;
    boolean same = household.equals(told) && now.equals(chronicle);
    if (shown != null && shown.id().equals(household) && !same) {
      told = household;
      chronicle = now;
      bar.offer(now);
      fill();
    }
  }

  private void fill() {
    Subject shown = subject;
    if (shown != null) {
      tree.show(shown.village(), chronicle, bar.filter().of(chronicle, zone()));
    }
  }

  private ZoneId zone() {
    return session.clock().getZone();
  }

  private boolean mayTake() {
    return chosen().isPresent();
  }

  private record Choice(HistoryEntry entry, Field<?> field, Row row) {}

  /// The chosen value, when its row is still there.
  private Optional<Choice> chosen() {
    Subject shown = subject;
    HistoryEntry entry = tree.chosen().map(ChangeLine::entry).orElse(null);
    boolean cell =
        tree.chosen().filter(line -> line.level() == ChangeLine.Level.CELL).isPresent();
    if (shown == null || entry == null || !cell || entry.what() != HistoryEntry.What.WRITTEN) {
      return Optional.empty();
    }
    Field<?> field = entry.field();
    return field == null
        ? Optional.empty()
        : shown.dossier().find(entry.row()).map(row -> new Choice(entry, field, row));
  }

  private void take() {
    chosen().ifPresent(choice -> {
      String reason = Texts.of("time.taken", ChangeWords.when(choice.entry(), zone()));
      session.save(written(choice, reason));
    });
  }

  @SuppressWarnings("unchecked")
  private static Edit written(Choice choice, String reason) {
    return Edit.begin()
        .because(reason)
        .set(
            choice.row(),
            (TableField<?, Object>) choice.field().column(),
            choice.entry().after())
        .build();
  }
}
