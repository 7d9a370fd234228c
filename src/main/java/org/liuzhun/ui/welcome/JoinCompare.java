package org.liuzhun.ui.welcome;

import javafx.scene.control.TextField;
import org.liuzhun.ui.parts.FormPanel;

/// The village's twelve digits (核对本村数字), to be compared by voice before work begins.
final class JoinCompare extends FormPanel {

  JoinCompare(String number, Runnable agreed) {
    super("ui.welcome.join.compare", "ui.welcome.join.compare.words");
    TextField shown = field("ui.welcome.join.village", "village-number", new TextField(number));
    shown.setEditable(false);
    shown.getStyleClass().add("strong");
    action("ui.welcome.join.agreed", "agreed", agreed).setDefaultButton(true);
  }
}
