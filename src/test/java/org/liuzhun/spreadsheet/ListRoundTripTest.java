package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// The national lists go out and come back: after the members, since a list makes no people.
class ListRoundTripTest {

  private static VillageFile village;
  private static VillageFile members;

  @TempDir
  private Path folder;

  @BeforeAll
  static void inventVillage(@TempDir Path folder) throws Exception {
    village = VillageFile.of(DemoVillage.of(80, 6, Tried.TODAY).rows());
    Path file = folder.resolve("members.xlsx");
    new LayoutExport(Layout.ALL.getFirst(), village, Tried.YEAR, Tried.TODAY).write(file);
    members = Tried.after(
        VillageFile.empty(),
        ImportPlan.of(Spreadsheets.read(file), VillageFile.empty(), Tried.settings())
            .toEdit());
  }

  static List<Layout> layouts() {
    return Layout.LISTS;
  }

  private static Listing listing(Layout layout, VillageFile of) throws Trouble {
    return new LayoutExport(layout, of, Tried.YEAR, Tried.TODAY).listing(true, Steps.NONE);
  }

  private List<Sheet> exported(Layout layout) throws Exception {
    Path file = folder.resolve("list.xlsx");
    new LayoutExport(layout, village, Tried.YEAR, Tried.TODAY).write(file);
    return Spreadsheets.read(file);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theListComesBackLineByLine(Layout layout) throws Exception {
    List<Sheet> sheets = exported(layout);
    ImportPlan plan = ImportPlan.of(sheets, members, Tried.settings());
    assertEquals(
        List.of(),
        plan.problems().stream()
            .filter(problem -> !problem.problem().key().equals("problem.id-check"))
            .toList(),
        "faulty numbers are planted");
    assertEquals(Tried.filledBelow(sheets.getFirst(), 0), Tried.booked(plan));
    Listing first = listing(layout, village);
    assertTrue(!first.lines().isEmpty() && first.filled() > 30, "there is something to lose");
    VillageFile imported = Tried.after(members, plan.toEdit());
    assertEquals(first.lines(), listing(layout, imported).lines());
    ImportPlan second = ImportPlan.of(sheets, imported, Tried.settings());
    assertTrue(second.toEdit().writes().isEmpty(), second.toEdit().writes()::toString);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void ownExportChangesNothing(Layout layout) throws Exception {
    ImportPlan plan = ImportPlan.of(exported(layout), village, Tried.settings());
    assertEquals(List.of(), plan.changes());
    assertTrue(plan.toEdit().writes().isEmpty(), plan.toEdit().writes()::toString);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyColumnOfTheListIsKnown(Layout layout) {
    var list = Lists.of(layout.headings()).orElseThrow();
    List<String> unknown = layout.headings().stream()
        .filter(heading -> Lists.meaning(list, heading) == null)
        .toList();
    assertEquals(List.of(), unknown);
  }
}
