package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;

/// The five questions (扶持谁、谁来扶、怎么扶、如何退、如何稳), each answered in one line from the file.
///
/// @param subject the household
record FiveQuestions(Subject subject) {

  /// A question with its answer.
  ///
  /// @param question the question's official words
  /// @param answer one line
  /// @param section where the answer comes from
  record Line(String question, String answer, SectionName section) {}

  List<Line> lines() {
    return List.of(
        line("ui.household.question.who", who(), SectionName.CAUSES),
        line("ui.household.question.helper", helper(), SectionName.HELPERS),
        line("ui.household.question.how", how(), SectionName.MEASURES),
        line("ui.household.question.exit", exit(), SectionName.STATUS),
        line("ui.household.question.stable", stable(), SectionName.INCOME));
  }

  private static Line line(String key, Stream<String> parts, SectionName section) {
    String answer = parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    return new Line(
        Texts.of(key), answer.isEmpty() ? Texts.of("ui.household.unknown") : answer, section);
  }

  private Stream<String> who() {
    Stream<String> causes = subject.rows(Catalogue.CAUSE).stream()
        .sorted((a, b) -> Boolean.compare(b.yes(CAUSE.MAIN), a.yes(CAUSE.MAIN)))
        .map(row -> shown(row, CAUSE.KIND))
        .limit(2);
    return Stream.concat(Stream.of(subject.situation().era().label()), causes);
  }

  private Stream<String> helper() {
    return subject.situation().help().pairings().stream()
        .map(pairing -> pairing.get(PAIRING.HELPER))
        .filter(Objects::nonNull)
        .flatMap(id -> subject.village().row(Catalogue.HELPER, id).stream())
        .map(row -> Stream.of(row.get(HELPER.NAME, ""), row.get(HELPER.UNIT, ""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" ")))
        .limit(2);
  }

  private Stream<String> how() {
    List<Row> measures = subject.situation().help().measures();
    Stream<String> kinds =
        measures.stream().map(row -> shown(row, MEASURE.TYPE)).distinct().limit(3);
    return measures.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(Texts.of("ui.household.measures", measures.size())), kinds);
  }

  private Stream<String> exit() {
    Row household = subject.dossier().household();
    String left = told("ui.household.exit.done", household.get(HOUSEHOLD.EXIT_YEAR));
    String planned = left.isEmpty()
        ? told("ui.household.exit.planned", household.get(HOUSEHOLD.PLANNED_EXIT_YEAR))
        : "";
    return Stream.of(left, planned, monitored(subject.situation()));
  }

  private static String monitored(Situation situation) {
    return situation
        .monitored()
        .map(row -> told("ui.household.monitored.since", row.get(EPISODE.IDENTIFIED_ON)))
        .or(() -> situation
            .removed()
            .map(row -> told("ui.household.monitored.until", row.get(EPISODE.ENDED_ON))))
        .orElse("");
  }

  private Stream<String> stable() {
    Optional<Row> income = subject.situation().money().last(StatementPurpose.YEARLY);
    String perHead = income
        .filter(row -> row.get(INCOME_STATEMENT.STATED_PER_HEAD) != null)
        .map(row -> Texts.of(
            "ui.household.per-head",
            String.valueOf(row.get(INCOME_STATEMENT.YEAR)),
            shown(row, INCOME_STATEMENT.STATED_PER_HEAD)))
        .orElse("");
    String risks = subject.rows(Catalogue.RISK).stream()
        .filter(row -> row.get(RISK.RESOLVED_ON) == null)
        .map(row -> shown(row, RISK.KIND))
        .distinct()
        .collect(Collectors.joining(Texts.of("ui.household.comma")));
    return Stream.of(
        perHead,
        risks.isEmpty()
            ? Texts.of("ui.household.risk.none")
            : Texts.of("ui.household.risk", risks));
  }

  private static String told(String key, @Nullable Object value) {
    return value == null ? "" : Texts.of(key, value.toString());
  }

  private static String shown(Row row, TableField<?, ?> column) {
    return row.entity().field(column).shown(row, Texts.language());
  }
}
