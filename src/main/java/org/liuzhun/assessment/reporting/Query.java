package org.liuzhun.assessment.reporting;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;

/// What a figure of a report asks the register (统计口径): which rows count, and what is counted of
/// them.
///
/// @param measure what is counted
/// @param summed the field that is summed up; null where something else is counted
/// @param entity whose rows they are
/// @param scope of which households
/// @param conditions what the rows must say, all of it
record Query(
    Measure measure,
    @Nullable Field<?> summed,
    Entity entity,
    Scope scope,
    List<Condition> conditions) {

  private static final String PERSON = "person";

  /// What is counted.
  enum Measure {
    HOUSEHOLDS,
    PEOPLE,
    ROWS,
    SUM
  }

  /// Of which households.
  enum Scope {
    /// All that are not closed.
    ALL,
    /// Those once registered as poor (脱贫户).
    REGISTERED,
    /// Those monitored at the end of the period (监测对象).
    MONITORED
  }

  /// A query as reports write it: `households|people|rows|sum FIELD of ENTITY [registered|
  /// monitored]`, and the conditions parted by semicolons.
  ///
  /// @throws IllegalArgumentException when it is no query
  static Query read(String asks, String conditions) {
    List<String> words = new ArrayList<>(List.of(asks.strip().split("\\s+")));
    Measure measure = Measure.valueOf(words.removeFirst().toUpperCase(java.util.Locale.ROOT));
    String field = measure == Measure.SUM ? words.removeFirst() : "";
    Entity entity = Catalogue.entity(words.get(1))
        .orElseThrow(() -> new IllegalArgumentException("no entity in " + asks));
    Scope scope = words.size() < 3
        ? Scope.ALL
        : Scope.valueOf(words.get(2).toUpperCase(java.util.Locale.ROOT));
    return new Query(
        measure,
        field.isEmpty() ? null : number(entity, field),
        entity,
        scope,
        Arrays.stream(conditions.split(";"))
            .filter(condition -> !condition.isBlank())
            .map(condition -> Condition.read(entity, condition))
            .toList());
  }

  private static Field<?> number(Entity entity, String name) {
    return entity
        .field(name)
        .filter(field -> field.kind() instanceof DecimalKind || field.kind() instanceof CountKind)
        .orElseThrow(() -> new IllegalArgumentException(entity.key() + ": no number " + name));
  }

  /// The rows that count, household after household, those of the village itself last.
  List<Found> rows(VillageFile village, ReportPeriod period) {
    List<Found> found = new ArrayList<>();
    village.dossiers().stream()
        .filter(dossier -> isIn(dossier, period))
        .sorted(java.util.Comparator.comparing(Dossier::id))
        .forEach(dossier -> collect(dossier, period, found));
    if (scope == Scope.ALL) {
      village.rows(entity).stream()
          .filter(row -> says(row, period))
          .forEach(row -> found.add(new Found(null, null, row)));
    }
    return found;
  }

  private void collect(Dossier dossier, ReportPeriod period, List<Found> found) {
    if (entity.owner() == Owner.PERSON) {
      for (Member member : dossier.members(period.until())) {
        List<Row> rows = entity == Catalogue.PERSON
            ? List.of(member.person())
            : member.file().rows(entity);
        rows.stream()
            .filter(row -> says(row, period))
            .forEach(row -> found.add(new Found(dossier.id(), member.file().id(), row)));
      }
    } else {
      dossier.rows(entity).stream()
          .filter(row -> says(row, period))
          .forEach(row -> found.add(new Found(dossier.id(), person(row), row)));
    }
  }

  private boolean says(Row row, ReportPeriod period) {
    return conditions.stream().allMatch(condition -> condition.holds(row, period));
  }

  private boolean isIn(Dossier dossier, ReportPeriod period) {
    LocalDate closed = dossier.household().get(HOUSEHOLD.CLOSED_ON);
    boolean open = closed == null || closed.isAfter(period.until());
    return open
        && switch (scope) {
          case ALL -> true;
          case REGISTERED ->
            has(
                dossier,
                EpisodeKind.REGISTERED,
                row -> Episodes.counts(row) && Condition.InForce.begun(row, period));
          case MONITORED ->
            has(dossier, EpisodeKind.MONITORED, row -> new Condition.InForce().holds(row, period));
        };
  }

  private static boolean has(Dossier dossier, EpisodeKind kind, Predicate<Row> which) {
    return dossier.rows(Catalogue.EPISODE).stream()
        .anyMatch(row -> Episodes.is(row, kind) && which.test(row));
  }

  private @Nullable UUID person(Row row) {
    return entity.fields().stream()
        .filter(field -> field.kind().equals(new ReferenceKind(PERSON)))
        .findFirst()
        .map(field -> (UUID) row.get((TableField<?, ?>) field.column()))
        .orElse(null);
  }

  /// The figure of these rows.
  BigDecimal figure(List<Found> rows) {
    return switch (measure) {
      case HOUSEHOLDS -> count(rows, Found::household);
      case PEOPLE -> count(rows, Found::person);
      case ROWS -> BigDecimal.valueOf(rows.size());
      case SUM -> sum(rows);
    };
  }

  private static BigDecimal count(List<Found> rows, Function<Found, @Nullable UUID> whose) {
    return BigDecimal.valueOf(
        rows.stream().map(whose).filter(Objects::nonNull).distinct().count());
  }

  private BigDecimal sum(List<Found> rows) {
    Field<?> field = Objects.requireNonNull(summed);
    return rows.stream()
        .map(found -> found.row().get(field.column()))
        .filter(Objects::nonNull)
        .map(value -> new BigDecimal(value.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
