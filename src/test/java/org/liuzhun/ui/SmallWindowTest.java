package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.liuzhun.ui.theme.Look.Ground;
import org.testfx.util.WaitForAsyncUtils;

/// In the least window, and with large letters, there is room to work on every screen: what does
/// not fit is reached by scrolling down the page, never in a strip and never sideways; and no word
/// is cut.
@Tag("xvfb")
@Timeout(1200)
class SmallWindowTest {

  private static final int HOUSEHOLDS = 3;
  private static final int WIDTH = 910;
  private static final int HEIGHT = 512;

  /// So much of the window shows what was chosen.
  private static final double SEEN = 0.3;

  private static final int SETTLING = 10;
  private static final int ROUNDS = 3;
  private static final long PATIENCE = 60_000;

  /// How large letters of one percent are.
  private static final double PIXELS = 0.13;

  private final Set<String> wrong = new LinkedHashSet<>();
  private int width = WIDTH;
  private int height = HEIGHT;
  private double em;

  @Test
  void thereIsRoomToWorkOnEveryScreen(@TempDir Path home) throws Exception {
    walk(100, home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theFileOfAHouseholdStandsBesideTheList(String language, @TempDir Path home)
      throws Exception {
    OpenedWindow window = open(100, home, Locale.of(language));
    window.fire("#room-1");
    window.settle();
    Bounds list = bounds(window, "#households");
    Bounds file = bounds(window, ".household-file");
    window.close();
    assertTrue(list.getMaxX() <= file.getMinX(), list + " " + file);
    assertTrue(file.getWidth() > 0.45 * WIDTH, "the file has room: " + file);
  }

  @Test
  void aHouseholdChosenBelowWhoseListTheFileStandsIsSeen(@TempDir Path home) throws Exception {
    OpenedWindow window = open(150, home, Locale.CHINESE);
    window.fire("#room-1");
    window.settle();
    double before = bounds(window, ".household-file").getMinY();
    Node line = window.node("#households .list-cell");
    window.robot().interact(() -> window.robot().clickOn(line));
    window.settle();
    double after = bounds(window, ".household-file").getMinY();
    window.close();
    assertTrue(after < HEIGHT / 2.0, "the file has come from " + before + " to " + after);
  }

  @Test
  void whatGoesOnBelowTheWindowIsReachedByScrolling(@TempDir Path home) throws Exception {
    OpenedWindow window = open(150, home, Locale.CHINESE);
    window.fire("#room-9");
    window.settle();
    Node button = window.node("#printing-do-save");
    window.robot().interact(button::requestFocus);
    window.settle();
    double low = bounds(window, "#printing-do-save").getMaxY();
    window.close();
    assertTrue(low < HEIGHT, "the button lies at " + low);
  }

  @Test
  void aRoomThatIsEnteredShowsItsTop(@TempDir Path home) throws Exception {
    OpenedWindow window = open(150, home, Locale.ENGLISH);
    List<String> scrolled = new ArrayList<>();
    for (int room = 0; window.node("#room-" + room) != null; room++) {
      window.fire("#room-" + room);
      window.settle();
      double top = bounds(window, ".place .page").getMinY();
      if (top < bounds(window, ".header").getMaxY() - 1) {
        scrolled.add("room " + room + " begins at " + top);
      }
    }
    window.close();
    assertEquals(List.of(), scrolled);
  }

  @Test
  void aSectionThatIsOpenedSaysWhoseItIs(@TempDir Path home) throws Exception {
    OpenedWindow window = open(150, home, Locale.CHINESE);
    window.fire("#room-1");
    window.settle();
    List<String> hidden = new ArrayList<>();
    TabPane sections = (TabPane) window.node(".sections");
    for (int section = 1; section < sections.getTabs().size(); section++) {
      int number = section;
      window.robot().interact(() -> sections.getSelectionModel().select(number));
      window.settle();
      if (bounds(window, ".household-header .title").getMinY()
          < bounds(window, ".header").getMaxY()) {
        hidden.add("section " + section);
      }
    }
    window.close();
    assertEquals(List.of(), hidden);
  }

  @Test
  void theSixNamesOnTheOverviewStandInOneLine(@TempDir Path home) throws Exception {
    OpenedWindow window = open(150, home, Locale.CHINESE);
    window.settle();
    double high = bounds(window, ".small-card .label").getHeight();
    window.close();
    assertTrue(high < 2 * em, "a name of " + high);
  }

  @Test
  void aRoomThatRestsIsNotLaidOutAgain(@TempDir Path home) throws Exception {
    OpenedWindow window = open(100, home, Locale.CHINESE);
    Pulses pulses = new Pulses(window.root().getScene());
    List<String> restless = new ArrayList<>();
    for (int room = 0; window.node("#room-" + room) != null; room++) {
      window.fire("#room-" + room);
      window.settle();
      pulses.pass(SETTLING);
      int asked = pulses.layouts(SETTLING);
      if (asked > 0) {
        restless.add("room " + room + " " + asked + " times");
      }
    }
    window.close();
    assertEquals(List.of(), restless);
  }

  private static Bounds bounds(OpenedWindow window, String node) {
    Node found = window.node(node);
    return found.localToScene(found.getLayoutBounds());
  }

  @Test
  @Tag("slow")
  void largeLettersHaveRoomToo(@TempDir Path home) throws Exception {
    walk(150, home);
  }

  @Test
  @Tag("slow")
  void largeLettersHaveRoomInAUsualWindow(@TempDir Path home) throws Exception {
    width = 1366;
    height = 768;
    walk(150, home);
  }

  private void walk(int letters, Path home) throws Exception {
    OpenedWindow window = open(letters, home, Locale.ENGLISH);
    new RoomWalk(window).everywhere(page -> look(window, page));
    window.close();
    assertEquals("", String.join("\n", wrong));
  }

  private OpenedWindow open(int letters, Path home, Locale language) throws Exception {
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    MemorySession session =
        new MemorySession(VillageFile.of(DemoVillage.of(HOUSEHOLDS, 6, today).rows()));
    Background background = session.background();
    OpenedWindow window = new OpenedWindow(
        home, background, new OneVillage(home, session, background), null, language);
    em = PIXELS * letters;
    window.resize(width, height, new Look(Ground.LIGHT, letters));
    look(window, "welcome");
    window.fire("#new");
    look(window, "new-village");
    window.fire("#open");
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null && session.judgement().isPresent());
    return window;
  }

  /// What is wrong while the page is still being laid out does not count.
  private void look(OpenedWindow window, String page) throws Exception {
    List<String> found = List.of("not looked at");
    for (int round = 0; round < ROUNDS && !found.isEmpty(); round++) {
      window.settle();
      found = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> faults(window.root(), page));
    }
    found.forEach(words -> wrong.add(page + ": " + words));
  }

  private List<String> faults(Parent root, String page) {
    return Stream.of(
            Cramped.places(root, em), TextFit.cuts(root), Reach.lost(root), unseen(root, page))
        .flatMap(List::stream)
        .toList();
  }

  /// The page of a tab that was just chosen, and was not the one that is open at first, is seen.
  private List<String> unseen(Parent root, String page) {
    return Shown.under(root)
        .filter(_ -> page.matches("room.*-[1-9][0-9]*"))
        .filter(node -> node.getStyleClass().contains("tab-content-area"))
        .filter(node -> Math.min(node.getLayoutBounds().getHeight(), SEEN * height)
            > top(root.lookup(".status-bar")) - top(node) + 1)
        .map(node -> "the page of the tab begins at " + top(node))
        .toList();
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }
}
