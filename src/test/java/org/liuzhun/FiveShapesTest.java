package org.liuzhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.cli.CommandLineProgram;
import org.liuzhun.cli.Terminal;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.spreadsheet.ImportPlan;
import org.liuzhun.spreadsheet.ImportSettings;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.store.Edit;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FieldModel;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.References;
import org.liuzhun.ui.parts.RowForm;

/// Five entities of different shape (the household itself, a row of a person's year, a measure of
/// many types, a line below a statement, a visit) go the same way through form, command line,
/// import, print and history, and the code below tells none of them from another.
class FiveShapesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-30T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final int YEAR = 2026;
  private static final UUID HOUSEHOLD = new UUID(1, 1);
  private static final UUID PERSON = new UUID(2, 1);

  @TempDir
  private Path folder = Path.of("");

  private Workbook workbook;

  @BeforeEach
  void makeTheVillage() throws Exception {
    Texts.use(Texts.CHINESE);
    workbook = Workbook.create(
        folder.resolve("village"), Credentials.demonstration(), WorkbookSettings.of("周明", CLOCK));
    Row statement =
        Row.keyed(Catalogue.INCOME_STATEMENT, HOUSEHOLD, Coded.of(StatementPurpose.YEARLY), YEAR);
    Edit.Builder edit = Edit.begin()
        .create(Row.empty(Catalogue.HOUSEHOLD, HOUSEHOLD).with(Tables.HOUSEHOLD.NUMBER, "5201"))
        .create(Row.empty(Catalogue.PERSON, PERSON).with(Tables.PERSON.NAME, "王秀英"))
        .create(Row.empty(Catalogue.MEMBERSHIP, new UUID(3, 1))
            .with(Tables.MEMBERSHIP.HOUSEHOLD, HOUSEHOLD)
            .with(Tables.MEMBERSHIP.PERSON, PERSON)
            .with(Tables.MEMBERSHIP.RELATION, Coded.of(Relation.HEAD)))
        .create(statement)
        .create(Row.keyed(Catalogue.PERSON_YEAR, PERSON, YEAR))
        .create(
            Row.keyed(Catalogue.INCOME_ITEM, statement.id(), Coded.of(IncomeItem.values()[0]), null)
                .with(Tables.INCOME_ITEM.HOUSEHOLD, HOUSEHOLD))
        .create(
            Row.empty(Catalogue.MEASURE, new UUID(5, 1)).with(Tables.MEASURE.HOUSEHOLD, HOUSEHOLD))
        .create(Row.empty(Catalogue.VISIT, new UUID(6, 1)).with(Tables.VISIT.HOUSEHOLD, HOUSEHOLD));
    workbook.save(edit.build());
  }

  @ParameterizedTest
  @CsvSource({
    "household.address, 上寨 𠅤家湾, 下寨",
    "person_year.school, 清溪小学, 清溪中学",
    "measure.name, 特色种植, 庭院养鸡",
    "income_item.evidence, 银行流水, 收购单",
    "visit.content, 看望老人, 讲解政策"
  })
  void aFieldGoesThroughFormCommandLinePrintAndHistory(String key, String typed, String set)
      throws Exception {
    Field<?> field = Catalogue.field(key).orElseThrow();
    Row row = only(entity(field));
    type(row, field, typed);
    assertEquals(typed, shown(field));
    assertTrue(printed(field).contains(typed.substring(typed.length() - 2)), printed(field));
    command("set", "王秀英", key, set, "--year", "" + YEAR, "--row", row.id().toString());
    assertEquals(set, shown(field));
    List<HistoryEntry> history = workbook.history(row.id(), field);
    assertEquals(
        List.of(typed + " → " + set, "null → " + typed),
        history.stream().map(one -> one.before() + " → " + one.after()).toList());
    assertTrue(command("history", "王秀英", key).contains(typed + " → " + set));
    workbook.undo();
    assertEquals(typed, shown(field));
    workbook.close();
  }

  /// Sheets of the national system speak of households, people, years and income; a list is a sheet
  /// of its own.
  @ParameterizedTest
  @CsvSource({
    "household.address, 家庭住址, 上寨五号",
    "person_year.school, 就读学校, 清溪小学",
    "income_item.amount, 其他转移性收入, 110",
    "measure.name, 措施名称, 庭院养鸡",
    "visit.content, 走访内容, 讲解政策"
  })
  void aColumnOfASheetBecomesTheField(String key, String heading, String written) throws Exception {
    Field<?> field = Catalogue.field(key).orElseThrow();
    String column = entity(field) == Catalogue.INCOME_ITEM ? heading : field.term();
    Path sheet = folder.resolve("sheet.csv");
    Files.writeString(sheet, "户编号,姓名,年度," + column + "\n5201,王秀英," + YEAR + "," + written + "\n");
    ImportPlan plan = ImportPlan.of(
        Spreadsheets.read(sheet),
        workbook.village(),
        new ImportSettings(YEAR, LocalDate.now(CLOCK), workbook.ids()));
    workbook.save(plan.toEdit());
    assertTrue(dossier().rows(entity(field)).stream()
        .anyMatch(row -> field.shown(row, Texts.CHINESE).equals(written)));
    workbook.close();
  }

  private void type(Row row, Field<?> field, String text) {
    Desk desk = new Desk(
        References.NONE,
        (edit, done) -> {
          try {
            workbook.save(edit);
            done.accept(Optional.empty());
          } catch (org.liuzhun.text.Trouble trouble) {
            done.accept(Optional.of(trouble));
          }
        },
        _ -> Map.of());
    RowForm form = new RowForm(row.entity(), FormFields.of(row.entity()), desk);
    form.show(row);
    FieldModel<?> model = form.model(field).orElseThrow();
    model.text().set(text);
    form.leave(model);
    assertEquals("", model.refusal().get());
  }

  private String printed(Field<?> field) throws Exception {
    Entity entity = entity(field);
    String text = entity == Catalogue.HOUSEHOLD
        ? "{{ " + entity.term() + "." + field.term() + " }}"
        : "{% for 行 in " + entity.term() + " %}{{ 行." + field.term() + " }}{% endfor %}";
    Path templates = Files.createDirectories(workbook.folder().resolve("templates"));
    Files.writeString(
        templates.resolve("handbook.html"), "<html><body><p>" + text + "</p></body></html>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(CLOCK, workbook.folder(), Pictures.NONE)
        .print(
            workbook.village(),
            new Order(
                Sheet.HANDBOOK,
                PrintOptions.of(Sheet.HANDBOOK, LocalDate.now(CLOCK)),
                List.of(dossier())),
            out,
            Progress.NONE);
    try (var document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /// Speaks to the workbook as a script does, with the workbook closed meanwhile.
  private String command(String verb, String... arguments) throws Exception {
    Path village = workbook.folder();
    workbook.close();
    String[] all = new String[arguments.length + 2];
    all[0] = verb;
    all[1] = village.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int exit = CommandLineProgram.run(
        all, CLOCK, new Terminal(print, print, Map.of("LIUZHUN_PERSON", "周明"), _ -> null), folder);
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(0, exit, said);
    workbook =
        Workbook.open(village, Credentials.demonstration(), WorkbookSettings.of("周明", CLOCK));
    return said;
  }

  private Dossier dossier() {
    return workbook.village().dossier(HOUSEHOLD).orElseThrow();
  }

  private Row only(Entity entity) {
    return dossier().rows(entity).getFirst();
  }

  private String shown(Field<?> field) {
    return field.shown(only(entity(field)), Texts.CHINESE);
  }

  private static Entity entity(Field<?> field) {
    return Catalogue.entity(field.key().substring(0, field.key().indexOf('.'))).orElseThrow();
  }
}
