package org.liuzhun.ui.precisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Colour;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;

/// One of the six lights as a card shows it: the figure of its gravest indicator, and what is
/// behind it.
///
/// @param precision which of the six
/// @param level how it stands
/// @param figure the figure at its right
/// @param population of which indicator and of whom the figure speaks
/// @param worst what fails in all its indicators together, empty when nothing does
public record Light(
    Precision precision, Level level, String figure, String population, String worst) {

  private static final Comparator<Reading> GRAVEST = Comparator.comparing(Reading::colour)
      .thenComparing(reading -> reading.offenders().size());

  /// The six lights of a board, in official order.
  public static List<Light> of(Board board) {
    return board.lights().stream().map(Light::of).toList();
  }

  private static Light of(org.liuzhun.assessment.board.Light light) {
    Optional<Reading> gravest = light.readings().stream()
        .filter(reading -> reading.percent().isPresent() && reading.missing().isEmpty())
        .max(GRAVEST);
    int offenders = light.offenders().size();
    long missing = light.readings().stream()
        .filter(reading -> reading.missing().isPresent())
        .count();
    return new Light(
        light.precision(),
        level(light.colour()),
        gravest
            .flatMap(Reading::percent)
            .map(percent -> share(percent.doubleValue()))
            .orElse("–"),
        gravest.map(Light::population).orElseGet(() -> Texts.of("ui.precisions.unknown")),
        offenders + missing == 0
            ? ""
            : Texts.of(
                "ui.precisions.behind", offenders, missing, light.readings().size()));
  }

  /// How a colour shows.
  public static Level level(Colour colour) {
    return switch (colour) {
      case GREEN -> Level.GOOD;
      case AMBER -> Level.DOUBT;
      case RED -> Level.BAD;
      case NONE -> Level.UNKNOWN;
    };
  }

  private static String population(Reading reading) {
    return Texts.of(
        reading.colour() == Colour.GREEN ? "ui.precisions.population" : "ui.precisions.gravest",
        reading.indicator().title(),
        reading.numerator(),
        reading.denominator());
  }

  private static String share(double percent) {
    return Texts.of("ui.precisions.share", percent / 100);
  }
}
