package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.List;
import java.util.Set;
import org.liuzhun.assessment.Help;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;

/// What a cause or a risk needs: one line of the matching table.
///
/// @param categories measures of these categories serve it
/// @param types measures of these types serve it
/// @param first what is suggested first when nothing serves it
public record Need(
    Set<MeasureCategory> categories, Set<MeasureType> types, List<MeasureType> first) {

  /// Whether the measure serves it.
  public boolean isServedBy(Row measure) {
    var type = measure.get(MEASURE.TYPE);
    return Help.category(measure).filter(categories::contains).isPresent()
        || type != null && type.value().filter(types::contains).isPresent();
  }
}
