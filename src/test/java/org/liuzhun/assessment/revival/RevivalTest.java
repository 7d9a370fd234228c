package org.liuzhun.assessment.revival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Standing;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.WeakDimension;
import org.liuzhun.text.Texts;

class RevivalTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Row profile = Row.keyed(Catalogue.VILLAGE_YEAR, 2026)
      .with(VILLAGE_YEAR.COLLECTIVE_INCOME, new BigDecimal("48000"))
      .with(VILLAGE_YEAR.STATED_HOUSEHOLDS, 60)
      .with(VILLAGE_YEAR.CLEAN_TOILETS, 54)
      .with(VILLAGE_YEAR.BROADBAND_HOUSEHOLDS, 53)
      .with(VILLAGE_YEAR.WEAK_ORGANISATION, true)
      .with(VILLAGE_YEAR.HARD_ROAD, true);

  @Test
  void whatTheProfileSaysStandsAgainstItsThreshold() {
    Gauge income = gauge(WeakDimension.INDUSTRY, Standing.NOT_MET);
    assertEquals("2000 元", income.gap());
    assertEquals(List.of("revival.collective"), income.parameters());
    assertEquals("90 %", gauge(WeakDimension.ECOLOGY, Standing.MET).value(), "54 of 60");
    assertEquals("88 %", gauge(WeakDimension.LIVING, Standing.NOT_MET).value(), "53 of 60");
    assertEquals("", gauge(WeakDimension.ORGANISATION, Standing.NOT_MET).gap(), "a yes or no");
    assertTrue(
        revival(List.of(profile)).gauges().stream()
            .filter(gauge -> gauge.dimension() == WeakDimension.CULTURE)
            .allMatch(gauge -> gauge.standing() == Standing.UNKNOWN),
        "what nobody entered is unknown");
  }

  @Test
  void whatIsNotReachedIsProposedOnceWithATaskAndADate() {
    List<Row> rows = new ArrayList<>(List.of(profile));
    List<Row> proposed = proposed(rows);
    assertEquals(3, proposed.size());
    Row income = proposed.getFirst();
    assertEquals(Coded.of(WeakDimension.INDUSTRY), income.get(WEAK_POINT.DIMENSION));
    assertEquals(LocalDate.of(2026, 12, 31), income.get(WEAK_POINT.DUE_ON));
    assertTrue(income.get(WEAK_POINT.TASK, "").contains(income.get(WEAK_POINT.INDICATOR, "-")));
    rows.add(income);
    assertEquals(2, proposed(rows).size(), "an open weak point is not proposed again");
    rows.set(1, income.with(WEAK_POINT.DONE_ON, TODAY));
    List<Row> again = proposed(rows);
    assertEquals(3, again.size(), "done and still not reached");
    assertEquals(again, proposed(rows), "two laptops propose the same rows");
    assertNotEquals(income.id(), again.getFirst().id(), "what was done stays");
  }

  @Test
  void whatTheProgramWroteReadsInTheLanguageInUse() {
    List<Row> chinese = proposed(List.of(profile));
    List<Row> english = Texts.speaking(Texts.ENGLISH, () -> proposed(List.of(profile)));
    assertEquals("50000 yuan", english.getFirst().get(WEAK_POINT.THRESHOLD));
    assertNotEquals(chinese, english);
    assertEquals(english, Texts.speaking(Texts.ENGLISH, () -> read(chinese)));
    assertEquals(chinese, read(english));
    assertEquals(chinese, read(chinese));
  }

  @Test
  void whatPeopleWroteOfAWeakPointStays() {
    Row income = proposed(List.of(profile)).getFirst();
    List<Row> own = List.of(income.with(WEAK_POINT.INDICATOR, "路灯"));
    assertEquals(own, Texts.speaking(Texts.ENGLISH, () -> read(own)));
    Row task =
        Texts.speaking(Texts.ENGLISH, () -> WeakWords.read(income.with(WEAK_POINT.TASK, "冷库招租")));
    assertEquals("冷库招租", task.get(WEAK_POINT.TASK));
    assertEquals("2000 yuan", task.get(WEAK_POINT.GAP));
    Row toilets = income.with(WEAK_POINT.INDICATOR, "卫生厕所户数占比(%)");
    assertEquals(
        "Households with clean toilet (%)",
        Texts.speaking(Texts.ENGLISH, () -> WeakWords.read(toilets)).get(WEAK_POINT.INDICATOR));
  }

  private static List<Row> read(List<Row> points) {
    return points.stream().map(WeakWords::read).toList();
  }

  @Test
  void theLastProfileUpToTodayCounts() {
    Row coming = Row.keyed(Catalogue.VILLAGE_YEAR, 2027);
    assertEquals(2026, revival(List.of(profile, coming)).year());
    VillageFile empty = VillageFile.empty();
    assertTrue(Revival.of(empty, Policy.of(empty), TODAY).isEmpty());
  }

  private List<Row> proposed(List<Row> rows) {
    return revival(rows).proposed(VillageFile.of(rows), TODAY);
  }

  private static Revival revival(List<Row> rows) {
    VillageFile village = VillageFile.of(rows);
    return Revival.of(village, Policy.of(village), TODAY).orElseThrow();
  }

  private Gauge gauge(WeakDimension dimension, Standing standing) {
    return revival(List.of(profile)).gauges().stream()
        .filter(gauge -> gauge.dimension() == dimension && gauge.standing() == standing)
        .filter(gauge -> !gauge.parameters().isEmpty() || dimension == WeakDimension.ORGANISATION)
        .findFirst()
        .orElseThrow();
  }
}
