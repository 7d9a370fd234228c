package org.liuzhun.assessment.entitlement;

import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;

/// The policies that the village keeps a record of (惠民政策).
final class WelfarePolicies {

  private final Map<UUID, Row> rows = new HashMap<>();
  private final Map<MeasureType, Row> byType = new EnumMap<>(MeasureType.class);

  WelfarePolicies(VillageFile village) {
    for (Row row : village.rows(Catalogue.WELFARE_POLICY)) {
      rows.put(row.id(), row);
      type(row).ifPresent(type -> byType.putIfAbsent(type, row));
    }
  }

  Optional<Row> of(MeasureType type) {
    return Optional.ofNullable(byType.get(type));
  }

  Optional<Row> row(@Nullable UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  static Optional<MeasureType> type(Row policy) {
    var type = policy.get(WELFARE_POLICY.MEASURE_TYPE);
    return type == null ? Optional.empty() : type.value();
  }
}
