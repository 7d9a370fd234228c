package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAIRING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;

/// The help that a household gets (帮扶情况): its measures and its helpers.
public final class Help {

  /// 开发式: measures by which a household earns its own living.
  private static final Set<MeasureCategory> DEVELOPMENT = EnumSet.of(
      MeasureCategory.INDUSTRY,
      MeasureCategory.EMPLOYMENT,
      MeasureCategory.FINANCE,
      MeasureCategory.PUBLIC_POST);

  private final List<Row> measures;
  private final Set<MeasureType> types = EnumSet.noneOf(MeasureType.class);
  private final List<Row> pairings;

  Help(Dossier dossier, LocalDate today) {
    measures = dossier.rows(Catalogue.MEASURE).stream().filter(Help::carriedOut).toList();
    measures.forEach(row -> type(row).ifPresent(types::add));
    pairings = dossier.rows(Catalogue.PAIRING).stream()
        .filter(row -> holds(row.get(PAIRING.STARTS_ON), row.get(PAIRING.ENDS_ON), today))
        .toList();
  }

  /// The measures that are or were carried out; planned and stopped ones are left out.
  public List<Row> measures() {
    return measures;
  }

  /// The measures of these types.
  public Stream<Row> of(MeasureType... wanted) {
    return has(wanted) ? measures.stream().filter(row -> isAny(row, wanted)) : Stream.empty();
  }

  /// Whether there is a measure of one of these types.
  public boolean has(MeasureType... wanted) {
    for (MeasureType type : wanted) {
      if (types.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /// Whether there is a measure of one of these categories.
  public boolean has(MeasureCategory... categories) {
    List<MeasureCategory> wanted = Arrays.asList(categories);
    return measures.stream()
        .anyMatch(row -> category(row).filter(wanted::contains).isPresent());
  }

  /// The measures that had begun by a day, and were not over before another.
  public List<Row> measures(LocalDate from, LocalDate until) {
    return measures.stream().filter(row -> isBetween(row, from, until)).toList();
  }

  /// The measures by which a household was helped in an episode: those carried out that had begun
  /// before it ended, and were not over before it began.
  public static List<Row> measures(Dossier dossier, Row episode) {
    LocalDate from = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN);
    LocalDate until = episode.get(EPISODE.ENDED_ON, LocalDate.MAX);
    return dossier.rows(Catalogue.MEASURE).stream()
        .filter(row -> carriedOut(row) && isBetween(row, from, until))
        .toList();
  }

  /// Whether a measure had begun by a day, and was not over before another. Where no begin is
  /// recorded the approval counts; what has no day at all may have helped at any time.
  public static boolean isBetween(Row measure, LocalDate from, LocalDate until) {
    LocalDate approved = measure.get(MEASURE.APPROVED_ON, LocalDate.MIN);
    return !measure.get(MEASURE.STARTS_ON, approved).isAfter(until)
        && !measure.get(MEASURE.ENDS_ON, LocalDate.MAX).isBefore(from);
  }

  /// The pairings in force today.
  public List<Row> pairings() {
    return pairings;
  }

  /// The helper (帮扶责任人) who is paired with the household today.
  public Optional<Row> helper(VillageFile village) {
    return pairings.stream()
        .flatMap(row -> village.row(Catalogue.HELPER, row.get(PAIRING.HELPER)).stream())
        .findFirst();
  }

  /// Whether a measure is of one of these types.
  public static boolean isAny(Row measure, MeasureType... types) {
    return type(measure).filter(Arrays.asList(types)::contains).isPresent();
  }

  /// Whether a measure is this one of the two disability subsidies (残疾人两项补贴); one that does not say
  /// which counts as either.
  public static boolean isSubsidy(Row measure, DisabilitySubsidy wanted) {
    var kind = measure.get(MEASURE.DISABILITY_SUBSIDY);
    return isAny(measure, MeasureType.DISABILITY_SUBSIDY)
        && (kind == null
            || kind.known() == null
            || kind.is(wanted)
            || kind.is(DisabilitySubsidy.BOTH));
  }

  /// The category of a measure: the one recorded, else that of its type.
  public static Optional<MeasureCategory> category(Row measure) {
    var category = measure.get(MEASURE.CATEGORY);
    if (category != null && category.known() != null) {
      return category.value();
    }
    return type(measure).map(MeasureType::category);
  }

  /// Whether a measure is one of development (开发式帮扶措施).
  public static boolean isDevelopment(Row measure) {
    return category(measure).filter(DEVELOPMENT::contains).isPresent();
  }

  private static Optional<MeasureType> type(Row measure) {
    var type = measure.get(MEASURE.TYPE);
    return type == null ? Optional.empty() : type.value();
  }

  /// Whether a measure is or was carried out: neither planned nor stopped.
  public static boolean carriedOut(Row measure) {
    var state = measure.get(MEASURE.STATE);
    return state == null || !state.is(MeasureState.PLANNED) && !state.is(MeasureState.STOPPED);
  }

  private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }
}
