package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Terms;

/// Work away from home, public-welfare posts and wages: C048, C049, C053–C055, C057–C059.
final class WorkChecks {

  private static final int MONTHS_OF_A_YEAR = 12;

  private static final Check MONTHS = Check.of("C048", ERROR, PEOPLE)
      .at(PERSON_YEAR.WORK_MONTHS, PERSON_YEAR.WORK_PLACE)
      .member((m, report) -> {
        int months = m.now().get(PERSON_YEAR.WORK_MONTHS, 0);
        boolean placed = m.now().get(PERSON_YEAR.WORK_PLACE) != null;
        if (months < 0 || months > MONTHS_OF_A_YEAR) {
          report.add(m.now(), PERSON_YEAR.WORK_MONTHS, m.name(), months);
        } else if (placed && months == 0) {
          report.add(m.now(), PERSON_YEAR.WORK_MONTHS, new Variant("time"), m.name());
        } else if (months > 0 && !placed) {
          report.add(m.now(), PERSON_YEAR.WORK_PLACE, new Variant("place"), m.name(), months);
        }
      });

  private static final Check PLACE = Check.of("C049", WARNING, PEOPLE)
      .at(PERSON_YEAR.WORK_PLACE)
      .member((m, report) -> {
        String place = m.now().get(PERSON_YEAR.WORK_PLACE, "");
        if (!place.isEmpty()
            && !m.now().yes(PERSON_YEAR.ABROAD)
            && Terms.COUNTY_MARKS.stream().noneMatch(belowProvince(place)::contains)) {
          report.add(m.now(), PERSON_YEAR.WORK_PLACE, m.name(), place);
        }
      });

  private static final Check POST_MONTHS = Check.of("C053", ERROR, PEOPLE)
      .at(PERSON_YEAR.PUBLIC_POST, PERSON_YEAR.PUBLIC_POST_MONTHS)
      .member((m, report) -> {
        int months = m.now().get(PERSON_YEAR.PUBLIC_POST_MONTHS, 0);
        if (m.holdsPost() && months == 0) {
          report.add(m.now(), PERSON_YEAR.PUBLIC_POST_MONTHS, m.name());
        } else if (!m.holdsPost() && months > 0) {
          report.add(m.now(), PERSON_YEAR.PUBLIC_POST, new Variant("post"), m.name(), months);
        }
      });

  private static final Check POST_AGE = Check.of("C054", ERROR, MEASURES)
      .at(PERSON_YEAR.PUBLIC_POST)
      .with("post.age.min", "post.age.warn", "post.age.max")
      .member((m, report) -> {
        if (!m.holdsPost()) {
          return;
        }
        if (m.under(report.whole("post.age.min")) || m.atLeast(report.whole("post.age.max"))) {
          report.add(m.now(), PERSON_YEAR.PUBLIC_POST, m.name(), m.age());
        } else if (m.atLeast(report.whole("post.age.warn"))) {
          report.add(WARNING, m.now(), PERSON_YEAR.PUBLIC_POST, m.name(), m.age());
        }
      });

  private static final Check POSTS = Check.of("C055", WARNING, MEASURES)
      .at(MEASURE.POST, PERSON_YEAR.PUBLIC_POST)
      .with("post.household.max")
      .household((s, report) -> {
        s.members()
            .forEach(m -> posts(s, m).stream()
                .skip(1)
                .forEach(
                    row -> report.add(row, MEASURE.POST, m.name(), posts(s, m).size())));
        List<MemberNow> holders = s.members().stream()
            .filter(m -> m.holdsPost() || !posts(s, m).isEmpty())
            .toList();
        int posts =
            holders.stream().mapToInt(m -> Math.max(1, posts(s, m).size())).sum();
        if (posts > report.whole("post.household.max")) {
          MemberNow last = holders.getLast();
          report.add(last.now(), PERSON_YEAR.PUBLIC_POST, new Variant("household"), posts);
        }
      });

  private static final Check NOBODY_AWAY = Check.of("C057", WARNING, MEASURES)
      .at(MEASURE.TYPE)
      .household((s, report) -> {
        if (since(s).noneMatch(year -> worksOutsideCounty(year, report))) {
          s.help()
              .of(
                  MeasureType.MIGRANT_WORK,
                  MeasureType.LABOUR_SUBSIDY,
                  MeasureType.TRANSPORT_SUBSIDY)
              .forEach(row -> report.add(row, MEASURE.TYPE, Measures.type(row)));
        }
      });

  private static final Check WAGES = Check.of("C058", WARNING, RESULTS)
      .at(INCOME_STATEMENT.STATED_WAGES)
      .with("wage.months.min")
      .household((s, report) -> s.money().last(StatementPurpose.YEARLY).ifPresent(statement -> {
        BigDecimal wages = s.money().sum(statement, "A");
        int months = months(s, statement);
        if (wages.signum() > 0 && months == 0) {
          report.add(statement, INCOME_STATEMENT.STATED_WAGES, wages);
        } else if (wages.signum() == 0 && months >= report.whole("wage.months.min")) {
          report.add(statement, INCOME_STATEMENT.STATED_WAGES, new Variant("none"), months);
        }
      }));

  private static final Check WAGE_OF_MONTH = Check.of("C059", WARNING, RESULTS)
      .at(INCOME_ITEM.AMOUNT)
      .with("wage.month.min", "wage.month.max")
      .household((s, report) -> s.money().last(StatementPurpose.YEARLY).ifPresent(statement -> {
        BigDecimal wages = s.money().sum(statement, "A");
        int months = months(s, statement);
        if (wages.signum() > 0 && months > 0) {
          BigDecimal month = wages.divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP);
          if (month.intValue() < report.whole("wage.month.min")
              || month.intValue() > report.whole("wage.month.max")) {
            report.add(
                s.money().items(statement, "A").getFirst(),
                INCOME_ITEM.AMOUNT,
                wages,
                months,
                month);
          }
        }
      }));

  static final List<Check> ALL =
      List.of(MONTHS, PLACE, POST_MONTHS, POST_AGE, POSTS, NOBODY_AWAY, WAGES, WAGE_OF_MONTH);

  private WorkChecks() {}

  /// A place without the end of an autonomous region's name, which is no district.
  private static String belowProvince(String place) {
    return place.replace(Terms.AUTONOMOUS_REGION, "");
  }

  private static List<Row> posts(Situation s, MemberNow m) {
    return s.help()
        .of(MeasureType.PUBLIC_POST, MeasureType.ECOLOGICAL_RANGER)
        .filter(row -> m.person().id().equals(row.get(MEASURE.PERSON)))
        .filter(row -> row.get(MEASURE.ENDS_ON, s.today()).compareTo(s.today()) >= 0)
        .toList();
  }

  /// The members' years since the household was identified; of one that never was, all.
  private static Stream<Row> since(Situation s) {
    int from = s.monitored()
        .or(s::registered)
        .map(episode -> episode.get(EPISODE.IDENTIFIED_ON))
        .map(LocalDate::getYear)
        .orElse(0);
    return s.rows(Catalogue.PERSON_YEAR).stream()
        .filter(year -> year.get(PERSON_YEAR.YEAR, 0) >= from);
  }

  private static boolean worksOutsideCounty(Row year, Report report) {
    String county = report.context().village().village().get(VILLAGE.COUNTY, "");
    String place = year.get(PERSON_YEAR.WORK_PLACE, "");
    return year.yes(PERSON_YEAR.ABROAD)
        || !place.isEmpty() && (county.isEmpty() || !place.contains(county));
  }

  private static int months(Situation s, Row statement) {
    int year = statement.get(INCOME_STATEMENT.YEAR, s.today().getYear());
    return s.everybody().stream()
        .map(m -> m.member().file().year(year).orElse(m.now()))
        .mapToInt(
            row -> row.get(PERSON_YEAR.WORK_MONTHS, 0) + row.get(PERSON_YEAR.PUBLIC_POST_MONTHS, 0))
        .sum();
  }
}
