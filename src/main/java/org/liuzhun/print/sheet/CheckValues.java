package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.WAIVER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Waived;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Colour;
import org.liuzhun.assessment.board.Light;
import org.liuzhun.assessment.board.Offender;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;

/// The six-precisions board on paper (六个精准自查表), as the assessment reads and words it.
final class CheckValues {

  private static final int MOST_NAMES = 10;

  private final VillageFile village;
  private final Judgement judgement;

  CheckValues(VillageFile village, LocalDate today) {
    this.village = village;
    judgement = Judgement.of(village, Policy.of(village), today);
  }

  void put(Values values) {
    Board board = judgement.board();
    values
        .put(Key.LIGHTS, board.lights().stream().map(this::light).toList())
        .put(Key.WAIVERS, judgement.waived().stream().map(this::waiver).toList())
        .put(Key.BASIS, basis(board));
  }

  private List<Map<String, Object>> basis(Board board) {
    List<String> names = board.lights().stream()
        .flatMap(light -> light.readings().stream())
        .flatMap(reading -> reading.indicator().parameters().stream())
        .toList();
    return BasisValues.lines(
        names, judgement.context().policy(), judgement.context().today());
  }

  /// A waiver says who waived what, when and why, as long as it holds.
  private Map<String, Object> waiver(Waived waived) {
    Finding finding = waived.finding();
    Row row = waived.waiver();
    LocalDate day = row.get(WAIVER.WAIVED_ON);
    return new Values()
        .put(Key.WAIVER_CHECK, finding.check() + " " + finding.title())
        .put(
            Key.WAIVER_HOUSEHOLD,
            Optional.ofNullable(finding.household())
                .flatMap(village::dossier)
                .map(CheckValues::named)
                .orElse(""))
        .put(Key.WAIVER_MESSAGE, finding.message())
        .put(Key.WAIVER_REASON, row.get(WAIVER.REASON, ""))
        .put(Key.WAIVER_AUTHOR, row.get(WAIVER.AUTHOR, ""))
        .put(Key.WAIVER_DAY, day == null ? "" : HouseholdValues.day(day))
        .map();
  }

  private Map<String, Object> light(Light light) {
    return new Values()
        .put(Key.LIGHT_NAME, light.precision().label())
        .put(Key.LIGHT_STATE, colour(light.colour()))
        .put(Key.LIGHT_LINES, light.readings().stream().map(this::reading).toList())
        .map();
  }

  private Map<String, Object> reading(Reading reading) {
    return new Values()
        .put(Key.LIGHT_CODE, reading.indicator().code())
        .put(Key.LIGHT_TITLE, reading.indicator().title())
        .put(Key.LIGHT_DEMAND, reading.indicator().definition())
        .put(Key.LIGHT_COUNT, count(reading))
        .put(Key.LIGHT_RESULT, colour(reading.colour()))
        .put(Key.LIGHT_WHO, who(reading))
        .map();
  }

  private static String count(Reading reading) {
    return reading
        .missing()
        .map(remark -> remark.text())
        .orElse(reading.numerator() + "/" + reading.denominator());
  }

  private String who(Reading reading) {
    return reading.offenders().stream()
        .map(Offender::household)
        .filter(Objects::nonNull)
        .flatMap(household -> village.dossier(household).stream())
        .map(CheckValues::named)
        .distinct()
        .limit(MOST_NAMES)
        .collect(Collectors.joining("、"));
  }

  /// The name of a household; while nobody in it is known, its number.
  static String named(Dossier dossier) {
    String name = dossier.title();
    return name.isEmpty() ? dossier.household().get(HOUSEHOLD.NUMBER, "") : name;
  }

  private static String colour(Colour colour) {
    return colour.shape() + " " + colour.label();
  }
}
