package org.liuzhun.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAIRING;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whose visits are due: of everybody, of one helper, of nobody.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class VisitsPageTest {

  private VisitsPage page;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    List<Row> rows = Stream.of(home(1), home(2), home(3), helper(1), helper(2))
        .flatMap(List::stream)
        .toList();
    page = new VisitsPage(new MemorySession(VillageFile.of(rows)), _ -> {});
    Scene scene = new Scene(new StackPane(page.node()), 900, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theVisitsOfOneHelperAreChosenByKeysAndStayChosen(FxRobot robot) {
    robot.interact(page::show);
    assertEquals(List.of("全部帮扶责任人（3）", "无帮扶责任人（1）", "周明1（1）", "周明2（1）"), offered());
    assertEquals(3, groups().size());
    robot.interact(whose()::requestFocus);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertEquals(List.of("1组"), groups());
    robot.interact(page::show);
    assertEquals(List.of("1组"), groups());
    robot.push(KeyCode.UP);
    assertEquals(List.of("3组"), groups(), "whom nobody helps");
  }

  private static List<Row> home(int number) {
    return List.of(Row.empty(Catalogue.HOUSEHOLD, new UUID(1, number))
        .with(HOUSEHOLD.VILLAGE_GROUP, number + "组"));
  }

  /// Helps the household of his number.
  private static List<Row> helper(int number) {
    UUID id = new UUID(2, number);
    return List.of(
        Row.empty(Catalogue.HELPER, id).with(HELPER.NAME, "周明" + number),
        Row.empty(Catalogue.PAIRING, new UUID(3, number))
            .with(PAIRING.HOUSEHOLD, new UUID(1, number))
            .with(PAIRING.HELPER, id));
  }

  private List<String> offered() {
    return whose().getItems().stream().map(whose().getConverter()::toString).toList();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> whose() {
    return (ComboBox<String>) page.node().lookup("#visits-of");
  }

  private List<String> groups() {
    LineTable table = (LineTable) page.node().lookup("#visits-due");
    return table.getItems().stream().map(line -> line.cells().getFirst()).toList();
  }
}
