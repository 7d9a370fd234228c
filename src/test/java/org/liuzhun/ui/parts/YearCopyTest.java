package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.store.Edit;

class YearCopyTest {

  private static final UUID HOUSE = new UUID(1, 1);
  private final Row last = Row.keyed(Catalogue.HOUSEHOLD_YEAR, HOUSE, 2025)
      .with(HOUSEHOLD_YEAR.ARABLE, new BigDecimal("3.5"))
      .with(HOUSEHOLD_YEAR.FOREST, BigDecimal.ZERO);
  private final Row now = Row.keyed(Catalogue.HOUSEHOLD_YEAR, HOUSE, 2026);

  @Test
  void zeroIsAnAnswerAndIsTakenOverButWhatWasNotAskedIsNot() {
    YearCopy copy = new YearCopy(last, Row.empty(last.entity(), now.id()), now);
    assertEquals(
        List.of(HOUSEHOLD_YEAR.ARABLE, HOUSEHOLD_YEAR.FOREST),
        copy.fields().stream().map(Field::column).toList());
  }

  @Test
  void whatThisYearSaysAlreadyStays() {
    Row said = now.with(HOUSEHOLD_YEAR.ARABLE, BigDecimal.ZERO);
    YearCopy copy = new YearCopy(last, said, said);
    assertEquals(
        List.of(HOUSEHOLD_YEAR.FOREST),
        copy.fields().stream().map(Field::column).toList());
  }

  @Test
  void onlyWhatIsConfirmedIsWrittenAndNothingBefore() {
    YearCopy copy = new YearCopy(last, Row.empty(last.entity(), now.id()), now);
    Edit.Builder edit = Edit.begin();
    copy.write(List.of(), edit);
    assertTrue(edit.isEmpty());
    copy.write(List.of(last.entity().field(HOUSEHOLD_YEAR.FOREST)), edit);
    var cells = edit.build().writes().getFirst().cells();
    assertEquals(3, cells.size());
    assertEquals(BigDecimal.ZERO, cells.get(last.entity().field(HOUSEHOLD_YEAR.FOREST)));
  }

  @Test
  void theDryDaysOfLastYearAreNotThisYears() {
    Row dry = last.with(HOUSEHOLD_YEAR.WATER_DRY_DAYS, 40)
        .with(HOUSEHOLD_YEAR.WATER_CUT_FROM, LocalDate.of(2025, 7, 1));
    YearCopy copy = new YearCopy(dry, Row.empty(last.entity(), now.id()), now);
    assertEquals(2, copy.fields().size());
  }

  @Test
  void theDayOfLastYearsCheckIsNotThisYears() {
    Coded<GuaranteeItem> item = Coded.of(GuaranteeItem.values()[0]);
    Row checked = Row.keyed(Catalogue.GUARANTEE, HOUSE, 2025, item)
        .with(GUARANTEE.CHECKED_ON, LocalDate.of(2025, 5, 1))
        .with(GUARANTEE.CHECKER, "周明");
    Row next = Row.keyed(Catalogue.GUARANTEE, HOUSE, 2026, item);
    YearCopy copy = new YearCopy(checked, Row.empty(next.entity(), next.id()), next);
    assertFalse(copy.fields().contains(next.entity().field(GUARANTEE.CHECKED_ON)));
    assertEquals(1, copy.fields().size());
  }
}
