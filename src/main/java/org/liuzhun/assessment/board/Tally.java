package org.liuzhun.assessment.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;

/// Counts for one indicator who holds and who offends.
final class Tally {

  private final Survey survey;
  private final List<Offender> offenders = new ArrayList<>();
  private int holding;
  private int population;
  private @Nullable Colour colour;
  private @Nullable Remark missing;
  private @Nullable Remark unjudged;

  Tally(Survey survey) {
    this.survey = survey;
  }

  Survey survey() {
    return survey;
  }

  /// One of the population, with what is to be remarked about it; nothing means that it holds.
  void judge(@Nullable UUID household, List<Remark> remarks) {
    population++;
    if (remarks.isEmpty()) {
      holding++;
    }
    remarks.forEach(remark -> offenders.add(new Offender(household, remark)));
  }

  /// A rate whose colour has a rule of its own.
  void rate(int counted, int of, Colour rateColour) {
    holding = counted;
    population = of;
    colour = rateColour;
  }

  /// It cannot be computed.
  void missing(Remark remark) {
    missing = remark;
  }

  /// One of the population could not be judged; when nobody could, it cannot be computed.
  void unjudged(Remark remark) {
    unjudged = remark;
  }

  /// It cannot be computed, when the register keeps no such record yet; whether that is so.
  boolean unrecordedWhen(boolean lacking, String code) {
    if (lacking) {
      missing(
          Remark.of("indicator." + code.toLowerCase(Locale.ROOT).replace('.', '-') + ".missing"));
    }
    return lacking;
  }

  Reading reading(Indicator indicator) {
    return new Reading(
        indicator,
        holding,
        population,
        offenders,
        shown(),
        Optional.ofNullable(missing == null && population == 0 ? unjudged : missing));
  }

  private Colour shown() {
    if (missing != null || population == 0) {
      return Colour.NONE;
    }
    if (colour != null) {
      return colour;
    }
    BigDecimal offending = BigDecimal.valueOf(100L * (population - holding));
    return exceeds(offending, "board.red")
        ? Colour.RED
        : exceeds(offending, "board.amber") ? Colour.AMBER : Colour.GREEN;
  }

  private boolean exceeds(BigDecimal hundredfold, String parameter) {
    return survey
        .policy()
        .decimal(parameter, survey.today())
        .filter(
            percent -> hundredfold.compareTo(percent.multiply(BigDecimal.valueOf(population))) > 0)
        .isPresent();
  }
}
