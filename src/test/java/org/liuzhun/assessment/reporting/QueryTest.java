package org.liuzhun.assessment.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.MeasureType;

/// What reports ask the register: every word of a query, on both sides of its limit.
class QueryTest {

  private static final ReportPeriod NOVEMBER =
      ReportPeriod.of(ReportPeriod.Rhythm.MONTH, LocalDate.of(2026, 11, 22));

  private final List<Family> families = new ArrayList<>();

  @Test
  void householdsPeopleRowsAndSumsAreCountedEachInItsOwnWay() {
    Family one = family();
    var head = one.head().person().id();
    paid(one, "2026-11-01", 100).with(PAYMENT.PERSON, head);
    paid(one, "2026-11-30", 50.5).with(PAYMENT.PERSON, head);
    paid(family(), "2026-11-15", 7);
    assertEquals("2", figure("households of payment", "paid_on within"));
    assertEquals("1", figure("people of payment", "paid_on within"));
    assertEquals("3", figure("rows of payment", "paid_on within"));
    assertEquals("157.5", figure("sum amount of payment", "paid_on within"));
    assertEquals("0", figure("sum amount of payment", "paid_on before"));
    assertEquals("2", figure("people of person", ""));
  }

  @Test
  void daysLieInThePeriodBeforeItByItsEndOrAreOpen() {
    Family family = family();
    paid(family, null, 1);
    List.of("2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01")
        .forEach(day -> paid(family, day, 1));
    assertEquals("2", figure("rows of payment", "paid_on within"));
    assertEquals("3", figure("rows of payment", "paid_on by-end"));
    assertEquals("1", figure("rows of payment", "paid_on before"));
    assertEquals("2", figure("rows of payment", "paid_on open"));
    assertEquals("4", figure("rows of payment", "paid_on lasting"));
    assertEquals("4", figure("rows of payment", "paid_on filled"));
    assertEquals("1", figure("rows of payment", "paid_on empty"));
  }

  @Test
  void conditionsHoldTogether() {
    Family family = family();
    paid(family, "2026-11-10", 80);
    paid(family, "2026-11-10", 79.99);
    paid(family, "2026-10-10", 80);
    assertEquals("1", figure("rows of payment", "paid_on within; amount at-least 80"));
    assertEquals("2", figure("rows of payment", "amount at-least 80;"));
    paid(family, "2026-11-10", 0).without(PAYMENT.AMOUNT);
    assertEquals("3", figure("rows of payment", "amount at-least 0"));
  }

  @Test
  void codesAreOneOfTheWordsOrNone() {
    Family family = family();
    guarantee(family, 2026).with(GUARANTEE.ITEM, GuaranteeItem.WATER);
    guarantee(family, 2026).with(GUARANTEE.ITEM, GuaranteeItem.HOUSING);
    guarantee(family, 2025);
    assertEquals("1", figure("rows of guarantee", "item is WATER"));
    assertEquals("2", figure("rows of guarantee", "item is WATER/HOUSING"));
    assertEquals("2", figure("rows of guarantee", "item not WATER"));
    assertEquals("2", figure("rows of guarantee", "year this-year"));
    assertEquals("3", figure("rows of guarantee", ""));
  }

  @Test
  void yesIsNeitherNoNorBlank() {
    Family family = family();
    family.add(Catalogue.EPISODE).with(EPISODE.GREEN_CHANNEL, true);
    family.add(Catalogue.EPISODE).with(EPISODE.GREEN_CHANNEL, false);
    family.add(Catalogue.EPISODE);
    assertEquals("1", figure("rows of episode", "green_channel is yes"));
    assertEquals("1", figure("rows of episode", "green_channel is no"));
    assertEquals("2", figure("rows of episode", "green_channel not yes"));
  }

  @Test
  void whoeverARowSpeaksOfIsNamedWithTheHousehold() {
    Family family = family();
    Found person = found("people of person", "").getFirst();
    assertEquals(family.head().person().id(), person.person());
    assertEquals(family.household().id(), person.household());
    paid(family, "2026-11-10", 80);
    assertNull(found("rows of payment", "").getFirst().person());
  }

  @Test
  void aClosedFileIsLeftOutFromTheDayOnWhichItWasClosed() {
    for (String closed : List.of("2026-11-30", "2026-12-01")) {
      Family family = family();
      family.household().on(HOUSEHOLD.CLOSED_ON, closed);
      paid(family, "2026-11-02", 1);
    }
    assertEquals("1", figure("rows of payment", ""));
  }

  @Test
  void onlyWhoWasRegisteredOrIsMonitoredAtTheEndIsOfThatScope() {
    family();
    episode(EpisodeKind.REGISTERED, "2014-12-01").on(EPISODE.ENDED_ON, "2019-12-01");
    episode(EpisodeKind.REGISTERED, "2026-12-01");
    episode(EpisodeKind.REGISTERED, "2014-12-01").with(EPISODE.STATE, EpisodeState.REFUSED);
    episode(EpisodeKind.MONITORED, "2026-11-30");
    families.forEach(family -> family.measure(MeasureType.PLANTING, null));
    assertEquals("5", figure("households of measure", ""));
    assertEquals("1", figure("households of measure registered", ""));
    assertEquals("1", figure("households of measure monitored", ""));
  }

  @Test
  void anEpisodeThatIsSaidToHaveEndedWithoutADayHasEnded() {
    Part episode =
        episode(EpisodeKind.MONITORED, "2026-01-01").with(EPISODE.STATE, EpisodeState.ACTIVE);
    assertEquals("1", figure("households of episode", "in-force"));
    episode.with(EPISODE.STATE, EpisodeState.ENDED);
    assertEquals("0", figure("households of episode", "in-force"));
  }

  @Test
  void whatBelongsToTheVillageIsCountedWhereAllAreAsked() {
    Family family = family();
    family.add(Catalogue.PROJECT).with(PROJECT.YEAR, 2026);
    family.add(Catalogue.PROJECT).with(PROJECT.YEAR, 2025);
    assertEquals("1", figure("rows of project", "year this-year"));
    assertEquals("0", figure("rows of project registered", "year this-year"));
    assertNull(found("rows of project", "").getFirst().household());
  }

  @Test
  void aQueryThatAsksForNothingIsRefused() {
    for (String wrong : List.of("rows of nothing", "sum name of project", "sum state of project")) {
      assertThrows(IllegalArgumentException.class, () -> Query.read(wrong, ""), wrong);
    }
  }

  private Family family() {
    Family family = Family.of("王建国", families.size() + 1);
    families.add(family);
    return family;
  }

  private static Part guarantee(Family family, int year) {
    return family.add(Catalogue.GUARANTEE).with(GUARANTEE.YEAR, year);
  }

  private static Part paid(Family family, @Nullable String day, double amount) {
    Part payment = family.add(Catalogue.PAYMENT).with(PAYMENT.AMOUNT, amount);
    return day == null ? payment : payment.on(PAYMENT.PAID_ON, day);
  }

  private Part episode(EpisodeKind kind, String from) {
    return family().add(Catalogue.EPISODE).with(EPISODE.KIND, kind).on(EPISODE.IDENTIFIED_ON, from);
  }

  private List<Found> found(String asks, String conditions) {
    return Query.read(asks, conditions)
        .rows(Family.village(families.toArray(Family[]::new)), NOVEMBER);
  }

  private String figure(String asks, String conditions) {
    return Query.read(asks, conditions).figure(found(asks, conditions)).toPlainString();
  }
}
