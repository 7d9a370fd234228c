package org.liuzhun.ui.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.Camera;
import org.liuzhun.ui.batches.BatchesRoom;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.funds.FundsRoom;
import org.liuzhun.ui.monitoring.MonitoringRoom;
import org.liuzhun.ui.people.PeopleRoom;
import org.liuzhun.ui.rectification.RectificationRoom;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.liuzhun.ui.village.VillageRoom;

/// Pictures of every page of the rooms of this kit, to be looked at: folder, language,
/// `dark`, names of rooms.
public final class RoomPictures {

  private static final double PAUSE = 900;
  private static final Ways NOWHERE = new Ways() {
    @Override
    public void go(RoomName room) {}

    @Override
    public void go(Place place) {}
  };

  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final Stage stage = new Stage();
  private final BorderPane shell = new BorderPane();
  private final CountDownLatch done;

  private RoomPictures(Look look, CountDownLatch done) {
    this.done = done;
    shell.setTop(bar(44, 1366));
    shell.setLeft(bar(680, 148));
    shell.setBottom(bar(26, 1366));
    Scene scene = new Scene(shell, 1366, 768);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static Map<String, Supplier<Room>> rooms(Session session) {
    return Map.of(
        "rectification", () -> RectificationRoom.of(session, NOWHERE),
        "batches", () -> BatchesRoom.of(session, NOWHERE),
        "people", () -> PeopleRoom.of(session, new FilePicker.Nothing(), NOWHERE),
        "monitoring", () -> MonitoringRoom.of(session, NOWHERE),
        "village", () -> VillageRoom.of(session, NOWHERE),
        "funds", () -> FundsRoom.of(session));
  }

  private void walk(String name, Room room, Path folder) {
    steps.add(() -> {
      shell.setCenter(room.node());
      room.enter();
    });
    TabPane pages = (TabPane) room.node().lookup(".tab-pane");
    for (int page = 0; page < pages.getTabs().size(); page++) {
      int number = page;
      steps.add(() -> {
        pages.getSelectionModel().select(number);
        inner(name + "-" + number, pages, folder);
      });
      steps.add(() -> Camera.write(
          stage.getScene().snapshot(null), folder.resolve(name + "-" + number + ".png")));
    }
  }

  /// The tabs under the list, one picture each.
  private void inner(String name, TabPane pages, Path folder) {
    var content = pages.getSelectionModel().getSelectedItem().getContent();
    if (content != null && content.lookup(".tab-pane") instanceof TabPane below) {
      for (int tab = below.getTabs().size() - 1; tab > 0; tab--) {
        int number = tab;
        steps.addFirst(() -> Camera.write(
            stage.getScene().snapshot(null), folder.resolve(name + "-" + number + ".png")));
        steps.addFirst(() -> below.getSelectionModel().select(number));
      }
      Runnable first =
          () -> Camera.write(stage.getScene().snapshot(null), folder.resolve(name + "-0.png"));
      steps.addFirst(first);
    }
  }

  private void next() {
    Runnable step = steps.poll();
    if (step == null) {
      stage.close();
      done.countDown();
      return;
    }
    step.run();
    PauseTransition pause = new PauseTransition(Duration.millis(PAUSE));
    pause.setOnFinished(_ -> next());
    pause.play();
  }

  private static Region bar(double height, double width) {
    Region bar = new Region();
    bar.setPrefSize(width, height);
    bar.setMinSize(0, height);
    return bar;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Texts.use(Locale.of(arguments[1]));
    List<String> words = List.of(arguments);
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      Look.loadFonts();
      LocalDate today = LocalDate.now(MemorySession.CLOCK);
      MemorySession session =
          new MemorySession(VillageFile.of(DemoVillage.of(40, 7, today).rows()));
      RoomPictures pictures = new RoomPictures(new Look(words.contains("dark"), 100), done);
      rooms(session).forEach((name, maker) -> {
        if (words.contains(name)) {
          pictures.walk(name, maker.get(), folder);
        }
      });
      pictures.next();
    });
    done.await();
    Platform.exit();
    System.exit(0);
  }
}
