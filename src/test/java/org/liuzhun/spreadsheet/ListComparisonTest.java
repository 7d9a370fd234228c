package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;

/// The national lists of monitored households, of work and of the village against the register.
class ListComparisonTest {

  @TempDir
  private Path folder;

  private final VillageFile village =
      VillageFile.of(DemoVillage.of(40, 6, Tried.TODAY).rows());
  private final List<List<Cell>> cells = new ArrayList<>();

  static List<Layout> layouts() {
    return Layout.LISTS;
  }

  private void export(String layout) throws Exception {
    Layout wanted = Layout.LISTS.stream()
        .filter(one -> one.name().equals(layout))
        .findFirst()
        .orElseThrow();
    Path file = folder.resolve("list.xlsx");
    new LayoutExport(wanted, village, Tried.YEAR, Tried.TODAY).write(file);
    Spreadsheets.read(file)
        .getFirst()
        .lines()
        .forEach(line -> cells.add(padded(line.cells(), wanted.headings().size())));
  }

  private static List<Cell> padded(List<Cell> line, int width) {
    List<Cell> padded = new ArrayList<>(line);
    while (padded.size() < width) {
      padded.add(Cell.blank());
    }
    return padded;
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

  private int filled(String heading) {
    for (int row = 1; row < cells.size(); row++) {
      if (!at(row, heading).isEmpty()) {
        return row;
      }
    }
    throw new AssertionError("nothing under " + heading);
  }

  private Comparison compared() throws Exception {
    List<Sheet.Line> lines = new ArrayList<>();
    for (List<Cell> line : cells) {
      lines.add(new Sheet.Line(lines.size(), List.copyOf(line)));
    }
    return Comparison.of(
        ColumnMapping.of(List.of(new Sheet("导出", lines, List.of())), Remembered.NOTHING),
        village,
        Tried.settings());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void ownExportDiffersInNothing(Layout layout) throws Exception {
    export(layout.name());
    assertTrue(cells.size() > 1);
    assertEquals(List.of(), compared().lines());
  }

  @Test
  void aMonthMeasuresInOtherOrderAndRisksInOtherColumnsAreNoDifference() throws Exception {
    export("监测对象信息");
    String day = at(1, "识别监测时间");
    put(1, "识别监测时间", day.substring(0, 7));
    String risk = at(1, "致贫/返贫风险1");
    put(1, "致贫/返贫风险1", at(1, "致贫/返贫风险2"));
    put(1, "致贫/返贫风险2", risk);
    assertFalse(risk.isEmpty());
    assertEquals(List.of(), compared().lines());
  }

  @Test
  void whatAMonitoringSaysOtherwiseIsNamedFieldByFieldAndToBeTyped() throws Exception {
    export("监测对象信息");
    put(1, "监测对象类别", at(1, "监测对象类别").equals("边缘易致贫户") ? "突发严重困难户" : "边缘易致贫户");
    put(1, "致贫/返贫风险1", "");
    Comparison comparison = compared();
    assertEquals(1, comparison.counts().get(Comparison.Kind.DIFFERS), comparison::toString);
    assertEquals(1, comparison.counts().get(Comparison.Kind.THEIRS_EMPTY), comparison::toString);
    Comparison.Line line = comparison.lines().getFirst();
    assertEquals("监测对象类别", line.field());
    assertEquals(at(1, "户编号"), line.number());
    assertEquals(at(1, "户主姓名"), line.who());
    assertEquals(2, comparison.toType().lines().size());
  }

  @Test
  void monitoringsAndWorkThatOnlyOneSideHasAreNamed() throws Exception {
    export("监测对象信息");
    String gone = at(1, "户编号");
    cells.remove(1);
    put(1, "户编号", "999999999999999999");
    put(1, "户主证件号码", "");
    Comparison comparison = compared();
    assertEquals(1, comparison.counts().get(Comparison.Kind.ONLY_THEIRS), comparison::toString);
    assertEquals(2, comparison.counts().get(Comparison.Kind.ONLY_OURS), comparison::toString);
    assertTrue(comparison.toType().lines().stream()
        .anyMatch(line -> line.getFirst().equals(gone) && line.contains("监测对象类别")));
  }

  @Test
  void spellsOfWorkAreComparedPersonByPerson() throws Exception {
    export("务工监测");
    int row = filled("务工企业名称");
    String employer = at(row, "务工企业名称");
    put(row, "务工企业名称", "别的公司");
    put(row, "开始时间", "");
    Comparison comparison = compared();
    assertEquals(
        List.of(at(row, "姓名"), at(row, "姓名")),
        comparison.lines().stream().map(Comparison.Line::who).toList());
    assertEquals(employer, comparison.lines().getFirst().ours());
    assertEquals("别的公司", comparison.lines().getFirst().theirs());
    assertEquals(1, comparison.counts().get(Comparison.Kind.THEIRS_EMPTY));
  }

  @Test
  void theYearOfTheVillageIsComparedInItsUnits() throws Exception {
    export("村情");
    put(1, "总户数", "9999");
    put(1, "集体经济收入（万元）", at(1, "集体经济收入（万元）") + "00");
    Comparison comparison = compared();
    assertEquals(
        List.of("总户数"), comparison.lines().stream().map(Comparison.Line::field).toList());
  }

  @Test
  void whatARowInDoubtMayMeanIsNotCalledAbsent() throws Exception {
    export("监测对象信息");
    String ours = at(1, "户编号");
    assertFalse(at(1, "户主证件号码").isEmpty());
    put(1, "户编号", "999999999999999999");
    Comparison comparison = compared();
    assertEquals(1, comparison.counts().get(Comparison.Kind.IN_DOUBT), comparison::toString);
    assertTrue(
        comparison.lines().stream().noneMatch(line -> line.number().equals(ours)),
        comparison::toString);
  }

  @Test
  void theWorkOfAPersonInDoubtIsNotCalledAbsent() throws Exception {
    export("务工监测");
    int row = filled("务工企业名称");
    String name = at(row, "姓名");
    put(row, "证件号码", "529901200101010010");
    Comparison comparison = compared();
    assertEquals(1, comparison.counts().get(Comparison.Kind.IN_DOUBT), comparison::toString);
    assertTrue(
        comparison.lines().stream().noneMatch(line -> line.who().equals(name)),
        comparison::toString);
  }

  @Test
  void linesThatAgreeMostBelongTogetherInWhateverOrderTheyStand() throws Exception {
    export("务工监测");
    int row = filled("务工企业名称");
    cells.add(row, new ArrayList<>(cells.get(row)));
    put(row, "务工企业名称", "别的公司");
    assertEquals(
        List.of(Comparison.Kind.ONLY_THEIRS),
        compared().lines().stream().map(Comparison.Line::kind).toList());
  }
}
