package org.liuzhun.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.References;
import org.liuzhun.ui.parts.Showing;

/// The grid over a real workbook.
class GridModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final int YEAR = 2031;

  @TempDir
  private Path folder = Path.of("");

  private Workbook workbook;
  private GridModel grid;
  private int saves;

  @BeforeEach
  void openTenHouseholds() throws Trouble {
    Texts.use(Texts.CHINESE);
    Clock clock = Clock.fixed(Instant.parse("2026-06-30T02:00:00Z"), ZoneOffset.UTC);
    workbook = Workbook.create(
        folder.resolve("village"), Credentials.demonstration(), WorkbookSettings.of("周明", clock));
    workbook.save(DemoVillage.of(10, 6, TODAY).edit());
    grid = new GridModel(workbook::village, _ -> References.NONE, this::save, Showing.UNHEARD);
    grid.lines(workbook.village().dossiers().stream()
        .map(dossier -> new GridLine(dossier.id(), null, "", dossier.title()))
        .toList());
  }

  private void save(Edit edit, Consumer<Optional<Trouble>> done) {
    saves++;
    try {
      workbook.save(edit);
      done.accept(Optional.empty());
    } catch (Trouble trouble) {
      done.accept(Optional.of(trouble));
    }
  }

  @AfterEach
  void close() throws Trouble {
    workbook.close();
  }

  private static GridColumn income(IncomeItem item) {
    return new GridColumn(Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT), YEAR, item);
  }

  private static GridRange at(int line, int column) {
    return GridRange.between(new GridPlace(line, column), new GridPlace(line, column));
  }

  private String column(int number) {
    return grid.lines().stream()
        .map(line -> grid.text(line, grid.columns().get(number)))
        .collect(Collectors.joining(","));
  }

  @Test
  void twoColumnsFromExcelAreOneEditAndOneUndo() throws Trouble {
    grid.columns().addAll(List.of(income(IncomeItem.WAGE_MIGRANT), income(IncomeItem.PENSION)));
    String before = workbook.digest();
    String excel = IntStream.range(0, 10)
        .mapToObj(i -> (1000 + i) + "\t" + i * 10)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
    assertEquals(0, grid.paste(at(0, 0), excel));
    assertEquals(1, saves);
    assertEquals("1000,1001,1002,1003,1004,1005,1006,1007,1008,1009", column(0));
    assertEquals("0,10,20,30,40,50,60,70,80,90", column(1));
    workbook.undo();
    assertEquals(before, workbook.digest());
  }

  @Test
  void whatIsNoAmountStaysInItsCellWithTheReasonAndTheRestIsSaved() {
    grid.columns().add(income(IncomeItem.WAGE_MIGRANT));
    grid.paste(at(0, 0), "1.2万\n约三千\n0");
    assertTrue(column(0).startsWith("12000,约三千,0,"), column(0));
    GridLine second = grid.lines().get(1);
    assertTrue(grid.refusal(second, grid.columns().getFirst()).orElseThrow().contains("约三千"));
    grid.type(new GridPlace(1, 0), "3000");
    assertEquals(Optional.empty(), grid.refusal(second, grid.columns().getFirst()));
    assertTrue(column(0).startsWith("12000,3000,0,"), column(0));
  }

  @Test
  void cellsBeyondTheGridAreCounted() {
    grid.columns().add(income(IncomeItem.WAGE_MIGRANT));
    assertEquals(3, grid.paste(at(9, 0), "1\t2\n3\t4"));
  }

  @Test
  void oneValueFillsTheChosenRangeAndFillingDownRepeatsTheTop() {
    grid.columns().add(income(IncomeItem.PENSION));
    grid.paste(GridRange.between(new GridPlace(0, 0), new GridPlace(2, 0)), "123");
    assertEquals("123,123,123,,,,,,,", column(0));
    grid.fillDown(GridRange.between(new GridPlace(2, 0), new GridPlace(9, 0)));
    assertEquals(2, saves);
    assertEquals("123,123,123,123,123,123,123,123,123,123", column(0));
    grid.clear(GridRange.between(new GridPlace(0, 0), new GridPlace(8, 0)));
    assertEquals(",,,,,,,,,123", column(0));
  }

  @Test
  void whatWasCopiedComesBackTheSame() {
    Field<String> remark = Catalogue.HOUSEHOLD.field(HOUSEHOLD.REMARK);
    grid.columns().add(new GridColumn(remark, YEAR, null));
    grid.type(new GridPlace(0, 0), "第一行\n\"引号\" 𠅤");
    String copied = grid.copy(at(0, 0));
    grid.paste(at(1, 0), copied);
    assertEquals(
        grid.text(grid.lines().get(0), grid.columns().getFirst()),
        grid.text(grid.lines().get(1), grid.columns().getFirst()));
  }

  @Test
  void whatStandsInOneRowIsWrittenTogether() {
    var dossier = workbook.village().dossiers().iterator().next();
    var member = dossier.members(TODAY).getFirst();
    grid.lines(List.of(new GridLine(dossier.id(), member.file().id(), "", member.name())));
    grid.columns()
        .addAll(List.of(
            new GridColumn(Catalogue.PERSON.field(PERSON.PHONE), YEAR, null),
            new GridColumn(Catalogue.PERSON_YEAR.field(PERSON_YEAR.WORK_MONTHS), YEAR, null),
            new GridColumn(Catalogue.PERSON_YEAR.field(PERSON_YEAR.SCHOOL), YEAR, null)));
    grid.paste(at(0, 0), "138 0000 1111\t8\t清溪小学");
    assertEquals("13800001111,8,清溪小学", column(0) + "," + column(1) + "," + column(2));
    assertEquals(1, saves);
  }
}
