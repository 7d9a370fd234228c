package org.liuzhun.ui.printing;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.liuzhun.print.sheet.Secret;
import org.liuzhun.text.Texts;

/// What is kept off the sheet. Where the sheet usually hides something and somebody wants it shown,
/// a reason is asked for in place.
final class SecretsBox extends VBox {

  private final PrintingModel model;
  private final Map<Secret, CheckBox> boxes = new EnumMap<>(Secret.class);
  private final TextField reason = new TextField();
  private final VBox why;

  SecretsBox(PrintingModel model) {
    super(4);
    this.model = model;
    Label title = new Label(Texts.of("ui.printing.hidden"));
    title.getStyleClass().addAll("muted", "small");
    getChildren().add(title);
    for (Secret secret : Secret.values()) {
      CheckBox box = new CheckBox(secret.label());
      box.setId("printing-hide-" + secret.ordinal());
      box.setOnAction(_ -> {
        model.hide(secret, box.isSelected());
        ask();
      });
      boxes.put(secret, box);
      getChildren().add(box);
    }
    reason.setId("printing-reason");
    reason.textProperty().subscribe(model::reason);
    why = ChoiceBoxes.labelled("reason", reason);
    getChildren().add(why);
    show();
  }

  /// Shows what the model hides.
  void show() {
    boxes.forEach((secret, box) -> box.setSelected(model.hides(secret)));
    reason.clear();
    ask();
  }

  private void ask() {
    boolean opened = !model.order().options().opened(model.sheet()).isEmpty();
    why.setVisible(opened);
    why.setManaged(opened);
  }
}
