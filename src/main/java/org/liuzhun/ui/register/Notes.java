package org.liuzhun.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Severity;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.session.Session;

/// What the checks say about rows of the whole village, looked up by row.
final class Notes {

  private final Session session;
  private Map<UUID, Map<Field<?>, List<Note>>> byRow = Map.of();
  private @Nullable Judgement read;

  Notes(Session session) {
    this.session = session;
    read = session.judgement().orElse(null);
    byRow = index();
  }

  Map<Field<?>, List<Note>> of(UUID row) {
    Judgement now = session.judgement().orElse(null);
    if (now != read) {
      read = now;
      byRow = index();
    }
    return byRow.getOrDefault(row, Map.of());
  }

  /// What two tell of one field.
  static List<Note> both(List<Note> some, List<Note> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private Map<UUID, Map<Field<?>, List<Note>>> index() {
    Map<UUID, Map<Field<?>, List<Note>>> notes = new HashMap<>();
    if (read != null) {
      Cover cover = session.cover();
      read.findings().forEach(finding -> enter(finding, cover, notes));
    }
    return notes;
  }

  /// What is only told is neither good nor bad.
  private static Level level(Severity severity) {
    return severity == Severity.INFO ? Level.UNKNOWN : Levels.of(severity);
  }

  private static void enter(
      Finding finding, Cover cover, Map<UUID, Map<Field<?>, List<Note>>> notes) {
    Field<?> field = finding.field();
    UUID row = finding.row();
    if (field != null && row != null) {
      notes
          .computeIfAbsent(row, _ -> new HashMap<>())
          .computeIfAbsent(field, _ -> new ArrayList<>())
          .add(new Note(level(finding.severity()), finding.message(cover)));
    }
  }
}
