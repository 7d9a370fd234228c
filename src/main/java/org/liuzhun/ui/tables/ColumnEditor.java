package org.liuzhun.ui.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.OwnLayout.Column;
import org.liuzhun.spreadsheet.OwnLayout.Order;
import org.liuzhun.spreadsheet.OwnLayout.Test;
import org.liuzhun.spreadsheet.Source;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.DropDown;

/// The chosen column of an own layout: its heading, its sum, in which order it puts the
/// lines, which it lets through, its place.
final class ColumnEditor extends FlowPane {

  private final OwnModel model;
  private final Runnable changed;
  private final TextField heading = new TextField();
  private final CheckBox summed = new CheckBox(Texts.of("layout.own.sum"));
  private final DropDown<Order> order = new DropDown<>(
      "own-order",
      List.of(Order.values()),
      which -> Texts.of("layout.own.order." + which.name().toLowerCase(Locale.ROOT)));
  private final ComboBox<Test> test = new ComboBox<>();
  private final ComboBox<String> value = new ComboBox<>();
  /// While it is filled nothing is told; so it is until the first column was shown.
  private boolean showing = true;

  /// @param changed is run when something of the layout changed
  ColumnEditor(OwnModel model, Runnable changed) {
    super(10, 8);
    this.model = model;
    this.changed = changed;
    heading.setId("own-heading");
    heading.setPrefColumnCount(12);
    heading.textProperty().subscribe(text -> edit(column -> column.heading(text.strip())));
    summed.setId("own-sum");
    summed.setOnAction(_ -> edit(column -> column.summed(summed.isSelected())));
    test.setId("own-test");
    test.getItems().setAll(Test.values());
    test.setConverter(words());
    test.setAccessibleText(Texts.of("layout.own.test"));
    test.setOnAction(_ -> test());
    value.setId("own-value");
    value.setAccessibleText(Texts.of("layout.own.value"));
    value.setOnAction(_ -> test());
    value.getEditor().textProperty().subscribe(text -> {
      if (value.isEditable()) {
        edit(column -> column.test(column.test(), text.strip()));
      }
    });
    order.setAccessibleText(Texts.of("layout.own.order"));
    order.setOnAction(_ -> edit(column -> column.order(order.getValue())));
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            labelled("layout.own.heading", heading),
            summed,
            labelled("layout.own.order", order),
            labelled("layout.own.test", new HBox(4, test, value)),
            button("up", () -> model.move(-1)),
            button("down", () -> model.move(1)),
            button("remove", model::remove));
    show();
  }

  private static Node labelled(String key, Node field) {
    Label label = new Label(Texts.of(key));
    label.setLabelFor(field);
    HBox box = new HBox(6, label, field);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Button button(String name, Runnable does) {
    Button button = new Button(Texts.of("layout.own." + name));
    button.setId("own-" + name);
    button.setOnAction(_ -> {
      does.run();
      changed.run();
    });
    return button;
  }

  private static StringConverter<Test> words() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Test test) {
        return test == null
            ? ""
            : Texts.of("layout.own.test." + test.name().toLowerCase(Locale.ROOT));
      }

      @Override
      public @Nullable Test fromString(String text) {
        return null;
      }
    };
  }

  /// Shows the chosen column.
  void show() {
    showing = true;
    Optional<Column> column = model.column();
    setDisable(column.isEmpty());
    column.ifPresent(chosen -> {
      Source source = Source.of(chosen.source()).orElseThrow();
      if (!heading.getText().strip().equals(chosen.heading())) {
        heading.setText(chosen.heading());
      }
      summed.setDisable(!source.isFigure());
      summed.setSelected(chosen.summed());
      order.setValue(chosen.order());
      test.getItems().setAll(offered(source));
      test.setValue(chosen.test());
      value.setVisible(chosen.test().wantsValue());
      value.setEditable(chosen.test() != Test.IS);
      value.getItems().setAll(source.choices());
      if (!chosen.value().equals(value.getValue())) {
        value.setValue(chosen.value());
      }
    });
    showing = false;
  }

  /// Words can be compared where they come out of a table, figures by their size. A name, typed in
  /// here, would stand in the clear beside the workbook.
  private static List<Test> offered(Source source) {
    return Arrays.stream(Test.values())
        .filter(test -> switch (test) {
          case ANY, FILLED, EMPTY -> true;
          case IS -> !source.choices().isEmpty();
          case AT_LEAST, AT_MOST -> source.isFigure();
        })
        .toList();
  }

  private void test() {
    Test chosen = test.getValue();
    String against = value.getValue();
    if (chosen != null) {
      edit(column -> column.test(chosen, against == null ? "" : against));
      value.setVisible(chosen.wantsValue());
      value.setEditable(chosen != Test.IS);
    }
  }

  private void edit(java.util.function.UnaryOperator<Column> change) {
    if (!showing) {
      model.column(change);
      changed.run();
    }
  }
}
