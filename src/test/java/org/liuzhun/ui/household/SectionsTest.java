package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every row of a household's file stands in one of its sections and can be changed there.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class SectionsTest {

  /// Rows that the rooms of inspections and campaigns make, and foreign columns of imported sheets.
  private static final Set<Entity> OF_ROOMS = Set.of(
      Catalogue.CAMPAIGN_MARK,
      Catalogue.CAMPAIGN_ANSWER,
      Catalogue.INSPECTION_DRAW,
      Catalogue.INSPECTION_TICK,
      Catalogue.OTHER_COLUMN);

  private MemorySession session;
  private HouseholdScreen screen;
  private Stage window;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    session = new MemorySession(VillageFile.of(DemoVillage.of(12, 7, today).rows()));
    screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
    window = stage;
    Scene scene = new Scene(new StackPane(screen.node()), 980, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private Dossier first() {
    return session.village().dossiers().iterator().next();
  }

  private Row added(Entity entity, FxRobot robot) {
    Set<UUID> before = ids(entity);
    robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    return first().rows(entity).stream()
        .filter(row -> !before.contains(row.id()))
        .findFirst()
        .orElseThrow();
  }

  private Set<UUID> ids(Entity entity) {
    return Set.copyOf(first().rows(entity).stream().map(Row::id).toList());
  }

  private void cursorIntoListOf(FxRobot robot, Section section, String heading) {
    robot.interact(() -> {
      screen.show(new Place(first().id(), section, null, null));
      window.getScene().getRoot().applyCss();
      window.getScene().getRoot().layout();
    });
    robot.interact(() -> robot.lookup(".list-bar").queryAll().stream()
        .filter(bar -> bar.lookupAll(".heading").stream()
            .anyMatch(title -> ((javafx.scene.control.Label) title).getText().equals(heading)))
        .flatMap(bar -> bar.lookupAll(".button").stream())
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow()
        .requestFocus());
  }

  @Test
  void everyKindOfRowHasASectionWhereItIsFound(FxRobot robot) {
    List<String> lost = new ArrayList<>();
    List<Entity> seen = new ArrayList<>();
    for (Entity entity : Catalogue.ENTITIES) {
      if (entity.owner() != Owner.VILLAGE && !OF_ROOMS.contains(entity)) {
        example(entity).ifPresent(place -> {
          seen.add(entity);
          robot.interact(() -> screen.show(place));
          WaitForAsyncUtils.waitForFxEvents();
          if (!hasCursor(entity)) {
            lost.add(entity.key());
          }
        });
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(
        seen.containsAll(List.of(
            Catalogue.WORK_SPELL,
            Catalogue.MEDICAL_BILL,
            Catalogue.PRODUCTION_RECORD,
            Catalogue.PAYMENT)),
        () -> "the demonstration village has none: " + seen);
  }

  private java.util.Optional<Place> example(Entity entity) {
    Field<?> field = FormFields.of(entity).stream()
        .filter(one -> !one.name().equals("year") && one.shownFor().isEmpty())
        .filter(one -> !entity.naturalKey().contains(one.column()))
        .findFirst()
        .orElseThrow();
    return session.village().dossiers().stream()
        .flatMap(dossier -> dossier.rows(entity).stream()
            .map(row -> new Place(dossier.id(), null, row.id(), field)))
        .findFirst();
  }

  private boolean hasCursor(Entity entity) {
    for (Node around = window.getScene().getFocusOwner(); around != null; ) {
      if (around instanceof FormView form) {
        return form.form().entity() == entity && form.focused().isPresent();
      }
      around = around.getParent();
    }
    return false;
  }

  @Test
  void aSpellOfWorkBelongsToTheHeadUntilSomebodyElseIsNamed(FxRobot robot) {
    cursorIntoListOf(robot, Section.LIVELIHOOD, Catalogue.WORK_SPELL.term());
    Row spell = added(Catalogue.WORK_SPELL, robot);
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    UUID head = first().head(today).orElseThrow().file().id();
    assertEquals(head, spell.get(WORK_SPELL.PERSON));
    TextInputControl who = (TextInputControl) window.getScene().getFocusOwner();
    robot.interact(() -> who.setText(""));
    robot.push(KeyCode.TAB);
    assertEquals(head, stored(spell).get(WORK_SPELL.PERSON), "nobody's row would never be seen");
    robot.interact(() -> who.setText(first().everybody().getLast().name()));
    robot.interact(who::requestFocus);
    robot.push(KeyCode.TAB);
    assertEquals(first().everybody().getLast().file().id(), stored(spell).get(WORK_SPELL.PERSON));
    robot.write("20250301").push(KeyCode.ENTER);
    assertEquals(LocalDate.of(2025, 3, 1), stored(spell).get(WORK_SPELL.STARTS_ON));
  }

  private Row stored(Row row) {
    WaitForAsyncUtils.waitForFxEvents();
    return first().find(row.id()).orElseThrow();
  }

  @Test
  void aLoanIsAMeasureOfThatType(FxRobot robot) {
    cursorIntoListOf(robot, Section.LIVELIHOOD, "小额信贷");
    Row loan = added(Catalogue.MEASURE, robot);
    assertTrue(
        Stream.ofNullable(loan.get(MEASURE.TYPE)).anyMatch(t -> t.is(MeasureType.MICRO_LOAN)));
    Field<BigDecimal> amount = Catalogue.MEASURE.field(MEASURE.LOAN_AMOUNT);
    robot.interact(() -> screen.focus(loan.id(), amount));
    robot.write("5").push(KeyCode.TAB);
    assertEquals(new BigDecimal("5.00"), stored(loan).get(MEASURE.LOAN_AMOUNT).setScale(2));
  }
}
