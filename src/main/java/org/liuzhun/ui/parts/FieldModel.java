package org.liuzhun.ui.parts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.text.Texts;

/// What stands in one field of a form while somebody works on it (字段的录入状态): the text, why it
/// was not taken, what the checks say. It knows no node.
///
/// @param <T> the type of the value
public final class FieldModel<T> {

  private final Field<T> field;
  private final Wording<T> wording;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
  private final ObservableList<Note> notes = FXCollections.observableArrayList();
  private Runnable whenShown = () -> {};
  private Optional<Note> pasted = Optional.empty();
  private boolean needed;
  private boolean veiled;
  private boolean whole;
  private @Nullable T value;
  private String shown = "";
  private int underWay;

  FieldModel(Field<T> field, References references) {
    this.field = field;
    wording = Wording.of(field.kind(), references);
  }

  /// The line of the catalogue.
  public Field<T> field() {
    return field;
  }

  /// The text in the editor.
  public StringProperty text() {
    return text;
  }

  /// Why the text was not taken; empty when nothing is wrong with it.
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// Whether the value makes the row's identity and can no longer change.
  public ReadOnlyBooleanProperty locked() {
    return locked.getReadOnlyProperty();
  }

  /// A hidden number was shown whole.
  void shown() {
    whenShown.run();
  }

  /// The value may be another one, but never none: without it nobody would find the row again.
  void need() {
    needed = true;
  }

  /// A hidden number stays hidden, also from whoever puts the cursor into it.
  void veil() {
    veiled = true;
  }

  /// A hidden number stands whole, without being asked for.
  void unveil() {
    whole = true;
  }

  boolean whole() {
    return whole;
  }

  boolean veiled() {
    return veiled;
  }

  void whenShown(Runnable work) {
    whenShown = work;
  }

  /// What the checks say about the field.
  public ObservableList<Note> notes() {
    return notes;
  }

  /// What the checks say now; what was said of a pasted row stays until another row is shown.
  void say(List<Note> checks) {
    notes.setAll(checks);
    pasted.ifPresent(notes::add);
  }

  /// What is to be said of a row that was pasted here.
  void pasted(Optional<Note> note) {
    pasted = note;
    note.ifPresent(notes::add);
  }

  /// Whether the text differs from the value that is known to the form.
  public boolean typing() {
    return !text.get().equals(shown);
  }

  /// Whether the value is a word that its code table does not know.
  public boolean outsideTable() {
    return value instanceof Coded<?> coded && coded.known() == null;
  }

  Wording<T> wording() {
    return wording;
  }

  @Nullable
  T value() {
    return value;
  }

  /// Another row: its value, or text that was left unfinished in it, which is
  /// taken when the field is left.
  void open(Row row, boolean lock, @Nullable String unfinished) {
    underWay = 0;
    pasted = Optional.empty();
    become(row.get(field.column()));
    text.set(shown);
    refusal.set("");
    locked.set(lock);
    if (unfinished != null) {
      text.set(unfinished);
      if (wording.read(unfinished) instanceof Parsed.Refused<T>(Problem problem)) {
        refuse(problem);
      }
    }
  }

  private void refuse(Problem problem) {
    refusal.set(Texts.of(problem.key(), problem.arguments().toArray()));
  }

  /// The same row anew. Text that was not taken yet stays.
  void refresh(Row row, boolean lock) {
    locked.set(lock);
    if (underWay > 0) {
      return;
    }
    boolean keep = typing();
    become(row.get(field.column()));
    if (!keep) {
      text.set(shown);
      refusal.set("");
    }
  }

  /// Reads the text. True when it is a new value; text that is refused stays with its reason.
  boolean take() {
    if (!typing()) {
      refusal.set("");
      return false;
    }
    return switch (wording.read(text.get())) {
      case Parsed.Refused<T>(Problem problem) -> {
        refuse(problem);
        yield false;
      }
      case Parsed.Value<T>(@Nullable T read)
      when read == null && needed -> {
        refusal.set(Texts.of("ui.parts.field.needed"));
        yield false;
      }
      case Parsed.Value<T>(@Nullable T read) -> {
        boolean changed = !Objects.equals(read, value);
        become(read);
        text.set(shown);
        refusal.set("");
        yield changed;
      }
    };
  }

  /// Whether a text says another value than the one that is known.
  boolean contradicts(String other) {
    return value != null
        && !(wording.read(other) instanceof Parsed.Value<T>(@Nullable T read)
            && value.equals(read));
  }

  void sent() {
    underWay++;
  }

  void saved() {
    underWay = Math.max(0, underWay - 1);
  }

  /// The value could not be saved: the text stays, and leaving the field tries again.
  void failed(Row before, String message) {
    saved();
    become(before.get(field.column()));
    refusal.set(message);
  }

  private void become(@Nullable T now) {
    value = now;
    shown = now == null ? "" : wording.write(now);
  }
}
