package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.liuzhun.assessment.Help;
import org.liuzhun.registry.Row;
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

  static Measures of(String cell) {
    Measures measures =
        new Measures(EnumSet.noneOf(MeasureCategory.class), EnumSet.noneOf(MeasureType.class));
    words(cell).forEach(word -> {
      if (word.startsWith("@")) {
        measures.categories.add(MeasureCategory.valueOf(word.substring(1)));
      } else {
        measures.types.add(MeasureType.valueOf(word));
      }
    });
    return measures;
  }

  static Stream<String> words(String cell) {
    return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split(" "));
  }
}
