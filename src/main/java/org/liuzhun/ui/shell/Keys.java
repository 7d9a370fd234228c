package org.liuzhun.ui.shell;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.liuzhun.ui.parts.Digit;

/// The keys that work in every room.
final class Keys implements EventHandler<KeyEvent> {

  private final Shell shell;

  Keys(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void handle(KeyEvent key) {
    boolean taken = key.isShortcutDown() ? withShortcut(key) : alone(key);
    if (taken) {
      key.consume();
    }
  }

  private boolean alone(KeyEvent key) {
    return switch (key.getCode()) {
      case F1 -> help();
      case ESCAPE -> closeHelp();
      case PAGE_UP -> shell.keySheet().turn(-1);
      case PAGE_DOWN -> shell.keySheet().turn(1);
      default -> false;
    };
  }

  /// Alt and a number go to a room, unless what has the cursor has a use of its own for them.
  void room(KeyEvent key) {
    if (key.isAltDown() && !key.isShortcutDown() && room(key.getCode())) {
      key.consume();
    }
  }

  private boolean help() {
    shell.help();
    return true;
  }

  private boolean closeHelp() {
    boolean open = shell.keySheet().isVisible();
    shell.keySheet().setVisible(false);
    return open;
  }

  private boolean withShortcut(KeyEvent key) {
    return switch (key.getCode()) {
      case F -> find();
      case P -> shell.print();
      case E -> lists();
      case PAGE_UP -> beside(-1);
      case PAGE_DOWN -> beside(1);
      case Z -> key.isShiftDown() ? redo(key) : undo(key);
      case Y -> redo(key);
      default -> false;
    };
  }

  private boolean lists() {
    shell.lists();
    return true;
  }

  private boolean find() {
    TextField search = shell.header().search();
    search.requestFocus();
    search.selectAll();
    return true;
  }

  /// In a text field the field, or the form around it, decides whether there is typed text to take
  /// back.
  private boolean undo(KeyEvent key) {
    if (key.getTarget() instanceof TextInputControl) {
      return false;
    }
    shell.session().undo();
    return true;
  }

  private boolean redo(KeyEvent key) {
    if (key.getTarget() instanceof TextInputControl) {
      return false;
    }
    shell.session().redo();
    return true;
  }

  private boolean beside(int step) {
    List<RoomName> rooms = shell.roomNames();
    int next = Math.clamp(rooms.indexOf(shell.current()) + step, 0, rooms.size() - 1);
    shell.go(rooms.get(next));
    return true;
  }

  private boolean room(KeyCode code) {
    List<RoomName> rooms = shell.roomNames();
    int number = Digit.of(code) - 1;
    if (number < 0 || number >= rooms.size()) {
      return false;
    }
    shell.go(rooms.get(number));
    return true;
  }
}
