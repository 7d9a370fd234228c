package org.liuzhun.assessment.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// One indicator (指标) of a precision: H for households, V for the village.
public final class Indicator {

  private final String code;
  private final Precision precision;
  private final BiFunction<Survey, Indicator, Reading> reader;

  private Indicator(
      String code, Precision precision, BiFunction<Survey, Indicator, Reading> reader) {
    this.code = code;
    this.precision = precision;
    this.reader = reader;
  }

  /// The code on the board, `H1.1`.
  public String code() {
    return code;
  }

  /// The precision it belongs to.
  public Precision precision() {
    return precision;
  }

  /// The title, in the language in use.
  public String title() {
    return Texts.of("indicator." + key() + ".title");
  }

  /// What it demands, in one sentence, in the language in use.
  public String definition() {
    return Texts.of("indicator." + key() + ".definition");
  }

  Reading read(Survey survey) {
    return reader.apply(survey, this);
  }

  /// Of the households of the population, those about whom the rule has nothing to remark hold.
  static Indicator households(
      String code,
      Precision precision,
      Predicate<Situation> population,
      BiFunction<Situation, Survey, List<Remark>> rule) {
    return village(
        code,
        precision,
        tally -> tally.survey().households().stream()
            .filter(population)
            .forEach(
                household -> tally.judge(household.id(), rule.apply(household, tally.survey()))));
  }

  /// Of the households of the population, those in which these checks found nothing hold.
  static Indicator findings(
      String code, Precision precision, Predicate<Situation> population, String... checks) {
    Set<String> ids = Set.of(checks);
    return households(
        code, precision, population, (household, survey) -> survey.found(household, ids));
  }

  /// Of the rows, those about which the rule has nothing to remark hold.
  static Indicator rows(
      String code,
      Precision precision,
      Function<Situation, Stream<Row>> rows,
      BiFunction<Row, Situation, Optional<Remark>> rule) {
    return village(
        code,
        precision,
        tally -> tally
            .survey()
            .households()
            .forEach(household -> rows.apply(household)
                .forEach(row -> tally.judge(
                    household.id(), rule.apply(row, household).stream().toList()))));
  }

  /// Whatever the rule counts.
  static Indicator village(String code, Precision precision, Consumer<Tally> rule) {
    return new Indicator(code, precision, (survey, indicator) -> {
      Tally tally = new Tally(survey);
      rule.accept(tally);
      return tally.reading(indicator);
    });
  }

  /// An indicator that asks for a record which this register does not keep yet.
  static Indicator unrecorded(String code, Precision precision) {
    return village(
        code,
        precision,
        tally -> tally.missing(Remark.of(
            "indicator." + code.toLowerCase(Locale.ROOT).replace('.', '-') + ".missing")));
  }

  private String key() {
    return code.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  @Override
  public String toString() {
    return code;
  }
}
