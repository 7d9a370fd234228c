package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;

import java.time.LocalDate;
import java.util.List;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.DevelopmentState;
import org.liuzhun.registry.code.MeasureCategory;

/// The measures of monitored households as a whole: C086–C089.
final class DevelopmentChecks {

  private static final Check NO_DEVELOPMENT = Check.of("C086", ERROR, MEASURES)
      .at(EPISODE.IDENTIFIED_ON)
      .with("measure.development.months")
      .household((s, report) -> s.monitored().ifPresent(episode -> {
        LocalDate since = episode.get(EPISODE.IDENTIFIED_ON, s.today());
        boolean late =
            !since.plusMonths(report.whole("measure.development.months")).isAfter(s.today());
        if (late && able(s) && s.measuresNow().stream().noneMatch(Help::isDevelopment)) {
          report.add(episode, EPISODE.IDENTIFIED_ON, since);
        }
      }));

  private static final Check SAFETY_NET_ONLY = Check.of("C087", WARNING, MEASURES)
      .at(EPISODE.DEVELOPMENT_STATED)
      .household((s, report) -> s.monitored().ifPresent(episode -> {
        List<Row> measures = s.measuresNow();
        boolean only = !measures.isEmpty()
            && measures.stream()
                .allMatch(row -> Help.category(row)
                    .filter(MeasureCategory.SAFETY_NET::equals)
                    .isPresent());
        if (only && able(s)) {
          report.add(episode, EPISODE.DEVELOPMENT_STATED, measures.size());
        }
      }));

  private static final Check NO_MEASURE = Check.of("C088", WARNING, MEASURES)
      .at(EPISODE.IDENTIFIED_ON)
      .with("measure.start.days")
      .household((s, report) -> s.monitored().ifPresent(episode -> {
        LocalDate since = episode.get(EPISODE.IDENTIFIED_ON, s.today());
        if (since.plusDays(report.whole("measure.start.days")).isBefore(s.today())
            && s.measuresNow().isEmpty()) {
          report.add(episode, EPISODE.IDENTIFIED_ON, since);
        }
      }));

  private static final Check STATED = Check.of("C089", WARNING, MEASURES)
      .at(EPISODE.DEVELOPMENT_STATED)
      .household((s, report) -> s.monitored().ifPresent(episode -> stated(episode, s, report)));

  static final List<Check> ALL = List.of(NO_DEVELOPMENT, SAFETY_NET_ONLY, NO_MEASURE, STATED);

  private DevelopmentChecks() {}

  private static boolean able(Situation s) {
    return s.members().stream().anyMatch(MemberNow::able);
  }

  private static void stated(Row episode, Situation s, Report report) {
    var stated = episode.get(EPISODE.DEVELOPMENT_STATED);
    boolean done = stated != null && stated.is(DevelopmentState.DONE);
    long measures = s.measuresNow().stream().filter(Help::isDevelopment).count();
    if (!done && measures > 0) {
      report.add(episode, EPISODE.DEVELOPMENT_STATED, measures);
    } else if (done && measures == 0) {
      report.add(episode, EPISODE.DEVELOPMENT_STATED, new Variant("none"), DevelopmentState.DONE);
    }
  }
}
