package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Stopping;
import org.liuzhun.text.Trouble;

/// Long work with sheets tells how far it is, and a stop in the middle leaves nothing.
class StoppedTest {

  private static final VillageFile VILLAGE =
      VillageFile.of(DemoVillage.of(8, 1, Tried.TODAY).rows());

  @TempDir
  Path folder;

  private interface Work {
    void with(Steps steps) throws Trouble;
  }

  private static void risesAndStops(Work work) throws Trouble {
    Stopping through = new Stopping();
    work.with(through);
    assertTrue(through.rose(), () -> "told " + through.seen());
    Stopping stopped = new Stopping(0.4);
    assertEquals(
        Steps.STOPPED, assertThrows(Trouble.class, () -> work.with(stopped)).key());
    assertEquals(1, stopped.seen().stream().filter(done -> done > 0.4).count(), "it ends there");
  }

  private Listing listing() throws Trouble {
    return new LayoutExport(Layout.ALL.getFirst(), VILLAGE, Tried.YEAR, Tried.TODAY)
        .listing(true, Steps.NONE);
  }

  @Test
  void gatheringTheRowsOfALayout() throws Exception {
    risesAndStops(steps -> new LayoutExport(Layout.ALL.getFirst(), VILLAGE, Tried.YEAR, Tried.TODAY)
        .listing(false, steps));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void writingASheetThatIsStoppedLeavesTheOldFileAndNothingBesideIt(String name) throws Exception {
    Path file = folder.resolve(name);
    Listing listing = listing();
    Files.writeString(file, "old");
    assertThrows(
        Trouble.class,
        () -> SpreadsheetFile.write(List.of(listing), Top.HEADINGS, file, new Stopping(0.4)));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
    risesAndStops(steps -> SpreadsheetFile.write(List.of(listing), Top.HEADINGS, file, steps));
    assertEquals(List.of(file), files());
  }

  private List<Path> files() throws Exception {
    try (var all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void judgingAndComparingSheets() throws Exception {
    Path file = folder.resolve("members.xlsx");
    SpreadsheetFile.write(listing(), Top.HEADINGS, file);
    ColumnMapping mapping = ColumnMapping.read(List.of(file), Remembered.NOTHING);
    risesAndStops(steps -> ColumnMapping.read(List.of(file), Remembered.NOTHING, steps));
    risesAndStops(steps -> mapping.plan(VILLAGE, Tried.settings(), steps));
    risesAndStops(steps -> Comparison.of(mapping, VILLAGE, Tried.settings(), steps));
  }
}
