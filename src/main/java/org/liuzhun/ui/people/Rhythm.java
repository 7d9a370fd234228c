package org.liuzhun.ui.people;

import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.VisitRound;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Who helps whom, how often, and how often it should be (走访与驻村节奏).
///
/// @param village the village
/// @param policy the required rhythm
/// @param today the day
public record Rhythm(VillageFile village, Policy policy, LocalDate today) {

  private static final int YEAR = 365;

  /// A visit that is due.
  ///
  /// @param household whom
  /// @param helper by whom, empty when nobody helps
  /// @param last the last visit, or the far past
  /// @param due by when
  public record Due(Dossier household, String helper, LocalDate last, LocalDate due) {}

  /// By the parameters of the village.
  public static Rhythm of(VillageFile village, LocalDate today) {
    return new Rhythm(village, Policy.of(village), today);
  }

  /// The next visit of every household whose file is open, the most pressing first.
  public List<Due> visits() {
    return village.dossiers().stream()
        .map(file -> Situation.of(file, today))
        .filter(situation -> !situation.closed())
        .flatMap(situation -> due(situation).stream())
        .sorted(Comparator.comparing(Due::due))
        .toList();
  }

  private Optional<Due> due(Situation situation) {
    int times = policy.whole(VisitRound.rhythm(situation), today).orElse(0);
    LocalDate last = last(situation);
    if (times == 0) {
      return Optional.empty();
    }
    LocalDate next = last.equals(LocalDate.MIN) ? today : last.plusDays(YEAR / times);
    return Optional.of(new Due(situation.dossier(), helper(situation.dossier()), last, next));
  }

  private LocalDate last(Situation situation) {
    return situation.rows(Catalogue.VISIT).stream()
        .map(row -> row.get(VISIT.VISITED_ON, LocalDate.MIN))
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /// The households that should have a helper and have none today.
  List<Dossier> withoutHelper() {
    return village.dossiers().stream()
        .filter(file ->
            Situation.of(file, today).tracked() && pairings(file).findAny().isEmpty())
        .toList();
  }

  /// How many households each helper helps today.
  Map<UUID, Long> burden() {
    return village.dossiers().stream()
        .flatMap(this::pairings)
        .flatMap(row -> Optional.ofNullable(row.get(PAIRING.HELPER)).stream())
        .collect(Collectors.groupingBy(helper -> helper, Collectors.counting()));
  }

  /// The days of a member in the village this year that count: in the village, at trainings and
  /// meetings (驻村天数).
  long dutyDays(UUID helper) {
    return village.rows(Catalogue.DUTY_DAY).stream()
        .filter(row -> helper.equals(row.get(DUTY_DAY.HELPER)))
        .filter(row -> row.get(DUTY_DAY.DAY, LocalDate.MIN).getYear() == today.getYear())
        .filter(this::counts)
        .count();
  }

  /// The days required of a member so far this year: the yearly quota by the share of the year in
  /// which he was in office.
  long required(Row member) {
    int quota = policy.whole("residence.quota.year", today).orElse(0);
    return quota * inOffice(member, today.withDayOfYear(1), today) / today.lengthOfYear();
  }

  /// The days required of a member in a month: its quota by the share of the month that has passed
  /// and in which he was in office.
  long requiredOf(Row member, YearMonth month) {
    int quota = policy.whole("residence.quota.month", today).orElse(0);
    LocalDate last = month.atEndOfMonth();
    return quota
        * inOffice(member, month.atDay(1), last.isAfter(today) ? today : last)
        / month.lengthOfMonth();
  }

  /// How many days of a span the member was in office.
  private static long inOffice(Row member, LocalDate from, LocalDate until) {
    LocalDate starts = member.get(HELPER.STARTS_ON, from);
    LocalDate ends = member.get(HELPER.ENDS_ON, until);
    LocalDate first = starts.isAfter(from) ? starts : from;
    LocalDate last = ends.isBefore(until) ? ends : until;
    return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
  }

  /// Whether a day is one of those that count (parameter `residence.counts`).
  boolean counts(Row day) {
    var kind = day.get(DUTY_DAY.KIND);
    Set<String> counted = policy
        .value("residence.counts", today)
        .map(value -> Set.of(value.value().split(" ")))
        .orElse(Set.of());
    return kind != null && kind.known() != null && counted.contains(kind.known().name());
  }

  private String helper(Dossier file) {
    return pairings(file)
        .map(row -> village.row(Catalogue.HELPER, row.get(PAIRING.HELPER)))
        .flatMap(Optional::stream)
        .map(row -> row.get(HELPER.NAME, ""))
        .findFirst()
        .orElse("");
  }

  private Stream<Row> pairings(Dossier file) {
    return file.rows(Catalogue.PAIRING).stream()
        .filter(row -> !row.get(PAIRING.STARTS_ON, LocalDate.MIN).isAfter(today)
            && !row.get(PAIRING.ENDS_ON, LocalDate.MAX).isBefore(today));
  }
}
