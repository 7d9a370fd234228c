package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;
import static org.liuzhun.registry.db.Tables.COLLECTIVE_ENTRY;
import static org.liuzhun.registry.db.Tables.DISTRIBUTION;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.PRODUCTION_RECORD;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;
import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
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
import org.liuzhun.registry.code.DistributionUse;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.LedgerKind;
import org.liuzhun.registry.code.ProjectStepKind;

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
  void theIncomeOfTheProfileIsThatOfTheAccounts(int households) {
    VillageFile village = village(households);
    Map<Integer, BigDecimal> stated = new HashMap<>();
    for (Row year : village.rows(Catalogue.VILLAGE_YEAR)) {
      stated.put(
          year.get(VILLAGE_YEAR.YEAR, 0), year.get(VILLAGE_YEAR.FARMER_INCOME, BigDecimal.ZERO));
    }
    Map<Integer, BigDecimal> reckoned = new HashMap<>();
    VillageYear.all(village, Policy.of(village), TODAY)
        .forEach(year -> reckoned.put(year.year(), year.perHead().orElseThrow()));
    assertEquals(reckoned, stated);
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

  @ParameterizedTest
  @ValueSource(ints = {12, 60, 150})
  void nobodyMeetsWhoDoesNotLiveThere(int households) {
    VillageFile village = village(households);
    List<Row> steps = village.all(Catalogue.PROJECT_STEP).stream()
        .filter(step -> step.get(PROJECT_STEP.EXPECTED) != null)
        .toList();
    assertFalse(steps.isEmpty());
    for (Row step : steps) {
      int votes = step.get(PROJECT_STEP.VOTES_FOR, 0)
          + step.get(PROJECT_STEP.VOTES_AGAINST, 0)
          + step.get(PROJECT_STEP.VOTES_ABSTAINED, 0);
      notMore(step, PROJECT_STEP.PRESENT, step.get(PROJECT_STEP.EXPECTED, 0));
      assertTrue(votes <= step.get(PROJECT_STEP.PRESENT, 0), step::toString);
      most(village, step, households).ifPresent(most -> notMore(step, PROJECT_STEP.EXPECTED, most));
    }
    for (Row step : village.all(Catalogue.PROCEDURE_STEP)) {
      notMore(step, PROCEDURE_STEP.PRESENT, step.get(PROCEDURE_STEP.EXPECTED, 0));
      notMore(step, PROCEDURE_STEP.EXPECTED, Math.max(3, households / 2));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void theBookOfTheCollectiveHoldsWhatItsPartsSay(int households) {
    VillageFile village = village(households);
    Row now = year(village, TODAY.getYear());
    assertEquals(
        booked(village, LedgerKind.INCOME, ""),
        now.get(VILLAGE_YEAR.COLLECTIVE_INCOME, BigDecimal.ZERO));
    assertEquals(
        booked(village, LedgerKind.INCOME, "租金"),
        sum(village.all(Catalogue.ASSET_RENT), ASSET_RENT.PAID_ON, ASSET_RENT.PAID_AMOUNT));
    assertEquals(
        booked(village, LedgerKind.EXPENSE, "分红"),
        sum(village.all(Catalogue.DIVIDEND), DIVIDEND.PAID_ON, DIVIDEND.PAID_AMOUNT));
    assertEquals(
        booked(village, LedgerKind.EXPENSE, "公益岗位"),
        village.all(Catalogue.DISTRIBUTION).stream()
            .filter(row -> Coded.of(DistributionUse.POSTS).equals(row.get(DISTRIBUTION.USE)))
            .map(row -> row.get(DISTRIBUTION.AMOUNT, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Test
  void noProjectPlantsMoreLandThanASmallVillageHas() {
    village(12)
        .all(Catalogue.PROJECT)
        .forEach(project -> assertFalse(
            project.get(PROJECT.CONTENT, "").matches(".*[一二三四五六七八九十百千\\d]亩.*"), project::toString));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void whoWorksHasASpellOfHisPlaceAndTheFamilyHasTheWage(int households) {
    DemoVillage made = DemoVillage.of(households, 6, TODAY);
    VillageFile village = VillageFile.of(made.rows());
    Set<UUID> spoilt =
        made.faults().stream().map(PlantedFault::household).collect(Collectors.toSet());
    List<Dossier> sound = village.dossiers().stream()
        .filter(file -> !spoilt.contains(file.household().id()))
        .toList();
    assertFalse(village.all(Catalogue.WORK_SPELL).isEmpty());
    for (Dossier file : sound) {
      List<String> spells = file.rows(Catalogue.WORK_SPELL).stream()
          .map(row -> row.get(WORK_SPELL.PERSON) + row.get(WORK_SPELL.PLACE, ""))
          .sorted()
          .toList();
      List<String> years = file.rows(Catalogue.PERSON_YEAR).stream()
          .filter(row -> row.get(PERSON_YEAR.YEAR, 0) == TODAY.getYear())
          .filter(row -> row.get(PERSON_YEAR.WORK_MONTHS, 0) > 0)
          .map(row -> row.get(PERSON_YEAR.PERSON) + row.get(PERSON_YEAR.WORK_PLACE, ""))
          .sorted()
          .toList();
      assertEquals(years, spells);
      assertEquals(!spells.isEmpty(), hasWages(file));
    }
  }

  private static boolean hasWages(Dossier file) {
    return file.rows(Catalogue.INCOME_ITEM).stream()
        .filter(item -> Coded.of(IncomeItem.WAGE_MIGRANT).equals(item.get(INCOME_ITEM.ITEM)))
        .anyMatch(item -> isOf(file, item, TODAY.getYear()));
  }

  /// How many there are of those who meet; a committee is as large as it is.
  private static OptionalInt most(VillageFile village, Row step, int households) {
    Coded<ProjectStepKind> kind = step.get(PROJECT_STEP.KIND);
    int year = step.get(PROJECT_STEP.DONE_ON, TODAY).getYear();
    int members = year(village, year).get(VILLAGE_YEAR.PARTY_MEMBERS, 0);
    return switch (kind.value().orElseThrow()) {
      case BRANCH_PROPOSAL, PARTY_MEETING -> OptionalInt.of(members);
      case VILLAGERS_MEETING -> OptionalInt.of(households / 2);
      default -> OptionalInt.empty();
    };
  }

  private static Row year(VillageFile village, int year) {
    return village.rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.YEAR, 0) == year)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal booked(VillageFile village, LedgerKind kind, String item) {
    return sum(
        village.all(Catalogue.COLLECTIVE_ENTRY).stream()
            .filter(row -> Coded.of(kind).equals(row.get(COLLECTIVE_ENTRY.KIND)))
            .filter(row -> row.get(COLLECTIVE_ENTRY.ITEM, "").contains(item))
            .toList(),
        COLLECTIVE_ENTRY.BOOKED_ON,
        COLLECTIVE_ENTRY.AMOUNT);
  }

  /// What was paid in the last year.
  private static BigDecimal sum(
      List<Row> rows, TableField<?, LocalDate> day, TableField<?, BigDecimal> amount) {
    return rows.stream()
        .filter(row -> row.get(day, LocalDate.EPOCH).getYear() == TODAY.getYear())
        .map(row -> row.get(amount, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
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
