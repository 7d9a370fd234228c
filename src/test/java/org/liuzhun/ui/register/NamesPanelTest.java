package org.liuzhun.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.ui.parts.DropDown;
import org.liuzhun.ui.session.MemorySession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Names of a list, of which two heads bear one.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class NamesPanelTest {

  private final Row helper = Row.empty(Catalogue.HELPER, new UUID(3, 1));
  private final MemorySession session = new MemorySession(VillageFile.of(rows()));
  private NamesPanel panel;
  private String refusal = "";

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(List.of(helper));
    for (int i = 1; i <= 3; i++) {
      rows.add(Row.empty(Catalogue.HOUSEHOLD, new UUID(1, i)).with(HOUSEHOLD.NUMBER, "H00" + i));
      rows.add(
          Row.empty(Catalogue.PERSON, new UUID(2, i)).with(PERSON.NAME, i == 3 ? "李明" : "王秀英"));
      rows.add(Row.empty(Catalogue.MEMBERSHIP, new UUID(4, i))
          .with(MEMBERSHIP.HOUSEHOLD, new UUID(1, i))
          .with(MEMBERSHIP.PERSON, new UUID(2, i))
          .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD)));
    }
    return rows;
  }

  @Start
  void start(Stage stage) {
    panel = new NamesPanel(session, "", this::pairing).refusing(_ -> refusal);
    panel.show(helper);
    stage.setScene(new Scene(panel, 700, 500));
    stage.show();
  }

  private Row pairing(Row under, Dossier household) {
    return Row.empty(Catalogue.PAIRING, session.ids().next())
        .with(PAIRING.HOUSEHOLD, household.id())
        .with(PAIRING.HELPER, under.id());
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aNameOfTwoHeadsIsAskedAboutAndTheChosenHouseholdIsWritten(FxRobot robot) {
    robot.interact(() -> robot.lookup("#names").queryAs(TextArea.class).setText("李明\n王秀英"));
    DropDown<Dossier> which = which(robot);
    assertEquals(2, which.getItems().size());
    robot.interact(() -> which.setValue(which.getItems().get(1)));
    robot.interact(robot.lookup("#write-names").queryAs(Button.class)::fire);
    assertEquals(
        List.of(new UUID(1, 3), which.getItems().get(1).id()),
        session.village().all(Catalogue.PAIRING).stream()
            .map(row -> row.get(PAIRING.HOUSEHOLD))
            .toList());
  }

  @Test
  void aNameOnTwoLinesIsAskedAboutForEachAndBothHouseholdsAreWritten(FxRobot robot) {
    robot.interact(() -> robot.lookup("#names").queryAs(TextArea.class).setText("王秀英\n王秀英"));
    List<DropDown<Dossier>> asked =
        robot.lookup("#which-household").<DropDown<Dossier>>queryAll().stream().toList();
    assertEquals(2, asked.size());
    robot.interact(() -> {
      asked.get(0).setValue(asked.get(0).getItems().get(0));
      asked.get(1).setValue(asked.get(1).getItems().get(1));
    });
    robot.interact(robot.lookup("#write-names").queryAs(Button.class)::fire);
    assertEquals(
        Set.of(new UUID(1, 1), new UUID(1, 2)),
        session.village().all(Catalogue.PAIRING).stream()
            .map(row -> row.get(PAIRING.HOUSEHOLD))
            .collect(Collectors.toSet()));
  }

  @Test
  void nothingHangsUnderARowThatRefusesIt(FxRobot robot) {
    refusal = "已离任";
    robot.interact(() -> robot.lookup("#names").queryAs(TextArea.class).setText("李明"));
    assertTrue(robot.lookup("#write-names").query().isDisabled());
    assertTrue(robot.lookup("已离任").tryQuery().isPresent(), "and says why");
  }

  @SuppressWarnings("unchecked")
  private static DropDown<Dossier> which(FxRobot robot) {
    return robot.lookup("#which-household").queryAs(DropDown.class);
  }
}
