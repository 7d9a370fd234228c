package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.AUTHORISATION;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.PovertyAttribute;

/// What the household is, why, and by which procedure: standing, causes, monitoring,
/// authorisations. Words follow the era: after 2020 no present label says 贫困.
final class StatusValues {

  private static final int LAST_POOR_YEAR = 2020;
  private static final Set<PovertyAttribute> POOR = Set.of(
      PovertyAttribute.GENERAL_POOR,
      PovertyAttribute.LOW_INCOME_POOR,
      PovertyAttribute.DESTITUTE_POOR);

  private final Subject subject;
  private final Situation situation;

  StatusValues(Subject subject) {
    this.subject = subject;
    situation = Situation.of(subject.dossier(), subject.today());
  }

  void put(Values values) {
    values.put(Key.STANDING, standing());
    values.put(Key.MONITORED, situation.monitored().isPresent());
    values.put(Key.ATTRIBUTE_OPTIONS, attributes());
    values.put(Key.MAIN_CAUSE_OPTIONS, causes(true));
    values.put(Key.OTHER_CAUSE_OPTIONS, causes(false));
    values.put(
        Key.MONITORING,
        subject
            .rows(
                Catalogue.EPISODE,
                EPISODE.IDENTIFIED_ON,
                row -> Episodes.is(row, EpisodeKind.MONITORED) && Episodes.counts(row))
            .stream()
            .map(this::monitoring)
            .toList());
    values.put(
        Key.STEPS,
        subject.maps(subject.rows(Catalogue.PROCEDURE_STEP, PROCEDURE_STEP.DONE_ON, _ -> true)));
    values.put(
        Key.AUTHORISATIONS,
        subject.maps(subject.rows(Catalogue.AUTHORISATION, AUTHORISATION.GIVEN_ON, _ -> true)));
  }

  private String standing() {
    return switch (situation.era()) {
      case ORDINARY -> Words.of("standing.ordinary");
      case POOR ->
        Words.of(subject.today().getYear() > LAST_POOR_YEAR ? "standing.lifted" : "standing.poor");
      case LIFTED -> Words.of("standing.lifted");
      case MONITORED -> monitored("standing.monitored");
      case PREVENTION -> Words.of("standing.prevention");
    };
  }

  private String monitored(String word) {
    return situation
        .monitored()
        .map(row -> Subject.shown(row, EPISODE.MONITORED_TYPE))
        .filter(type -> !type.isEmpty())
        .map(type -> Words.of(word) + "（" + type + "）")
        .orElse(Words.of(word));
  }

  private List<Map<String, Object>> attributes() {
    var attribute = subject.dossier().household().get(HOUSEHOLD.ATTRIBUTE);
    boolean afterwards = subject.year() > LAST_POOR_YEAR;
    List<PovertyAttribute> offered = CodeTable.of(PovertyAttribute.class).values().stream()
        .filter(value -> !afterwards || !POOR.contains(value))
        .toList();
    return Values.options(offered, value -> attribute != null && attribute.is(value));
  }

  private List<Map<String, Object>> causes(boolean main) {
    Set<Cause> ticked = subject.dossier().rows(Catalogue.CAUSE).stream()
        .filter(row -> row.yes(CAUSE.MAIN) == main)
        .flatMap(row -> Stream.ofNullable(row.get(CAUSE.KIND)))
        .flatMap(kind -> kind.value().stream())
        .filter(cause -> !subject.veil().hidesValue(cause))
        .collect(Collectors.toSet());
    return Values.options(CodeTable.of(Cause.class).values(), ticked::contains);
  }

  private Map<String, Object> monitoring(Row episode) {
    List<Row> risks = subject.rows(
        Catalogue.RISK, RISK.HAPPENED_ON, row -> episode.id().equals(row.get(RISK.EPISODE)));
    List<Row> helped = Help.measures(subject.dossier(), episode);
    return new RowMap(
        subject.names(),
        List.of(episode),
        new Values()
            .put(Key.RISKS, subject.maps(risks))
            .put(
                Key.MONITORED_MEASURES,
                subject.maps(subject.rows(Catalogue.MEASURE, MEASURE.STARTS_ON, helped::contains)))
            .put(
                Key.SNAPSHOTS,
                subject.maps(subject.rows(
                    Catalogue.MONITORING_SNAPSHOT,
                    MONITORING_SNAPSHOT.TAKEN_ON,
                    row -> episode.id().equals(row.get(MONITORING_SNAPSHOT.EPISODE)))))
            .map());
  }
}
