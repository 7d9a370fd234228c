package org.liuzhun.print.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.liuzhun.assessment.Papers;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// What lies in a household's file and which papers are missing (一户一档目录).
final class FileValues {

  private final Subject subject;

  FileValues(Subject subject) {
    this.subject = subject;
  }

  void put(Values values) {
    values.put(Key.FILE_CONTENTS, contents());
    values.put(Key.FILE_MISSING, missing());
  }

  private List<Map<String, Object>> contents() {
    return Catalogue.ENTITIES.stream()
        .filter(entity -> entity.owner() != Owner.VILLAGE && entity != Catalogue.OTHER_COLUMN)
        .filter(entity -> !rows(entity).isEmpty())
        .map(entity -> new Values()
            .put(Key.FILE_PART, entity.term())
            .put(Key.FILE_COUNT, Integer.toString(rows(entity).size()))
            .put(Key.FILE_LATEST, latest(rows(entity)).map(LocalDate::toString).orElse(""))
            .map())
        .toList();
  }

  private List<Row> rows(Entity entity) {
    return subject.dossier().rows(entity).stream().filter(subject.veil()::shows).toList();
  }

  private List<Map<String, Object>> missing() {
    Situation situation = Situation.of(subject.dossier(), subject.today());
    return Papers.missing(situation, Policy.of(subject.village())).stream()
        .map(paper -> new Values()
            .put(Key.MISSING_PAPER, paper.paper())
            .put(Key.MISSING_WHOSE, paper.whose())
            .map())
        .toList();
  }

  /// The latest day that stands in some rows.
  static Optional<LocalDate> latest(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.entity().fields().stream().map(field -> row.get(field.column())))
        .filter(Objects::nonNull)
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .max(LocalDate::compareTo);
  }
}
