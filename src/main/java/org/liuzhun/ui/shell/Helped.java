package org.liuzhun.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A screen outside the rooms over which F1 shows the keys and what the guide says about it
/// (按键与说明).
public final class Helped extends StackPane {

  private static final double EDGE = 16;

  private final KeySheet sheet;
  private final String about;

  /// The screen with its help.
  ///
  /// @param about what the guide calls it
  public Helped(Parent screen, String about) {
    this(screen, about, List.of());
  }

  /// The same with further keys that work there.
  public Helped(Parent screen, String about, List<String> further) {
    super(screen);
    this.about = about;
    sheet = KeySheet.outside(further);
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
