package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.journeys.TypingWindow;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A row of a spreadsheet fills the forms of the household file, not only the one with the cursor.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class PastedRowInFileTest {

  private static final UUID HOUSE = new UUID(1, 1);
  private static final UUID HEAD = new UUID(2, 1);

  private static final UUID WIFE = new UUID(2, 2);

  private MemorySession session;
  private HouseholdScreen screen;
  private TypingWindow window;
  private Keyboard keys;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    session = new MemorySession(VillageFile.of(List.of(
        Row.empty(Catalogue.HOUSEHOLD, HOUSE).with(HOUSEHOLD.VILLAGE_GROUP, "一组"),
        Row.empty(Catalogue.PERSON, HEAD).with(PERSON.NAME, "仇𬭳"),
        Row.empty(Catalogue.MEMBERSHIP, new UUID(3, 1))
            .with(MEMBERSHIP.HOUSEHOLD, HOUSE)
            .with(MEMBERSHIP.PERSON, HEAD)
            .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD)),
        Row.empty(Catalogue.PERSON, WIFE).with(PERSON.NAME, "曾㛃"),
        Row.empty(Catalogue.MEMBERSHIP, new UUID(3, 2))
            .with(MEMBERSHIP.HOUSEHOLD, HOUSE)
            .with(MEMBERSHIP.PERSON, WIFE)
            .with(MEMBERSHIP.POSITION, 2)
            .with(MEMBERSHIP.RELATION, Coded.of(Relation.SPOUSE)),
        Row.keyed(Catalogue.INCOME_STATEMENT, HOUSE, Coded.of(StatementPurpose.YEARLY), 2026))));
    screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
    window = TypingWindow.of(stage, new StackPane(screen.node()), 1000, 760);
    keys = window.keys();
    screen.show(new Place(HOUSE, null, HEAD, Catalogue.PERSON.field(PERSON.NAME)));
  }

  private Row only(Entity entity) {
    WaitForAsyncUtils.waitForFxEvents();
    List<Row> rows = session.village().dossier(HOUSE).orElseThrow().rows(entity);
    return rows.isEmpty() ? Row.empty(entity, HOUSE) : rows.getFirst();
  }

  private static String heading(Entity entity, TableField<?, ?> column) {
    return entity.field(column).label(Texts.CHINESE);
  }

  @Test
  void headingsLeadTheCellsIntoMemberConditionsAndIncomeInOneUndo() {
    String headings = String.join(
        "\t",
        heading(Catalogue.PERSON, PERSON.PHONE),
        heading(Catalogue.PERSON_YEAR, PERSON_YEAR.WORK_MONTHS),
        heading(Catalogue.HOUSEHOLD_YEAR, HOUSEHOLD_YEAR.HOUSE_AREA),
        heading(Catalogue.INCOME_STATEMENT, INCOME_STATEMENT.STATED_WAGES));
    keys.paste(headings + "\n13800001111\t7\t96\t1.2万\n");
    assertEquals("13800001111", only(Catalogue.PERSON).get(PERSON.PHONE));
    assertEquals(7, only(Catalogue.PERSON_YEAR).get(PERSON_YEAR.WORK_MONTHS));
    assertEquals(
        0,
        new BigDecimal("96")
            .compareTo(only(Catalogue.HOUSEHOLD_YEAR).get(HOUSEHOLD_YEAR.HOUSE_AREA)));
    assertEquals(
        0,
        new BigDecimal("12000")
            .compareTo(only(Catalogue.INCOME_STATEMENT).get(INCOME_STATEMENT.STATED_WAGES)));
    keys.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(null, only(Catalogue.PERSON).get(PERSON.PHONE));
    assertEquals(null, only(Catalogue.HOUSEHOLD_YEAR).get(HOUSEHOLD_YEAR.HOUSE_AREA));
    assertEquals(null, only(Catalogue.INCOME_STATEMENT).get(INCOME_STATEMENT.STATED_WAGES));
  }

  @Test
  void theLineOfAnotherMemberLeavesTheChosenOneAloneAndSaysSo(FxRobot robot) {
    Row head = only(Catalogue.PERSON);
    robot.interact(() -> screen.show(
        new Place(HOUSE, null, null, Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.HOUSE_AREA))));
    WaitForAsyncUtils.waitForFxEvents();
    String headings = String.join(
        "\t",
        heading(Catalogue.PERSON, PERSON.NAME),
        heading(Catalogue.PERSON, PERSON.PHONE),
        heading(Catalogue.PERSON_YEAR, PERSON_YEAR.WORK_MONTHS),
        heading(Catalogue.HOUSEHOLD_YEAR, HOUSEHOLD_YEAR.HOUSE_AREA));
    keys.paste(headings + "\n曾㛃\t13800001111\t7\t96\n");
    assertEquals(
        0,
        new BigDecimal("96")
            .compareTo(only(Catalogue.HOUSEHOLD_YEAR).get(HOUSEHOLD_YEAR.HOUSE_AREA)));
    assertEquals(head, only(Catalogue.PERSON));
    assertEquals(null, only(Catalogue.PERSON_YEAR).get(PERSON_YEAR.WORK_MONTHS));
    assertTrue(window.scene().getRoot().lookupAll(".label").stream()
        .anyMatch(label -> label instanceof Label told
            && told.getText().equals(Texts.of("ui.parts.paste.other"))));
  }

  @Test
  void inTheMembersTheLineOfAnotherMemberGoesToHim() {
    Row head = only(Catalogue.PERSON);
    String headings =
        heading(Catalogue.PERSON, PERSON.NAME) + "\t" + heading(Catalogue.PERSON, PERSON.PHONE);
    keys.paste(headings + "\n曾㛃\t13800002222\n");
    assertEquals(head, only(Catalogue.PERSON));
    Row wife = session
        .village()
        .dossier(HOUSE)
        .orElseThrow()
        .member(WIFE)
        .orElseThrow()
        .person();
    assertEquals("13800002222", wife.get(PERSON.PHONE));
  }

  @Test
  void inTheMembersTheLineOfAStrangerLeavesEverybodyAlone() {
    List<Row> before = session.village().dossier(HOUSE).orElseThrow().rows(Catalogue.PERSON);
    String headings =
        heading(Catalogue.PERSON, PERSON.NAME) + "\t" + heading(Catalogue.PERSON, PERSON.PHONE);
    keys.paste(headings + "\n冉某\t13800002222\n");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, session.village().dossier(HOUSE).orElseThrow().rows(Catalogue.PERSON));
  }
}
