package org.liuzhun.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The work of an ordinary day, by keyboard alone, over a real workbook.
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
class EntryJourneysTest {

  private static final LocalDate TODAY = LocalDate.now(MemorySession.CLOCK);
  private static final int HOUSEHOLDS = 10;

  /// How many sections stand before the photographs and papers.
  private static final int PAPERS = 11;

  @TempDir
  static Path folder;

  private static WorkbookOnDisk disk;

  private HouseholdsRoom room;
  private Stage window;
  private Keyboard keys;

  /// One village for all journeys, made before the clock of the first window runs.
  @BeforeAll
  static void makeTheVillage() throws Exception {
    FxToolkit.toolkitContext().setSetupTimeoutInMillis(240_000);
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    disk = WorkbookOnDisk.with(folder, DemoVillage.of(HOUSEHOLDS, 7, TODAY).rows());
  }

  @AfterAll
  static void closeTheVillage() {
    disk.close();
  }

  @Start
  void start(Stage stage) throws Exception {
    room = new HouseholdsRoom(
        disk.session(),
        new IndexSearch(disk.session().village()),
        new HouseholdScreen(disk.session(), new NoFiles(Optional.of(picture())), Printers.NONE));
    Scene scene = new Scene(new StackPane(room.node()), 990, 900);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    window = stage;
  }

  private static Path picture() throws Exception {
    Path file = folder.resolve("house.png");
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  @BeforeEach
  void takeTheKeyboard(FxRobot robot) throws Exception {
    keys = new Keyboard(window.getScene());
    robot.interact(room::enter);
    disk.settle();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(room::close);
  }

  private List<Row> rows(UUID household, org.liuzhun.registry.Entity entity) {
    return dossier(household).rows(entity);
  }

  private Dossier dossier(UUID household) {
    return disk.session().village().dossier(household).orElseThrow();
  }

  /// Enter opens the file of the list's first household, Page Down that of the next, Ctrl Tab the
  /// next section.
  private void open(UUID household, int section) throws Exception {
    keys.press(KeyCode.ENTER);
    for (int i = 0; i < 2 * HOUSEHOLDS && !room.household().equals(Optional.of(household)); i++) {
      keys.press(KeyCode.PAGE_DOWN);
    }
    assertEquals(Optional.of(household), room.household());
    keys.times(section, KeyCode.CONTROL, KeyCode.TAB);
    disk.settle();
  }

  @Test
  void theMonthlyVisitTakesNoMoreThanFortyKeys() throws Exception {
    int start = keys.count();
    keys.press(KeyCode.ENTER).press(KeyCode.PAGE_DOWN);
    UUID household = room.household().orElseThrow();
    int before = rows(household, Catalogue.VISIT).size();
    keys.press(KeyCode.CONTROL, KeyCode.J)
        .press(KeyCode.ALT, KeyCode.DIGIT1)
        .press(KeyCode.ALT, KeyCode.DIGIT5)
        .press(KeyCode.TAB)
        .paste("慢病证未办，药费未报销")
        .press(KeyCode.CONTROL, KeyCode.ENTER);
    disk.settle();
    int used = keys.count() - start;
    assertTrue(used <= 40, used + " keys");
    List<Row> visits = rows(household, Catalogue.VISIT);
    assertEquals(before + 1, visits.size());
    Row visit = visits.getLast();
    assertEquals(TODAY, visit.get(VISIT.VISITED_ON));
    assertEquals("看望老人，了解身体状况；讲解帮扶政策", visit.get(VISIT.CONTENT));
    Row issue = rows(household, Catalogue.ISSUE).getLast();
    assertEquals("慢病证未办，药费未报销", issue.get(ISSUE.TITLE));
    assertEquals(visit.id(), issue.get(ISSUE.VISIT));
    assertTrue(issue.get(ISSUE.SOURCE).is(IssueSource.VISIT));
  }

  @Test
  void tenHouseholdsIncomesGoThroughTheGrid() throws Exception {
    keys.press(KeyCode.CONTROL, KeyCode.G);
    for (int i = 0; i < HOUSEHOLDS; i++) {
      keys.type(String.valueOf(11_000 + i)).press(KeyCode.ENTER);
    }
    disk.settle();
    long found = disk.session().village().dossiers().stream()
        .flatMap(dossier -> dossier.rows(Catalogue.INCOME_ITEM).stream())
        .map(item -> item.get(INCOME_ITEM.AMOUNT))
        .filter(amount -> amount != null
            && amount.compareTo(new BigDecimal("11000")) >= 0
            && amount.compareTo(new BigDecimal("11010")) < 0)
        .distinct()
        .count();
    assertEquals(HOUSEHOLDS, found);
  }

  @Test
  void aHouseholdOfFiveIsMadeFromNothing() throws Exception {
    keys.press(KeyCode.CONTROL, KeyCode.N)
        .paste("王𠅤山")
        .press(KeyCode.ENTER)
        .paste("九组")
        .press(KeyCode.ENTER);
    disk.settle();
    Dossier made = disk.session().village().dossiers().stream()
        .filter(dossier -> "九组".equals(dossier.household().get(HOUSEHOLD.VILLAGE_GROUP)))
        .findFirst()
        .orElseThrow();
    keys.press(KeyCode.CONTROL, KeyCode.TAB);
    List<String> names = List.of("李秀英", "王建国", "王小雨", "王小满");
    for (int i = 0; i < names.size(); i++) {
      keys.press(KeyCode.CONTROL, KeyCode.M);
      disk.settle();
      keys.paste(names.get(i)).press(KeyCode.ENTER);
      disk.settle();
    }
    assertEquals(5, dossier(made.id()).members(TODAY).size());
    assertEquals(
        List.of("王𠅤山", "李秀英", "王建国", "王小雨", "王小满"),
        dossier(made.id()).members(TODAY).stream()
            .map(member -> member.person().get(PERSON.NAME))
            .toList());
  }

  @Test
  void aPhotographComesIntoTheFileUprightAndEncrypted() throws Exception {
    UUID household = disk.session().village().dossiers().iterator().next().id();
    open(household, PAPERS);
    keys.walkTo("photo-file").press(KeyCode.SPACE);
    disk.finish();
    Row document = rows(household, Catalogue.DOCUMENT).stream()
        .filter(row -> "house".equals(row.get(DOCUMENT.TITLE)))
        .findFirst()
        .orElseThrow();
    byte[] kept =
        disk.workbook().attachments().get(document.get(DOCUMENT.SHA256, "")).orElseThrow();
    assertEquals(document.get(DOCUMENT.BYTES), kept.length);
  }

  @Test
  void aSplitIsMadeAndTakenBack() throws Exception {
    Dossier large = disk.session().village().dossiers().stream()
        .filter(dossier -> dossier.members(TODAY).size() >= 4)
        .findFirst()
        .orElseThrow();
    String leaving = large.members(TODAY).get(1).name();
    open(large.id(), 1);
    int before = disk.session().village().dossiers().size();
    keys.walkTo("family-split").press(KeyCode.SPACE);
    keys.paste(leaving).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
    keys.walkTo("family-confirm").press(KeyCode.SPACE);
    disk.settle();
    assertEquals(before + 1, disk.session().village().dossiers().size());
    Dossier fresh = disk.session().village().dossiers().stream()
        .filter(dossier -> large.id().equals(dossier.household().get(HOUSEHOLD.SPLIT_FROM)))
        .findFirst()
        .orElseThrow();
    assertEquals(leaving, fresh.title());
    assertTrue(fresh.members(TODAY).getFirst().is(Relation.HEAD));
    UUID membership = fresh.members(TODAY).getFirst().membership().id();
    assertTrue(disk.workbook().history(membership).stream()
        .anyMatch(entry ->
            entry.field() != null && entry.field().column().equals(MEMBERSHIP.JOIN_REASON)));
    keys.press(KeyCode.CONTROL, KeyCode.Z);
    disk.settle();
    assertEquals(before, disk.session().village().dossiers().size());
    assertEquals(large.members(TODAY).size(), dossier(large.id()).members(TODAY).size());
  }

  @Test
  void aMergeIsMadeAndTakenBack() throws Exception {
    List<Dossier> two = disk.session().village().dossiers().stream()
        .filter(dossier -> !dossier.members(TODAY).isEmpty())
        .limit(2)
        .toList();
    Dossier from = two.getFirst();
    Dossier into = two.getLast();
    List<UUID> moving =
        from.members(TODAY).stream().map(member -> member.file().id()).toList();
    open(from.id(), 1);
    keys.walkTo("family-merge").press(KeyCode.SPACE);
    keys.paste(into.title()).press(KeyCode.TAB).paste("兄弟姐妹");
    keys.walkTo("family-confirm").press(KeyCode.SPACE);
    disk.settle();
    List<UUID> together = dossier(into.id()).members(TODAY).stream()
        .map(member -> member.file().id())
        .toList();
    assertEquals(into.members(TODAY).size() + moving.size(), together.size());
    assertTrue(together.containsAll(moving));
    assertEquals(
        1, dossier(into.id()).members(TODAY).stream().filter(Member::isHead).count());
    assertTrue(dossier(from.id()).members(TODAY).isEmpty());
    UUID left = from.members(TODAY).getFirst().membership().id();
    assertTrue(disk.workbook().history(left).stream()
        .anyMatch(entry ->
            entry.field() != null && entry.field().column().equals(MEMBERSHIP.LEAVE_REASON)));
    keys.press(KeyCode.CONTROL, KeyCode.Z);
    disk.settle();
    assertEquals(moving.size(), dossier(from.id()).members(TODAY).size());
    assertEquals(into.members(TODAY).size(), dossier(into.id()).members(TODAY).size());
  }
}
