package org.liuzhun.ui.parts;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// Shows one by one what could be taken over, from last year or from what is known elsewhere, and
/// takes over what stays ticked, as one edit (照抄上一年，逐项确认).
public final class CopyPanel extends VBox {

  private record Line(Offer offer, CheckBox box) {}

  private final Desk desk;
  private final Label title = new Paragraph();
  private final FlowPane boxes = new FlowPane(18, 5);
  private final Button confirm = new Button();
  private List<Line> lines = List.of();

  /// A panel that offers nothing yet.
  public CopyPanel(Desk desk) {
    this.desk = desk;
    setId("copy-panel");
    getStyleClass().addAll("panel", "forms");
    title.getStyleClass().add("heading");
    getChildren().addAll(title, boxes, buttons());
    setOnKeyPressed(this::pressed);
    hide();
  }

  private HBox buttons() {
    confirm.setId("copy-confirm");
    confirm.getStyleClass().add("accent");
    confirm.setDefaultButton(true);
    confirm.setOnAction(_ -> confirm());
    Button cancel = new Button(Texts.of("ui.parts.year.copy.cancel"));
    cancel.setOnAction(_ -> hide());
    HBox buttons = new HBox(confirm, cancel);
    buttons.getStyleClass().add("choosing");
    return buttons;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      hide();
      key.consume();
    }
  }

  /// Offers these copies.
  ///
  /// @param year the year from which they come
  /// @param whose what a row tells of, where there are several; empty where there is one
  public void offer(int year, List<YearCopy> copies, Function<Row, String> whose) {
    offer(year, Offer.of(copies, desk, whose));
  }

  /// Offers what could be taken over from a year.
  public void offer(int year, List<Offer> offers) {
    offer(
        Texts.of(
            offers.isEmpty() ? "ui.parts.year.copy.nothing" : "ui.parts.year.copy.title",
            String.valueOf(year)),
        offers);
  }

  /// Offers anything.
  ///
  /// @param heading what stands above it
  public void offer(String heading, List<Offer> offers) {
    lines = offers.stream().map(this::line).toList();
    title.setText(heading);
    boxes.getChildren().setAll(lines.stream().map(Line::box).toList());
    count();
    setManaged(true);
    setVisible(true);
    confirm.requestFocus();
  }

  /// Offers nothing any more.
  public void hide() {
    lines = List.of();
    setManaged(false);
    setVisible(false);
  }

  private Line line(Offer offer) {
    CheckBox box = new CheckBox(offer.text());
    box.setSelected(offer.likely());
    box.setOnAction(_ -> count());
    return new Line(offer, box);
  }

  private void count() {
    long ticked = lines.stream().filter(line -> line.box().isSelected()).count();
    confirm.setText(Texts.of("ui.parts.year.copy.confirm", ticked));
    confirm.setDisable(ticked == 0);
  }

  private void confirm() {
    Edit.Builder edit = Edit.begin();
    lines.stream()
        .filter(line -> line.box().isSelected())
        .forEach(line -> line.offer().write().accept(edit));
    if (!edit.isEmpty()) {
      desk.saving().save(edit.build(), trouble -> {
        if (trouble.isEmpty()) {
          hide();
        }
      });
    }
  }
}
