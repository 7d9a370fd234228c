package org.liuzhun.bench;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.VillageSearch;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.WorkbookSession;
import org.liuzhun.ui.theme.Look;

/// What a person waits for at the desk: each key of a search among 10,000 people, opening a
/// household of 12 members and 10 years, leaving a field until it is saved, scrolling through
/// 2,000 households. It needs a display (Xvfb will do): the headless platform copies each
/// picture pixel by pixel, which takes longer than all that is measured. Run with
/// `-Dprism.order=sw`.
final class EntryBench {

  private static final int UNMEASURED = 30;
  private static final int MEMBERS = 12;
  private static final int YEARS = 10;
  private static final int PEOPLE = 10_000;
  private static final UUID LARGE = new UUID(77, 1);
  private static final List<String> KEYS =
      List.of("w", "wx", "wxy", "l", "li", "lig", "王", "王秀", "138", "1380", "san", "三组");

  private final PrintStream out = System.out;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final LocalDate today = LocalDate.now(clock);

  private EntryBench() {}

  public static void main(String[] arguments) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      Look.loadFonts();
      started.countDown();
    });
    started.await();
    new EntryBench().run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000);
    Platform.exit();
  }

  private void run(int households) throws Exception {
    search();
    List<Row> rows = new ArrayList<>(DemoVillage.of(households, 1, today, 2).rows());
    rows.addAll(large());
    Path folder = Files.createTempDirectory("entry-bench");
    Background background = new Background();
    WorkbookSettings settings = WorkbookSettings.of("周明", clock);
    try (Workbook workbook = Workbook.create(folder, Credentials.demonstration(), settings)) {
      Edit.Builder edit = Edit.begin();
      rows.forEach(edit::create);
      workbook.save(edit.build());
      WorkbookSession session = new WorkbookSession(workbook, background, clock, "周明");
      screens(session);
      background.close();
    }
  }

  private void search() throws Exception {
    VillageFile village =
        VillageFile.of(DemoVillage.of(PEOPLE / 4 + 400, 2, today, 1).rows());
    int people =
        village.dossiers().stream().mapToInt(one -> one.everybody().size()).sum();
    VillageSearch search = VillageSearch.of(village);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] processor = new double[2000];
    for (int i = -UNMEASURED; i < processor.length; i++) {
      long cpu = threads.getCurrentThreadCpuTime();
      search.find(KEYS.get(Math.abs(i) % KEYS.size()), 200);
      if (i >= 0) {
        processor[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
      }
    }
    out.println("each key of a search among " + people + " people, processor time: "
        + Samples.of(processor));
  }

  private void screens(WorkbookSession session) throws Exception {
    HouseholdsRoom room = call(() -> room(session));
    Dossier other = session.village().dossiers().iterator().next();
    int sections = Section.values().length;
    report(
        "opening a section for the first time since the start",
        session,
        0,
        2 * sections,
        i -> shown(
            room,
            () -> room.go(
                new Place(i % 2 == 0 ? other.id() : LARGE, Section.values()[i / 2], null, null))));
    report(
        "opening a household of 12 members and 10 years",
        session,
        UNMEASURED,
        200,
        i -> shown(room, () -> {
          Section section = i % 2 == 0 ? Section.MEMBERS : Section.values()[i / 2 % sections];
          room.go(new Place(i % 3 == 0 ? other.id() : LARGE, section, null, null));
        }));
    report("leaving a field until it is saved", session, UNMEASURED, 200, i -> saved(session, i));
    report(
        "scrolling through the households, each page",
        session,
        UNMEASURED,
        300,
        i -> shown(room, () -> {
          ListView<?> list = (ListView<?>) room.node().lookup("#households");
          list.scrollTo(i * 37 % list.getItems().size());
        }));
  }

  /// The machine may have other work: beside the wall clock stands the processor time of the
  /// screen's thread, with all that the work brings about there. Each round begins when the one
  /// before has come to its end.
  private void report(
      String what, WorkbookSession session, int unmeasured, int rounds, Samples.Work work)
      throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long screen = call(() -> Thread.currentThread().threadId());
    double[] wall = new double[rounds];
    double[] processor = new double[rounds];
    for (int i = -unmeasured; i < rounds; i++) {
      settle(session);
      long cpu = threads.getThreadCpuTime(screen);
      long start = System.nanoTime();
      work.run(Math.abs(i));
      long end = System.nanoTime();
      settle(session);
      if (i >= 0) {
        wall[i] = (end - start) / 1e6;
        processor[i] = (threads.getThreadCpuTime(screen) - cpu) / 1e6;
      }
    }
    out.println(what + ": wall " + Samples.of(wall));
    out.println("  processor time of the screen's thread: " + Samples.of(processor));
  }

  private static void settle(WorkbookSession session) throws Exception {
    for (Lane lane : List.of(Lane.JOBS, Lane.STORE, Lane.ASSESSMENT, Lane.STORE)) {
      CountDownLatch idle = new CountDownLatch(1);
      session.background().run(lane, () -> true, _ -> idle.countDown(), _ -> idle.countDown());
      idle.await();
    }
    call(() -> true);
  }

  /// From the key to the next laid out picture.
  private static void shown(HouseholdsRoom room, Runnable work) throws Exception {
    CountDownLatch laidOut = new CountDownLatch(1);
    Platform.runLater(() -> {
      work.run();
      Scene scene = room.node().getScene();
      scene.addPostLayoutPulseListener(new Runnable() {
        @Override
        public void run() {
          scene.removePostLayoutPulseListener(this);
          laidOut.countDown();
        }
      });
      Platform.requestNextPulse();
    });
    laidOut.await();
  }

  private static HouseholdsRoom room(WorkbookSession session) {
    HouseholdsRoom room = new HouseholdsRoom(
        session, new IndexSearch(session.village()), new HouseholdScreen(session));
    Stage stage = new Stage();
    Scene scene = new Scene(new StackPane(room.node()), 990, 760);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
    return room;
  }

  /// As a form does it: from the screen's thread to the disk and back.
  private static void saved(WorkbookSession session, int round) throws Exception {
    CountDownLatch safe = new CountDownLatch(1);
    Platform.runLater(() -> {
      Row household = session.village().dossier(LARGE).orElseThrow().household();
      session.save(
          Edit.begin()
              .set(household, HOUSEHOLD.PHONE, "138%08d".formatted(round))
              .build(),
          _ -> safe.countDown());
    });
    safe.await();
  }

  private List<Row> large() {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.empty(Catalogue.HOUSEHOLD, LARGE).with(HOUSEHOLD.VILLAGE_GROUP, "一组"));
    for (int i = 0; i < MEMBERS; i++) {
      UUID person = new UUID(78, i);
      rows.add(Row.empty(Catalogue.PERSON, person).with(PERSON.NAME, "王大山" + i));
      rows.add(Row.empty(Catalogue.MEMBERSHIP, new UUID(79, i))
          .with(MEMBERSHIP.HOUSEHOLD, LARGE)
          .with(MEMBERSHIP.PERSON, person)
          .with(MEMBERSHIP.POSITION, i)
          .with(MEMBERSHIP.RELATION, Coded.of(i == 0 ? Relation.HEAD : Relation.SON)));
      for (int year = 0; year < YEARS; year++) {
        rows.add(Row.keyed(Catalogue.PERSON_YEAR, person, today.getYear() - year)
            .with(PERSON_YEAR.WORK_MONTHS, year));
      }
    }
    for (int year = 0; year < YEARS; year++) {
      rows.add(Row.keyed(Catalogue.HOUSEHOLD_YEAR, LARGE, today.getYear() - year));
    }
    return rows;
  }

  private static <T> T call(java.util.concurrent.Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
