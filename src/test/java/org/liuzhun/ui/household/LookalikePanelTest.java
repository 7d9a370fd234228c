package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// While a new member is typed, the panel above his fields names whoever he may be already, and
/// leads there.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class LookalikePanelTest {

  private static final UUID HERE = new UUID(1, 1);
  private static final UUID THERE = new UUID(1, 2);
  private static final UUID CLOSED = new UUID(1, 3);

  private MemorySession session;
  private HouseholdScreen screen;
  private Scene scene;
  private Keyboard keys;

  private static List<Row> family(UUID household, String group, String name, String number) {
    UUID person = new UUID(2, household.getLeastSignificantBits());
    Row head = Row.empty(Catalogue.PERSON, person).with(PERSON.NAME, name);
    return List.of(
        Row.empty(Catalogue.HOUSEHOLD, household).with(HOUSEHOLD.VILLAGE_GROUP, group),
        head.with(PERSON.ID_NUMBER, number).with(PERSON.BIRTH, LocalDate.of(1949, 12, 31)),
        Row.empty(Catalogue.MEMBERSHIP, new UUID(3, household.getLeastSignificantBits()))
            .with(MEMBERSHIP.HOUSEHOLD, household)
            .with(MEMBERSHIP.PERSON, person)
            .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD)));
  }

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    List<Row> rows = new ArrayList<>(family(HERE, "一组", "周大有", "11010519491231001X"));
    rows.addAll(family(THERE, "二组", "王秀英", "11010519491231002X"));
    List<Row> gone = new ArrayList<>(family(CLOSED, "三组", "李建国", "11010519491231003X"));
    gone.set(0, gone.getFirst().with(HOUSEHOLD.CLOSED_ON, LocalDate.of(2020, 1, 1)));
    rows.addAll(gone);
    session = new MemorySession(VillageFile.of(rows));
    screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
    scene = new Scene(new StackPane(screen.node()), 900, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
    keys = new Keyboard(scene);
  }

  @BeforeEach
  void beginANewMember(FxRobot robot) {
    robot.interact(() -> {
      screen.show(new Place(HERE, Section.MEMBERS, null, null));
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      screen.enter();
    });
    keys.press(KeyCode.CONTROL, KeyCode.M);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      screen.close();
      session.close();
    });
  }

  private void name(String name) {
    keys.paste(name);
  }

  private void number(FxRobot robot, String number) {
    robot.interact(() -> screen.focus(null, Catalogue.PERSON.field(PERSON.ID_NUMBER)));
    keys.paste(number);
  }

  private Parent panel() {
    return (Parent) scene.lookup("#lookalikes");
  }

  private String said() {
    return panel().lookupAll(".note").stream()
        .map(Node.class::cast)
        .filter(Label.class::isInstance)
        .map(note -> ((Label) note).getText())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void nobodyAlikeIsNoWarning() {
    name("赵四海");
    assertFalse(panel().isVisible());
  }

  @Test
  void theSameNumberIsNamedWithItsHouseholdAndWhatToDo(FxRobot robot) {
    name("钱多多");
    number(robot, "11010519491231002X");
    assertTrue(said().contains("王秀英") && said().contains("二组"), said());
    assertTrue(said().contains("证件号码相同") && said().contains("转到另一户"), said());
  }

  @Test
  void oneDigitChangedIsNamed(FxRobot robot) {
    name("钱多多");
    number(robot, "11010519481231002X");
    assertTrue(said().contains("只差一处") && said().contains("王秀英"), said());
  }

  @Test
  void twoDigitsSwappedAreNamed(FxRobot robot) {
    name("钱多多");
    number(robot, "11010519491213002X");
    assertTrue(said().contains("只差一处") && said().contains("王秀英"), said());
  }

  @Test
  void theSameNameAndBirthAreNamedAndSoIsAClosedFile(FxRobot robot) {
    name("李建国");
    robot.interact(() -> screen.focus(null, Catalogue.PERSON.field(PERSON.BIRTH)));
    keys.type("19491231");
    assertTrue(said().contains("同名同出生日期") && said().contains("已离开或销户"), said());
  }

  @Test
  void aNameThatSoundsTheSameIsNamedAndTheButtonLeadsThere(FxRobot robot) {
    name("汪秀莹");
    assertTrue(said().contains("同音") && said().contains("在册"), said());
    robot.interact(() -> ((Button) panel().lookup(".button")).fire());
    assertEquals("王秀英", ((Label) screen.node().lookup(".household-header .title")).getText());
  }
}
