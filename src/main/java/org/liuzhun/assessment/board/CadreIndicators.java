package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.VisitRound;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.HelperRole;

/// 因村派人精准: the right people sent.
final class CadreIndicators {

  private static final List<Indicator> OFFICE = List.of(
      Indicator.findings("H5.1", Precision.CADRES, Situation::tracked, "C119"),
      Indicator.households("H5.2", Precision.CADRES, Situation::tracked, CadreIndicators::visits)
          .using("visits.year.monitored", "visits.year.lifted"),
      Indicator.village("H5.3", Precision.CADRES, CadreIndicators::burden)
          .using("helper.households.max"),
      Indicator.village("V5.1", Precision.CADRES, CadreIndicators::team).using("team.size.min"));

  static final List<Indicator> ALL =
      Stream.concat(OFFICE.stream(), CadreRecords.ALL.stream()).toList();

  private CadreIndicators() {}

  /// The visits of the last twelve months against the number required, pro rata since a monitoring
  /// began.
  private static List<Remark> visits(Situation household, Survey survey) {
    int quota =
        survey.policy().whole(VisitRound.rhythm(household), survey.today()).orElse(0);
    long required = VisitRound.due(household, quota);
    long visits = VisitRound.made(household);
    return visits >= required
        ? List.of()
        : List.of(Remark.of("board.visits.few", VisitRound.since(household), visits, required)
            .missing(VISIT.VISITED_ON));
  }

  /// The households that each helper helps today.
  private static void burden(Tally tally) {
    Map<UUID, Integer> households = new HashMap<>();
    for (Situation household : tally.survey().households()) {
      household.help().pairings().stream()
          .flatMap(pairing -> Optional.ofNullable(pairing.get(PAIRING.HELPER)).stream())
          .distinct()
          .forEach(helper -> households.merge(helper, 1, Integer::sum));
    }
    int most = tally.survey().whole("helper.households.max");
    households.forEach(
        (helper, count) -> tally.judge(null, tooMany(helper, count, most, tally.survey())));
  }

  private static List<Remark> tooMany(UUID helper, int count, int most, Survey survey) {
    return survey
        .context()
        .helper(helper)
        .filter(_ -> count > most)
        .map(row -> Remark.of("board.helper.many", row.get(HELPER.NAME, ""), count, most)
            .at(row, HELPER.NAME))
        .stream()
        .toList();
  }

  /// A first secretary in office and a team of the required size; for each secretary a start date,
  /// a unit, and the day on which the party membership was moved here.
  private static void team(Tally tally) {
    List<Row> team = CadreRecords.team(tally.survey());
    List<Row> secretaries = team.stream().filter(CadreIndicators::isSecretary).toList();
    int least =
        tally.survey().policy().whole("team.size.min", tally.survey().today()).orElse(0);
    List<Remark> remarks = new ArrayList<>();
    if (team.size() < least) {
      remarks.add(Remark.of("board.team.small", team.size(), least).missing(HELPER.ROLE));
    }
    if (secretaries.isEmpty()) {
      remarks.add(Remark.of("board.team.no-secretary").missing(HELPER.ROLE));
    }
    for (Row secretary : secretaries) {
      if (secretary.get(HELPER.STARTS_ON) == null) {
        remarks.add(Remark.of("board.team.no-start", secretary.get(HELPER.NAME, ""))
            .at(secretary, HELPER.STARTS_ON));
      }
      if (secretary.get(HELPER.UNIT, "").isEmpty()) {
        remarks.add(Remark.of("board.team.no-unit", secretary.get(HELPER.NAME, ""))
            .at(secretary, HELPER.UNIT));
      }
      if (secretary.get(HELPER.PARTY_MOVED_ON) == null) {
        remarks.add(Remark.of("board.team.no-party", secretary.get(HELPER.NAME, ""))
            .at(secretary, HELPER.PARTY_MOVED_ON));
      }
    }
    tally.judge(null, remarks);
  }

  private static boolean isSecretary(Row helper) {
    var role = helper.get(HELPER.ROLE);
    return role != null && role.is(HelperRole.FIRST_SECRETARY);
  }
}
