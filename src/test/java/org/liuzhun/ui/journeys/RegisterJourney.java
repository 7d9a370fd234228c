package org.liuzhun.ui.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Somebody at a desk of the register, with a village of sixty households.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
abstract class RegisterJourney {

  static final LocalDate TODAY = LocalDate.now(MemorySession.CLOCK);
  private static final int HOUSEHOLDS = 60;

  private static VillageFile made = VillageFile.empty();

  private final StackPane place = new StackPane();
  RegisterDesk desk;

  @BeforeAll
  static void village() {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    made = LightVillage.of(HOUSEHOLDS);
  }

  @BeforeEach
  void sitDown(FxRobot robot) {
    robot.interact(this::show);
    desk = new RegisterDesk(made, robot, place);
  }

  @AfterEach
  void standUp(FxRobot robot) {
    desk.close();
    robot.interact(() -> place.getScene().getWindow().hide());
  }

  private void show() {
    Scene scene = new Scene(place, 980, 760);
    Look.USUAL.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  static List<Dossier> households() {
    return List.copyOf(made.dossiers());
  }

  static Row fresh(Entity entity, long number) {
    return Row.empty(entity, new UUID(77, number));
  }
}
