package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The notices of rectification by inspection (检查整改通知单): each inspection that found something, the
/// last one first, with its issues.
final class InspectionNoticeValues {

  private final Subject nobody;
  private final List<Subject> households;

  /// @param nobody through whose eyes rows of the village are read
  /// @param households those whose issues are told
  InspectionNoticeValues(Subject nobody, List<Subject> households) {
    this.nobody = nobody;
    this.households = households;
  }

  List<Map<String, Object>> lines() {
    return nobody.village().rows(Catalogue.INSPECTION).stream()
        .sorted(Comparator.comparing((Row row) -> row.get(INSPECTION.INSPECTED_ON, LocalDate.MIN))
            .reversed()
            .thenComparing(Row::id))
        .map(this::line)
        .filter(line -> !line.issues().isEmpty())
        .map(line -> (Map<String, Object>) new RowMap(
            nobody.names(),
            List.of(line.inspection()),
            new Values().put(Key.INSPECTION_ISSUES, line.issues()).map()))
        .toList();
  }

  private record Line(Row inspection, List<Map<String, Object>> issues) {}

  private Line line(Row inspection) {
    Stream<Map<String, Object>> own =
        found(inspection, nobody.village().rows(Catalogue.ISSUE), nobody, "");
    Stream<Map<String, Object>> theirs = households.stream()
        .flatMap(subject -> found(
            inspection,
            subject.dossier().rows(Catalogue.ISSUE),
            subject,
            subject.dossier().title()));
    return new Line(inspection, Stream.concat(own, theirs).toList());
  }

  private static Stream<Map<String, Object>> found(
      Row inspection, List<Row> issues, Subject subject, String head) {
    return issues.stream()
        .filter(issue -> inspection.id().equals(issue.get(ISSUE.INSPECTION)))
        .map(issue -> new RowMap(
            subject.names(),
            List.of(issue),
            new Values().put(Key.FOUND_HEAD, head).map()));
  }
}
