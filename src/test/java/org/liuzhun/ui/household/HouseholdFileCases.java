package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Working in a household's file with the keyboard: the same over every kind of session.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
abstract class HouseholdFileCases {

  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);
  private static final UUID HEAD = new UUID(2, 1);
  private static final UUID OTHER_HEAD = new UUID(2, 2);
  private static final Field<String> PHONE = Catalogue.PERSON.field(PERSON.PHONE);

  private Stage window;
  private Session session;
  private HouseholdScreen screen;

  /// The rows with which each case begins.
  static List<Row> rows() {
    return List.of(
        household(FIRST),
        household(SECOND),
        person(HEAD, "仇𬭳"),
        person(OTHER_HEAD, "曾㛃"),
        membership(1, FIRST, HEAD),
        membership(2, SECOND, OTHER_HEAD));
  }

  /// Opens the file over a session.
  void open(Stage stage, Session over) {
    Look.loadFonts();
    session = over;
    window = stage;
    screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
    Scene scene = new Scene(new javafx.scene.layout.StackPane(screen.node()), 980, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// Waits until everything typed so far is saved and shown.
  abstract void settle() throws Exception;

  private static Row household(UUID id) {
    return Row.empty(Catalogue.HOUSEHOLD, id).with(HOUSEHOLD.VILLAGE_GROUP, "七组");
  }

  private static Row person(UUID id, String name) {
    return Row.empty(Catalogue.PERSON, id).with(PERSON.NAME, name);
  }

  private static Row membership(int number, UUID household, UUID person) {
    return Row.empty(Catalogue.MEMBERSHIP, new UUID(3, number))
        .with(MEMBERSHIP.HOUSEHOLD, household)
        .with(MEMBERSHIP.PERSON, person)
        .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD));
  }

  private Row stored(UUID person) throws Exception {
    settle();
    return session
        .village()
        .dossiersOf(person)
        .getFirst()
        .member(person)
        .orElseThrow()
        .person();
  }

  private TextInputControl cursor() {
    return (TextInputControl) window.getScene().getFocusOwner();
  }

  private void go(FxRobot robot, UUID household, UUID row, Field<?> field) {
    robot.interact(() -> screen.show(new Place(household, null, row, field)));
  }

  @Test
  void aPhoneNumberIsStoredWhenTheFieldIsLeft(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, PHONE);
    robot.write("13800001111").push(KeyCode.TAB);
    assertEquals("13800001111", stored(HEAD).get(PERSON.PHONE));
    assertEquals("仇𬭳", stored(HEAD).get(PERSON.NAME));
  }

  @Test
  void rareCharactersAreStoredAsTyped(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, Catalogue.PERSON.field(PERSON.NAME));
    robot.interact(() -> cursor().setText("𠅤㐱 "));
    robot.push(KeyCode.ENTER);
    assertEquals("𠅤㐱", stored(HEAD).get(PERSON.NAME));
  }

  @Test
  void aDateThatIsNoneStaysWithItsReason(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, Catalogue.PERSON.field(PERSON.BIRTH));
    robot.write("1990-02-30").push(KeyCode.TAB);
    assertEquals(null, stored(HEAD).get(PERSON.BIRTH));
    assertTrue(robot.lookup(".note").queryAllAs(Label.class).stream()
        .anyMatch(note -> note.getText().contains("1990-02-30")));
    go(robot, FIRST, HEAD, Catalogue.PERSON.field(PERSON.BIRTH));
    assertEquals("1990-02-30", cursor().getText());
  }

  @Test
  void anIdentityNumberFillsBirthAndSexInOneEdit(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, Catalogue.PERSON.field(PERSON.ID_NUMBER));
    robot.write("11010519491231002x").push(KeyCode.TAB);
    assertEquals(LocalDate.of(1949, 12, 31), stored(HEAD).get(PERSON.BIRTH));
    assertEquals(Coded.of(Sex.FEMALE), stored(HEAD).get(PERSON.SEX));
    settle();
    robot.interact(session::undo);
    assertEquals(null, stored(HEAD).get(PERSON.BIRTH));
    assertEquals(null, stored(HEAD).get(PERSON.ID_NUMBER));
  }

  @Test
  void theNextHouseholdOpensAtTheSameFieldAndTheLastOneIsSaved(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, PHONE);
    robot.write("13800001111");
    robot.interact(() -> screen.show(SECOND));
    assertEquals("13800001111", stored(HEAD).get(PERSON.PHONE));
    robot.write("13900002222").push(KeyCode.TAB);
    assertEquals("13900002222", stored(OTHER_HEAD).get(PERSON.PHONE));
  }

  @Test
  void whatIsTypedBeforeANewMemberIsSavedBelongsToTheNewMember(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, Catalogue.PERSON.field(PERSON.NAME));
    robot.interact(() -> {
      cursor()
          .fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.M, false, true, false, false));
      cursor().setText("王小满");
    });
    robot.push(KeyCode.TAB);
    assertEquals("仇𬭳", stored(HEAD).get(PERSON.NAME));
    assertEquals(
        List.of("仇𬭳", "王小满"),
        session.village().dossier(FIRST).orElseThrow().everybody().stream()
            .map(Member::name)
            .toList());
    assertEquals("", cursor().getText(), "the cursor stays with the new member");
  }

  @Test
  void aPlaceInAnotherSectionOpensThatSectionAndField(FxRobot robot) throws Exception {
    robot.interact(() -> screen.show(new Place(FIRST, Section.BASIC, null, null)));
    go(robot, FIRST, new UUID(3, 1), Catalogue.MEMBERSHIP.field(MEMBERSHIP.RELATION));
    assertEquals(Relation.HEAD.term(), cursor().getText());
  }

  @Test
  void aCodeIsChosenByItsInitials(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, Catalogue.PERSON.field(PERSON.SEX));
    robot.write("nv").push(KeyCode.ESCAPE).push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
    robot.write("2").push(KeyCode.ENTER);
    assertEquals(Coded.of(Sex.FEMALE), stored(HEAD).get(PERSON.SEX));
  }

  @Test
  void undoRefreshesTheForm(FxRobot robot) throws Exception {
    go(robot, FIRST, HEAD, PHONE);
    robot.write("13800001111").push(KeyCode.TAB);
    settle();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(null, stored(HEAD).get(PERSON.PHONE));
    go(robot, FIRST, HEAD, PHONE);
    assertTrue(cursor().getText().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    settle();
    assertEquals("13800001111", cursor().getText());
    assertFalse(cursor().getText().isEmpty());
  }
}
