package org.liuzhun.ui.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.warning.Alarm;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ClueTrigger;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Early warning and entitled-but-not-receiving: what is worked out leads to the place, and a
/// warning becomes a clue by one key.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ComputedPagesTest implements Ways {

  private final List<Place> gone = new ArrayList<>();
  private final StackPane around = new StackPane();
  private final Family elder = Family.of("王建国", 9);
  private MemorySession session = new MemorySession(Family.village());

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    Kin mother = elder.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1940-01-01");
    mother.with(PERSON_YEAR.MEDICAL_RESIDENT, false);
    session = new MemorySession(Family.village(elder));
    Scene scene = new Scene(around, 1100, 640);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Override
  public void go(RoomName room) {}

  @Override
  public void go(Place place) {
    gone.add(place);
  }

  @Test
  void aWarningBecomesAClueOnceAndKeepsItsTrigger(FxRobot robot) throws Exception {
    open(robot, new AlarmPage(session, this));
    await(() -> !table("#alarms").getItems().isEmpty());
    int open = clues().size();
    robot.interact(() -> {
      table("#alarms").getSelectionModel().selectFirst();
      ((ButtonBase) around.lookup("#open-clue")).fire();
    });
    await(() -> clues().size() == open + 1);
    Row clue = clues().getLast();
    assertEquals(elder.household().id(), clue.get(EPISODE.HOUSEHOLD));
    assertEquals(session.today(), clue.get(EPISODE.CLUE_ON));
    assertEquals(Coded.of(ClueTrigger.values()[12]), clue.get(EPISODE.TRIGGER));
  }

  @Test
  void anAlarmTellsItsOpenClueAndAllItsWarnings(FxRobot robot) throws Exception {
    elder
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.CLUE)
        .with(EPISODE.CLUE_ON, Family.TODAY)
        .with(EPISODE.TRIGGER, ClueTrigger.SCHOOLING)
        .with(EPISODE.CLUE_DETAIL, "孙女学费有缺口");
    Alarm alarm = Alarm.all(Family.judge(elder)).getFirst();
    assertTrue(alarm.warnings().size() > 0, "a warning beside the clue");
    session = new MemorySession(Family.village(elder));
    open(robot, new AlarmPage(session, this));
    await(() -> !table("#alarms").getItems().isEmpty());
    assertEquals(0, table("#alarms").getSelectionModel().getSelectedIndex());
    LineTable.Line line = (LineTable.Line) table("#alarms").getItems().getFirst();
    String why = ((Label) around.lookup("#alarm-why")).getText();
    assertEquals(line.cells().get(2) + "；" + line.cells().get(3), why);
    assertTrue(why.startsWith("孙女学费有缺口；"), why);
    alarm.warnings().forEach(one -> {
      assertTrue(why.contains(one.message().replaceFirst("。$", "")), why);
      assertTrue(line.cells().get(1).contains(one.title()), line.cells().get(1));
    });
  }

  @Test
  void whoeverLacksABenefitIsOneKeyAway(FxRobot robot) throws Exception {
    EntitledPage page = new EntitledPage(session, this);
    open(robot, page);
    await(() -> !table("#benefits").getItems().isEmpty());
    robot.interact(() -> {
      page.enter();
      table("#entitled").requestFocus();
      table("#entitled").getSelectionModel().selectFirst();
    });
    assertTrue(table("#entitled").getItems().size() > 0);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(elder.household().id(), gone.getFirst().household());
    assertEquals("person.birth", Objects.requireNonNull(gone.getFirst().field()).key());
  }

  @Test
  void anotherLineListsWhoWouldLieBelowAndNothingIsWritten(FxRobot robot) throws Exception {
    Family clean = CleanFamily.of(1);
    session = new MemorySession(Family.village(clean, CleanFamily.of(2)));
    VillageFile before = session.village();
    open(robot, new LinePage(session, this));
    TextField line = (TextField) around.lookup("#new-line");
    robot.interact(() -> line.setText("900000"));
    await(() -> table("#below-line").getItems().size() == 2);
    String said = ((Label) around.lookup("#new-line-answer")).getText();
    assertTrue(said.startsWith("标准900000元：有收入核算的2户中，2户10人不高于标准"), said);
    assertTrue(((Label) around.lookup("#basis")).getText().contains("收入口径"), "no basis");
    assertTrue(table("#below-line").getColumns().stream()
        .map(TableColumn::getText)
        .toList()
        .containsAll(List.of("人均纯收入（元）", "监测参考人均（元）")));
    robot.interact(() -> line.setText("1"));
    await(() -> table("#below-line").getItems().isEmpty());
    robot.interact(() -> line.setText("很高"));
    await(() -> ((Label) around.lookup("#new-line-answer"))
        .getText()
        .equals(Texts.of("register.line.amount")));
    assertEquals(before, session.village());
  }

  /// Shows the page again and again until the village is judged.
  private void open(FxRobot robot, Page page) throws Exception {
    robot.interact(() -> around.getChildren().setAll(page.node()));
    await(() -> session.judgement().isPresent());
    robot.interact(page::show);
  }

  private List<Row> clues() {
    return session.village().all(Catalogue.EPISODE).stream()
        .filter(row -> row.get(EPISODE.TRIGGER) != null)
        .toList();
  }

  private TableView<?> table(String id) {
    return (TableView<?>) around.lookup(id);
  }

  private static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }
}
