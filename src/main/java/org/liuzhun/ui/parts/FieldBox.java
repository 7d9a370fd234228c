package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Unit;
import org.liuzhun.text.Texts;

/// A field on the screen: label, editor, unit, and under them what is wrong (字段框). Leaving it in
/// any way takes what was typed.
final class FieldBox extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

  private static final double USUAL_CAPTION = 12;
  private static final double SLACK = 3;

  private final FieldModel<?> model;
  private final Editor editor;
  private final Label caption;
  private final VBox messages = new VBox();
  private List<Note> said = List.of();
  private double measured;
  private double editorWidth;

  FieldBox(FieldModel<?> model, Runnable leave) {
    this.model = model;
    getStyleClass().add("field");
    editor = Editors.of(model, leave);
    caption = label();
    getChildren().addAll(caption, line());
    messages.getStyleClass().add("messages");
    editor.input().focusedProperty().subscribe((_, focused) -> focusChanged(focused, leave));
    Walk.byEnter(editor.input());
    model.refusal().subscribe(this::tell);
    model.notes().addListener((ListChangeListener<Note>) _ -> tell());
    model.text().subscribe(this::tell);
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

  /// How wide the editor must be at least: measured once for each size of letters, since it does
  /// not
  /// depend on what is typed.
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

  private Label label() {
    Field<?> field = model.field();
    Label label = new Label(field.label(Texts.language()));
    label.getStyleClass().addAll("caption", "muted");
    label.setLabelFor(editor.input());
    editor.input().setAccessibleText(field.label(Texts.language()));
    return label;
  }

  private Node line() {
    Unit unit = unit(model.field().kind());
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

  private static Unit unit(Kind<?> kind) {
    return switch (kind) {
      case DecimalKind(Unit unit) -> unit;
      case CountKind count -> count.unit();
      default -> Unit.NONE;
    };
  }

  /// Most fields have nothing to say: each node less is styled and laid out faster.
  private void say(List<Note> notes) {
    messages.getChildren().setAll(notes.stream().map(NoteLine::new).toList());
    if (notes.isEmpty()) {
      getChildren().remove(messages);
    } else if (!getChildren().contains(messages)) {
      getChildren().add(messages);
    }
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
