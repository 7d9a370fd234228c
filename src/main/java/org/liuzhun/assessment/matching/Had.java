package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;

/// What a household has already: planned, under way, or ended within the last twelve months.
final class Had {

  private final List<Row> measures;

  Had(Situation situation) {
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
  boolean has(MeasureType type, Optional<UUID> person) {
    return measures.stream()
        .filter(row -> Help.isAny(row, type))
        .map(row -> Optional.ofNullable(row.get(MEASURE.PERSON)))
        .anyMatch(who -> who.isEmpty() || person.isEmpty() || who.equals(person));
  }

  boolean serves(Need need) {
    return measures.stream().anyMatch(need::isServedBy);
  }
}
