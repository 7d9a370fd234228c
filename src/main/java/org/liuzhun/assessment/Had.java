package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;

/// What a household has already: planned, under way, or ended within the last twelve months.
public final class Had {

  private final List<Row> measures;

  /// What the household has.
  public Had(Situation situation) {
    measures = situation.rows(Catalogue.MEASURE).stream()
        .filter(row -> {
          var state = row.get(MEASURE.STATE);
          var ended = row.get(MEASURE.ENDS_ON);
          boolean stopped = state != null && state.is(MeasureState.STOPPED);
          return !stopped && (ended == null || ended.isAfter(situation.today().minusYears(1)));
        })
        .toList();
  }

  /// Whether the person has it, or the household as a whole.
  public boolean has(MeasureType type, Optional<UUID> person) {
    return has(row -> Help.isAny(row, type), person);
  }

  /// Whether the person has such a measure, or the household as a whole.
  public boolean has(Predicate<Row> such, Optional<UUID> person) {
    return measures.stream()
        .filter(such)
        .map(row -> Optional.ofNullable(row.get(MEASURE.PERSON)))
        .anyMatch(who -> who.isEmpty() || person.isEmpty() || who.equals(person));
  }

  /// Whether any of it is such a measure.
  public boolean has(Predicate<Row> such) {
    return measures.stream().anyMatch(such);
  }
}
