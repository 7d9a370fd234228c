package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every section is dressed without a warning of the style sheets, light and dark.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class HouseholdLookTest {

  private static final UUID HOME = new UUID(1, 1);

  private final List<String> warnings = new ArrayList<>();
  private final Handler listener = new Handler() {
    @Override
    public void publish(LogRecord record) {
      warnings.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };
  private Scene scene;
  private HouseholdScreen screen;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    Row household = Row.empty(Catalogue.HOUSEHOLD, HOME).with(HOUSEHOLD.VILLAGE_GROUP, "七组");
    screen = new HouseholdScreen(new MemorySession(VillageFile.of(List.of(household))));
    scene = new Scene(new javafx.scene.layout.StackPane(screen.node()), 980, 700);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everySectionIsDressedWithoutWarning(boolean dark, FxRobot robot) {
    Logger.getLogger("javafx.css").addHandler(listener);
    robot.interact(() -> {
      new Look(dark, 100).dress(scene);
      screen.show(HOME);
      TabPane tabs = (TabPane) screen.node().lookup(".sections");
      for (int i = 0; i < tabs.getTabs().size(); i++) {
        tabs.getSelectionModel().select(i);
        screen.node().applyCss();
        screen.node().layout();
      }
    });
    Logger.getLogger("javafx.css").removeHandler(listener);
    assertEquals(List.of(), warnings);
  }
}
