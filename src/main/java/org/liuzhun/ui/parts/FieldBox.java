package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.listing.TextWidth;
import org.liuzhun.text.Texts;

/// A field on the screen: label, editor, unit, and what is wrong, for under them (字段框).
/// Leaving it in any way takes what was typed.
final class FieldBox extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

  private static final double USUAL_CAPTION = 12;
  private static final double SLACK = 3;
  private static final double USUAL_TEXT = 13;

  /// What stands around a line of text, its arrow included, in letters.
  private static final double FRAME = 3;

  /// So many letters fit into any field.
  private static final double FITS = 6;

  private final FieldModel<?> model;
  private final Editor editor;
  private final Label caption;
  private final VBox messages = new VBox();
  private final Runnable changed;
  private List<Note> said = List.of();
  private double measured;
  private double editorWidth;

  /// The box of a field.
  ///
  /// @param called its caption
  /// @param leave takes what was typed
  /// @param changed hears that something else stands in it or is said of it
  FieldBox(FieldModel<?> model, String called, Runnable leave, Runnable changed) {
    this.model = model;
    this.changed = changed;
    getStyleClass().add("field");
    editor = Editors.of(model, leave);
    caption = label(called);
    getChildren().addAll(caption, line());
    messages.getStyleClass().add("messages");
    editor.input().focusedProperty().subscribe((_, focused) -> focusChanged(focused, leave));
    Walk.byEnter(editor.input());
    model.refusal().subscribe(this::tell);
    model.notes().addListener((ListChangeListener<Note>) _ -> tell());
    model.text().subscribe(this::tell);
    model.text().addListener((_, before, now) -> other(before, now));
    tell();
  }

  private static void focusChanged(boolean focused, Runnable leave) {
    if (!focused) {
      leave.run();
    }
  }

  FieldModel<?> model() {
    return model;
  }

  Node input() {
    return editor.input();
  }

  /// How many columns of this width it wants: enough for what is typed, for its editor, and for its
  /// caption to stand whole. A caption that all columns are too narrow for goes on in a second
  /// line.
  int span(double column, int columns) {
    int wanted = Math.min(FieldWidth.of(model.field()), columns);
    double words = caption.prefWidth(-1) + SLACK;
    double least = Math.max(words, editorWidth());
    while (wanted < columns && least > wanted * column) {
      wanted++;
    }
    caption.setWrapText(words > wanted * column);
    return wanted;
  }

  /// How wide the editor must be at least: measured once for each size of letters, since it
  /// does not depend on what is typed.
  private double editorWidth() {
    double letters = caption.getFont().getSize();
    if (letters != measured && getScene() != null) {
      measured = letters;
      editorWidth = editor.node().minWidth(-1);
    }
    return editorWidth;
  }

  /// How much larger the letters are than usual.
  double em() {
    return caption.getFont().getSize() / USUAL_CAPTION;
  }

  private Label label(String called) {
    Label label = new Label(called);
    label.getStyleClass().addAll("caption", "muted");
    label.setLabelFor(editor.input());
    editor.input().setAccessibleText(called);
    return label;
  }

  private Node line() {
    Unit unit = model.field().kind().unit();
    if (unit == Unit.NONE) {
      return editor.node();
    }
    Label label = new Label(unit.label());
    label.getStyleClass().addAll("unit", "muted");
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(editor.node(), Priority.ALWAYS);
    HBox line = new HBox(editor.node(), label);
    line.getStyleClass().add("line");
    return line;
  }

  /// Most fields have nothing to say: each node less is styled and laid out faster.
  private void say(List<Note> notes) {
    messages.getChildren().setAll(notes.stream().map(NoteLine::new).toList());
    changed.run();
  }

  /// While somebody types, the field stays as wide as it is.
  private void other(String before, String now) {
    boolean wide = TextWidth.of(before) > FITS || TextWidth.of(now) > FITS;
    if (wide && !editor.input().isFocused()) {
      changed.run();
    }
  }

  /// Whether something is said of it.
  boolean says() {
    return !said.isEmpty();
  }

  /// What is said of it.
  Node messages() {
    return messages;
  }

  /// How many columns of this width a line of text that stands in it would fill.
  int filled(double column) {
    boolean telling = editor.input() instanceof TextField && !model.field().isMasked();
    return telling ? columns(model.text().get(), column) : 0;
  }

  /// How many columns of this width what is said of it fills in one line.
  int saying(double column) {
    return said.stream().mapToInt(note -> columns(note.text(), column)).max().orElse(0);
  }

  private int columns(String text, double column) {
    return (int) Math.ceil((TextWidth.of(text) + FRAME) * USUAL_TEXT * em() / column);
  }

  private void tell() {
    List<Note> notes = notes();
    if (!notes.equals(said)) {
      said = notes;
      dress(notes);
    }
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>(model.notes());
    if (model.outsideTable()) {
      notes.addFirst(new Note(StatusMark.Level.DOUBT, Texts.of("ui.parts.outside-table")));
    }
    if (!model.refusal().get().isEmpty()) {
      notes.addFirst(new Note(StatusMark.Level.BAD, model.refusal().get()));
    }
    return notes;
  }

  private void dress(List<Note> notes) {
    boolean danger = notes.stream().anyMatch(note -> note.level() == StatusMark.Level.BAD);
    boolean doubt =
        !danger && notes.stream().anyMatch(note -> note.level() == StatusMark.Level.DOUBT);
    editor.input().pseudoClassStateChanged(DANGER, danger);
    editor.input().pseudoClassStateChanged(DOUBT, doubt);
    editor
        .input()
        .setAccessibleHelp(notes.stream().map(Note::text).collect(Collectors.joining("\n")));
    say(notes);
  }
}
