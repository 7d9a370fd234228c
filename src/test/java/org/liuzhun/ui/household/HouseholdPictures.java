package org.liuzhun.ui.household;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.Camera;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.theme.Look;

/// Pictures of every section of the household file, to be looked at: language, look, folder.
public final class HouseholdPictures {

  private static final double PAUSE = 350;
  private static final double PREVIEW_PAUSE = 15_000;

  private final Stage stage = new Stage();
  private final Path folder;
  private final String prefix;
  private final TabPane tabs;
  private final CountDownLatch done;

  private HouseholdPictures(Look look, Path folder, String prefix, int index, CountDownLatch done) {
    this.folder = folder;
    this.prefix = prefix;
    this.done = done;
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    VillageFile village = VillageFile.of(DemoVillage.of(40, 7, today).rows());
    MemorySession session = new MemorySession(village);
    Judgement judgement = Judgement.of(village, Policy.of(village), today);
    HouseholdScreen screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
    HouseholdsRoom room = new HouseholdsRoom(session, (_, _) -> java.util.Set.of(), screen);
    BorderPane shell = new BorderPane(room.node());
    shell.setTop(bar(44, 1366));
    shell.setLeft(bar(680, 148));
    shell.setBottom(bar(26, 1366));
    Scene scene = new Scene(shell, 1366, 768);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    var ids = village.dossiers().stream().map(dossier -> dossier.id()).toList();
    var worst = ids.stream()
        .max(java.util.Comparator.comparingInt(
            id -> judgement.findings(id).size() * 3 + measures(village, id)))
        .orElseThrow();
    room.go(Place.of(index < 0 ? worst : ids.get(index)));
    tabs = (TabPane) screen.node().lookup(".sections");
    next(0);
  }

  private static int measures(VillageFile village, java.util.UUID household) {
    return village
        .dossier(household)
        .orElseThrow()
        .rows(org.liuzhun.registry.catalogue.Catalogue.MEASURE)
        .size();
  }

  private static Region bar(double height, double width) {
    Region bar = new Region();
    bar.setPrefSize(width, height);
    bar.setMinSize(0, height);
    return bar;
  }

  private void next(int section) {
    if (section == tabs.getTabs().size()) {
      stage.close();
      done.countDown();
      return;
    }
    tabs.getSelectionModel().select(section);
    PauseTransition pause = new PauseTransition(Duration.millis(
        SectionName.values()[section] == SectionName.PREVIEW ? PREVIEW_PAUSE : PAUSE));
    pause.setOnFinished(_ -> {
      String name =
          prefix + "-" + SectionName.values()[section].name().toLowerCase(Locale.ROOT) + ".png";
      Camera.write(stage.getScene().snapshot(null), folder.resolve(name));
      next(section + 1);
    });
    pause.play();
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Texts.use(Locale.of(arguments[1]));
    Look look = List.of(arguments).contains("contrast")
        ? new Look(Look.Ground.CONTRAST, 100)
        : new Look(List.of(arguments).contains("dark"), 100);
    int index = arguments.length > 3 ? Integer.parseInt(arguments[3]) : -1;
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      Look.loadFonts();
      new HouseholdPictures(look, folder, arguments[1] + "-" + arguments[2], index, done);
    });
    done.await();
    Platform.exit();
  }
}
