package org.liuzhun.assessment.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Precision;

/// The six-precisions board of a village (六个精准自查表) on the day of a judgement.
///
/// @param lights the six lights, in official order
public record Board(List<Light> lights) {

  /// All indicators in the order of the board.
  public static final List<Indicator> INDICATORS = Stream.of(
          PeopleIndicators.ALL,
          ProjectIndicators.ALL,
          FundIndicators.ALL,
          MeasureIndicators.ALL,
          CadreIndicators.ALL,
          ResultIndicators.ALL)
      .flatMap(List::stream)
      .toList();

  /// The board that a judgement makes.
  public static Board of(Judgement judgement) {
    Survey survey = new Survey(judgement);
    List<Light> lights = new ArrayList<>();
    for (Precision precision : Precision.values()) {
      lights.add(new Light(
          precision,
          INDICATORS.stream()
              .filter(indicator -> indicator.precision() == precision)
              .map(indicator -> indicator.read(survey))
              .toList()));
    }
    return new Board(lights);
  }

  /// The light of a precision.
  public Light light(Precision precision) {
    return lights.get(precision.ordinal());
  }

  /// What the indicator of this code shows, `H1.1` for instance.
  public Reading reading(String code) {
    return lights.stream()
        .flatMap(light -> light.readings().stream())
        .filter(reading -> reading.indicator().code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
