package org.liuzhun.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A screen outside the rooms over which F1 shows the keys and what the guide says about it
/// (按键与说明).
public final class Helped extends StackPane {

  private static final double EDGE = 16;

  private final KeySheet sheet = new KeySheet(false);
  private final String about;

  /// The screen with its help.
  ///
  /// @param about what the guide calls it
  public Helped(Parent screen, String about) {
    super(screen);
    this.about = about;
    getChildren().add(sheet);
    setAlignment(sheet, Pos.TOP_RIGHT);
    setMargin(sheet, new Insets(EDGE));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    boolean taken = switch (key.getCode()) {
      case F1 -> help();
      case ESCAPE -> sheet.isVisible() && help();
      case PAGE_UP -> sheet.turn(-1);
      case PAGE_DOWN -> sheet.turn(1);
      default -> false;
    };
    if (taken) {
      key.consume();
    }
  }

  private boolean help() {
    sheet.toggle(about);
    return true;
  }
}
