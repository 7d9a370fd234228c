package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.exchange.ExchangeRoom;
import org.liuzhun.ui.exchange.HouseholdConflicts;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.session.Colleague;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Everything in which two laptops can disagree is shown in the household's file and in the list of
/// the room, and decided by one key in either.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class EveryConflictTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  @TempDir
  Path folder;

  private Stage stage;
  private WorkbookOnDisk disk;
  private Workbook colleague;
  private Row household;
  private Row cause;
  private Row head;
  private Row son;
  private Row membership;

  @Start
  void start(Stage shown) {
    stage = shown;
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
  }

  @BeforeEach
  void twoLaptops() throws Exception {
    household = row(Catalogue.HOUSEHOLD, 1).with(HOUSEHOLD.PHONE, "13900000001");
    head = row(Catalogue.PERSON, 2).with(PERSON.NAME, "王国富");
    son = row(Catalogue.PERSON, 3).with(PERSON.NAME, "王小明");
    membership = member(4, household, son, Relation.SON);
    cause = cause(5, Cause.ILLNESS);
    disk = WorkbookOnDisk.with(
        folder,
        List.of(
            household, head, son, member(6, household, head, Relation.HEAD), membership, cause));
    colleague = Colleague.join(disk.workbook(), folder);
  }

  @AfterEach
  void close() throws Exception {
    colleague.close();
    disk.close();
  }

  private static Row row(Entity entity, int number) {
    return Row.empty(entity, new UUID(0x7000, number));
  }

  private static Row member(int number, Row household, Row person, Relation relation) {
    return row(Catalogue.MEMBERSHIP, number)
        .with(MEMBERSHIP.HOUSEHOLD, household.id())
        .with(MEMBERSHIP.PERSON, person.id())
        .with(MEMBERSHIP.RELATION, Coded.of(relation));
  }

  private Row cause(int number, Cause kind) {
    return row(Catalogue.CAUSE, number)
        .with(CAUSE.HOUSEHOLD, household.id())
        .with(CAUSE.KIND, Coded.of(kind));
  }

  /// What each of the two laptops does; the number keeps their rows apart.
  private Edit does(String what, int laptop) {
    Edit.Builder edit = Edit.begin();
    return switch (what) {
      case "field" ->
        edit.set(household, HOUSEHOLD.PHONE, "1380000000" + laptop).build();
      case "set" -> edit.create(cause(10 + laptop, Cause.SCHOOLING)).build();
      case "deleted" ->
        (laptop == 2 ? edit.delete(cause) : edit.set(cause, CAUSE.EVIDENCE, "病历")).build();
      case "person twice" -> person(edit, laptop).build();
      case "household twice" -> opened(edit, laptop).build();
      default -> split(edit, laptop).build();
    };
  }

  private Edit.Builder person(Edit.Builder edit, int laptop) {
    Row twice = row(Catalogue.PERSON, 20 + laptop)
        .with(PERSON.NAME, "王小红")
        .with(PERSON.ID_NUMBER, "11010519491231002X");
    return edit.create(twice).create(member(30 + laptop, household, twice, Relation.DAUGHTER));
  }

  private static Edit.Builder opened(Edit.Builder edit, int laptop) {
    Row twice = row(Catalogue.HOUSEHOLD, 40 + laptop).with(HOUSEHOLD.NUMBER, "0009");
    Row one = row(Catalogue.PERSON, 60 + laptop).with(PERSON.NAME, "李大山" + laptop);
    return edit.create(twice).create(one).create(member(50 + laptop, twice, one, Relation.HEAD));
  }

  /// The son moves out, on each laptop into a household of its own.
  private Edit.Builder split(Edit.Builder edit, int laptop) {
    Row own = row(Catalogue.HOUSEHOLD, 70 + laptop).with(HOUSEHOLD.SPLIT_FROM, household.id());
    return edit.set(membership, MEMBERSHIP.LEFT_ON, DAY)
        .create(own)
        .create(member(80 + laptop, own, son, Relation.HEAD));
  }

  private void disagree(String what) throws Exception {
    disk.workbook().save(does(what, 1));
    colleague.save(does(what, 2));
    Path file = folder.resolve("package.lzb");
    Colleague.send(colleague, file);
    new Inbox(disk.workbook(), MemorySession.CLOCK).take(file);
  }

  private UUID file(Conflict conflict) {
    UUID row = conflict.versions().getFirst().row();
    return disk.workbook().village().dossiers().stream()
        .filter(dossier -> dossier.find(row).isPresent())
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void show(Callable<Parent> content) throws Exception {
    WaitForAsyncUtils.asyncFx(() -> {
          stage.setScene(new Scene(new StackPane(content.call()), 910, 512));
          Look.USUAL.dress(stage.getScene());
          stage.show();
          return true;
        })
        .get();
  }

  private HouseholdConflicts inTheFile(UUID of) {
    HouseholdConflicts file = new HouseholdConflicts(disk.session(), () -> {});
    file.look(of);
    return file;
  }

  private void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean stands(Conflict conflict) {
    return stage.getScene().lookup("#conflict-" + conflict.id()) != null;
  }

  static Stream<Arguments> all() {
    return Stream.of("field", "set", "deleted", "person twice", "household twice", "split twice")
        .flatMap(what -> Stream.of(Arguments.of(what, true), Arguments.of(what, false)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsShownAndDecidedByOneKey(String what, boolean inTheFile) throws Exception {
    disagree(what);
    Conflict conflict = disk.workbook().conflicts().list().getFirst();
    ExchangeRoom[] room = new ExchangeRoom[1];
    show(() -> {
      if (inTheFile) {
        return inTheFile(file(conflict));
      }
      room[0] = new ExchangeRoom(disk.session(), new FilePicker.Nothing());
      return (Parent) room[0].node();
    });
    until(() -> stands(conflict));
    WaitForAsyncUtils.asyncFx(() -> {
          stage.getScene().lookup("#conflict-" + conflict.id()).requestFocus();
          assertEquals(Set.of(), Set.copyOf(TextFit.cuts(stage.getScene().getRoot())));
          return true;
        })
        .get();
    new Keyboard(stage.getScene()).press(KeyCode.DIGIT1);
    disk.settle();
    assertEquals(List.of(), disk.workbook().conflicts().list());
    if (room[0] != null) {
      until(() -> !stands(conflict));
      WaitForAsyncUtils.asyncFx(() -> room[0].close()).get();
    }
  }
}
