package org.liuzhun.assessment.games;

import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;

/// Figures of the log of what was typed: J6, J8.
final class TypingGames {

  static final Game LATE = Game.ofLog(
      "J6", TypingGames::late, "games.late.days", "games.late.share", "games.sample.min");
  static final Game TURNED =
      Game.ofLog("J8", TypingGames::turned, "games.turns", "games.turns.share", "games.sample.min");

  /// The day on which what a row tells of happened.
  private static final Map<Entity, TableField<?, LocalDate>> DAYS = Map.of(
      Catalogue.VISIT, VISIT.VISITED_ON,
      Catalogue.MEASURE, MEASURE.STARTS_ON,
      Catalogue.GUARANTEE, GUARANTEE.CHECKED_ON,
      Catalogue.INCOME_STATEMENT, INCOME_STATEMENT.VISITED_ON,
      Catalogue.PROCEDURE_STEP, PROCEDURE_STEP.DONE_ON);

  private record Cell(UUID row, Field<?> field) {}

  private TypingGames() {}

  /// Rows typed long after the event. What happened before the log begins is backlog and left out.
  private static void late(Count count) {
    count.above("games.late.share");
    Evidence evidence = count.evidence();
    TypingLog log = evidence.log().orElseThrow();
    int allowed = evidence.whole("games.late.days");
    for (Typed typed : log.entries()) {
      TableField<?, LocalDate> column = DAYS.get(typed.entity());
      if (typed.field() == null && column != null) {
        evidence.owned(typed.entity(), typed.row()).ifPresent(owned -> {
          LocalDate event = owned.row().get(column);
          if (event != null && !event.isBefore(log.since())) {
            long days = ChronoUnit.DAYS.between(event, typed.day());
            count.look(days > allowed);
            if (days > allowed) {
              count.example(
                  (double) days,
                  owned.household().id(),
                  Remark.of(
                          "games.j6.example",
                          typed.entity().field(column),
                          event,
                          typed.day(),
                          days)
                      .at(owned.row(), column));
            }
          }
        });
      }
    }
  }

  /// Values changed again and again that came back to what they had been.
  private static void turned(Count count) {
    count.above("games.turns.share");
    Evidence evidence = count.evidence();
    Map<Cell, List<Typed>> cells = new HashMap<>();
    for (Typed typed : evidence.log().orElseThrow().entries()) {
      Field<?> field = typed.field();
      if (field != null && typed.before() != null && !typed.before().equals(typed.after())) {
        cells
            .computeIfAbsent(new Cell(typed.row(), field), _ -> new ArrayList<>())
            .add(typed);
      }
    }
    int several = evidence.whole("games.turns");
    cells.forEach((cell, changes) -> {
      boolean turns = changes.size() >= several && cameBack(changes);
      count.look(turns);
      if (turns) {
        example(cell, changes, count);
      }
    });
  }

  private static boolean cameBack(List<Typed> changes) {
    List<@Nullable Object> held = new ArrayList<>();
    for (Typed change : changes) {
      held.add(change.before());
      if (held.stream().anyMatch(value -> Objects.equals(value, change.after()))) {
        return true;
      }
    }
    return false;
  }

  private static void example(Cell cell, List<Typed> changes, Count count) {
    Entity entity = Catalogue.entityOf(cell.field());
    count
        .evidence()
        .owned(entity, cell.row())
        .ifPresent(owned -> count.example(
            changes.size(),
            owned.household().id(),
            Remark.of("games.j8.example", cell.field(), changes.size())
                .at(owned.row(), cell.field().column())));
  }
}
