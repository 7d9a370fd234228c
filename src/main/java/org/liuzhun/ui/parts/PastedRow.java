package org.liuzhun.ui.parts;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// A spreadsheet's row on its way into a form (粘贴一行). With a line of headings above it each cell
/// goes to the field of its heading; without, the cells fill the fields from the cursor on. Empty
/// cells say nothing.
///
/// @param cells the texts by field
/// @param named the name and the number of another member than the chosen one; empty if it is he
/// @param note what found no place
record PastedRow(
    Map<FieldModel<?>, String> cells, Map<FieldModel<?>, String> named, Optional<Note> note) {

  private static final int FEWEST_HEADINGS = 2;

  /// What tells of the chosen member: a row that names another one leaves it alone.
  private static final Set<Table<?>> MEMBER = Set.of(PERSON, MEMBERSHIP, PERSON_YEAR);

  private static final Set<TableField<?, ?>> NAMING = Set.of(PERSON.NAME, PERSON.ID_NUMBER);

  /// The row of a clipboard; empty when it is no row but an ordinary text.
  ///
  /// @param visible the fields of the forms into which cells without headings go, in their order
  /// @param known the fields that headings may name
  /// @param start the field with the cursor
  static Optional<PastedRow> of(
      String clipboard,
      List<FieldModel<?>> visible,
      List<FieldModel<?>> known,
      FieldModel<?> start) {
    if (clipboard.indexOf('\t') < 0) {
      return Optional.empty();
    }
    List<List<String>> lines = TabbedText.read(clipboard);
    List<@Nullable FieldModel<?>> headings = lines.getFirst().stream()
        .<@Nullable FieldModel<?>>map(cell -> named(cell, known))
        .toList();
    long found = headings.stream().filter(heading -> heading != null).count();
    boolean headed = lines.size() > 1 && found >= FEWEST_HEADINGS;
    List<? extends @Nullable FieldModel<?>> targets =
        headed ? headings : visible.subList(Math.max(0, visible.indexOf(start)), visible.size());
    return Optional.of(row(lines, headed ? 1 : 0, targets));
  }

  /// The cells of one form.
  Map<FieldModel<?>, String> of(List<FieldModel<?>> fields) {
    Map<FieldModel<?>, String> some = new LinkedHashMap<>(cells);
    some.keySet().retainAll(fields);
    return some;
  }

  private static @Nullable FieldModel<?> named(String heading, List<FieldModel<?>> visible) {
    String word = heading.strip().toLowerCase(Locale.ROOT);
    return visible.stream()
        .filter(model -> Stream.of(Texts.CHINESE, Texts.ENGLISH)
            .anyMatch(language ->
                model.field().label(language).toLowerCase(Locale.ROOT).equals(word)))
        .findFirst()
        .orElse(null);
  }

  private static PastedRow row(
      List<List<String>> lines, int at, List<? extends @Nullable FieldModel<?>> targets) {
    Map<FieldModel<?>, String> cells = new LinkedHashMap<>();
    int left = 0;
    List<String> line = lines.get(at);
    for (int i = 0; i < line.size(); i++) {
      String cell = line.get(i).strip();
      FieldModel<?> target = i < targets.size() ? targets.get(i) : null;
      if (!cell.isEmpty() && target != null && !target.locked().get()) {
        cells.put(target, cell);
      } else if (!cell.isEmpty()) {
        left++;
      }
    }
    Map<FieldModel<?>, String> naming = new LinkedHashMap<>(cells);
    naming.keySet().removeIf(model -> !NAMING.contains(model.field().column()));
    if (naming.entrySet().stream().anyMatch(cell -> cell.getKey().contradicts(cell.getValue()))) {
      cells.keySet().removeIf(model -> MEMBER.contains(model.field().column().getTable()));
      return new PastedRow(cells, naming, doubt(Texts.of("ui.parts.paste.other")));
    }
    return new PastedRow(cells, Map.of(), note(left, lines.size() - at - 1));
  }

  /// Whether this is the person whom the row names: by the number, else by the name.
  boolean names(Row person) {
    List<Integer> said = named.entrySet().stream()
        .map(cell -> says(cell.getKey().field(), person, cell.getValue()))
        .toList();
    return !said.contains(-1) && said.contains(1);
  }

  /// 1 when the field says this, -1 when it says something else, 0 when it says nothing.
  private static <T> int says(Field<T> field, Row person, String cell) {
    T value = person.get(field.column());
    boolean same = field.kind().parse(cell) instanceof Parsed.Value<T>(@Nullable T read)
        && Objects.equals(value, read);
    return same ? 1 : value == null ? 0 : -1;
  }

  private static Optional<Note> note(int left, int lines) {
    if (lines > 0) {
      return doubt(Texts.of("ui.parts.paste.lines", lines));
    }
    return left == 0 ? Optional.empty() : doubt(Texts.of("ui.parts.paste.left", left));
  }

  private static Optional<Note> doubt(String text) {
    return Optional.of(new Note(StatusMark.Level.DOUBT, text));
  }
}
