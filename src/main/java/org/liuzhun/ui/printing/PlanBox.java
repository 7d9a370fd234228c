package org.liuzhun.ui.printing;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.print.sheet.Block;
import org.liuzhun.print.sheet.Book;
import org.liuzhun.print.sheet.BookPlan;
import org.liuzhun.text.Texts;

/// The handbook's blocks: each is switched on or off, moved and renamed (手册版式).
final class PlanBox extends VBox {

  private final PrintingModel model;
  private final Runnable changed;
  private final VBox rows = new VBox(3);
  private final ComboBox<Book> book;

  /// @param changed told after each change, to keep the plan
  PlanBox(PrintingModel model, Runnable changed) {
    super(6);
    this.model = model;
    this.changed = changed;
    book = ChoiceBoxes.of(
        "book", Arrays.asList(Book.values()), model.plan().book(), Book::label, this::begin);
    Label title = new Label(Texts.of("ui.printing.blocks"));
    title.getStyleClass().addAll("muted", "small");
    getChildren().addAll(ChoiceBoxes.labelled("book", book), title, rows);
    fill();
  }

  /// Shows the model's plan.
  void show() {
    book.setValue(model.plan().book());
    fill();
  }

  private void begin(Book chosen) {
    if (chosen != model.plan().book()) {
      take(BookPlan.of(chosen));
      fill();
    }
  }

  private void fill() {
    rows.getChildren().setAll(model.plan().parts().stream().map(this::row).toList());
  }

  private HBox row(BookPlan.Part part) {
    Block block = part.block();
    CheckBox printed = new CheckBox();
    printed.setId("printing-block-" + block.ordinal());
    printed.setAccessibleText(block.label());
    printed.setSelected(part.printed());
    TextField name = new TextField(part.name());
    name.setPromptText(block.label());
    name.setAccessibleText(Texts.of("ui.printing.block-name", block.label()));
    name.setPrefColumnCount(4);
    HBox.setHgrow(name, Priority.ALWAYS);
    printed.setOnAction(_ -> take(
        model.plan().with(new BookPlan.Part(block, name.getText().strip(), printed.isSelected()))));
    name.focusedProperty().addListener((_, _, inside) -> {
      if (!inside) {
        take(model
            .plan()
            .with(new BookPlan.Part(block, name.getText().strip(), printed.isSelected())));
      }
    });
    return new HBox(4, printed, name, mover(block, -1, "↑"), mover(block, 1, "↓"));
  }

  private Button mover(Block block, int places, String arrow) {
    Button button = new Button(arrow);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("small", "flat");
    button.setId("printing-move-" + block.ordinal() + (places < 0 ? "-up" : "-down"));
    button.setAccessibleText(
        Texts.of(places < 0 ? "ui.printing.up" : "ui.printing.down", block.label()));
    button.setOnAction(_ -> {
      take(model.plan().moved(block, places));
      fill();
      focus(button.getId());
    });
    return button;
  }

  private void focus(String id) {
    if (lookup("#" + id) instanceof Button button) {
      button.requestFocus();
    }
  }

  private void take(BookPlan plan) {
    if (!plan.equals(model.plan())) {
      model.plan(plan);
      changed.run();
    }
  }
}
