package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
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

/// A line of income never goes without its statement: where the year has none, the line makes it.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class IncomeLineTest {

  private static final UUID HOUSE = new UUID(1, 1);

  private MemorySession session;
  private HouseholdScreen screen;
  private TypingWindow window;
  private Keyboard keys;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    session = new MemorySession(VillageFile.of(
        List.of(Row.empty(Catalogue.HOUSEHOLD, HOUSE).with(HOUSEHOLD.VILLAGE_GROUP, "一组"))));
    screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
    window = TypingWindow.of(stage, new StackPane(screen.node()), 1000, 760);
    keys = window.keys();
  }

  private Dossier house() {
    return session.village().dossier(HOUSE).orElseThrow();
  }

  private void open(FxRobot robot) {
    robot.interact(() -> {
      screen.show(new Place(HOUSE, Section.INCOME, null, null));
      window.scene().getRoot().applyCss();
      window.scene().getRoot().layout();
    });
  }

  /// The button that adds to the list with this heading.
  private void add(FxRobot robot, String heading) {
    robot.interact(() -> robot.lookup(".list-bar").queryAll().stream()
        .filter(bar -> bar.lookupAll(".heading").stream()
            .anyMatch(title -> ((Label) title).getText().equals(heading)))
        .flatMap(bar -> bar.lookupAll(".button").stream())
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow()
        .requestFocus());
    keys.press(KeyCode.SPACE);
  }

  /// The first income item of the table, nobody in particular, so many yuan.
  private void line(String amount) {
    keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.TAB);
    keys.type(amount).press(KeyCode.TAB);
  }

  private Row onlyStatement() {
    List<Row> statements = house().rows(Catalogue.INCOME_STATEMENT);
    assertEquals(1, statements.size());
    return statements.getFirst();
  }

  private void assertLineOf(Row statement, String amount) {
    List<Row> items = house().rows(Catalogue.INCOME_ITEM);
    assertEquals(1, items.size());
    assertEquals(statement.id(), items.getFirst().get(INCOME_ITEM.STATEMENT));
    assertEquals(0, new BigDecimal(amount).compareTo(items.getFirst().get(INCOME_ITEM.AMOUNT)));
  }

  @Test
  void aLineWithoutAnyStatementMakesTheOneOfThisYearAndSaysSo(FxRobot robot) {
    open(robot);
    add(robot, Catalogue.INCOME_ITEM.listLabel(Texts.language()));
    line("9800");
    Row statement = onlyStatement();
    assertEquals(2026, statement.get(INCOME_STATEMENT.YEAR));
    assertEquals(Coded.of(StatementPurpose.YEARLY), statement.get(INCOME_STATEMENT.PURPOSE));
    assertLineOf(statement, "9800");
    Label said = (Label) window.scene().lookup("#income-begun");
    assertTrue(said.isVisible() && said.getText().contains("2026"));
  }

  @Test
  void aLineUnderAStatementWhoseYearNobodyGaveMakesItTheOneOfThisYear(FxRobot robot) {
    open(robot);
    add(robot, Catalogue.INCOME_STATEMENT.listLabel(Texts.language()));
    add(robot, Catalogue.INCOME_ITEM.listLabel(Texts.language()));
    line("9800");
    assertLineOf(onlyStatement(), "9800");
  }

  @Test
  void aLineUnderAStatementThatIsThereLeavesItAlone(FxRobot robot) {
    Row there =
        Row.keyed(Catalogue.INCOME_STATEMENT, HOUSE, Coded.of(StatementPurpose.YEARLY), 2024);
    robot.interact(
        () -> session.save(org.liuzhun.store.Edit.begin().create(there).build()));
    open(robot);
    add(robot, Catalogue.INCOME_ITEM.listLabel(Texts.language()));
    line("9800");
    assertLineOf(there, "9800");
    onlyStatement();
  }
}
