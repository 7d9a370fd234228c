package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Help;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.text.Texts;

/// The cells of a monitoring in the list of monitored households (监测对象信息): the way back
/// of [Monitoring].
///
/// @param dossier the household's file
/// @param episode the monitoring
record MonitoringCells(Dossier dossier, Row episode) {

  /// How many columns of risks the list has.
  static final int RISKS = 5;

  private static final String AND = "、";

  /// The monitorings of a household that began, the oldest first.
  static List<Row> of(Dossier dossier) {
    return dossier.rows(Catalogue.EPISODE).stream()
        .filter(row -> Episodes.is(row, EpisodeKind.MONITORED))
        .filter(row -> row.get(EPISODE.IDENTIFIED_ON) != null && Episodes.everCounted(row))
        .sorted(Comparator.comparing(row -> row.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN)))
        .toList();
  }

  /// What stands in the column; null where the column is none of the list's own.
  @Nullable
  String of(@Nullable Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfList(var field) -> field.shown(episode, Texts.CHINESE);
      case Meaning.Risk(int position) -> risks().get(position - 1);
      case Meaning.Disaster _ ->
        own()
            .filter(risk -> Coded.of(RiskType.DISASTER).equals(risk.get(RISK.KIND)))
            .map(risk -> Catalogue.RISK.field(RISK.DISASTER).shown(risk, Texts.CHINESE))
            .findFirst()
            .orElse("");
      case Meaning.Measures(var category) -> measures(category);
      case Meaning.Removed _ -> Kind.flag().format(isOver(), Texts.CHINESE);
      case Meaning.After(var field) ->
        AfterRemoval.of(
                dossier.rows(Catalogue.MONITORING_SNAPSHOT),
                episode.id(),
                episode.get(EPISODE.ENDED_ON))
            .map(row -> field.shown(row, Texts.CHINESE))
            .orElse("");
      case null, default -> null;
    };
  }

  private boolean isOver() {
    Coded<EpisodeState> state = episode.get(EPISODE.STATE);
    return episode.get(EPISODE.ENDED_ON) != null
        || state != null && state.value().filter(MonitoringMatch.OVER::contains).isPresent();
  }

  /// The kinds of risk in their columns: each in its own place or the next that is free; those that
  /// find none stand beside the last.
  private List<String> risks() {
    List<String> columns = new ArrayList<>(List.of("", "", "", "", ""));
    List<Row> left = new ArrayList<>();
    own().forEach(risk -> {
      int position = risk.get(RISK.POSITION, 0);
      if (position >= 1 && position <= RISKS && columns.get(position - 1).isEmpty()) {
        columns.set(position - 1, kind(risk));
      } else {
        left.add(risk);
      }
    });
    for (Row risk : left) {
      int free = columns.indexOf("");
      if (columns.contains(kind(risk))) {
        continue;
      }
      int column = free < 0 ? RISKS - 1 : free;
      columns.set(column, free < 0 ? columns.get(column) + AND + kind(risk) : kind(risk));
    }
    return columns;
  }

  private Stream<Row> own() {
    return dossier.rows(Catalogue.RISK).stream()
        .filter(row -> row.get(RISK.KIND) != null)
        .filter(row -> row.get(RISK.EPISODE) == null || episode.id().equals(row.get(RISK.EPISODE)))
        .sorted(Comparator.comparing(row -> row.get(RISK.POSITION, Integer.MAX_VALUE)));
  }

  private static String kind(Row risk) {
    return Catalogue.RISK.field(RISK.KIND).shown(risk, Texts.CHINESE);
  }

  /// What the household was given while it was monitored.
  private String measures(MeasureCategory category) {
    return Help.measures(dossier, episode).stream()
        .filter(row -> row.get(MEASURE.TYPE) != null && isOf(row, category))
        .map(row -> Catalogue.MEASURE.field(MEASURE.TYPE).shown(row, Texts.CHINESE))
        .distinct()
        .sorted()
        .collect(Collectors.joining(AND));
  }

  private static boolean isOf(Row measure, MeasureCategory category) {
    Optional<MeasureType> type =
        Optional.ofNullable(measure.get(MEASURE.TYPE)).flatMap(Coded::value);
    return type.map(known -> known.category() == category)
        .orElseGet(() -> Coded.of(category).equals(measure.get(MEASURE.CATEGORY)));
  }
}
