package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.liuzhun.assessment.Help;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;

/// Measures named in a cell of the matching table.
///
/// @param categories whole categories
/// @param types single types
public record Measures(Set<MeasureCategory> categories, Set<MeasureType> types) {

  /// Whether the measure is one of them.
  public boolean include(Row measure) {
    var type = measure.get(MEASURE.TYPE);
    return Help.category(measure).filter(categories::contains).isPresent()
        || type != null && type.value().filter(types::contains).isPresent();
  }

  static Measures of(Collection<Code> codes) {
    Measures measures =
        new Measures(EnumSet.noneOf(MeasureCategory.class), EnumSet.noneOf(MeasureType.class));
    for (Code code : codes) {
      if (code instanceof MeasureCategory category) {
        measures.categories.add(category);
      } else {
        measures.types.add((MeasureType) code);
      }
    }
    return measures;
  }
}
