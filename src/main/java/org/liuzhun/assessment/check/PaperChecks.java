package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.catalogue.Catalogue;

/// What was written elsewhere against the register: C018, C123.
final class PaperChecks {

  private static final Check HEAD = Check.of("C018", WARNING, PEOPLE)
      .at(MEMBERSHIP.STATED_HEAD_ID)
      .household((s, report) -> {
        Optional<String> own =
            s.head().flatMap(head -> Optional.ofNullable(head.person().get(PERSON.ID_NUMBER)));
        s.members().stream()
            .filter(m -> own.isPresent() && !stated(m).isEmpty() && !stated(m).equals(own.get()))
            .forEach(m -> report.add(
                m.membership(), MEMBERSHIP.STATED_HEAD_ID, m.name(), stated(m), own.get()));
      });

  /// The dated records of a handbook's pages: members who came or left, measures, income accounts.
  private static final Check HANDBOOK = Check.of("C123", WARNING, MEASURES)
      .at(HOUSEHOLD.HANDBOOK_PRINTED_ON)
      .household((s, report) -> {
        LocalDate printed = s.household().get(HOUSEHOLD.HANDBOOK_PRINTED_ON);
        if (printed != null && s.tracked()) {
          changes(s)
              .filter(day -> day.isAfter(printed) && !day.isAfter(s.today()))
              .max(LocalDate::compareTo)
              .ifPresent(
                  day -> report.add(s.household(), HOUSEHOLD.HANDBOOK_PRINTED_ON, printed, day));
        }
      });

  static final List<Check> ALL = List.of(HEAD, HANDBOOK);

  private PaperChecks() {}

  private static String stated(MemberNow m) {
    return m.membership().get(MEMBERSHIP.STATED_HEAD_ID, "");
  }

  private static Stream<LocalDate> changes(Situation s) {
    return Stream.of(
            days(s, Catalogue.MEMBERSHIP, MEMBERSHIP.JOINED_ON),
            days(s, Catalogue.MEMBERSHIP, MEMBERSHIP.LEFT_ON),
            days(s, Catalogue.MEASURE, MEASURE.STARTS_ON),
            days(s, Catalogue.MEASURE, MEASURE.ENDS_ON),
            days(s, Catalogue.INCOME_STATEMENT, INCOME_STATEMENT.PERIOD_UNTIL),
            days(s, Catalogue.INCOME_STATEMENT, INCOME_STATEMENT.SIGNED_ON))
        .flatMap(days -> days);
  }

  private static Stream<LocalDate> days(
      Situation s, Entity entity, TableField<?, LocalDate> column) {
    return s.rows(entity).stream().flatMap(row -> Optional.ofNullable(row.get(column)).stream());
  }
}
