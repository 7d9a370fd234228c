package org.liuzhun.ui.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark.Level;

/// What the sections show: one household on a day, with what the checks say of it.
///
/// @param village the village
/// @param dossier the household's file
/// @param today the day
/// @param findings the household's findings
/// @param policy the parameters in force
/// @param cover how numbers stand on this screen
record Subject(
    VillageFile village,
    Dossier dossier,
    LocalDate today,
    List<Finding> findings,
    Policy policy,
    Cover cover) {

  UUID id() {
    return dossier.id();
  }

  /// The head, or else the first member that there is.
  Optional<UUID> someone() {
    return dossier
        .head(today)
        .or(() -> dossier.everybody().stream().findFirst())
        .map(member -> member.file().id());
  }

  List<org.liuzhun.registry.Row> rows(Entity entity) {
    return dossier.rows(entity);
  }

  Situation situation() {
    return Situation.of(dossier, today);
  }

  /// What stands under the fields of a row.
  Map<Field<?>, List<Note>> notes(UUID row) {
    Map<Field<?>, List<Note>> notes = new HashMap<>();
    for (Finding finding : findings) {
      Field<?> field = finding.field();
      if (field != null && row.equals(finding.row())) {
        notes
            .computeIfAbsent(field, _ -> new ArrayList<>())
            .add(new Note(level(finding.severity()), finding.message(cover)));
      }
    }
    return notes;
  }

  /// The section in which a finding is mended.
  Optional<Section> section(Finding finding) {
    Field<?> field = finding.field();
    if (field != null) {
      String key = field.key();
      return Catalogue.entity(key.substring(0, key.indexOf('.'))).map(Entity::section);
    }
    return Optional.ofNullable(finding.row())
        .flatMap(dossier::find)
        .map(row -> row.entity().section());
  }

  /// The heaviest finding of these sections.
  Optional<Level> worst(Set<Section> sections) {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(finding -> section(finding).filter(sections::contains).isPresent())
        .map(Finding::severity)
        .min(Severity::compareTo)
        .map(Subject::level);
  }

  static Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Level.BAD;
      case WARNING -> Level.DOUBT;
      case INFO -> Level.UNKNOWN;
    };
  }
}
