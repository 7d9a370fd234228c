package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.matching.Matching;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.RiskType;

/// Risks of monitored households (致贫返贫风险): C080–C085.
final class RiskChecks {

  private static final Map<GuaranteeItem, RiskType> RISK_OF = Map.of(
      GuaranteeItem.HOUSING, RiskType.HOUSING,
      GuaranteeItem.WATER, RiskType.WATER,
      GuaranteeItem.EDUCATION, RiskType.EDUCATION,
      GuaranteeItem.MEDICAL, RiskType.MEDICAL);

  private static final Check COMPLETE = Check.of("C080", ERROR, PEOPLE)
      .at(RISK.KIND, RISK.DISASTER, RISK.DETAIL)
      .household((s, report) -> s.monitored().ifPresent(_ -> {
        int recorded = recorded(s).size();
        if (recorded == 0) {
          report.missing(RISK.KIND, s.era());
        } else if (open(s).isEmpty()) {
          report.missing(RISK.KIND, new Variant("resolved"), s.era(), recorded);
        }
        open(s).forEach(risk -> complete(risk, s, report));
      }));

  private static final Check EMPLOYMENT = risk("C081", RiskType.EMPLOYMENT, (risk, report) -> {
    Situation s = report.situation();
    int members = s.members().size();
    long able = s.members().stream().filter(MemberNow::able).count();
    if (able == 0) {
      report.add(risk, RISK.KIND, new Variant("unable"), members);
    } else if (!CauseChecks.ever(s, row -> row.get(PERSON_YEAR.WORK_MONTHS, 0) > 0)) {
      report.add(risk, RISK.KIND, members, able);
    }
  });

  private static final Check ILLNESS = risk("C082", RiskType.ILLNESS, (risk, report) -> {
    Situation s = report.situation();
    if (!CauseChecks.ever(
        s, row -> row.yes(PERSON_YEAR.CHRONIC) || row.yes(PERSON_YEAR.SERIOUS_ILLNESS))) {
      report.add(risk, RISK.KIND, s.everybody().size());
    }
  });

  private static final Check SCHOOLING = risk("C083", RiskType.SCHOOLING, (risk, report) -> {
    List<MemberNow> members = report.situation().members();
    if (members.stream().noneMatch(m -> EducationChecks.attends(m.now()))) {
      report.add(risk, RISK.KIND, members.size());
    }
  });

  private static final Check GUARANTEES = Check.of("C084", ERROR, MEASURES)
      .at(GUARANTEE.RESULT, RISK.KIND)
      .with(RISK_OF.values().stream().map(Matching::key).sorted().toArray(String[]::new))
      .household((s, report) -> s.monitored().ifPresent(_ -> {
        lastResults(s).forEach(row -> unknownRisk(row, s, report));
        open(s).stream()
            .filter(risk -> RISK_OF.containsValue(kind(risk)) && !served(s, kind(risk), report))
            .forEach(risk -> report.add(risk, RISK.KIND, new Variant("measure"), kind(risk)));
      }));

  private static final Check SERVED = Check.of("C085", ERROR, MEASURES)
      .at(RISK.KIND)
      .with(Matching.RISKS.toArray(String[]::new))
      .household((s, report) -> s.monitored()
          .ifPresent(_ -> open(s).stream()
              .filter(risk -> kind(risk) != RiskType.OTHER && !served(s, kind(risk), report))
              .forEach(risk -> report.add(risk, RISK.KIND, kind(risk)))));

  static final List<Check> ALL =
      List.of(COMPLETE, EMPLOYMENT, ILLNESS, SCHOOLING, GUARANTEES, SERVED);

  private RiskChecks() {}

  /// A check of the open risks of one kind in monitored households.
  private static Check risk(String id, RiskType kind, BiConsumer<Row, Report> rule) {
    return Check.of(id, ERROR, PEOPLE)
        .at(RISK.KIND)
        .household((s, report) -> s.monitored()
            .ifPresent(_ -> open(s).stream()
                .filter(risk -> kind(risk) == kind)
                .forEach(risk -> rule.accept(risk, report))));
  }

  /// The risks that are not resolved.
  static List<Row> open(Situation s) {
    return recorded(s).stream().filter(row -> row.get(RISK.RESOLVED_ON) == null).toList();
  }

  /// The risks of this monitoring, not those of an earlier one.
  private static List<Row> recorded(Situation s) {
    return s.rows(Catalogue.RISK).stream()
        .filter(row -> row.get(RISK.EPISODE) == null
            || s.monitored().filter(e -> e.id().equals(row.get(RISK.EPISODE))).isPresent())
        .toList();
  }

  private static RiskType kind(Row risk) {
    var kind = risk.get(RISK.KIND);
    return kind == null || kind.known() == null ? RiskType.OTHER : kind.known();
  }

  private static void complete(Row risk, Situation s, Report report) {
    if (kind(risk) == RiskType.DISASTER && risk.get(RISK.DISASTER) == null) {
      report.add(risk, RISK.DISASTER, new Variant("disaster"), s.era());
    } else if (kind(risk) == RiskType.OTHER && risk.get(RISK.DETAIL) == null) {
      report.add(risk, RISK.DETAIL, new Variant("other"), s.era());
    }
  }

  private static boolean served(Situation s, RiskType kind, Report report) {
    return report
        .context()
        .matching()
        .of(kind)
        .map(need -> s.measuresNow().stream().anyMatch(need::isServedBy))
        .orElse(true);
  }

  private static List<Row> lastResults(Situation s) {
    int last = s.rows(Catalogue.GUARANTEE).stream()
        .mapToInt(row -> row.get(GUARANTEE.YEAR, 0))
        .max()
        .orElse(0);
    return s.rows(Catalogue.GUARANTEE).stream()
        .filter(row -> row.get(GUARANTEE.YEAR, 0) == last)
        .toList();
  }

  private static void unknownRisk(Row guarantee, Situation s, Report report) {
    var item = guarantee.get(GUARANTEE.ITEM);
    var result = guarantee.get(GUARANTEE.RESULT);
    RiskType needed = item == null || item.known() == null ? null : RISK_OF.get(item.known());
    if (item != null
        && needed != null
        && result != null
        && result.is(GuaranteeResult.FAILED)
        && open(s).stream().noneMatch(risk -> kind(risk) == needed)) {
      report.add(guarantee, GUARANTEE.RESULT, item, needed);
    }
  }
}
