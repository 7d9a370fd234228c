package org.liuzhun.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;

/// Every scene that names data is typed under its official terms, saved through the workbook, and
/// read back after the workbook was closed and its index made anew. Scenes about printing lie with
/// the tests of print, those about the exchange between laptops with the tests of the merge.
class ScenesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:40:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir
  static Path folder;

  private static final int LAST = 38;

  /// Scenes that nobody types: what is worked out and shown, and the tests that see to it.
  private static final Map<Integer, String> WORKED_OUT = Map.of(
      2, "org.liuzhun.demo.DemoBoardTest",
      13, "org.liuzhun.ui.shell.ShellTest",
      16, "org.liuzhun.ui.overview.TodosTest",
      35, "org.liuzhun.assessment.games.GamesTest");

  private static Map<String, List<Row>> scenes = Map.of();
  private static VillageFile village = VillageFile.empty();

  @BeforeAll
  static void typeThemIn() throws Exception {
    scenes = Scenes.read();
    WorkbookSettings settings = WorkbookSettings.of("沈知行", CLOCK);
    try (Workbook workbook =
        Workbook.create(folder.resolve("book"), Credentials.demonstration(), settings)) {
      for (List<Row> scene : scenes.values()) {
        Edit.Builder edit = Edit.begin();
        scene.forEach(edit::create);
        workbook.save(edit.build());
      }
    }
    try (Workbook workbook =
        Workbook.open(folder.resolve("book"), Credentials.demonstration(), settings)) {
      workbook.rebuild();
      village = workbook.village();
    }
  }

  @TestFactory
  Stream<DynamicTest> everySceneIsReadBackCellByCell() {
    return scenes.entrySet().stream()
        .map(scene -> DynamicTest.dynamicTest(
            scene.getKey(), () -> scene.getValue().forEach(ScenesTest::readBack)));
  }

  @Test
  void everySceneOfTheListIsTypedOrNamesTheTestOfWhatIsWorkedOut() throws Exception {
    Set<Integer> seen = scenes.keySet().stream()
        .filter(name -> name.matches("\\d\\d-.*"))
        .map(name -> Integer.valueOf(name.substring(0, 2)))
        .collect(Collectors.toSet());
    for (var worked : WORKED_OUT.entrySet()) {
      Class.forName(worked.getValue());
      assertTrue(seen.add(worked.getKey()), () -> worked + " is typed");
    }
    assertTrue(seen.containsAll(IntStream.rangeClosed(1, LAST).boxed().toList()), seen::toString);
  }

  @Test
  void aRowLiesInTheFileOfTheHouseholdThatItNames() {
    var file = village.dossiers().iterator().next();
    List<Entity> lists = List.of(
        Catalogue.PAYMENT,
        Catalogue.DIVIDEND,
        Catalogue.FOUR_NOT,
        Catalogue.EVENT_IMPACT,
        Catalogue.CAMPAIGN_MARK,
        Catalogue.INSPECTION_DRAW,
        Catalogue.ENTITLEMENT,
        Catalogue.WORK_SPELL,
        Catalogue.MEDICAL_BILL);
    lists.forEach(list -> assertTrue(!file.rows(list).isEmpty(), list.key()));
  }

  @Test
  void theScenesUseEveryListOfTheRegister() {
    Set<Entity> used =
        scenes.values().stream().flatMap(List::stream).map(Row::entity).collect(Collectors.toSet());
    int from = Catalogue.ENTITIES.indexOf(Catalogue.PROJECT);
    int until = Catalogue.ENTITIES.indexOf(Catalogue.HOLIDAY) + 1;
    List<Entity> unused = new ArrayList<>(Catalogue.ENTITIES.subList(from, until));
    unused.removeAll(used);
    assertEquals(List.of(), unused);
  }

  private static void readBack(Row row) {
    Row now = village.all(row.entity()).stream()
        .filter(candidate -> candidate.id().equals(row.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(row + " is gone"));
    row.entity().fields().forEach(field -> {
      if (row.get(field.column()) != null) {
        assertEquals(row.get(field.column()), now.get(field.column()), field.key());
      }
    });
  }
}
