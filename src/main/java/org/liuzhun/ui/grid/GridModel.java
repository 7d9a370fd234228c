package org.liuzhun.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.FieldText;
import org.liuzhun.ui.parts.IdNumberFills;
import org.liuzhun.ui.parts.References;
import org.liuzhun.ui.parts.Saving;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.parts.TabbedText;

/// The grid without nodes (批量录入): what stands in each cell, and what typing, pasting, filling and
/// clearing write. Each of these is one edit. Text that is not taken stays in its cell with its
/// reason until it is mended or cleared.
final class GridModel {

  private record Place(UUID row, String field) {}

  private record Refused(String text, String reason) {}

  private final Supplier<VillageFile> village;
  private final Function<GridLine, References> references;
  private final Saving saving;
  private final Showing showing;
  private final Map<Place, Refused> refused = new HashMap<>();
  private List<GridLine> lines = List.of();
  private final List<GridColumn> columns = new ArrayList<>();

  /// A grid that shows nothing yet.
  ///
  /// @param references the rows that references of a line may name
  /// @param showing whether hidden numbers stand whole
  GridModel(
      Supplier<VillageFile> village,
      Function<GridLine, References> references,
      Saving saving,
      Showing showing) {
    this.showing = showing;
    this.village = village;
    this.references = references;
    this.saving = saving;
  }

  List<GridLine> lines() {
    return lines;
  }

  void lines(List<GridLine> now) {
    lines = List.copyOf(now);
  }

  /// The columns, to be changed at will.
  List<GridColumn> columns() {
    return columns;
  }

  /// What stands in a cell.
  String text(GridLine line, GridColumn column) {
    Row stored = stored(line, column);
    Refused not = refused.get(place(stored, column));
    return not == null
        ? FieldText.shown(stored, column.field(), references.apply(line))
        : not.text();
  }

  /// What stands in a cell as it may be seen by whoever looks over the shoulder.
  String masked(GridLine line, GridColumn column) {
    return column.field().mask(text(line, column));
  }

  /// What stands in a cell on this screen.
  String seen(GridLine line, GridColumn column) {
    return showing.words(column.field(), text(line, column));
  }

  /// Whether a cell holds a number that is hidden in part.
  boolean hides(GridLine line, GridColumn column) {
    return !masked(line, column).equals(text(line, column));
  }

  /// How many cells of a range hold such numbers.
  int hidden(GridRange range) {
    return (int) range.places().stream()
        .filter(at -> hides(lines.get(at.line()), columns.get(at.column())))
        .count();
  }

  /// Why the text of a cell was not taken.
  Optional<String> refusal(GridLine line, GridColumn column) {
    return Optional.ofNullable(refused.get(place(stored(line, column), column)))
        .map(Refused::reason);
  }

  /// Takes back a text that was not taken.
  void forget(GridPlace at) {
    GridColumn column = columns.get(at.column());
    refused.remove(place(stored(lines.get(at.line()), column), column));
  }

  /// The identity of the row behind a cell.
  UUID row(GridLine line, GridColumn column) {
    return stored(line, column).id();
  }

  /// Somebody typed into one cell.
  void type(GridPlace at, String text) {
    write(Map.of(at, text));
  }

  /// Puts a table from the clipboard at a cell. One value goes into every cell of the range.
  ///
  /// @return how many cells of it found no place
  int paste(GridRange range, String clipboard) {
    List<List<String>> table = TabbedText.read(clipboard);
    boolean single = table.size() == 1 && table.getFirst().size() == 1;
    Map<GridPlace, String> texts = new LinkedHashMap<>();
    int outside = 0;
    if (single) {
      range.places().forEach(place -> texts.put(place, table.getFirst().getFirst()));
    } else {
      for (int i = 0; i < table.size(); i++) {
        for (int j = 0; j < table.get(i).size(); j++) {
          GridPlace place = new GridPlace(range.top() + i, range.left() + j);
          if (place.line() < lines.size() && place.column() < columns.size()) {
            texts.put(place, table.get(i).get(j));
          } else {
            outside++;
          }
        }
      }
    }
    write(texts);
    return outside;
  }

  /// The range as a table for the clipboard.
  String copy(GridRange range) {
    List<List<String>> table = new ArrayList<>();
    for (int i = range.top(); i <= range.bottom(); i++) {
      List<String> cells = new ArrayList<>();
      for (int j = range.left(); j <= range.right(); j++) {
        cells.add(text(lines.get(i), columns.get(j)));
      }
      table.add(cells);
    }
    return TabbedText.write(table);
  }

  /// Fills the range with its topmost line; a range of one line takes over the line above it.
  void fillDown(GridRange range) {
    int from = range.top() == range.bottom() ? range.top() - 1 : range.top();
    if (from >= 0) {
      Map<GridPlace, String> texts = new LinkedHashMap<>();
      range.places().stream()
          .filter(place -> place.line() > from)
          .forEach(place -> texts.put(place, text(lines.get(from), columns.get(place.column()))));
      write(texts);
    }
  }

  /// Empties the cells of the range.
  void clear(GridRange range) {
    Map<GridPlace, String> texts = new LinkedHashMap<>();
    range.places().forEach(place -> texts.put(place, ""));
    write(texts);
  }

  private void write(Map<GridPlace, String> texts) {
    Map<UUID, Row> stored = new LinkedHashMap<>();
    Map<UUID, Row> now = new HashMap<>();
    Map<UUID, Row> parents = new LinkedHashMap<>();
    texts.forEach((at, text) -> {
      GridLine line = lines.get(at.line());
      GridColumn column = columns.get(at.column());
      Row before = stored.computeIfAbsent(row(line, column), _ -> stored(line, column));
      Row start = now.getOrDefault(before.id(), keyed(line, column, before));
      Row after = taken(line, column, start, text);
      if (!after.equals(start)) {
        now.put(before.id(), after);
        missing(line, column).ifPresent(parent -> parents.put(parent.id(), parent));
      }
    });
    Edit.Builder edit = Edit.begin();
    parents.values().forEach(edit::create);
    now.forEach((id, after) -> edit.change(stored.getOrDefault(id, after), after));
    if (!edit.isEmpty()) {
      saving.save(edit.build(), trouble -> answered(texts, trouble));
    }
  }

  /// What could not be saved stays in its cells with the reason.
  private void answered(Map<GridPlace, String> texts, Optional<Trouble> trouble) {
    trouble.ifPresent(why -> texts.forEach((at, text) -> {
      GridColumn column = columns.get(at.column());
      Row row = stored(lines.get(at.line()), column);
      refused.put(place(row, column), new Refused(text, why.getMessage()));
    }));
  }

  private Row taken(GridLine line, GridColumn column, Row row, String text) {
    Place place = place(row, column);
    FieldText.Typed typed = FieldText.typed(row, column.field(), references.apply(line), text);
    String reason = typed.refusal();
    if (reason == null) {
      refused.remove(place);
      return row.entity() == Catalogue.PERSON ? IdNumberFills.complete(typed.row()) : typed.row();
    }
    refused.put(place, new Refused(text, reason));
    return row;
  }

  /// A row that the register has not got yet begins with its key.
  private Row keyed(GridLine line, GridColumn column, Row stored) {
    Row fresh = column.row(line);
    return stored.equals(Row.empty(stored.entity(), stored.id())) ? fresh : stored;
  }

  private Optional<Row> missing(GridLine line, GridColumn column) {
    Row parent = column.parent(line);
    return parent == null || dossier(line).find(parent.id()).isPresent()
        ? Optional.empty()
        : Optional.of(parent);
  }

  private Row stored(GridLine line, GridColumn column) {
    return column.stored(line, dossier(line));
  }

  private Dossier dossier(GridLine line) {
    return village.get().dossier(line.household()).orElseThrow();
  }

  private static Place place(Row row, GridColumn column) {
    Field<?> field = column.field();
    return new Place(row.id(), field.key());
  }
}
