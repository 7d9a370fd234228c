package org.liuzhun.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.merge.MemoryState;
import org.liuzhun.store.merge.Merge;
import org.liuzhun.store.projection.ShownRow;
import org.liuzhun.text.Trouble;

/// The register as the log makes it without the projection.
final class Replay {

  private final Log log;
  private final DoubleConsumer progress;

  Replay(Log log, DoubleConsumer progress) {
    this.log = log;
    this.progress = progress;
  }

  /// The rows that showed at a time. A laptop's own times never go back, so each laptop counts up
  /// to one transaction.
  List<Row> rows(Instant time) throws IOException, Trouble {
    MemoryState state = new MemoryState();
    Merge merge = new Merge(state);
    log.seal();
    log.replay(
        Map.of(),
        transaction -> {
          if (!Instant.ofEpochMilli(transaction.heading().hlc() >>> 16).isAfter(time)) {
            merge.accept(transaction);
          }
        },
        progress);
    List<Row> rows = new ArrayList<>();
    state
        .rows()
        .forEach((id, row) -> Catalogue.entity(row.entity())
            .flatMap(entity -> ShownRow.of(entity, id, row))
            .ifPresent(rows::add));
    return rows;
  }
}
