package org.liuzhun.ui.parts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.ui.history.Remembering;
import org.liuzhun.ui.session.Unfinished;

/// What every form of a screen shares (表单共用).
///
/// @param references the rows that references may name
/// @param saving where edits go
/// @param notes what the checks say about a row, by field
/// @param unfinished text that was not taken
/// @param past where fields ask for their history
/// @param showing hears that a hidden number was shown
/// @param readOnly whether nothing can be written, because it shows the past
public record Desk(
    References references,
    Saving saving,
    Function<UUID, Map<Field<?>, List<Note>>> notes,
    Unfinished unfinished,
    Remembering past,
    Showing showing,
    boolean readOnly) {

  /// What a row says in a field, as it stands on the screen.
  public String words(Row row, Field<?> field) {
    return showing.words(field, FieldText.shown(row, field, references));
  }

  /// A desk on which can be written.
  public Desk(
      References references,
      Saving saving,
      Function<UUID, Map<Field<?>, List<Note>>> notes,
      Unfinished unfinished,
      Remembering past,
      Showing showing) {
    this(references, saving, notes, unfinished, past, showing, false);
  }

  /// A desk on which nobody listens to what is shown.
  public Desk(
      References references,
      Saving saving,
      Function<UUID, Map<Field<?>, List<Note>>> notes,
      Unfinished unfinished,
      Remembering past) {
    this(references, saving, notes, unfinished, past, Showing.UNHEARD);
  }

  /// A desk with nothing unfinished on it and without a past.
  public Desk(
      References references, Saving saving, Function<UUID, Map<Field<?>, List<Note>>> notes) {
    this(references, saving, notes, Remembering.NOTHING);
  }

  /// A desk with nothing unfinished on it.
  public Desk(
      References references,
      Saving saving,
      Function<UUID, Map<Field<?>, List<Note>>> notes,
      Remembering past) {
    this(references, saving, notes, new Unfinished(), past);
  }
}
