package org.liuzhun.ui.desk;

import javafx.scene.control.TextArea;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.settings.RecoveryPanel;

/// The desk's new recovery code, shown once, to be written on paper (工作台恢复码).
final class DeskRecovery extends FormPanel {

  private final TextArea code;

  DeskRecovery(String written, Runnable leave) {
    super("keep.persons.recovery", "ui.desk.keys.recovery");
    code = field("ui.welcome.recovery.code", "recovery-code", RecoveryPanel.shown(written));
    action("ui.welcome.recovery.sure", "desk-recovery-done", leave);
  }

  @Override
  public void requestFocus() {
    code.requestFocus();
  }
}
