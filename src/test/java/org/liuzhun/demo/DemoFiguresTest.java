package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DISTRIBUTION;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PRODUCTION_RECORD;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.TableField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.VillageYear;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.assessment.revival.Revival;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.IncomeItem;

/// The figures of the demonstration village hold together, however large it is made.
class DemoFiguresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void noTotalIsLargerThanTheVillage(int households) {
    VillageFile village = village(households);
    for (Row year : village.rows(Catalogue.VILLAGE_YEAR)) {
      notMore(year, VILLAGE_YEAR.BROADBAND_HOUSEHOLDS, households);
      notMore(year, VILLAGE_YEAR.CLEAN_TOILETS, households);
      int people = year.get(VILLAGE_YEAR.STATED_PEOPLE, 0);
      notMore(year, VILLAGE_YEAR.MEDICAL_INSURED, people);
      notMore(year, VILLAGE_YEAR.PENSION_RESIDENT, people);
      notMore(year, VILLAGE_YEAR.PARTY_MEMBERS, people / 5);
    }
    village
        .all(Catalogue.PROJECT)
        .forEach(project -> notMore(project, PROJECT.PLANNED_HOUSEHOLDS, households));
    for (Row paid : village.all(Catalogue.DISTRIBUTION)) {
      notMore(paid, DISTRIBUTION.HOUSEHOLDS, households);
      assertTrue(paid.get(DISTRIBUTION.AMOUNT, BigDecimal.ZERO).signum() > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void anOpenWeakPointSaysWhatTheProfileSays(int households) {
    VillageFile village = village(households);
    Revival revival = Revival.of(village, Policy.of(village), TODAY).orElseThrow();
    List<Row> open = village.rows(Catalogue.WEAK_POINT).stream()
        .filter(point -> point.get(WEAK_POINT.DONE_ON) == null)
        .toList();
    assertFalse(open.isEmpty());
    for (Row point : open) {
      assertEquals(revival.measured(point), point);
      assertFalse(point.get(WEAK_POINT.GAP, "").isEmpty(), "it is a weak point: " + point);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void theProfileCountsTheUnsafeHousesOfTheFiles(int households) {
    VillageFile village = village(households);
    Row now = village.rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.YEAR, 0) == TODAY.getYear())
        .findFirst()
        .orElseThrow();
    assertEquals(unsafe(village), now.get(VILLAGE_YEAR.UNSAFE_HOUSES, -1));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void theVillageLeftPovertyInAYearWhoseIncidenceAllowedIt(int households) {
    VillageFile village = village(households);
    int exit = village.rows(Catalogue.VILLAGE_EXIT_ITEM).getFirst().get(VILLAGE_EXIT_ITEM.YEAR, 0);
    VillageYear year = VillageYear.all(village, Policy.of(village), TODAY).stream()
        .filter(one -> one.year() == exit)
        .findFirst()
        .orElseThrow();
    assertTrue(year.incidence() < 0.02, () -> Double.toString(year.incidence()));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void whatAFamilyHarvestedIsTheIncomeOfItsAccount(int households) {
    VillageFile village = village(households);
    List<Row> records = village.all(Catalogue.PRODUCTION_RECORD);
    assertFalse(records.isEmpty());
    for (Row record : records) {
      Dossier file = village.dossier(record.get(PRODUCTION_RECORD.HOUSEHOLD)).orElseThrow();
      assertTrue(
          file.rows(Catalogue.INCOME_ITEM).stream()
              .filter(
                  item -> Coded.of(IncomeItem.BUSINESS_PLANTING).equals(item.get(INCOME_ITEM.ITEM)))
              .filter(item -> isOf(file, item, record.get(PRODUCTION_RECORD.YEAR, 0)))
              .anyMatch(
                  item -> record.get(PRODUCTION_RECORD.GROSS).equals(item.get(INCOME_ITEM.AMOUNT))),
          record::toString);
    }
  }

  private static int unsafe(VillageFile village) {
    Policy policy = Policy.of(village);
    return (int) village.dossiers().stream()
        .map(file -> Situation.of(file, TODAY))
        .map(situation -> Guarantees.of(GuaranteeItem.HOUSING, situation, policy))
        .filter(verdict -> verdict.standing() == Standing.NOT_MET)
        .count();
  }

  private static boolean isOf(Dossier file, Row item, int year) {
    return file.rows(Catalogue.INCOME_STATEMENT).stream()
        .anyMatch(row -> row.id().equals(item.get(INCOME_ITEM.STATEMENT))
            && row.get(INCOME_STATEMENT.YEAR, 0) == year);
  }

  private static void notMore(Row row, TableField<?, Integer> column, int most) {
    assertTrue(row.get(column, 0) <= most, () -> column + " " + row.get(column));
  }

  private static VillageFile village(int households) {
    return VillageFile.of(DemoVillage.of(households, 6, TODAY).rows());
  }
}
