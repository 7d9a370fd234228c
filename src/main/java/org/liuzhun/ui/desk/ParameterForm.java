package org.liuzhun.ui.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.hub.Feedback;
import org.liuzhun.policy.ParameterKey;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.FormPanel;

/// A parameter for villages (下发参数): which, its value, from when, by which document.
final class ParameterForm extends FormPanel {

  private final ComboBox<ParameterKey> key =
      field("ui.desk.parameter.key", "parameter-key", new ComboBox<>());
  private final TextField value =
      field("ui.desk.parameter.value", "parameter-value", new TextField());
  private final TextField from = field("ui.desk.parameter.from", "parameter-from", new TextField());
  private final TextField document =
      field("ui.desk.parameter.document", "parameter-document", new TextField());
  private final Consumer<Feedback> given;

  ParameterForm(Consumer<Feedback> given, Runnable leave) {
    super("ui.desk.parameter.heading", "ui.desk.parameter.words");
    this.given = given;
    key.getItems()
        .setAll(Policy.keys().stream()
            .sorted(Comparator.comparing(ParameterKey::label))
            .toList());
    key.setConverter(new Labels());
    key.setMaxWidth(Double.MAX_VALUE);
    from.setPromptText(Texts.of("ui.desk.day"));
    action("ui.desk.parameter.do", "parameter-do", this::give).setDefaultButton(true);
    action("ui.desk.leave", "parameter-leave", leave).setCancelButton(true);
  }

  @Override
  public void requestFocus() {
    key.requestFocus();
  }

  private void give() {
    ParameterKey chosen = key.getValue();
    if (chosen == null) {
      say(Texts.of("ui.desk.parameter.which"));
      return;
    }
    String written = chosen.kind().kept(Hygiene.clean(value.getText()));
    if (!chosen.kind().accepts(written)) {
      say(Texts.of("trouble.hub.bad-value", value.getText(), chosen.label()));
      return;
    }
    switch (Kind.day().parse(from.getText())) {
      case Parsed.Value<LocalDate>(LocalDate day)
      when day != null ->
        given.accept(new Feedback.Parameter(chosen.name(), "", day, written, document.getText()));
      default -> say(Texts.of("ui.desk.bad-day"));
    }
  }

  private static final class Labels extends StringConverter<ParameterKey> {

    @Override
    public String toString(@Nullable ParameterKey key) {
      return key == null ? "" : key.label();
    }

    @Override
    public @Nullable ParameterKey fromString(String text) {
      return null;
    }
  }
}
