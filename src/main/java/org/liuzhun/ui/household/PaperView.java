package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.session.Session;

/// A photograph or scanned paper, large (看大图), with the ways to print it, to take it out, to
/// turn its pages and to close it. Where a photograph was taken stands here, if it was kept,
/// and can be forgotten.
final class PaperView extends VBox {

  private static final double LARGE = 640;

  private final Session session;
  private final PaperOut out;
  private final PaperPictures pictures;
  private final ImageView picture = new ImageView();
  private final Label pageOf = new Label();
  private final Label place = new Label();
  private final Button back = button("ui.household.photo.back", "paper-back", () -> turn(-1));
  private final Button on = button("ui.household.photo.on", "paper-on", () -> turn(1));
  private final Button forget;
  private final Button close;
  private Runnable closed = () -> {};
  private @Nullable Row shown;
  private byte[] kept = {};
  private int page;
  private int pages = 1;

  PaperView(Session session, PaperOut out) {
    super(6);
    this.session = session;
    this.out = out;
    pictures =
        new PaperPictures(session.background(), trouble -> out.told().accept(trouble.getMessage()));
    forget = button("ui.household.photo.place.forget", "paper-forget-place", this::forgetPlace);
    picture.setPreserveRatio(true);
    picture.setFitWidth(LARGE);
    picture.setFitHeight(LARGE);
    place.setId("paper-place");
    close = button("ui.household.photo.close", "paper-close", this::giveBack);
    Bar bar = new Bar(6, back, pageOf, on, close);
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        giveBack();
        key.consume();
      }
    });
    if (!session.isForVisitors()) {
      bar.getChildren()
          .addAll(
              0,
              List.of(
                  button("ui.household.photo.print", "paper-print", this::print),
                  button("ui.household.photo.copy", "paper-copy", this::copy)));
    }
    getChildren().addAll(bar, new Bar(6, place, forget), picture);
    close();
  }

  /// Shows one, with the cursor on the way to close it.
  ///
  /// @param after takes the cursor when it is closed
  void show(Row paper, byte[] content, Runnable after) {
    closed = after;
    shown = paper;
    kept = content;
    pages = 1;
    String where = paper.get(DOCUMENT.PLACE, "");
    place.setText(Texts.of("ui.household.photo.place", where));
    showing(place, !where.isEmpty());
    showing(forget, !where.isEmpty() && !session.isPast());
    open(0);
    showing(this, true);
    close.requestFocus();
  }

  private void giveBack() {
    close();
    closed.run();
  }

  /// Shows none.
  void close() {
    shown = null;
    kept = new byte[0];
    picture.setImage(null);
    showing(this, false);
  }

  private void open(int number) {
    Row paper = shown;
    if (paper != null) {
      page = number;
      String title = paper.get(DOCUMENT.TITLE, "");
      pictures.draw(kept, title, number, LARGE * 2, drawn -> {
        if (paper == shown && page == number) {
          pages = drawn.pages();
          picture.setImage(drawn.image());
          paging();
        }
      });
      paging();
    }
  }

  private void turn(int by) {
    open(Math.clamp(page + by, 0, pages - 1));
  }

  private void paging() {
    pageOf.setText(Texts.of("ui.household.photo.page", page + 1, pages));
    for (Node part : new Node[] {back, pageOf, on}) {
      showing(part, pages > 1);
    }
    back.setDisable(page == 0);
    on.setDisable(page == pages - 1);
  }

  private void print() {
    Row paper = shown;
    if (paper != null) {
      out.print(paper, kept);
    }
  }

  private void copy() {
    Row paper = shown;
    if (paper != null) {
      out.save(paper, kept);
    }
  }

  private void forgetPlace() {
    Row paper = shown;
    if (paper != null) {
      session.save(Edit.begin().set(paper, DOCUMENT.PLACE, null).build());
      close();
    }
  }

  private static void showing(Node part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }

  private static Button button(String key, String id, Runnable action) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
