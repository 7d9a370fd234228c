package org.liuzhun.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// The filters of a page as small toggles, each with the number of its rows.
final class FilterBar extends HBox {

  private final Map<Filter, ToggleButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final Runnable changed;
  private Filter chosen = Filter.ALL;

  FilterBar(Runnable changed) {
    super(6);
    this.changed = changed;
    setAlignment(Pos.CENTER_LEFT);
    setManaged(false);
    setVisible(false);
  }

  void add(List<Filter> filters) {
    List<Filter> all = new ArrayList<>(filters);
    if (!all.contains(Filter.ALL)) {
      all.add(Filter.ALL);
    }
    all.forEach(this::add);
    chosen = all.getFirst();
    group.selectToggle(buttons.get(chosen));
    setManaged(true);
    setVisible(true);
  }

  private void add(Filter filter) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().setAll("toggle-button", "filter");
    button.setToggleGroup(group);
    button.setOnAction(_ -> choose(filter));
    buttons.put(filter, button);
    getChildren().add(button);
  }

  boolean shows(Row row) {
    return chosen.test().test(row);
  }

  void count(List<Row> rows) {
    buttons.forEach((filter, button) -> button.setText(
        Texts.of(filter.key()) + " " + rows.stream().filter(filter.test()).count()));
  }

  private void choose(Filter filter) {
    chosen = filter;
    group.selectToggle(buttons.get(filter));
    changed.run();
  }
}
