package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;

class ComparisonTest {

  @TempDir
  private Path folder;

  private final VillageFile village =
      VillageFile.of(DemoVillage.of(10, 6, Tried.TODAY).rows());
  private final List<List<Cell>> cells = new ArrayList<>();

  @BeforeEach
  void export() throws Exception {
    Path file = folder.resolve("members.xlsx");
    new LayoutExport(Layout.ALL.getFirst(), village, Tried.YEAR, Tried.TODAY).write(file);
    Spreadsheets.read(file)
        .getFirst()
        .lines()
        .forEach(line -> cells.add(new ArrayList<>(line.cells())));
  }

  private int column(String heading) {
    return cells.getFirst().stream().map(Cell::shown).toList().indexOf(heading);
  }

  private String at(int row, String heading) {
    return cells.get(row).get(column(heading)).shown();
  }

  private void put(int row, String heading, String text) {
    cells.get(row).set(column(heading), new Cell.Text(text));
  }

  private Comparison compared() throws Exception {
    List<Sheet.Line> lines = new ArrayList<>();
    for (List<Cell> line : cells) {
      lines.add(new Sheet.Line(lines.size(), List.copyOf(line)));
    }
    Sheet sheet = new Sheet("导出", lines, List.of());
    return Comparison.of(
        ColumnMapping.of(List.of(sheet), Remembered.NOTHING), village, Tried.settings());
  }

  @Test
  void ownExportDiffersInNothing() throws Exception {
    assertEquals(List.of(), compared().lines());
  }

  @Test
  void otherWaysOfWritingAreNoDifference() throws Exception {
    put(1, "出生日期", at(1, "出生日期").replace("-", ""));
    put(1, "性别", at(1, "性别").equals("男") ? "1" : "2");
    put(1, "姓名", " " + at(1, "姓名") + " ");
    assertEquals(List.of(), compared().lines());
  }

  @Test
  void eachKindOfDifferenceIsNamedWithWhoseItIs() throws Exception {
    String name = at(1, "姓名");
    put(1, "民族", at(1, "民族").equals("侗族") ? "苗族" : "侗族");
    put(1, "文化程度", "");
    Comparison comparison = compared();
    assertEquals(1, comparison.counts().get(Comparison.Kind.DIFFERS));
    assertEquals(1, comparison.counts().get(Comparison.Kind.THEIRS_EMPTY));
    assertTrue(comparison.lines().stream().allMatch(line -> line.who().equals(name)));
    assertTrue(comparison.lines().stream().anyMatch(line -> line.field().equals("民族")));
  }

  @Test
  void rowsThatOnlyOneSideHasAreNamed() throws Exception {
    String gone = at(2, "姓名");
    cells.remove(2);
    List<Cell> stranger = new ArrayList<>(cells.get(1));
    cells.add(stranger);
    int last = cells.size() - 1;
    put(last, "姓名", "新来人");
    put(last, "证件号码", "529901200101010010");
    put(last, "人口编号", "99999999");
    put(last, "出生日期", "2001-01-01");
    Comparison comparison = compared();
    assertTrue(comparison.lines().stream()
        .anyMatch(line -> line.kind() == Comparison.Kind.ONLY_OURS && line.who().equals(gone)));
    assertTrue(comparison.toType().lines().stream()
        .anyMatch(line -> line.get(1).equals(gone) && line.get(2).equals("证件号码")));
    assertTrue(comparison.lines().stream()
        .anyMatch(
            line -> line.kind() == Comparison.Kind.ONLY_THEIRS && line.who().equals("新来人")));
  }

  @Test
  void whoMayBeMeantByARowInDoubtIsNotCalledAbsent() throws Exception {
    String household = at(1, "户编号");
    put(1, "证件号码", "529901200101010010");
    Comparison comparison = compared();
    assertTrue(comparison.counts().containsKey(Comparison.Kind.IN_DOUBT));
    assertTrue(comparison.lines().stream()
        .noneMatch(
            line -> line.kind() == Comparison.Kind.ONLY_OURS && line.number().equals(household)));
  }

  @Test
  void aHouseholdWhoseNumberDiffersIsInDoubtAndNotAbsent() throws Exception {
    String household = at(1, "户编号");
    cells.stream()
        .filter(line -> line.get(column("户编号")).shown().equals(household))
        .forEach(line -> line.set(column("户编号"), new Cell.Text("999999999999999999")));
    Comparison comparison = compared();
    assertTrue(comparison.counts().containsKey(Comparison.Kind.IN_DOUBT), comparison::toString);
    assertTrue(
        comparison.lines().stream().noneMatch(line -> line.number().equals(household)),
        comparison::toString);
  }

  @Test
  void theListToTypeHoldsWhatTheSystemLacksAndNothingElse() throws Exception {
    put(1, "文化程度", "");
    put(2, "务工所在地", "别处");
    Listing toType = compared().toType();
    assertTrue(toType.lines().stream().anyMatch(line -> line.get(2).equals("文化程度")));
    compared().lines().stream()
        .filter(line -> line.kind() == Comparison.Kind.OURS_EMPTY)
        .forEach(line -> assertTrue(toType.lines().stream()
            .noneMatch(
                typed -> typed.get(2).equals(line.field()) && typed.get(1).equals(line.who()))));
  }
}
