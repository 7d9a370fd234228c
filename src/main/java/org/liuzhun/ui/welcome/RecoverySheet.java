package org.liuzhun.ui.welcome;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.settings.RecoveryPanel;

/// The recovery code, shown once, until the person says that it was written down.
final class RecoverySheet extends FormPanel {

  RecoverySheet(String code, Session session, FilePicker picker, Runnable writtenDown) {
    this(code, writtenDown);
    action(
        "keep.sheet.save",
        "recovery-pdf",
        () -> RecoveryPanel.write(session, code, picker, this::say));
  }

  /// For what cannot print it.
  RecoverySheet(String code, Runnable writtenDown) {
    super("ui.welcome.recovery", "ui.welcome.recovery.words");
    field("ui.welcome.recovery.code", "recovery-code", RecoveryPanel.shown(code));
    CheckBox sure = new CheckBox(Texts.of("ui.welcome.recovery.sure"));
    sure.setId("written-down");
    getChildren().add(getChildren().size() - 1, sure);
    Button go = action("ui.welcome.recovery.go", "go", writtenDown);
    go.disableProperty().bind(sure.selectedProperty().not());
  }
}
