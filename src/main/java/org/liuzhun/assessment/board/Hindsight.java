package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IssueState;

/// The village of an earlier day as today's records date it (按记录回看), for days before the register
/// began: what is dated later is left out, and what ended later has not ended. What carries no date
/// is as it is today, so that this is a reckoning; a fixed version is the truth.
final class Hindsight {

  private final LocalDate day;
  private final Set<UUID> gone = new HashSet<>();
  private final Map<Entity, List<TableField<?, LocalDate>>> dates = new HashMap<>();

  private Hindsight(LocalDate day) {
    this.day = day;
  }

  /// The village of that day.
  static VillageFile of(VillageFile village, LocalDate day) {
    return new Hindsight(day).look(village);
  }

  private VillageFile look(VillageFile village) {
    List<Row> rows = new ArrayList<>();
    for (Entity entity : Catalogue.ENTITIES) {
      for (Row row : village.all(entity)) {
        if (isLater(row)) {
          gone.add(row.id());
        } else {
          rows.add(row);
        }
      }
    }
    int before;
    do {
      before = rows.size();
      rows.removeIf(this::hangsOnWhatIsGone);
    } while (rows.size() < before);
    return VillageFile.of(rows.stream().map(this::asOfThen).toList());
  }

  private boolean isLater(Row row) {
    Entity entity = row.entity();
    if (entity == Catalogue.HOUSEHOLD || entity == Catalogue.POLICY_PARAMETER) {
      return false;
    }
    if (entity == Catalogue.PERSON || entity == Catalogue.MEMBERSHIP) {
      LocalDate begun = row.get(entity == Catalogue.PERSON ? PERSON.BIRTH : MEMBERSHIP.JOINED_ON);
      return begun != null && begun.isAfter(day);
    }
    Optional<Field<?>> year = entity.field("year");
    if (year.isPresent() && row.get(year.get().column()) instanceof Integer number) {
      return number > day.getYear();
    }
    List<LocalDate> known =
        dates(entity).stream().map(row::get).filter(Objects::nonNull).toList();
    return !known.isEmpty() && known.stream().allMatch(date -> date.isAfter(day));
  }

  private boolean hangsOnWhatIsGone(Row row) {
    boolean hangs = row.entity().fields().stream()
        .map(field -> row.get(field.column()))
        .anyMatch(value -> value instanceof UUID && gone.contains(value));
    if (hangs) {
      gone.add(row.id());
    }
    return hangs;
  }

  /// A household's own dates, that of closing aside, are those of the last survey and print: each
  /// new one has taken the place of one before.
  private Row asOfThen(Row row) {
    Row then = row;
    if (row.entity() == Catalogue.HOUSEHOLD) {
      LocalDate closed = row.get(HOUSEHOLD.CLOSED_ON);
      return closed != null && closed.isAfter(day) ? row.with(HOUSEHOLD.CLOSED_ON, null) : row;
    }
    for (TableField<?, LocalDate> column : dates(row.entity())) {
      LocalDate date = row.get(column);
      if (date != null && date.isAfter(day)) {
        then = then.with(column, null);
      }
    }
    return reopened(row, then);
  }

  private static Row reopened(Row row, Row then) {
    if (row.entity() == Catalogue.EPISODE && lost(row, then, EPISODE.IDENTIFIED_ON)) {
      return then.with(EPISODE.STATE, Coded.of(EpisodeState.VERIFYING));
    }
    if (row.entity() == Catalogue.EPISODE && lost(row, then, EPISODE.ENDED_ON)) {
      return then.with(EPISODE.STATE, Coded.of(EpisodeState.ACTIVE));
    }
    return row.entity() == Catalogue.ISSUE && lost(row, then, ISSUE.CLOSED_ON)
        ? then.with(ISSUE.STATE, Coded.of(IssueState.OPEN))
        : then;
  }

  private static boolean lost(Row row, Row then, TableField<?, LocalDate> column) {
    return row.get(column) != null && then.get(column) == null;
  }

  @SuppressWarnings("unchecked")
  private List<TableField<?, LocalDate>> dates(Entity entity) {
    return dates.computeIfAbsent(
        entity,
        _ -> entity.fields().stream()
            .map(Field::column)
            .filter(column -> column.getType() == LocalDate.class)
            .<TableField<?, LocalDate>>map(column -> (TableField<?, LocalDate>) column)
            .toList());
  }
}
