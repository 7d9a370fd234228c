package org.liuzhun.ui.precisions;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.assessment.Severity;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.KeyHint;
import org.liuzhun.ui.parts.OneOf;
import org.liuzhun.ui.precisions.FindingsModel.Order;

/// The line above the findings: how many, which ones, in which order.
final class FindingsBar extends Bar {

  private final FindingsModel model;
  private final Label count = new Label();
  private final ToggleButton errors = new ToggleButton();
  private final ToggleButton doubts = new ToggleButton();
  private final ToggleButton waived = new ToggleButton();

  FindingsBar(FindingsModel model) {
    super(10);
    this.model = model;
    getStyleClass().add("bar");
    setAlignment(Pos.CENTER_LEFT);
    count.getStyleClass().add("heading");
    ToggleGroup weights = new ToggleGroup();
    weight(errors, Severity.ERROR, "bad", weights);
    weight(doubts, Severity.WARNING, "doubt", weights);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    waived.setId("to-waived");
    waived.getStyleClass().setAll("toggle-button", "filter");
    waived.selectedProperty().subscribe((_, chosen) -> model.waived(chosen));
    getChildren()
        .addAll(
            count,
            errors,
            doubts,
            waived,
            orders(),
            space,
            new KeyHint("Enter", "ui.precisions.mend"),
            new KeyHint("F8", "ui.precisions.waive"),
            new KeyHint("F9", "ui.precisions.rectify"));
    model.shown().subscribe(this::show);
  }

  void show() {
    count.setText(Texts.of("ui.precisions.count", model.shown().size()));
    errors.setText(Texts.of("ui.precisions.errors", model.count(Severity.ERROR)));
    doubts.setText(Texts.of("ui.precisions.doubts", model.count(Severity.WARNING)));
    waived.setText(Texts.of("ui.precisions.waived", model.waivedCount()));
  }

  private void weight(ToggleButton button, Severity severity, String style, ToggleGroup group) {
    button.getStyleClass().setAll("toggle-button", "filter", style);
    button.setToggleGroup(group);
    button.selectedProperty().subscribe((_, chosen) -> {
      if (chosen) {
        model.only(severity);
      } else if (group.getSelectedToggle() == null) {
        model.only(null);
      }
    });
  }

  private HBox orders() {
    HBox buttons = OneOf.filters(
        List.of(Order.values()), Order.BY_HOUSEHOLD, FindingsBar::label, model::order);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private static String label(Order order) {
    String name = order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Texts.of("ui.precisions.order." + name);
  }
}
