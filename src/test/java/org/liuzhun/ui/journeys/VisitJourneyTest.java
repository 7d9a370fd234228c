package org.liuzhun.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Shell;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A visit that is being written, inside the window's frame with its own keys: they act as their
/// labels say, and the visit is kept in whatever way it is left.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class VisitJourneyTest {

  private static final LocalDate TODAY = LocalDate.now(MemorySession.CLOCK);

  private MemorySession session;
  private Shell shell;
  private Keyboard keys;
  private TypingWindow window;
  private UUID home;
  private int before;

  /// A room in which nothing happens.
  private record Empty(Node node) implements Room {
    @Override
    public void enter() {
      node.requestFocus();
    }
  }

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    session = new MemorySession(VillageFile.of(DemoVillage.of(4, 7, TODAY).rows()));
    LinkedHashMap<RoomName, Function<Ways, Room>> rooms = new LinkedHashMap<>();
    rooms.put(RoomName.OVERVIEW, _ -> new Empty(new StackPane()));
    rooms.put(
        RoomName.HOUSEHOLDS,
        _ -> new HouseholdsRoom(
            session,
            new IndexSearch(session.village()),
            new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE)));
    shell = new Shell(session, rooms);
    window = TypingWindow.of(stage, shell.node(), 1200, 760);
    keys = window.keys();
    home = session.village().dossiers().iterator().next().id();
    before = visits(home).size();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(shell::close);
  }

  private List<Row> visits(UUID household) {
    return session.village().dossier(household).orElseThrow().rows(Catalogue.VISIT);
  }

  private Row added() {
    List<Row> now = visits(home);
    assertEquals(before + 1, now.size());
    return now.getLast();
  }

  private void begin(FxRobot robot) {
    robot.interact(() -> shell.go(Place.of(home)));
    WaitForAsyncUtils.waitForFxEvents();
    keys.press(KeyCode.CONTROL, KeyCode.J);
  }

  @Test
  void altAndANumberAddThePhraseAndLeaveTheRoomAlone(FxRobot robot) {
    begin(robot);
    keys.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ALT, KeyCode.NUMPAD5);
    keys.type("abc").press(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("看望老人，了解身体状况；讲解帮扶政策abc", added().get(VISIT.CONTENT));
  }

  @Test
  void elsewhereAltAndANumberOpenARoom(FxRobot robot) {
    robot.interact(() -> shell.go(Place.of(home)));
    WaitForAsyncUtils.waitForFxEvents();
    keys.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertEquals(null, window.scene().lookup("#households"));
    keys.press(KeyCode.ALT, KeyCode.NUMPAD2);
    assertTrue(window.scene().lookup("#households") != null);
  }

  @Test
  void anotherRoomKeepsTheVisit(FxRobot robot) {
    begin(robot);
    keys.type("abc");
    robot.interact(() -> shell.go(RoomName.OVERVIEW));
    assertEquals("abc", added().get(VISIT.CONTENT));
    assertEquals(TODAY, added().get(VISIT.VISITED_ON));
  }

  @Test
  void anotherHouseholdKeepsTheVisit(FxRobot robot) {
    begin(robot);
    keys.type("abc").press(KeyCode.PAGE_DOWN);
    assertEquals("abc", added().get(VISIT.CONTENT));
  }

  @Test
  void closingTheWindowKeepsTheVisit(FxRobot robot) {
    begin(robot);
    keys.type("abc");
    robot.interact(shell::close);
    assertEquals("abc", added().get(VISIT.CONTENT));
  }

  @Test
  void aVisitIsBegunAnewOnlyOverOneThatIsKept(FxRobot robot) {
    begin(robot);
    keys.type("abc").press(KeyCode.CONTROL, KeyCode.J).type("d");
    keys.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("abcd", added().get(VISIT.CONTENT));
  }

  private void answer(FxRobot robot, List<Runnable> answers) {
    List<Runnable> now = List.copyOf(answers);
    answers.clear();
    robot.interact(() -> now.forEach(Runnable::run));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Writes a visit that cannot be saved and goes to the next household.
  private List<Runnable> failing(FxRobot robot) {
    begin(robot);
    List<Runnable> answers = new ArrayList<>();
    session.refuse(answers::add);
    keys.type("abc").press(KeyCode.PAGE_DOWN);
    return answers;
  }

  /// The only visit of another household with this content.
  private boolean isElsewhere(String content) {
    return session.village().dossiers().stream()
            .filter(dossier -> !dossier.id().equals(home))
            .flatMap(dossier -> dossier.rows(Catalogue.VISIT).stream())
            .filter(visit -> content.equals(visit.get(VISIT.CONTENT)))
            .count()
        == 1;
  }

  @Test
  void aVisitThatFailsLateWaitsWhileAnotherHouseholdsIsWritten(FxRobot robot) {
    List<Runnable> answers = failing(robot);
    keys.press(KeyCode.CONTROL, KeyCode.J);
    answer(robot, answers);
    session.refuse(null);
    keys.type("d").press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(isElsewhere("d"));
    keys.press(KeyCode.PAGE_UP);
    assertEquals("abc", added().get(VISIT.CONTENT));
  }

  @Test
  void aVisitThatFailedStandsThereOnlyForItsOwnHousehold(FxRobot robot) {
    List<Runnable> answers = failing(robot);
    answer(robot, answers);
    Node panel = window.scene().lookup("#visit-panel");
    assertTrue(!panel.isVisible());
    keys.press(KeyCode.PAGE_UP);
    answer(robot, answers);
    assertTrue(panel.isVisible());
    session.refuse(null);
    keys.press(KeyCode.CONTROL, KeyCode.J).type("d").press(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("abcd", added().get(VISIT.CONTENT));
  }

  @Test
  void anotherHouseholdsVisitDoesNotGoOnWithTheOneThatFailed(FxRobot robot) {
    List<Runnable> answers = failing(robot);
    answer(robot, answers);
    session.refuse(null);
    keys.press(KeyCode.CONTROL, KeyCode.J).type("d").press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(isElsewhere("d"));
  }

  @Test
  void aVisitWithoutAWordIsNotKept(FxRobot robot) {
    begin(robot);
    keys.press(KeyCode.PAGE_DOWN);
    assertEquals(before, visits(home).size());
  }

  @Test
  void aBadDayWaitsInTheVisitThatWasKept(FxRobot robot) {
    begin(robot);
    keys.type("abc").times(3, KeyCode.SHIFT, KeyCode.TAB);
    keys.type("99").press(KeyCode.PAGE_DOWN);
    Row kept = added();
    assertEquals(TODAY, kept.get(VISIT.VISITED_ON));
    assertEquals("99", session.unfinished().of(kept.id(), Catalogue.VISIT.field(VISIT.VISITED_ON)));
  }

  @Test
  void pageDownSelectsTheTextOfTheFieldAsTabDoes(FxRobot robot) {
    List<Dossier> two = new ArrayList<>(session.village().dossiers());
    UUID head = two.getFirst().head(TODAY).orElseThrow().file().id();
    robot.interact(() ->
        shell.go(new Place(two.getFirst().id(), null, head, Catalogue.PERSON.field(PERSON.NAME))));
    WaitForAsyncUtils.waitForFxEvents();
    keys.press(KeyCode.END).press(KeyCode.PAGE_DOWN);
    TextInputControl field = (TextInputControl) window.scene().getFocusOwner();
    assertTrue(!field.getText().isEmpty());
    assertEquals(field.getText(), field.getSelectedText());
  }
}
