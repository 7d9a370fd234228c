package org.liuzhun.ui.tables;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.text.Texts;

/// The year of rows that name none (年度), which says itself when what was typed is no year.
final class YearField extends HBox {

  private static final int DIGITS = 5;
  private static final double GAP = 6;

  private final TextField field = new TextField();
  private final Label said;

  /// A field with this year in it.
  ///
  /// @param id what the field is found by
  /// @param said where the page says what is amiss
  YearField(String id, int year, Label said) {
    super(GAP);
    setAlignment(Pos.CENTER_LEFT);
    this.said = said;
    field.setId(id);
    field.setText(String.valueOf(year));
    field.setPrefColumnCount(DIGITS);
    field.setMinWidth(TextField.USE_PREF_SIZE);
    Label label = new Label(Texts.of("ui.tables.year"));
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    getChildren().addAll(label, field);
  }

  /// The year that was typed; empty, and said so, when it is none.
  Optional<Integer> typed() {
    if (Kind.year().parse(field.getText()) instanceof Parsed.Value<Integer>(Integer year)
        && year != null) {
      return Optional.of(year);
    }
    said.setText(Texts.of("ui.tables.bad-year", field.getText()));
    field.requestFocus();
    return Optional.empty();
  }
}
