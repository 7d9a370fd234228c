package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureState;

/// What is planned and done for the household in the handbook's year: plan, measures, effects,
/// visits.
final class HelpValues {

  /// Lines left for visits written by hand.
  private static final int BLANK_VISITS = 8;

  private static final int LATEST_VISITS = 3;

  private final Subject subject;
  private final List<Row> measures;

  HelpValues(Subject subject) {
    this.subject = subject;
    measures = subject.rows(Catalogue.MEASURE, MEASURE.STARTS_ON, this::ofTheYear);
  }

  void put(Values values) {
    values.put(
        Key.PLANS,
        subject.maps(subject.rows(
            Catalogue.PLAN, PLAN.STARTS_ON, row -> row.get(PLAN.YEAR, 0) == subject.year())));
    values.put(Key.MEASURE_GROUPS, groups());
    values.put(Key.EFFECTS, lines(HelpValues::hasEffect));
    values.put(Key.POLICIES, lines(HelpValues::isEnjoyed));
    values.put(
        Key.VISITS,
        subject.maps(subject.rows(Catalogue.VISIT, VISIT.VISITED_ON, this::visitOfTheYear)));
    List<Row> visits = subject.rows(Catalogue.VISIT, VISIT.VISITED_ON, _ -> true);
    values.put(
        Key.LATEST_VISITS,
        subject.maps(visits.subList(Math.max(0, visits.size() - LATEST_VISITS), visits.size())));
    values.put(Key.BLANK_LINES, blankLines());
  }

  /// The measures of the year, by their beginning.
  List<Row> measures() {
    return measures;
  }

  private List<Map<String, Object>> groups() {
    Map<String, List<Map<String, Object>>> groups = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Row measure : measures) {
      var category = measure.get(MEASURE.CATEGORY);
      String code = category == null ? "~" : category.text();
      names.put(code, Subject.shown(measure, MEASURE.CATEGORY));
      groups.computeIfAbsent(code, _ -> new ArrayList<>()).add(line(measure));
    }
    List<Map<String, Object>> listed = new ArrayList<>();
    groups.forEach((code, lines) -> listed.add(new Values()
        .put(Key.CATEGORY, Objects.requireNonNull(names.get(code)))
        .put(Key.MEASURES, lines)
        .map()));
    return listed;
  }

  private List<Map<String, Object>> lines(Predicate<Row> wanted) {
    return measures.stream().filter(wanted).map(this::line).toList();
  }

  private Map<String, Object> line(Row measure) {
    Map<String, Object> derived = new Values()
        .put(Key.SPAN, Subject.span(measure.get(MEASURE.STARTS_ON), measure.get(MEASURE.ENDS_ON)))
        .put(Key.AMOUNT, amount(measure))
        .map();
    return new RowMap(subject.names(), List.of(measure), derived);
  }

  private static String amount(Row measure) {
    String actual = Subject.shown(measure, MEASURE.ACTUAL_AMOUNT);
    return actual.isEmpty() ? Subject.shown(measure, MEASURE.PLANNED_AMOUNT) : actual;
  }

  private boolean ofTheYear(Row measure) {
    LocalDate begun = Stream.of(
            MEASURE.STARTS_ON, MEASURE.APPROVED_ON, MEASURE.NEED_ON, MEASURE.PAID_ON)
        .map(measure::get)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
    LocalDate ended = ended(measure, begun);
    return (begun == null || begun.getYear() <= subject.year())
        && (ended == null || ended.getYear() >= subject.year());
  }

  private static @Nullable LocalDate ended(Row measure, @Nullable LocalDate begun) {
    LocalDate ended = measure.get(MEASURE.ENDS_ON);
    return ended != null || is(measure, MeasureState.RUNNING) || is(measure, MeasureState.PLANNED)
        ? ended
        : begun;
  }

  private boolean visitOfTheYear(Row visit) {
    return visit.get(VISIT.VISITED_ON, LocalDate.MIN).getYear() == subject.year();
  }

  private static boolean hasEffect(Row measure) {
    return measure.get(MEASURE.EFFECT) != null || measure.get(MEASURE.EFFECT_INCOME) != null;
  }

  private static boolean isEnjoyed(Row measure) {
    return is(measure, MeasureState.RUNNING) || is(measure, MeasureState.DONE);
  }

  private static boolean is(Row measure, MeasureState state) {
    var value = measure.get(MEASURE.STATE);
    return value != null && value.is(state);
  }

  private static List<Map<String, Object>> blankLines() {
    return Stream.iterate(1, i -> i + 1)
        .limit(BLANK_VISITS)
        .map(i -> new Values().put(Key.BLANK_NUMBER, Integer.toString(i)).map())
        .toList();
  }
}
