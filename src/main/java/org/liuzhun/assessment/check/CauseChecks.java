package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;

/// Causes of poverty (致贫原因) of a registration: C077–C079.
final class CauseChecks {

  private static final Check NUMBER = Check.of("C077", ERROR, PEOPLE)
      .at(CAUSE.MAIN, CAUSE.KIND)
      .with("cause.others.max")
      .household((s, report) ->
          s.registered().ifPresent(episode -> number(causes(s, episode), report)));

  /// A written reason counts as evidence; without one the file must show the illness, disability,
  /// student or lack of water, in whatever year: a file that was begun later, or taken over, has
  /// no line for the year of the identification, and its silence accuses nobody.
  private static final Check EVIDENCE = Check.of("C078", WARNING, PEOPLE)
      .at(CAUSE.EVIDENCE)
      .each(Catalogue.CAUSE, (cause, report) -> {
        if (cause.get(CAUSE.EVIDENCE) == null && !shown(cause, report.situation())) {
          report.add(cause, CAUSE.EVIDENCE, cause.get(CAUSE.KIND) == null ? "" : kind(cause));
        }
      });

  private static final Check ENOUGH_LABOUR = Check.of("C079", WARNING, PEOPLE)
      .at(CAUSE.KIND)
      .with("labour.share")
      .each(Catalogue.CAUSE, (cause, report) -> {
        var kind = cause.get(CAUSE.KIND);
        int members = report.situation().members().size();
        long able =
            report.situation().members().stream().filter(MemberNow::able).count();
        if (kind != null
            && kind.is(Cause.LABOUR)
            && members > 0
            && able * 100 >= (long) report.whole("labour.share") * members) {
          report.add(cause, CAUSE.KIND, able, members);
        }
      });

  static final List<Check> ALL = List.of(NUMBER, EVIDENCE, ENOUGH_LABOUR);

  private CauseChecks() {}

  private static List<Row> causes(Situation s, Row episode) {
    return s.rows(Catalogue.CAUSE).stream()
        .filter(
            row -> row.get(CAUSE.EPISODE) == null || episode.id().equals(row.get(CAUSE.EPISODE)))
        .toList();
  }

  private static void number(List<Row> causes, Report report) {
    List<Row> main = causes.stream().filter(row -> row.yes(CAUSE.MAIN)).toList();
    if (main.isEmpty()) {
      causes.stream()
          .findFirst()
          .ifPresentOrElse(
              row -> report.add(row, CAUSE.MAIN, causes.size()),
              () -> report.missing(CAUSE.MAIN, 0));
    }
    main.stream()
        .skip(1)
        .forEach(row -> report.add(row, CAUSE.MAIN, new Variant("several"), main.size()));
    int others = causes.size() - main.size();
    int most = report.whole("cause.others.max");
    if (others > most) {
      report.add(causes.getLast(), CAUSE.KIND, new Variant("others"), others, most);
    }
    causes.stream()
        .filter(row -> !row.yes(CAUSE.MAIN) && main.stream().anyMatch(m -> same(m, row)))
        .forEach(row -> report.add(row, CAUSE.KIND, new Variant("same"), kind(row)));
  }

  private static boolean same(Row one, Row other) {
    return one.get(CAUSE.KIND) != null
        && Objects.equals(one.get(CAUSE.KIND), other.get(CAUSE.KIND));
  }

  private static Object kind(Row cause) {
    return Objects.requireNonNull(cause.get(CAUSE.KIND));
  }

  private static boolean shown(Row cause, Situation s) {
    var kind = cause.get(CAUSE.KIND);
    if (kind == null || kind.known() == null) {
      return true;
    }
    return switch (kind.known()) {
      case ILLNESS ->
        ever(s, row -> row.yes(PERSON_YEAR.CHRONIC) || row.yes(PERSON_YEAR.SERIOUS_ILLNESS));
      case DISABILITY -> ever(s, row -> row.yes(PERSON_YEAR.DISABLED));
      case SCHOOLING -> ever(s, EducationChecks::attends);
      case WATER ->
        s.rows(Catalogue.HOUSEHOLD_YEAR).stream()
            .anyMatch(
                row -> row.no(HOUSEHOLD_YEAR.WATER_SAFE) || row.yes(HOUSEHOLD_YEAR.WATER_HARD));
      default -> true;
    };
  }

  static boolean ever(Situation s, Predicate<Row> fact) {
    Stream<Row> years = s.rows(Catalogue.PERSON_YEAR).stream();
    return years.anyMatch(fact);
  }
}
