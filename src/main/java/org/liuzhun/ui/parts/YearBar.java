package org.liuzhun.ui.parts;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.liuzhun.text.Texts;

/// The years of a section as a row of buttons, with one that copies last year (年度条).
public final class YearBar extends HBox {

  private final YearModel model;
  private final HBox buttons = new HBox();
  private final Button copy = new Button(Texts.of("ui.parts.year.copy"));

  /// The bar of a model.
  ///
  /// @param copying copies the year before into the shown one
  public YearBar(YearModel model, Runnable copying) {
    this.model = model;
    getStyleClass().add("year-bar");
    buttons.getStyleClass().add("years");
    copy.getStyleClass().add("quiet");
    copy.setOnAction(_ -> copying.run());
    getChildren().addAll(buttons, copy);
    model.years().addListener((ListChangeListener<Integer>) _ -> fill());
    model.year().subscribe(this::fill);
  }

  /// Whether copying last year makes sense now.
  public void mayCopy(boolean may) {
    copy.setVisible(may);
  }

  private void fill() {
    ToggleGroup group = new ToggleGroup();
    buttons
        .getChildren()
        .setAll(model.years().stream().map(year -> button(year, group)).toList());
  }

  private ToggleButton button(int year, ToggleGroup group) {
    ToggleButton button = new ToggleButton(String.valueOf(year));
    button.setToggleGroup(group);
    button.getStyleClass().add("filter");
    button.setSelected(year == model.year().get());
    button.setOnAction(_ -> {
      button.setSelected(true);
      model.choose(year);
    });
    return button;
  }
}
