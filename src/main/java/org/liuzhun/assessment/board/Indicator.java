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
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// One indicator (指标) of a precision: H for households, V for the village.
public final class Indicator {

  private static final List<String> THRESHOLDS = List.of("board.amber", "board.red");

  private final String code;
  private final Precision precision;
  private final List<String> parameters;
  private final List<String> thresholds;
  private final BiFunction<Survey, Indicator, Reading> reader;

  private Indicator(
      String code,
      Precision precision,
      List<String> parameters,
      List<String> thresholds,
      BiFunction<Survey, Indicator, Reading> reader) {
    this.code = code;
    this.precision = precision;
    this.parameters = parameters;
    this.thresholds = thresholds;
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

  /// The keys of the policy parameters that it reads, then those that decide its colour.
  public List<String> parameters() {
    return Stream.concat(parameters.stream(), thresholds.stream()).distinct().toList();
  }

  /// The same indicator, which reads these parameters.
  Indicator using(String... keys) {
    return new Indicator(code, precision, List.of(keys), thresholds, reader);
  }

  /// The same indicator, whose colour does not rest on the share of offenders.
  Indicator ofOwnColour() {
    return new Indicator(code, precision, parameters, List.of(), reader);
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
    String[] parameters = ids.stream()
        .flatMap(id -> Checks.of(id).parameters().stream())
        .distinct()
        .sorted()
        .toArray(String[]::new);
    return households(
            code, precision, population, (household, survey) -> survey.found(household, ids))
        .using(parameters);
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
    return new Indicator(code, precision, List.of(), THRESHOLDS, (survey, indicator) -> {
      Tally tally = new Tally(survey);
      rule.accept(tally);
      return tally.reading(indicator);
    });
  }

  private String key() {
    return code.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  @Override
  public String toString() {
    return code;
  }
}
