package org.liuzhun.ui.printing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.DropDown;

/// Labelled choices of the room of printing.
final class ChoiceBoxes {

  private ChoiceBoxes() {}

  static <T> ComboBox<T> of(
      String key, List<T> values, T first, Function<T, String> word, Consumer<T> chosen) {
    ComboBox<T> box = new DropDown<>("printing-" + key, values, word);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(Texts.of("ui.printing." + key));
    box.setValue(first);
    box.valueProperty().addListener((_, _, now) -> {
      if (now != null) {
        chosen.accept(now);
      }
    });
    return box;
  }

  static VBox labelled(String key, Node field) {
    Label label = new Label(Texts.of("ui.printing." + key));
    label.setLabelFor(field);
    label.getStyleClass().addAll("muted", "small");
    return new VBox(2, label, field);
  }
}
