package org.liuzhun.ui.parts;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.liuzhun.registry.code.Terms;
import org.liuzhun.text.Texts;

/// Yes, no, or not asked: two halves of which one, or none, is chosen. Keys: y, n, space for the
/// next, delete for none.
final class FlagEditor extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final FieldModel<?> model;
  private final Runnable leave;
  private final String yes = Terms.flag(true, Texts.language());
  private final String no = Terms.flag(false, Texts.language());

  FlagEditor(FieldModel<?> model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    getStyleClass().add("flag");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    getChildren().addAll(half(yes), half(no));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMousePressed(_ -> requestFocus());
  }

  private Label half(String answer) {
    Label half = new Label(answer);
    half.getStyleClass().add("half");
    half.setOnMouseClicked(_ -> answer(model.text().get().equals(answer) ? "" : answer));
    model.text().subscribe(text -> half.pseudoClassStateChanged(CHOSEN, text.equals(answer)));
    return half;
  }

  private void pressed(KeyEvent key) {
    String answer = switch (key.getCode()) {
      case Y, DIGIT1, NUMPAD1 -> yes;
      case N, DIGIT0, NUMPAD0 -> no;
      case DELETE, BACK_SPACE -> "";
      case SPACE -> next();
      default -> null;
    };
    if (answer != null && !key.isShortcutDown() && !key.isAltDown()) {
      answer(answer);
      key.consume();
    }
  }

  private String next() {
    String now = model.text().get();
    return now.equals(yes) ? no : now.equals(no) ? "" : yes;
  }

  private void answer(String answer) {
    if (!model.locked().get()) {
      model.text().set(answer);
      leave.run();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case SELECTED -> model.text().get().equals(yes);
      case INDETERMINATE -> model.text().get().isEmpty();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
