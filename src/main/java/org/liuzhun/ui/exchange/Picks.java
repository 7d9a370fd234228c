package org.liuzhun.ui.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.ChoiceField;
import org.liuzhun.ui.parts.Choices;
import org.liuzhun.ui.parts.ColumnWidths;

/// What was picked out of a list (已选): a line that finds more, and a button for each that takes it
/// out again.
///
/// @param <T> what is picked
final class Picks<T> extends Bar {

  private final Choices<T> all;
  private final Map<T, Button> picked = new LinkedHashMap<>();

  /// @param id the line's id
  /// @param label the key of its label; its prompt has `.prompt` behind that
  Picks(String id, String label, Choices<T> all) {
    super(6);
    this.all = all;
    Choices<T> left = new Choices<>(() ->
        all.all().stream().filter(choice -> !picked.containsKey(choice.value())).toList());
    ChoiceField<T> field = new ChoiceField<>(left, Texts.of(label + ".prompt"), this::pick);
    field.setId(id);
    ColumnWidths.prompted(field);
    Label words = new Label(Texts.of(label));
    words.setLabelFor(field);
    words.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, field);
  }

  /// What was picked, in that order.
  List<T> picked() {
    return List.copyOf(picked.keySet());
  }

  /// Nothing is picked any more.
  void clear() {
    getChildren().removeAll(picked.values());
    picked.clear();
  }

  void pick(T value) {
    String name = all.all().stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::text)
        .findFirst()
        .orElse("");
    Button taken = new Button(name + " ×");
    taken.setAccessibleText(Texts.of("ui.view.unpick", name));
    taken.setOnAction(_ -> {
      picked.remove(value);
      getChildren().remove(taken);
    });
    picked.put(value, taken);
    getChildren().add(taken);
  }
}
