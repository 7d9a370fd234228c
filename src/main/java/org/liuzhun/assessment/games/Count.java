package org.liuzhun.assessment.games;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;

/// Counts for one figure what there is to look at and what of it is telling.
final class Count {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Weighed(double weight, Example example) {}

  private final Evidence evidence;
  private final List<Weighed> examples = new ArrayList<>();
  private int counted;
  private int sample;
  private @Nullable Remark missing;
  private @Nullable BigDecimal part;
  private @Nullable BigDecimal whole;
  private BigDecimal factor = HUNDRED;
  private String least = "games.sample.min";
  private @Nullable String threshold;

  Count(Evidence evidence) {
    this.evidence = evidence;
  }

  Evidence evidence() {
    return evidence;
  }

  /// The parameter above which it is worth a look.
  Count above(String parameter) {
    threshold = parameter;
    return this;
  }

  /// The parameter that says how many there must be at least.
  Count least(String parameter) {
    least = parameter;
    return this;
  }

  /// One of the sample.
  void look(boolean telling) {
    sample++;
    if (telling) {
      counted++;
    }
  }

  void sample(int size, int telling) {
    sample = size;
    counted = telling;
  }

  /// The share of an amount in another, where amounts are counted and not cases.
  void share(BigDecimal of, BigDecimal all) {
    part = of;
    whole = all;
  }

  /// A plain average instead of a percentage.
  void average() {
    factor = BigDecimal.ONE;
  }

  /// A measure of its own instead of a percentage.
  void measure(BigDecimal measured) {
    average();
    share(measured, BigDecimal.ONE);
  }

  void example(double weight, @Nullable UUID household, Remark remark) {
    examples.add(new Weighed(weight, new Example(household, remark)));
  }

  void missing(String key, Object... arguments) {
    missing = Remark.of(key, arguments);
  }

  GameReading reading(Game game) {
    Optional<BigDecimal> figure = figure();
    Look look = look(figure);
    List<Example> told = examples.stream()
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .map(Weighed::example)
        .toList();
    return new GameReading(game, counted, sample, figure, percent(), look, saying(look), told);
  }

  private Optional<BigDecimal> figure() {
    BigDecimal above = part == null ? BigDecimal.valueOf(counted) : part;
    BigDecimal below = whole == null ? BigDecimal.valueOf(sample) : whole;
    return below.signum() <= 0
        ? Optional.empty()
        : Optional.of(above.multiply(factor).divide(below, 1, RoundingMode.HALF_UP));
  }

  private Look look(Optional<BigDecimal> figure) {
    if (missing != null || threshold == null) {
      return Look.UNKNOWN;
    }
    if (figure.isEmpty() || sample < evidence.whole(least)) {
      return Look.TOO_FEW;
    }
    return figure.get().compareTo(evidence.number(threshold)) > 0 ? Look.WORTH_A_LOOK : Look.QUIET;
  }

  private Remark saying(Look look) {
    if (missing != null) {
      return missing;
    }
    return switch (look) {
      case TOO_FEW -> Remark.of("games.too-few", sample, evidence.whole(least));
      case WORTH_A_LOOK -> Remark.of("games.worth-a-look", limit());
      case QUIET -> Remark.of("games.quiet", limit());
      case UNKNOWN -> Remark.of("games.no-log");
    };
  }

  private String limit() {
    String number =
        threshold == null ? "" : evidence.number(threshold).stripTrailingZeros().toPlainString();
    return percent() ? number + "%" : number;
  }

  private boolean percent() {
    return factor.compareTo(HUNDRED) == 0;
  }
}
