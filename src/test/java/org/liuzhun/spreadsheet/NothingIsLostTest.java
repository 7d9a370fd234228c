package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Texts;

/// Keeps books of its own: each filled cell must be found in the household's file, or be named.
class NothingIsLostTest {

  private static final int HEADER = 1;

  static Stream<Arguments> sheets() {
    return Layout.ALL.stream()
        .flatMap(layout -> Stream.of(Arguments.of(layout, 0, 80), Arguments.of(layout, 12, 40)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void everyCellIsInTheFileOrNamed(Layout layout, int damage, int households) throws Exception {
    Sheet sheet = new InventedSheet(layout, 6 + damage, damage).make(households);
    ImportPlan plan = Tried.plan(VillageFile.empty(), sheet);
    assertEquals(Tried.filledBelow(sheet, HEADER), Tried.booked(plan));
    assertEquals(households, plan.households().get(Outcome.NEW));
    VillageFile village = Tried.after(VillageFile.empty(), plan.toEdit());
    assertEquals(List.of(), lost(sheet, village, plan));
    ImportPlan second = Tried.plan(village, sheet);
    assertEquals(List.of(), second.changes());
    assertTrue(second.toEdit().writes().isEmpty());
    assertEquals(0, second.cells().get(Fate.NEW) + second.cells().get(Fate.CHANGED));
  }

  private static List<String> lost(Sheet sheet, VillageFile village, ImportPlan plan) {
    Set<String> named = new HashSet<>();
    plan.problems().forEach(problem -> named.add(problem.position().reference()));
    List<String> headings =
        sheet.lines().get(HEADER).cells().stream().map(Cell::shown).toList();
    int number = headings.indexOf("户编号");
    List<String> lost = new ArrayList<>();
    for (Sheet.Line line : sheet.lines().subList(HEADER + 1, sheet.lines().size())) {
      Set<String> file = words(village, line.cell(number).shown());
      for (int column = 0; column < headings.size(); column++) {
        String text = Hygiene.key(line.cell(column).shown());
        boolean found = text.isEmpty() || file.contains(text);
        if (!found && !named.contains(sheet.at(line.row(), column).reference())) {
          lost.add(headings.get(column) + " " + text);
        }
      }
    }
    return lost;
  }

  /// All that a household's file says, in the words of sheets.
  private static Set<String> words(VillageFile village, String number) {
    Dossier dossier = village.dossiers().stream()
        .filter(d -> number.equals(d.household().get(Tables.HOUSEHOLD.NUMBER)))
        .findFirst()
        .orElseThrow();
    Set<String> words = new HashSet<>(Set.of("2026"));
    for (var entity : Catalogue.ENTITIES) {
      Stream<Row> rows = entity == Catalogue.VILLAGE
          ? Stream.of(village.village())
          : dossier.rows(entity).stream();
      rows.forEach(row -> entity.fields().forEach(field -> {
        words.add(Hygiene.key(field.shown(row, Texts.CHINESE)));
      }));
    }
    dossier.rows(Catalogue.PERSON_YEAR).forEach(row -> words.add(Hygiene.key(Health.write(row))));
    return words;
  }
}
