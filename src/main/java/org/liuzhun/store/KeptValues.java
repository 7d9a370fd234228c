package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.projection.Done;

/// Values whose line of the log was erased because of another value in it. The erasing transaction
/// wrote them again, naming the write they came from; so the past can still show them.
final class KeptValues {

  private record Cell(UUID row, String field, Dot dot) {}

  private final Map<Cell, JsonNode> values = new HashMap<>();

  private KeptValues() {}

  /// Out of what erasing transactions did; other deeds are passed over.
  static KeptValues of(Collection<Done> deeds) {
    KeptValues kept = new KeptValues();
    for (Done done : deeds) {
      if (done.heading().kind() == Heading.Kind.ERASE) {
        kept.keep(done.op());
      }
    }
    return kept;
  }

  private void keep(RowOp erasing) {
    erasing.cells().forEach((field, write) -> {
      if (!write.value().isMissingNode() && !write.value().isNull()) {
        write
            .replaced()
            .forEach(dot -> values.put(new Cell(erasing.row(), field, dot), write.value()));
      }
    });
  }

  /// The value of a write, also when its line was erased because of another.
  JsonNode value(UUID row, String field, Dot dot, JsonNode written) {
    return written.isMissingNode()
        ? values.getOrDefault(new Cell(row, field, dot), written)
        : written;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }
}
