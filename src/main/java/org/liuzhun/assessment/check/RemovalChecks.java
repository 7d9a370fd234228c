package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.guarantee.Homes;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DevelopmentState;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;

/// Exit and removal: C109–C114, C118.
final class RemovalChecks {

  private static final List<GuaranteeItem> FOUR = List.of(
      GuaranteeItem.EDUCATION, GuaranteeItem.MEDICAL, GuaranteeItem.HOUSING, GuaranteeItem.WATER);

  private static final Check RECOGNISED = Check.of("C109", ERROR, RESULTS)
      .at(EPISODE.RECOGNISED_ON)
      .household((s, report) -> Exits.of(s)
          .filter(episode -> !Exits.natural(episode) && !Exits.recognised(episode, s))
          .forEach(episode -> report.add(episode, EPISODE.RECOGNISED_ON, Exits.day(episode))));

  private static final Check NOT_REACHED = Check.of("C110", ERROR, RESULTS)
      .at(EPISODE.ENDED_ON, GUARANTEE.RESULT, HOUSEHOLD_YEAR.HOUSE_GRADE, HOUSEHOLD_YEAR.WATER_SAFE)
      .with(
          "line.exit.working",
          "line.monitor",
          "income.measure",
          "income.reference.claims",
          "income.reference.self_paid")
      .household(
          (s, report) -> Exits.of(s).filter(episode -> !Exits.natural(episode)).forEach(episode -> {
            income(episode, s, report);
            guarantees(episode, s, report);
          }));

  /// Each of the thirteen figures by itself where a snapshot was taken at or after the
  /// removal; else what the account and the guarantees of that time do not tell.
  private static final Check AFTERWARDS = Check.of("C111", ERROR, RESULTS)
      .at(EPISODE.ENDED_ON)
      .at(Figures.COLUMNS)
      .household((s, report) -> Exits.helped(s).forEach(episode -> {
        Optional<Row> taken = Figures.taken(s, episode);
        taken.ifPresent(row -> Figures.missing(row)
            .forEach(column -> report.add(
                row, column, new Variant("figure"), Exits.day(episode), Figures.field(column))));
        List<Object> missing = taken.isPresent() ? List.of() : missing(episode, s, report);
        if (!missing.isEmpty()) {
          report.add(episode, EPISODE.ENDED_ON, Exits.day(episode), missing);
        }
      }));

  private static final Check TOO_EARLY = Check.of("C112", WARNING, RESULTS)
      .at(EPISODE.ENDED_ON)
      .with("removal.months.min")
      .household((s, report) -> Exits.helped(s).forEach(episode -> {
        LocalDate identified = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN);
        long months = ChronoUnit.MONTHS.between(
            YearMonth.from(identified), YearMonth.from(Exits.day(episode)));
        if (months <= report.whole("removal.months.min")) {
          report.add(episode, EPISODE.ENDED_ON, identified, Exits.day(episode));
        }
      }));

  private static final Check WITHOUT_HELP = Check.of("C113", ERROR, RESULTS)
      .at(EPISODE.REMOVAL)
      .household((s, report) -> Exits.helped(s).forEach(episode -> {
        var stated = episode.get(EPISODE.DEVELOPMENT_STATED);
        LocalDate identified = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN);
        if (s.help().measures(identified, Exits.day(episode)).isEmpty()) {
          report.add(episode, EPISODE.REMOVAL, Exits.day(episode));
        } else if (stated != null && stated.is(DevelopmentState.NOT_YET)) {
          report.add(episode, EPISODE.REMOVAL, new Variant("stated"), Exits.day(episode), stated);
        }
      }));

  private static final Check NO_LABOUR = Check.of("C114", ERROR, RESULTS)
      .at(EPISODE.ENDED_ON)
      .household((s, report) -> Exits.helped(s).forEach(episode -> {
        if (unable(s, Exits.day(episode)) || s.household().yes(HOUSEHOLD.WITHOUT_LABOUR)) {
          report.add(episode, EPISODE.ENDED_ON, Exits.day(episode));
        }
      }));

  private static final Check STILL_HELPED = Check.of("C118", WARNING, FUNDS)
      .at(MEASURE.ENDS_ON)
      .household((s, report) -> s.help().measures().stream()
          .filter(row -> row.get(MEASURE.ENDS_ON, LocalDate.MAX).isAfter(s.today()))
          .filter(row -> row.get(MEASURE.LOAN_REPAID_ON) == null && !isDone(row))
          .forEach(row -> Measures.beneficiary(s, row)
              .filter(m -> gone(m, s))
              .ifPresent(m -> report.add(row, MEASURE.ENDS_ON, m.name(), Measures.type(row)))));

  static final List<Check> ALL = List.of(
      RECOGNISED, NOT_REACHED, AFTERWARDS, TOO_EARLY, WITHOUT_HELP, NO_LABOUR, STILL_HELPED);

  private RemovalChecks() {}

  /// Whether nobody who was a member on that day could work in that year.
  private static boolean unable(Situation s, LocalDate day) {
    List<Optional<Row>> years = s.everybody().stream()
        .map(MemberNow::member)
        .filter(member -> member.activeOn(day))
        .map(member -> member.file().yearOrBefore(day.getYear()))
        .toList();
    return !years.isEmpty()
        && years.stream().allMatch(year -> year.filter(RemovalChecks::unable).isPresent());
  }

  private static boolean unable(Row year) {
    var labour = year.get(PERSON_YEAR.LABOUR);
    return labour != null && (labour.is(Labour.NONE) || labour.is(Labour.LOST));
  }

  /// Sudden hardship may strike above the line: its income decides nothing.
  private static void income(Row episode, Situation s, Report report) {
    var type = episode.get(EPISODE.MONITORED_TYPE);
    if (type != null && type.is(MonitoredType.SUDDEN)) {
      return;
    }
    boolean monitored = Episodes.is(episode, EpisodeKind.MONITORED);
    Optional<BigDecimal> line =
        report.decimal(monitored ? "line.monitor" : "line.exit.working", Exits.day(episode));
    EpisodeKind kind = monitored ? EpisodeKind.MONITORED : EpisodeKind.REGISTERED;
    Exits.statement(s, kind, Exits.day(episode))
        .map(report::account)
        .ifPresent(account -> line.ifPresent(l -> compare(account, l, episode, report)));
  }

  /// The reference income of a monitored household is never the sole test: neither figure may lie
  /// above the line.
  private static void compare(IncomeAccount account, BigDecimal line, Row episode, Report report) {
    BigDecimal head = account.comparedPerHead().orElse(null);
    if (head == null || head.compareTo(line) > 0) {
      return;
    }
    BigDecimal reference = account.referencePerHead().orElse(head);
    if (!Episodes.is(episode, EpisodeKind.MONITORED)) {
      report.add(episode, EPISODE.ENDED_ON, Exits.day(episode), head, line);
    } else if (reference.compareTo(line) <= 0) {
      report.add(
          episode,
          EPISODE.ENDED_ON,
          new Variant("reference"),
          Exits.day(episode),
          head,
          line,
          reference);
    }
  }

  /// What stayed open: the last that was found of each guarantee up to the year of the exit,
  /// and the house and water of that year.
  private static void guarantees(Row episode, Situation s, Report report) {
    LocalDate day = Exits.day(episode);
    s.rows(Catalogue.GUARANTEE).stream()
        .filter(row -> row.get(GUARANTEE.ITEM) != null
            && row.get(GUARANTEE.RESULT) != null
            && row.get(GUARANTEE.YEAR, 0) <= day.getYear())
        .collect(Collectors.toMap(
            row -> Objects.requireNonNull(row.get(GUARANTEE.ITEM)),
            row -> row,
            BinaryOperator.maxBy(Comparator.comparing(row -> row.get(GUARANTEE.YEAR, 0)))))
        .forEach((item, row) -> {
          var result = row.get(GUARANTEE.RESULT);
          if (result != null && result.is(GuaranteeResult.FAILED) && !solved(row, episode)) {
            report.add(row, GUARANTEE.RESULT, new Variant("guarantee"), day, item);
          }
        });
    s.rows(Catalogue.HOUSEHOLD_YEAR).stream()
        .filter(row -> row.get(HOUSEHOLD_YEAR.YEAR, 0) == day.getYear())
        .forEach(living -> home(living, day, s, report));
  }

  /// A grade that was given later says nothing of the day of the exit.
  private static void home(Row living, LocalDate day, Situation s, Report report) {
    var grade = living.get(HOUSEHOLD_YEAR.HOUSE_GRADE);
    if (grade != null
        && (grade.is(HouseGrade.C) || grade.is(HouseGrade.D))
        && !living.get(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, LocalDate.MIN).isAfter(day)
        && !Homes.safe(s, living, day)) {
      report.add(living, HOUSEHOLD_YEAR.HOUSE_GRADE, new Variant("house"), day, grade);
    }
    if (living.no(HOUSEHOLD_YEAR.WATER_SAFE) && !supplied(s, day)) {
      report.add(living, HOUSEHOLD_YEAR.WATER_SAFE, new Variant("water"), day);
    }
  }

  /// Whether waterworks were accepted in the year of the exit and before it; those of earlier years
  /// did not help.
  private static boolean supplied(Situation s, LocalDate day) {
    return s.help()
        .of(MeasureType.WATER_WORKS)
        .map(row -> row.get(MEASURE.ACCEPTED_ON, LocalDate.MAX))
        .anyMatch(accepted -> accepted.getYear() == day.getYear() && !accepted.isAfter(day));
  }

  private static boolean solved(Row guarantee, Row episode) {
    LocalDate done = guarantee.get(GUARANTEE.ACTION_DONE_ON);
    return done != null && !done.isAfter(Exits.day(episode));
  }

  /// Of the thirteen figures after a removal: nine of income, four of the guarantees.
  private static List<Object> missing(Row episode, Situation s, Report report) {
    LocalDate day = Exits.day(episode);
    List<Object> missing = new ArrayList<>();
    Optional<Row> statement = Exits.statement(s, EpisodeKind.MONITORED, day);
    if (statement.map(report::account).map(IncomeAccount::isBlank).orElse(true)) {
      missing.add(Catalogue.INCOME_STATEMENT.field(INCOME_STATEMENT.STATED_NET));
    }
    statement.ifPresent(row -> {
      for (var column : List.of(INCOME_STATEMENT.CLAIMS, INCOME_STATEMENT.COMPLIANT_SELF_PAID)) {
        if (row.get(column) == null) {
          missing.add(Catalogue.INCOME_STATEMENT.field(column));
        }
      }
    });
    FOUR.stream().filter(item -> !checked(item, day, s)).forEach(missing::add);
    return missing;
  }

  private static boolean checked(GuaranteeItem item, LocalDate day, Situation s) {
    return s.rows(Catalogue.GUARANTEE).stream().anyMatch(row -> {
      var of = row.get(GUARANTEE.ITEM);
      return of != null
          && of.is(item)
          && row.get(GUARANTEE.RESULT) != null
          && Math.abs(row.get(GUARANTEE.YEAR, 0) - day.getYear()) <= 1;
    });
  }

  /// A loan that was paid out is done, and owed until it is repaid.
  private static boolean isDone(Row measure) {
    var state = measure.get(MEASURE.STATE);
    return state != null && state.is(MeasureState.DONE) && measure.get(MEASURE.LOAN_AMOUNT) == null;
  }

  private static boolean gone(MemberNow m, Situation s) {
    LocalDate left = m.membership().get(MEMBERSHIP.LEFT_ON);
    return m.person().get(PERSON.DIED_ON) != null || left != null && !left.isAfter(s.today());
  }
}
