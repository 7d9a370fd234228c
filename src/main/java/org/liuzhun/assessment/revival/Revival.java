package org.liuzhun.assessment.revival;

import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.revival.Yardstick.Exactly;
import org.liuzhun.assessment.revival.Yardstick.Least;
import org.liuzhun.assessment.revival.Yardstick.Share;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.WeakDimension;

/// The village against the indicators of the five revitalizations (五个振兴) by its last profile.
///
/// @param year the year of the profile
/// @param gauges the indicators, by dimension
public record Revival(int year, List<Gauge> gauges) {

  static final List<Yardstick> YARDSTICKS = List.of(
      new Least(WeakDimension.INDUSTRY, VILLAGE_YEAR.COLLECTIVE_INCOME, "revival.collective"),
      new Least(WeakDimension.INDUSTRY, VILLAGE_YEAR.REAL_COOPERATIVES, "revival.cooperatives"),
      new Least(WeakDimension.TALENT, VILLAGE_YEAR.LEADERS_RICH, "revival.leaders"),
      new Least(WeakDimension.TALENT, VILLAGE_YEAR.RETURNED_STARTERS, "revival.starters"),
      new Least(WeakDimension.TALENT, VILLAGE_YEAR.TECHNICIANS, "revival.technicians"),
      new Least(WeakDimension.TALENT, VILLAGE_YEAR.DOCTORS, "revival.doctors"),
      new Share(
          WeakDimension.TALENT,
          VILLAGE_YEAR.YOUNG_PARTY_MEMBERS,
          VILLAGE_YEAR.PARTY_MEMBERS,
          "revival.young"),
      new Least(WeakDimension.CULTURE, VILLAGE_YEAR.CULTURE_HOURS, "revival.culture"),
      new Exactly(WeakDimension.CULTURE, VILLAGE_YEAR.RED_WHITE_COUNCIL, true),
      new Exactly(WeakDimension.CULTURE, VILLAGE_YEAR.VILLAGE_RULES, true),
      new Share(
          WeakDimension.ECOLOGY,
          VILLAGE_YEAR.CLEAN_TOILETS,
          VILLAGE_YEAR.STATED_HOUSEHOLDS,
          "revival.toilets"),
      new Share(
          WeakDimension.ECOLOGY,
          VILLAGE_YEAR.SEWAGE_HOUSEHOLDS,
          VILLAGE_YEAR.STATED_HOUSEHOLDS,
          "revival.sewage"),
      new Exactly(WeakDimension.ORGANISATION, VILLAGE_YEAR.COMMITTEES_FULL, true),
      new Exactly(WeakDimension.ORGANISATION, VILLAGE_YEAR.WEAK_ORGANISATION, false),
      new Least(WeakDimension.ORGANISATION, VILLAGE_YEAR.PARTY_MEETINGS, "revival.meetings"),
      new Least(WeakDimension.ORGANISATION, VILLAGE_YEAR.OPEN_AFFAIRS, "revival.affairs"),
      new Share(
          WeakDimension.ORGANISATION,
          VILLAGE_YEAR.DISPUTES_SETTLED,
          VILLAGE_YEAR.DISPUTES,
          "revival.disputes"),
      new Exactly(WeakDimension.LIVING, VILLAGE_YEAR.HARD_ROAD, true),
      new Exactly(WeakDimension.LIVING, VILLAGE_YEAR.UNSAFE_HOUSES, 0),
      new Exactly(WeakDimension.LIVING, VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS, 0),
      new Least(WeakDimension.LIVING, VILLAGE_YEAR.CLINICS, "revival.clinics"),
      new Share(
          WeakDimension.LIVING,
          VILLAGE_YEAR.BROADBAND_HOUSEHOLDS,
          VILLAGE_YEAR.STATED_HOUSEHOLDS,
          "revival.broadband"));

  /// The village by its last profile up to this day; empty when there is none.
  public static Optional<Revival> of(VillageFile village, Policy policy, LocalDate today) {
    return village.rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.YEAR, Integer.MAX_VALUE) <= today.getYear())
        .max(Comparator.comparing(row -> row.get(VILLAGE_YEAR.YEAR, 0)))
        .map(row -> new Revival(
            row.get(VILLAGE_YEAR.YEAR, 0),
            YARDSTICKS.stream()
                .flatMap(yardstick -> yardstick.read(row, policy, today).stream())
                .toList()));
  }

  /// The weak points that follow and of which the village has none open yet: what is not reached,
  /// with a task to reach it by the end of the year; who does it is for people to say.
  public List<Row> proposed(VillageFile village, LocalDate today) {
    return gauges.stream()
        .filter(gauge ->
            gauge.standing() == Standing.NOT_MET && point(village, gauge).isEmpty())
        .map(gauge -> proposed(gauge, today, fresh(village, gauge, today)))
        .toList();
  }

  /// Made of year, field and which time it is in that year: two laptops, or two clicks, write one
  /// row, and what was done stays.
  private static Row fresh(VillageFile village, Gauge gauge, LocalDate today) {
    Set<UUID> known =
        village.rows(Catalogue.WEAK_POINT).stream().map(Row::id).collect(Collectors.toSet());
    return IntStream.iterate(1, time -> time + 1)
        .mapToObj(time ->
            RowId.natural(Catalogue.WEAK_POINT, today.getYear(), gauge.field().key(), time))
        .filter(id -> !known.contains(id))
        .findFirst()
        .map(id -> Row.empty(Catalogue.WEAK_POINT, id))
        .orElseThrow();
  }

  /// The open weak point about an indicator.
  public static Optional<Row> point(VillageFile village, Gauge gauge) {
    return village.rows(Catalogue.WEAK_POINT).stream()
        .filter(row -> row.get(WEAK_POINT.DONE_ON) == null
            && gauge.isCalled(row.get(WEAK_POINT.INDICATOR, "")))
        .findFirst();
  }

  /// A weak point with threshold, value and gap as the profile has them now; as it is when it is
  /// about none of the indicators.
  public Row measured(Row point) {
    return gauges.stream()
        .filter(gauge -> gauge.isCalled(point.get(WEAK_POINT.INDICATOR, "")))
        .findFirst()
        .map(gauge -> measured(gauge, point))
        .orElse(point);
  }

  private static Row measured(Gauge gauge, Row point) {
    return point
        .with(WEAK_POINT.THRESHOLD, gauge.threshold())
        .with(WEAK_POINT.VALUE, gauge.value())
        .with(WEAK_POINT.GAP, gauge.gap());
  }

  private static Row proposed(Gauge gauge, LocalDate today, Row row) {
    Row called = measured(gauge, row).with(WEAK_POINT.INDICATOR, gauge.name());
    return called
        .with(WEAK_POINT.YEAR, today.getYear())
        .with(WEAK_POINT.DIMENSION, Coded.of(gauge.dimension()))
        .with(WEAK_POINT.TASK, WeakWords.task(called))
        .with(WEAK_POINT.STATE, Coded.of(MeasureState.PLANNED))
        .with(WEAK_POINT.DUE_ON, today.withDayOfYear(today.lengthOfYear()));
  }
}
