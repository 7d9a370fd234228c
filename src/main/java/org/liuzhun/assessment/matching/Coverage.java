package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.MeasureType;

/// Causes and risks by the five batches (致贫原因与五个一批对照): which households with this burden have
/// a measure of that batch.
///
/// @param households for each kind of burden, risks after causes, the households with it and by
/// batch those served
public record Coverage(Map<Code, Line> households) {

  /// One line of the matrix.
  ///
  /// @param burdened the households with the cause or risk
  /// @param served those of them that have a measure of the batch
  public record Line(Set<UUID> burdened, Map<Batch, Set<UUID>> served) {}

  private static final Comparator<Code> ORDER = Comparator.<Code, String>comparing(
          kind -> kind.getClass().getSimpleName())
      .thenComparing(Code::code);

  /// The matrix of these households.
  public static Coverage of(Collection<Situation> situations) {
    Map<Code, Line> lines = new TreeMap<>(ORDER);
    for (Situation situation : situations) {
      List<Batch> batches = situation.help().measures().stream()
          .flatMap(measure -> batch(measure).stream())
          .distinct()
          .toList();
      for (Burden burden : Burden.of(situation)) {
        Line line = lines.computeIfAbsent(
            burden.kind(), _ -> new Line(new HashSet<>(), new EnumMap<>(Batch.class)));
        line.burdened.add(situation.id());
        batches.forEach(
            batch -> line.served.computeIfAbsent(batch, _ -> new HashSet<>()).add(situation.id()));
      }
    }
    return new Coverage(lines);
  }

  /// The batch of a measure: the one recorded, else that of its type.
  private static Optional<Batch> batch(Row measure) {
    var batch = measure.get(MEASURE.BATCH);
    if (batch != null && batch.known() != null) {
      return batch.value();
    }
    var type = measure.get(MEASURE.TYPE);
    return type == null ? Optional.empty() : type.value().map(MeasureType::batch);
  }
}
