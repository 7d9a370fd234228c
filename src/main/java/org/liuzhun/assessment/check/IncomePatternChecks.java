package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.income.LastDigits;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.StatementPurpose;

/// Figures that look made up when many households are seen together (算账式): C100–C102. None is an
/// accusation.
final class IncomePatternChecks {

  private static final Check IDENTICAL = Check.of("C100", WARNING, RESULTS)
      .at(INCOME_STATEMENT.STATED_NET)
      .with("income.identical.households")
      .meeting(s -> total(s).map(List::of).orElse(List.of()))
      .household((s, report) -> total(s).ifPresent(total -> {
        int sharing = report.meeting(total).size();
        if (sharing >= report.whole("income.identical.households")) {
          Row statement = s.money().last(StatementPurpose.YEARLY).orElseThrow();
          report.add(statement, INCOME_STATEMENT.STATED_NET, gross(s, statement), sharing);
        }
      }));

  /// Round amounts, and last digits that chance would hardly give, by surveyor.
  private static final Check DIGITS = Check.of("C101", WARNING, RESULTS)
      .at(INCOME_ITEM.AMOUNT)
      .with(
          "income.digit_preference.share",
          "income.digit_preference.items",
          "income.last_digit.unevenness",
          "income.last_digit.items")
      .village((context, report) -> surveyed(context).forEach((surveyor, amounts) -> {
        round(surveyor, amounts, report);
        lastDigits(surveyor, amounts, report);
      }));

  /// Measured against the region's own series of working lines; without it nothing is said.
  private static final Check JUST_ABOVE = Check.of("C102", WARNING, RESULTS)
      .at(INCOME_STATEMENT.STATED_PER_HEAD)
      .with(
          "line.exit.working",
          "income.just_above.percent",
          "income.just_above.share",
          "income.just_above.households")
      .village((context, report) -> {
        List<BigDecimal> surplus = context.situations().stream()
            .flatMap(s -> s.once(IncomePatternChecks.class, own -> surplus(own, context)).stream())
            .toList();
        BigDecimal percent = report.number("income.just_above.percent");
        long near = surplus.stream()
            .filter(p -> p.signum() > 0 && p.compareTo(percent) <= 0)
            .count();
        if (near >= report.whole("income.just_above.households")
            && near * 100 > (long) surplus.size() * report.whole("income.just_above.share")) {
          report.missing(INCOME_STATEMENT.STATED_PER_HEAD, surplus.size(), near, percent);
        }
      });

  static final List<Check> ALL = List.of(IDENTICAL, DIGITS, JUST_ABOVE);

  private IncomePatternChecks() {}

  private static Optional<Object> total(Situation s) {
    return s.money()
        .last(StatementPurpose.YEARLY)
        .filter(statement -> gross(s, statement).signum() > 0)
        .map(statement -> List.of(
            s.household().get(HOUSEHOLD.VILLAGE_GROUP, ""),
            Amounts.end(statement, s),
            gross(s, statement).stripTrailingZeros()));
  }

  private static BigDecimal gross(Situation s, Row statement) {
    return s.money().sum(statement, "").subtract(s.money().sum(statement, "E"));
  }

  private static Map<String, Surveyed> surveyed(Context context) {
    Map<String, Surveyed> surveyors = new TreeMap<>();
    for (Situation s : context.situations()) {
      s.once(Reckoned.class, own -> Reckoned.of(own, context))
          .ifPresent(household -> surveyors
              .computeIfAbsent(household.surveyor(), _ -> new Surveyed())
              .add(household));
    }
    return surveyors;
  }

  private static void round(String surveyor, Surveyed amounts, Report report) {
    if (amounts.all >= report.whole("income.digit_preference.items")
        && amounts.round * 100 > amounts.all * report.whole("income.digit_preference.share")) {
      report.missing(INCOME_ITEM.AMOUNT, surveyor, amounts.all, amounts.round);
    }
  }

  private static void lastDigits(String surveyor, Surveyed amounts, Report report) {
    LastDigits digits = amounts.digits;
    BigDecimal limit = report.number("income.last_digit.unevenness");
    if (digits.size() >= report.whole("income.last_digit.items")
        && digits.unevenness().compareTo(limit) > 0) {
      report.missing(INCOME_ITEM.AMOUNT, digits.told(new Variant("digits"), surveyor, limit));
    }
  }

  /// By how many per cent the income a head at the exit lay above the line.
  private static Optional<BigDecimal> surplus(Situation s, Context context) {
    return s.registered()
        .flatMap(episode -> Optional.ofNullable(episode.get(EPISODE.ENDED_ON)))
        .flatMap(ended -> Exits.statement(s, EpisodeKind.REGISTERED, ended))
        .flatMap(statement -> {
          Optional<BigDecimal> line =
              context.decimal("line.exit.working", Amounts.end(statement, s));
          return s.account(statement, context.policy())
              .perHead()
              .flatMap(head -> line.map(l -> Amounts.surplus(head, l)));
        });
  }
}
