package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.text.Texts;

class RoundTripTest {

  private static VillageFile village;

  @TempDir
  private Path folder;

  @BeforeAll
  static void inventVillage() {
    village = VillageFile.of(DemoVillage.of(80, 6, Tried.TODAY).rows());
  }

  @Test
  void everyLayoutIsCalledByItsOfficialNameAndInEnglishByBoth() {
    for (Layout layout : Layout.EXPORTED) {
      assertEquals(layout.name(), layout.label());
      String english = Texts.speaking(Texts.ENGLISH, layout::label);
      assertTrue(
          english.matches("\\p{Alpha}+( \\p{Alpha}+)* \\(" + layout.name() + "\\)"), english);
    }
  }

  static List<Layout> layouts() {
    return Layout.ALL;
  }

  private List<Sheet> exported(Layout layout, VillageFile of, String name) throws Exception {
    Path file = folder.resolve(name + ".xlsx");
    new LayoutExport(layout, of, Tried.YEAR, Tried.TODAY).write(file);
    return Spreadsheets.read(file);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void villageComesBackCellByCell(Layout layout) throws Exception {
    List<Sheet> sheets = exported(layout, village, "first");
    ImportPlan plan = ImportPlan.of(sheets, VillageFile.empty(), Tried.settings());
    assertEquals(Tried.filledBelow(sheets.getFirst(), 0), Tried.booked(plan));
    VillageFile imported = Tried.after(VillageFile.empty(), plan.toEdit());
    List<Sheet> again = exported(layout, imported, "second");
    Map<String, String> first = cells(sheets.getFirst());
    Map<String, String> second = cells(again.getFirst());
    List<String> lost = new ArrayList<>();
    first.forEach((where, text) -> {
      if (!text.equals(second.get(where))) {
        lost.add(where + " " + text + " " + second.get(where));
      }
    });
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void secondImportOfTheSameFileChangesNothing(Layout layout) throws Exception {
    List<Sheet> sheets = exported(layout, village, "first");
    VillageFile imported = Tried.after(
        VillageFile.empty(),
        ImportPlan.of(sheets, VillageFile.empty(), Tried.settings()).toEdit());
    ImportPlan second = ImportPlan.of(sheets, imported, Tried.settings());
    assertEquals(List.of(), second.changes());
    assertTrue(second.toEdit().writes().isEmpty(), second.toEdit().writes()::toString);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void ownExportChangesNothing(Layout layout) throws Exception {
    ImportPlan plan = ImportPlan.of(exported(layout, village, "own"), village, Tried.settings());
    assertEquals(List.of(), plan.changes());
    assertTrue(plan.toEdit().writes().isEmpty(), plan.toEdit().writes()::toString);
  }

  /// Every filled cell under person number and heading.
  static Map<String, String> cells(Sheet sheet) {
    List<String> headings =
        sheet.lines().getFirst().cells().stream().map(Cell::shown).toList();
    Map<String, String> cells = new HashMap<>();
    for (Sheet.Line line : sheet.lines()) {
      String person = line.cell(headings.indexOf("人口编号")).shown();
      for (int column = 0; column < line.cells().size(); column++) {
        if (!line.cell(column).isBlank()) {
          cells.put(person + " " + headings.get(column), line.cell(column).shown());
        }
      }
    }
    return cells;
  }
}
