package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Tables;
import org.liuzhun.text.Trouble;

/// Whose village a row belongs to: a county's sheet holds many villages, of which one is ours.
final class Places {

  /// Words at the end of names of divisions, which some write and some leave out.
  private static final List<Tables.Entry> ENDINGS = Tables.read("endings.tsv");

  private final Row village;
  private final Ledger ledger;

  Places(VillageFile register, ImportSettings settings, Ledger ledger) {
    List<Row> rows = register.rows(Catalogue.VILLAGE);
    village =
        rows.isEmpty() ? Row.empty(Catalogue.VILLAGE, settings.ids().next()) : rows.getFirst();
    this.ledger = ledger;
  }

  /// The rows of our village; of the others the first is named with the number of its fellows.
  List<SheetRow> ours(List<SheetRow> rows) throws Trouble {
    if (village.get(VILLAGE.NAME) == null) {
      refuseSeveral(rows);
    }
    List<SheetRow> ours = new ArrayList<>();
    Map<String, List<SheetRow>> others = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      if (isOurs(row)) {
        ours.add(row);
      } else {
        others.computeIfAbsent(name(row), _ -> new ArrayList<>()).add(row);
        ledger.leave(row, Fate.ELSEWHERE);
      }
    }
    others.forEach((name, theirs) -> ledger.remark(new CellProblem(
        theirs.getFirst().position(),
        Fate.ELSEWHERE,
        name,
        Problem.of("problem.other-village", name, theirs.size()))));
    return ours;
  }

  /// Takes a division where the register has none; says whether the cell was taken or compared.
  Fate take(Draft draft, Field<?> field, SheetRow.Placed placed) {
    UUID id = village.id();
    if (village.get(field.column()) != null) {
      return Fate.IDENTIFIES;
    }
    String name = SheetRow.value(Optional.of(placed), Kind.text(60));
    if (name == null) {
      return Fate.REFUSED;
    }
    return draft
        .say(Row.empty(Catalogue.VILLAGE, id), text(field), name, placed.position())
        .fate();
  }

  private boolean isOurs(SheetRow row) {
    return row.cells().stream().allMatch(placed -> {
      if (!(placed.column().meaning() instanceof Meaning.Place(var field))) {
        return true;
      }
      Object ours = village.get(field.column());
      return ours == null || isSame(String.valueOf(ours), placed.shown());
    });
  }

  private void refuseSeveral(List<SheetRow> rows) throws Trouble {
    Set<String> names = rows.stream()
        .map(Places::name)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
    if (names.size() > 1) {
      throw new Trouble(
          "trouble.sheet-several-villages",
          names.size(),
          String.join(" ", names.stream().limit(5).toList()));
    }
  }

  private static String name(SheetRow row) {
    return row.find(meaning ->
            meaning instanceof Meaning.Place(var field) && field.column() == VILLAGE.NAME)
        .map(placed -> placed.shown().strip())
        .orElse("");
  }

  private static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String name) {
    String text = Hygiene.key(name);
    for (Tables.Entry entry : ENDINGS) {
      for (String ending : entry.words()) {
        if (text.endsWith(ending) && text.length() > ending.length() + 1) {
          return text.substring(0, text.length() - ending.length());
        }
      }
    }
    return text;
  }

  @SuppressWarnings("unchecked")
  private static Field<String> text(Field<?> field) {
    return (Field<String>) field;
  }
}
