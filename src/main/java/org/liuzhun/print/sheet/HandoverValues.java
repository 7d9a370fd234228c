package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;
import static org.liuzhun.registry.db.Tables.HELPER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The last hand-over of the village with the lines of its inventory (工作交接清单).
final class HandoverValues {

  private final Subject nobody;
  private final Row handover;

  /// @param nobody through whose eyes rows of the village are read
  HandoverValues(Subject nobody) {
    this.nobody = nobody;
    handover = nobody.village().rows(Catalogue.HANDOVER).stream()
        .max(Comparator.comparing(row -> row.get(HANDOVER.HANDED_ON, LocalDate.MIN)))
        .orElseGet(() -> Row.empty(Catalogue.HANDOVER, new UUID(0, 0)));
  }

  void put(Values values) {
    values.put(
        Key.HANDOVER,
        new RowMap(
            nobody.names(),
            List.of(handover),
            new Values()
                .put(Key.HANDOVER_LEAVER, name(handover.get(HANDOVER.LEAVER)))
                .put(Key.HANDOVER_TAKER, name(handover.get(HANDOVER.TAKER)))
                .map()));
    values.put(
        Key.HANDOVER_LINES,
        nobody.village().rows(Catalogue.HANDOVER_ITEM).stream()
            .filter(row -> handover.id().equals(row.get(HANDOVER_ITEM.HANDOVER)))
            .sorted(Comparator.comparing(row -> row.get(HANDOVER_ITEM.POSITION, 0)))
            .map(this::line)
            .toList());
  }

  private Map<String, Object> line(Row item) {
    String head = Optional.ofNullable(item.get(HANDOVER_ITEM.HOUSEHOLD))
        .flatMap(nobody.village()::dossier)
        .map(Dossier::title)
        .orElse("");
    return new RowMap(
        nobody.names(),
        List.of(item),
        new Values().put(Key.HANDOVER_HOUSEHOLD, head).map());
  }

  private String name(@Nullable UUID helper) {
    return nobody
        .village()
        .row(Catalogue.HELPER, helper)
        .map(row -> row.get(HELPER.NAME, ""))
        .orElse("");
  }
}
