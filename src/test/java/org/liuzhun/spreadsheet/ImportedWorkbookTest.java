package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Saved;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// A whole village's spreadsheet in a workbook on disk: taken in, taken back, taken in again.
class ImportedWorkbookTest {

  private static final int HOUSEHOLDS = 80;
  private static final Clock BEFORE =
      Clock.fixed(Instant.parse("2026-11-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Clock LATER = Clock.offset(BEFORE, Duration.ofDays(2));

  @TempDir
  private Path folder;

  static List<Layout> layouts() {
    return Layout.ALL;
  }

  private Workbook open(Clock clock) throws Trouble {
    return Workbook.open(
        folder.resolve("book"), Credentials.demonstration(), WorkbookSettings.of("李秀兰", clock));
  }

  private List<Sheet> sheets(Layout layout, VillageFile village, String name) throws Exception {
    Path file = folder.resolve(name + ".xlsx");
    new LayoutExport(layout, village, Tried.YEAR, Tried.TODAY).write(file);
    return Spreadsheets.read(file);
  }

  private String bare() throws Trouble {
    try (Workbook book = Workbook.create(
        folder.resolve("book"), Credentials.demonstration(), WorkbookSettings.of("李秀兰", BEFORE))) {
      Row village = Row.empty(Catalogue.VILLAGE, book.ids().next()).with(VILLAGE.NAME, "清溪村");
      book.save(Edit.begin().create(village).build());
      return book.digest();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aVillageIsTakenInTakenBackAndTakenInAgain(Layout layout) throws Exception {
    String before = bare();
    VillageFile invented =
        VillageFile.of(DemoVillage.of(HOUSEHOLDS, 6, Tried.TODAY).rows());
    List<Sheet> sheets = sheets(layout, invented, "sent");
    String imported;
    try (Workbook book = open(LATER)) {
      Edit edit = ImportPlan.of(sheets, book.village(), Tried.settings()).toEdit();
      assertTrue(book.save(edit).changed());
      imported = book.digest();
      assertNotEquals(before, imported);
      assertEquals(HOUSEHOLDS, book.village().dossiers().size());
      assertEquals(
          RoundTripTest.cells(sheets.getFirst()),
          RoundTripTest.cells(sheets(layout, book.village(), "again").getFirst()),
          "no cell is lost");
      Edit second = ImportPlan.of(sheets, book.village(), Tried.settings()).toEdit();
      assertFalse(book.save(second).changed(), "the same file again changes nothing");
      assertEquals(edit.writes().size(), book.undoable(1).getFirst().rows());
    }
    try (Workbook book = open(LATER)) {
      Saved undone = book.undo().orElseThrow();
      assertEquals(List.of(), undone.left());
      assertEquals(before, book.digest());
      assertTrue(book.redo().isPresent());
      assertEquals(imported, book.digest());
      assertTrue(book.verify().projectionAgrees());
      Instant then = BEFORE.instant().plus(Duration.ofDays(1));
      assertEquals(0, book.asOf(then).dossiers().size());
      assertEquals("清溪村", book.asOf(then).village().get(VILLAGE.NAME));
      assertEquals(
          book.village().dossiers().size(),
          book.asOf(LATER.instant()).dossiers().size());
    }
  }
}
