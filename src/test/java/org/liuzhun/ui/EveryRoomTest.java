package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.demo.PersonalNumbers;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxToolkit;

/// One walk through every room and every page in it, by keyboard, and what must hold in all
/// of them: a room takes the cursor when it is entered; style sheets resolve on every ground;
/// and nobody who looks over the shoulder reads a whole ID number, telephone, account or card
/// number, unless the cursor stands in its field; every word can be read whole; and whatever
/// takes the cursor can be named to somebody who hears the screen.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRoomTest {

  private static final int HOUSEHOLDS = 3;
  private static final int LETTERS = 125;

  private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> told = new TreeSet<>();
  private final Set<String> masked = new TreeSet<>();
  private final Set<String> cut = new TreeSet<>();
  private final Set<String> nameless = new TreeSet<>();
  private final Set<String> withoutCursor = new TreeSet<>();
  private final Logger logger = Logger.getLogger("javafx.css");
  private final Handler collector = new Handler() {
    @Override
    public void publish(LogRecord record) {
      warnings.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };
  private Set<String> numbers;
  private OpenedWindow window;
  private Keyboard keys;

  @BeforeAll
  void walk(@TempDir Path home) throws Exception {
    FxToolkit.registerPrimaryStage();
    logger.addHandler(collector);
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    var rows = DemoVillage.of(HOUSEHOLDS, 6, today).rows();
    numbers = PersonalNumbers.of(rows);
    MemorySession session = new MemorySession(VillageFile.of(rows));
    Background background = session.background();
    window = new OpenedWindow(home, background, new OneVillage(home, session, background), null);
    keys = new Keyboard(window.root().getScene());
    for (String way : List.of("new", "join", "open", "desk")) {
      window.fire("#" + way);
      names(way);
    }
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null);
    for (int room = 1; window.node("#room-" + room) != null; room++) {
      enter(room);
      read("#room-" + room);
    }
    window.fire("#room-1");
    new RoomWalk(window).inPlace(this::names);
    window.fire("#room-0");
    read("#room-0");
    for (Look.Ground ground : Look.Ground.values()) {
      wear(new Look(ground, LETTERS));
    }
  }

  @AfterAll
  void close() throws Exception {
    logger.removeHandler(collector);
    window.close();
  }

  @Test
  void everyRoomTakesTheCursorWhenItIsEntered() {
    assertEquals(Set.of(), withoutCursor);
  }

  @Test
  void noViewBringsAWarningOnAnyGround() {
    assertEquals(List.of(), warnings);
  }

  @Test
  void everyWordCanBeReadWhole() {
    assertEquals(Set.of(), cut);
  }

  @Test
  void everythingThatTheKeyboardReachesHasANameAndARole() {
    assertEquals(Set.of(), nameless);
  }

  @Test
  void noRoomShowsAWholeNumber() {
    assertTrue(numbers.size() > HOUSEHOLDS, "there is something to hide");
    assertEquals(Set.of(), told);
    assertTrue(masked.size() > HOUSEHOLDS, "masked numbers were on the screen: " + masked);
  }

  @Test
  void theGridShowsTheNumberOfItsCellOnly() throws Exception {
    window.fire("#room-1");
    keys.press(KeyCode.CONTROL, KeyCode.G);
    window.await(() -> window.shows("#grid-pane"));
    assertTrue(whole().size() <= 1);
  }

  /// Goes into the next room with the keys that lead there, out of the line that searches
  /// everywhere.
  private void enter(int room) throws Exception {
    keys.press(KeyCode.CONTROL, KeyCode.F);
    assertEquals("search", window.focused());
    ToggleButton button = (ToggleButton) window.node("#room-" + room);
    AtomicBoolean taken = new AtomicBoolean();
    Subscription watching = window
        .root()
        .getScene()
        .focusOwnerProperty()
        .subscribe((_, cursor) -> taken.compareAndSet(false, isInARoom(cursor)));
    keys.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    try {
      window.await(() -> button.isSelected() && taken.get());
    } catch (TimeoutException e) {
      withoutCursor.add(button.getText());
    }
    watching.unsubscribe();
  }

  private static boolean isInARoom(Node cursor) {
    return cursor != null && !"search".equals(cursor.getId()) && !isInSideBar(cursor);
  }

  private static boolean isInSideBar(Node node) {
    return Stream.<Node>iterate(node, around -> around != null, Node::getParent)
        .anyMatch(around -> around.getStyleClass().contains("side-bar"));
  }

  private void read(String name) throws Exception {
    new RoomWalk(window).pages(name, window.root(), page -> {
      whole().forEach(number -> told.add(page + " " + number));
      texts().filter(text -> text.contains("****")).forEach(masked::add);
      fits(page);
    });
  }

  private void fits(String page) {
    window.robot().interact(() -> {
      TextFit.cuts(window.root()).forEach(words -> cut.add(page + ": " + words));
      TextOverlap.overlaps(window.root()).forEach(words -> cut.add(page + ": " + words));
    });
    names(page);
  }

  private void names(String page) {
    window
        .robot()
        .interact(() -> AccessibleNames.missing(window.root())
            .forEach(node -> nameless.add(page + ": " + node)));
  }

  private void wear(Look look) {
    window.robot().interact(() -> look.dress(window.root().getScene()));
    for (int room = 0; window.node("#room-" + room) != null; room++) {
      window.fire("#room-" + room);
    }
  }

  /// The whole numbers that stand on the screen now, but for the field with the cursor.
  private Set<String> whole() {
    Node cursor = window.root().getScene().getFocusOwner();
    return all(window.root()).stream()
        .filter(node -> node != cursor)
        .flatMap(node -> text(node).stream())
        .flatMap(text -> numbers.stream().filter(text::contains))
        .collect(Collectors.toSet());
  }

  private Stream<String> texts() {
    return all(window.root()).stream().flatMap(node -> text(node).stream());
  }

  private static Optional<String> text(Node node) {
    return switch (node) {
      case Labeled labeled -> Optional.ofNullable(labeled.getText());
      case TextInputControl input -> Optional.ofNullable(input.getText());
      default -> Optional.empty();
    };
  }

  private static List<Node> all(Parent root) {
    List<Node> all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Parent parent) {
        all.addAll(parent.getChildrenUnmodifiable());
      }
    }
    return all;
  }
}
