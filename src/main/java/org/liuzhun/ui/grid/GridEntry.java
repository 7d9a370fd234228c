package org.liuzhun.ui.grid;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Composing;
import org.liuzhun.ui.parts.TabbedText;
import org.liuzhun.ui.session.Session;

/// The line above the grid through which everything is typed (录入行). It is an ordinary text
/// field and keeps the cursor, so that input methods work and no click throws typed text
/// away: whatever moves on takes the text first.
final class GridEntry {

  private static final int PAGE = 10;

  private final Session session;
  private final GridModel model;
  private final GridCursor cursor;
  private final GridNotes notes;
  private final GridTable table;
  private final TextField line = new TextField();
  private final Label where = new Label();
  private final Label said = new Label();
  private final HBox node;
  private final Composing composing = new Composing(line);
  private String shown = "";
  private GridPlace told = new GridPlace(-1, -1);

  GridEntry(Session session, GridModel model, GridCursor cursor) {
    this.session = session;
    this.model = model;
    this.cursor = cursor;
    notes = new GridNotes(session, model);
    table = new GridTable(model, cursor, notes, line::getText);
    table.onClick(this::clicked);
    line.setId("grid-line");
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    line.textProperty().subscribe(() -> table.refresh());
    line.focusedProperty().subscribe(focused -> {
      if (!focused) {
        commit();
      }
    });
    where.getStyleClass().add("muted");
    where.setMinWidth(HBox.USE_PREF_SIZE);
    said.getStyleClass().add("bad");
    HBox.setHgrow(line, Priority.ALWAYS);
    node = new HBox(8, where, line, said);
    node.setAlignment(Pos.CENTER_LEFT);
  }

  Node node() {
    return node;
  }

  GridTable table() {
    return table;
  }

  GridCursor cursor() {
    return cursor;
  }

  void focus() {
    line.requestFocus();
    show();
  }

  /// Shows the cell anew; text that is being typed stays.
  void refresh() {
    if (typing()) {
      table.refresh();
    } else {
      show();
    }
  }

  void go(int at, int column) {
    commit();
    cursor.go(at, column);
    show();
  }

  /// Goes along with the line of the cursor to where it will stand; false when it will be gone.
  boolean stay(List<GridLine> later) {
    if (!cursor.isSomewhere()) {
      return false;
    }
    GridLine now = model.lines().get(cursor.at().line());
    int at = IntStream.range(0, later.size())
        .filter(i -> later.get(i).isOf(now))
        .findFirst()
        .orElse(-1);
    if (at >= 0) {
      cursor.stay(at);
    }
    return at >= 0;
  }

  /// Takes what was typed.
  void commit() {
    if (typing()) {
      model.type(cursor.at(), line.getText());
    }
    shown = line.getText();
  }

  private boolean typing() {
    return cursor.isSomewhere() && !line.getText().equals(shown);
  }

  private String text() {
    return cursor.isSomewhere()
        ? model.text(
            model.lines().get(cursor.at().line()),
            model.columns().get(cursor.at().column()))
        : "";
  }

  private void show() {
    shown = text();
    line.setText(shown);
    line.selectAll();
    said.setText("");
    if (cursor.isSomewhere()) {
      tell();
      note();
    } else {
      where.setText(Texts.of("ui.grid.empty"));
    }
    table.reveal();
  }

  /// Says which cell this is, and what is to be said of it.
  private void tell() {
    GridLine at = model.lines().get(cursor.at().line());
    GridColumn column = model.columns().get(cursor.at().column());
    where.setText(Texts.of("ui.grid.where", at.name(), column.heading()));
    line.setAccessibleText(where.getText());
    notes.of(at, column).stream().findFirst().ifPresent(note -> said.setText(note.text()));
    line.setAccessibleHelp(said.getText());
  }

  /// A number that stands hidden in its cell stands whole in the line: that is noted, once for each
  /// time that the cursor comes to it.
  private void note() {
    GridLine at = model.lines().get(cursor.at().line());
    GridColumn column = model.columns().get(cursor.at().column());
    if (!told.equals(cursor.at()) && model.hides(at, column)) {
      session.shown(model.row(at, column), column.field());
    }
    told = cursor.at();
  }

  private void clicked(GridPlace place, boolean extending) {
    if (extending) {
      commit();
      cursor.extendTo(place.line(), place.column());
      table.refresh();
    } else {
      go(place.line(), place.column());
    }
    line.requestFocus();
  }

  private void pressed(KeyEvent key) {
    boolean taken = !composing.now()
        && (key.isShortcutDown()
            ? withShortcut(key.getCode())
            : key.isAltDown() ? false : plain(key.getCode(), key.isShiftDown()));
    if (taken) {
      key.consume();
    }
  }

  private boolean plain(KeyCode code, boolean shift) {
    return switch (code) {
      case ENTER -> step(shift ? -1 : 1, 0, false);
      case TAB -> step(0, shift ? -1 : 1, false);
      case UP -> step(-1, 0, shift);
      case DOWN -> step(1, 0, shift);
      case PAGE_UP -> step(-PAGE, 0, shift);
      case PAGE_DOWN -> step(PAGE, 0, shift);
      case LEFT -> idle() && step(0, -1, shift);
      case RIGHT -> idle() && step(0, 1, shift);
      case DELETE -> idle() && clear();
      case F2 -> edit();
      case ESCAPE -> restore();
      default -> false;
    };
  }

  private boolean withShortcut(KeyCode code) {
    return switch (code) {
      case V -> paste();
      case C -> idle() && copy();
      case D -> fillDown();
      case Z -> idle() && undo();
      case Y -> idle() && redo();
      case HOME -> step(-model.lines().size(), 0, false);
      case END -> step(model.lines().size(), 0, false);
      default -> false;
    };
  }

  /// Nothing is being typed and the caret is not somewhere in the text.
  private boolean idle() {
    return !typing() && line.getSelectedText().equals(line.getText());
  }

  private boolean step(int down, int right, boolean extending) {
    commit();
    if (extending) {
      cursor.extend(down, right);
      table.reveal();
    } else {
      cursor.move(down, right);
      show();
    }
    return true;
  }

  private boolean edit() {
    line.deselect();
    line.end();
    return true;
  }

  /// Takes back what was typed here, also when it was refused; the selection stays.
  private boolean restore() {
    if (cursor.isSomewhere()) {
      model.forget(cursor.at());
    }
    show();
    return true;
  }

  private boolean paste() {
    String text = Clipboard.getSystemClipboard().getString();
    boolean several = cursor.range().places().size() > 1;
    if (text == null || !(TabbedText.isTable(text) || several && idle())) {
      return false;
    }
    show();
    int outside = model.paste(cursor.range(), text);
    show();
    if (outside > 0) {
      said.setText(Texts.of("ui.grid.outside", outside));
    }
    return true;
  }

  private boolean copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copy(cursor.range()));
    int whole = model.hidden(cursor.range());
    if (whole > 0) {
      session.exported(Texts.of("keep.access.clipboard", whole));
    }
    return Clipboard.getSystemClipboard().setContent(content);
  }

  private boolean fillDown() {
    commit();
    model.fillDown(cursor.range());
    show();
    return true;
  }

  private boolean clear() {
    model.clear(cursor.range());
    show();
    return true;
  }

  private boolean undo() {
    session.undo();
    return true;
  }

  private boolean redo() {
    session.redo();
    return true;
  }
}
