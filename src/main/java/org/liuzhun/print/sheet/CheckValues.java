package org.liuzhun.print.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Colour;
import org.liuzhun.assessment.board.Light;
import org.liuzhun.assessment.board.Offender;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;

/// The six-precisions board on paper (六个精准自查表), as the assessment reads and words it.
final class CheckValues {

  private static final int MOST_NAMES = 10;

  private final VillageFile village;
  private final Board board;

  CheckValues(VillageFile village, LocalDate today) {
    this.village = village;
    board = Judgement.of(village, Policy.of(village), today).board();
  }

  List<Map<String, Object>> lines() {
    return board.lights().stream().map(this::light).toList();
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
        .map(Dossier::title)
        .distinct()
        .limit(MOST_NAMES)
        .collect(Collectors.joining("、"));
  }

  private static String colour(Colour colour) {
    return colour.shape() + " " + colour.label();
  }
}
