package org.liuzhun.ui.households;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.households.HouseholdFilter.Only;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.session.Session;

/// The filters above the list; each narrows what the others let through.
final class FilterBar extends VBox {

  private final HouseholdListModel model;
  private final FlowPane toggles = new FlowPane(4, 5);
  private final ComboBox<@Nullable String> groups;
  private final ComboBox<@Nullable Cause> causes;
  private final ComboBox<@Nullable String> helpers;
  private final EnumMap<Only, ToggleButton> kinds = new EnumMap<>(Only.class);
  private final Label count = new Label();
  private final Label trouble = new Paragraph();

  FilterBar(Session session, HouseholdListModel model) {
    super(7);
    this.model = model;
    toggle("registered", "accent", Only.REGISTERED);
    toggle("monitored", "accent", Only.MONITORED);
    toggle("errors", "bad", Only.ERRORS);
    toggle("doubts", "doubt", Only.DOUBTS);
    toggle("due", "doubt", Only.DUE);
    groups = choice("ui.households.group", group -> group, HouseholdFilter::group);
    causes = choice("ui.households.cause", Term::of, HouseholdFilter::cause);
    helpers = choice("ui.households.helper", helper -> helper, HouseholdFilter::helper);
    count.getStyleClass().addAll("muted", "small");
    count.setMinWidth(USE_PREF_SIZE);
    toggles.getChildren().add(count);
    SavedFilterBox saved = new SavedFilterBox(session, model::filter, this::apply, this::failed);
    GridPane choices = new GridPane(6, 6);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      choices.getColumnConstraints().add(half);
    }
    choices.addRow(0, groups, causes);
    choices.addRow(1, helpers, saved);
    getChildren().addAll(toggles, choices, saved.naming(), trouble);
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    show();
  }

  /// Shows a filter and lets it work.
  private void apply(SavedFilter saved) {
    HouseholdFilter filter = saved.filter(model.filter(), model.helpers());
    kinds.forEach((kind, button) -> button.setSelected(filter.only().contains(kind)));
    groups.setValue(filter.group());
    causes.setValue(filter.cause());
    helpers.setValue(filter.helper());
    model.filter(_ -> filter);
  }

  /// Shows the choices and counts of the village as it is now.
  void show() {
    offer(groups, model.groups());
    offer(causes, model.causes());
    offer(helpers, model.helpers());
    count.setText(Texts.of("ui.households.count", model.shown().size(), model.size()));
  }

  private void failed(String why) {
    trouble.setText(why);
  }

  private void toggle(String name, String style, Only kind) {
    ToggleButton button = new ToggleButton(Texts.of("ui.households.only." + name));
    button.setId("only-" + name);
    button.getStyleClass().setAll("toggle-button", "filter", style);
    button.setOnAction(_ -> model.filter(filter -> filter.only(kind, button.isSelected())));
    toggles.getChildren().add(button);
    kinds.put(kind, button);
  }

  private <T> ComboBox<@Nullable T> choice(
      String key,
      Function<T, String> word,
      BiFunction<HouseholdFilter, @Nullable T, HouseholdFilter> set) {
    ComboBox<@Nullable T> box = new ComboBox<>();
    box.setAccessibleText(Texts.of(key));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? Texts.of(key) : word.apply(value);
      }

      @Override
      public @Nullable T fromString(String text) {
        return null;
      }
    });
    box.setOnAction(_ -> model.filter(filter -> set.apply(filter, box.getValue())));
    return box;
  }

  private static <T> void offer(ComboBox<@Nullable T> box, List<T> values) {
    List<@Nullable T> offered = new ArrayList<>();
    offered.add(null);
    offered.addAll(values);
    if (!Objects.equals(offered, box.getItems())) {
      T chosen = box.getValue();
      box.getItems().setAll(offered);
      box.setValue(chosen);
    }
  }
}
