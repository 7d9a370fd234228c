package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ASSET_LEASE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;

/// Typing into a form without any window.
class RowFormTest {

  private final List<Edit> saved = new ArrayList<>();
  private Optional<Trouble> answer = Optional.empty();

  private final Desk desk = new Desk(
      References.NONE,
      (edit, done) -> {
        saved.add(edit);
        done.accept(answer);
      },
      _ -> Map.of());

  private RowForm form(Entity entity) {
    return new RowForm(entity, FormFields.of(entity), desk);
  }

  private static Row household() {
    return Row.empty(Catalogue.HOUSEHOLD, new UUID(1, 1)).with(HOUSEHOLD.PHONE, "13800000000");
  }

  private static void type(RowForm form, org.jooq.TableField<?, ?> column, String text) {
    FieldModel<?> model = form.model(column);
    model.text().set(text);
    form.leave(model);
  }

  @Test
  void leavingAChangedFieldSavesThatCellOnly() {
    RowForm form = form(Catalogue.HOUSEHOLD);
    form.show(household());
    type(form, HOUSEHOLD.ADDRESS, " 上寨 𠅤家湾 ");
    assertEquals(1, saved.size());
    Edit.Write write = saved.getFirst().writes().getFirst();
    assertEquals(new UUID(1, 1), write.row());
    assertEquals(1, write.cells().size());
    assertEquals("上寨 𠅤家湾", write.cells().get(Catalogue.HOUSEHOLD.field(HOUSEHOLD.ADDRESS)));
    assertEquals("上寨 𠅤家湾", form.model(HOUSEHOLD.ADDRESS).text().get());
  }

  @Test
  void anUnchangedValueSavesNothing() {
    RowForm form = form(Catalogue.HOUSEHOLD);
    form.show(household());
    type(form, HOUSEHOLD.PHONE, "138 0000 0000");
    assertTrue(saved.isEmpty());
    assertEquals("13800000000", form.model(HOUSEHOLD.PHONE).text().get());
  }

  @Test
  void refusedTextStaysWithItsReason() {
    RowForm form = form(Catalogue.HOUSEHOLD);
    form.show(household());
    type(form, HOUSEHOLD.SURVEYED_ON, "2026-02-30");
    assertTrue(saved.isEmpty());
    assertEquals("2026-02-30", form.model(HOUSEHOLD.SURVEYED_ON).text().get());
    assertTrue(form.model(HOUSEHOLD.SURVEYED_ON).refusal().get().contains("2026-02-30"));
  }

  @Test
  void refusedTextSurvivesNewsFromElsewhereAndAVisitToAnotherRow() {
    RowForm form = form(Catalogue.HOUSEHOLD);
    form.show(household());
    type(form, HOUSEHOLD.SURVEYED_ON, "去年春天");
    form.show(household().with(HOUSEHOLD.BANK, "农商行"));
    assertEquals("去年春天", form.model(HOUSEHOLD.SURVEYED_ON).text().get());
    assertEquals("农商行", form.model(HOUSEHOLD.BANK).text().get());
    form.show(Row.empty(Catalogue.HOUSEHOLD, new UUID(2, 2)));
    assertEquals("", form.model(HOUSEHOLD.SURVEYED_ON).text().get());
    form.show(household());
    assertEquals("去年春天", form.model(HOUSEHOLD.SURVEYED_ON).text().get());
    assertFalse(form.model(HOUSEHOLD.SURVEYED_ON).refusal().get().isEmpty());
  }

  @Test
  void goingToAnotherRowTakesWhatWasTyped() {
    RowForm form = form(Catalogue.HOUSEHOLD);
    form.show(household());
    form.model(HOUSEHOLD.PHONE).text().set("13911112222");
    form.show(Row.empty(Catalogue.HOUSEHOLD, new UUID(2, 2)));
    assertEquals(new UUID(1, 1), saved.getFirst().writes().getFirst().row());
    assertEquals("", form.model(HOUSEHOLD.PHONE).text().get());
  }

  @Test
  void troubleKeepsTheTextAndLeavingTriesAgain() {
    RowForm form = form(Catalogue.HOUSEHOLD);
    form.show(household());
    answer = Optional.of(new Trouble("problem.no-such-choice", "x"));
    type(form, HOUSEHOLD.PHONE, "13911112222");
    assertEquals("13911112222", form.model(HOUSEHOLD.PHONE).text().get());
    assertFalse(form.model(HOUSEHOLD.PHONE).refusal().get().isEmpty());
    answer = Optional.empty();
    form.leave(form.model(HOUSEHOLD.PHONE));
    assertEquals(2, saved.size());
    assertEquals("", form.model(HOUSEHOLD.PHONE).refusal().get());
  }

  @Test
  void clearingAFieldWritesNull() {
    RowForm form = form(Catalogue.HOUSEHOLD);
    form.show(household());
    type(form, HOUSEHOLD.PHONE, "");
    var cells = saved.getFirst().writes().getFirst().cells();
    assertTrue(cells.containsKey(Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE)));
    assertEquals(null, cells.get(Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE)));
  }

  @Test
  void aYearThatIsNotStoredIsCreatedByItsFirstValue() {
    RowForm form = form(Catalogue.PERSON_YEAR);
    Row year = Row.keyed(Catalogue.PERSON_YEAR, new UUID(3, 3), 2026);
    form.showNew(year);
    type(form, PERSON_YEAR.SCHOOL, "清溪小学");
    type(form, PERSON_YEAR.WORK_MONTHS, "3");
    assertEquals(year.id(), saved.getFirst().writes().getFirst().row());
    assertEquals(3, saved.getFirst().writes().getFirst().cells().size());
    assertEquals(1, saved.get(1).writes().getFirst().cells().size());
  }

  @Test
  void aKeyedRowWaitsForItsKeyAndThenLocksIt() {
    RowForm form = form(Catalogue.INCOME_ITEM);
    form.showNew(Row.empty(Catalogue.INCOME_ITEM, new UUID(4, 4))
        .with(INCOME_ITEM.STATEMENT, new UUID(5, 5)));
    type(form, INCOME_ITEM.AMOUNT, "1.2万");
    assertTrue(saved.isEmpty());
    type(form, INCOME_ITEM.ITEM, IncomeItem.values()[0].term());
    Row expected =
        Row.keyed(Catalogue.INCOME_ITEM, new UUID(5, 5), Coded.of(IncomeItem.values()[0]), null);
    assertEquals(expected.id(), saved.getFirst().writes().getFirst().row());
    assertEquals(
        new BigDecimal("12000"),
        saved
            .getFirst()
            .writes()
            .getFirst()
            .cells()
            .get(Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT)));
    assertTrue(form.model(INCOME_ITEM.ITEM).locked().get());
  }

  @Test
  void whatWasTakenIntoARowThatWaitsForItsKeySurvivesNewsFromElsewhere() {
    RowForm form = form(Catalogue.INCOME_ITEM);
    Row begun = Row.empty(Catalogue.INCOME_ITEM, new UUID(4, 4))
        .with(INCOME_ITEM.STATEMENT, new UUID(5, 5));
    form.showNew(begun);
    type(form, INCOME_ITEM.ITEM, IncomeItem.values()[0].term());
    form.showNew(begun);
    assertFalse(form.model(INCOME_ITEM.ITEM).text().get().isEmpty());
    type(form, INCOME_ITEM.AMOUNT, "9800");
    assertEquals(1, saved.size());
  }

  @Test
  void aRetiredFieldIsInSightOnlyWhileItHoldsAValue() {
    RowForm form = form(Catalogue.ASSET_LEASE);
    Row lease = Row.empty(Catalogue.ASSET_LEASE, new UUID(6, 7));
    form.show(lease);
    assertFalse(form.visible().contains(form.model(ASSET_LEASE.PAID_ON)));
    form.show(lease.with(ASSET_LEASE.PAID_ON, LocalDate.of(2024, 3, 1)));
    assertTrue(form.visible().contains(form.model(ASSET_LEASE.PAID_ON)));
    assertFalse(form.visible().contains(form.model(ASSET_LEASE.PAID_AMOUNT)));
  }

  @Test
  void fieldsOfOtherMeasureTypesAreOutOfSightUnlessTheyHoldAValue() {
    RowForm form = form(Catalogue.MEASURE);
    Row loan = Row.empty(Catalogue.MEASURE, new UUID(6, 6))
        .with(MEASURE.TYPE, Coded.of(MeasureType.MICRO_LOAN));
    form.show(loan.with(MEASURE.POINTS, 7));
    assertTrue(form.visible().contains(form.model(MEASURE.LOAN_AMOUNT)));
    assertTrue(form.visible().contains(form.model(MEASURE.POINTS)));
    assertFalse(form.visible().contains(form.model(MEASURE.MOVED_TO)));
    type(form, MEASURE.TYPE, MeasureType.RELOCATION.term());
    assertTrue(form.visible().contains(form.model(MEASURE.MOVED_TO)));
    assertFalse(form.visible().contains(form.model(MEASURE.LOAN_AMOUNT)));
  }
}
