package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.management.ObjectName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Screens leave nothing behind in memory: a room that was closed is gone, and one household's file
/// after the other makes nothing grow.
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
class RoomsLeaveNothingTest {

  private static final int OPENINGS = 60;
  private static final int TWENTY = 20;
  private static final int MANY = Integer.getInteger("liuzhun.openings", 200);
  private static final int HOUSEHOLDS = 4;
  private static final int COLLECTIONS = 20;
  private static final int LATE = 2;

  /// The first section of the file, the members, the income and the measures.
  private static final List<Integer> SECTIONS = List.of(0, 1, 5, 7);

  /// Goes nowhere.
  private static final Ways NOWHERE = new Ways() {
    @Override
    public void go(RoomName room) {}

    @Override
    public void go(Place place) {}
  };

  private MemorySession session;
  private StackPane root;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    session =
        new MemorySession(VillageFile.of(DemoVillage.of(HOUSEHOLDS, 7, today).rows()));
    root = new StackPane();
    Scene scene = new Scene(root, 600, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private LinkedHashMap<RoomName, Function<Ways, Room>> makers() {
    return Rooms.of(
        session,
        NoFiles.PICKER,
        Preferences.usual(Locale.CHINESE),
        _ -> {},
        (_, _, _) -> {
          throw new IllegalStateException("nothing is restored here");
        },
        _ -> {});
  }

  @Test
  void aRoomThatWasClosedIsGone(FxRobot robot) {
    Map<RoomName, WeakReference<Room>> closed = new LinkedHashMap<>();
    makers().forEach((name, maker) -> {
      robot.interact(() -> closed.put(name, new WeakReference<>(visited(maker))));
      WaitForAsyncUtils.waitForFxEvents();
    });
    List<RoomName> stay = new ArrayList<>();
    closed.forEach((name, room) -> {
      if (!collected(room)) {
        stay.add(name);
      }
    });
    assertEquals(List.of(), stay);
  }

  private Room visited(Function<Ways, Room> maker) {
    Room room = maker.apply(NOWHERE);
    root.getChildren().setAll(room.node());
    root.applyCss();
    root.layout();
    room.enter();
    root.getChildren().clear();
    room.close();
    return room;
  }

  private static boolean collected(WeakReference<?> reference) {
    for (int i = 0; i < COLLECTIONS && reference.get() != null; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      forgetEvents();
      System.gc();
    }
    return reference.get() == null;
  }

  /// The toolkit of the tests keeps every event, and with it where it happened.
  private static void forgetEvents() {
    FxToolkitContext toolkit = FxToolkit.toolkitContext();
    toolkit.setRegisteredStage(toolkit.getRegisteredStage());
  }

  @Test
  void oneHouseholdAfterTheOtherMakesNothingGrow(FxRobot robot) throws Exception {
    assertEquals(List.of(), grownByHouseholds(robot, OPENINGS, SECTIONS));
  }

  /// The long profile; how often is told by `-Dliuzhun.openings`.
  @Test
  @Tag("slow")
  @Timeout(7200)
  void eachSectionOfTheFileOpenedAgainAndAgainMakesNothingGrow(FxRobot robot) throws Exception {
    robot.interact(() -> root.getChildren().setAll(screen().node()));
    List<Integer> all = IntStream.range(0, sections().getTabs().size()).boxed().toList();
    assertTrue(all.size() > SECTIONS.size(), "all sections were found");
    assertEquals(List.of(), grownByHouseholds(robot, MANY * all.size(), all));
  }

  /// The long profile; how often is told by `-Dliuzhun.openings`.
  @Test
  @Tag("slow")
  @Timeout(7200)
  void eachRoomOpenedAndClosedAgainAndAgainMakesNothingGrow(FxRobot robot) throws Exception {
    List<String> grown = new ArrayList<>();
    for (var room : makers().entrySet()) {
      grown.addAll(grownBy(room.getKey() + " ", MANY, times -> {
        for (int i = 0; i < times; i++) {
          robot.interact(() -> visited(room.getValue()));
        }
      }));
    }
    assertEquals(List.of(), grown);
  }

  private HouseholdScreen screen() {
    return new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
  }

  private TabPane sections() {
    return (TabPane) root.lookup(".sections");
  }

  private List<String> grownByHouseholds(FxRobot robot, int openings, List<Integer> sections)
      throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.judgement().isPresent());
    HouseholdScreen[] screen = new HouseholdScreen[1];
    robot.interact(() -> {
      screen[0] = screen();
      root.getChildren().setAll(screen[0].node());
    });
    return grownBy("", openings, times -> open(robot, screen[0], times, sections));
  }

  /// The kinds of objects that became more when the work is done as often again, but for a part
  /// or two, or one for twenty openings: what leaks leaves at least one behind at each. What is
  /// made late and kept once is there by then: the toolkit's store of styles, and parts that wait
  /// to be used again, of which there are enough after the second time.
  private static List<String> grownBy(String what, int times, IntConsumer work) throws Exception {
    work.accept(times);
    instances();
    work.accept(times);
    Map<String, Long> earlier = instances();
    work.accept(times);
    Map<String, Long> after = instances();
    assertTrue(after.size() > 10, "nothing was counted");
    List<String> grown = new ArrayList<>();
    after.forEach((type, number) -> {
      long were = earlier.getOrDefault(type, 0L);
      if (number > were + Math.max(LATE, times / TWENTY)) {
        grown.add(what + type + ": " + were + " → " + number);
      }
    });
    return grown;
  }

  /// Opens one section after the other, in each all households by turns; what a section asked
  /// of the background is done before anything is counted.
  private void open(FxRobot robot, HouseholdScreen screen, int times, List<Integer> sections) {
    List<UUID> households =
        session.village().dossiers().stream().map(Dossier::id).toList();
    for (int i = 0; i < times; i++) {
      int section = sections.get(i / households.size() % sections.size());
      UUID household = households.get(i % households.size());
      robot.interact(() -> {
        screen.show(household);
        sections().getSelectionModel().select(section);
        root.applyCss();
        root.layout();
      });
    }
    settle();
  }

  private void settle() {
    CountDownLatch idle = new CountDownLatch(Lane.values().length);
    for (Lane lane : Lane.values()) {
      session.background().run(lane, () -> lane, _ -> idle.countDown(), _ -> idle.countDown());
    }
    assertDoesNotThrow(() -> idle.await());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// How many objects of the screen's own kinds are alive, after a collection. Scenes are counted;
  /// of their inner parts each has dozens.
  private static Map<String, Long> instances() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    forgetEvents();
    System.gc();
    String histogram = (String) ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "gcClassHistogram",
            new Object[] {null},
            new String[] {String[].class.getName()});
    Map<String, Long> instances = new HashMap<>();
    histogram
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words.length >= 4
            && (words[3].startsWith("org.liuzhun.ui.") || words[3].startsWith("javafx.scene."))
            && !words[3].startsWith("javafx.scene.Scene$"))
        .forEach(words -> instances.merge(words[3], Long.valueOf(words[1]), Long::sum));
    return instances;
  }
}
