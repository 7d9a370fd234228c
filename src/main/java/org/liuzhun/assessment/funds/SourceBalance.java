package org.liuzhun.assessment.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.FundSource;
import org.liuzhun.registry.db.Tables;

/// What one source of funds (资金来源) gave to a project until the end of a day, and what is left
/// of it, in yuan.
///
/// @param source the source; empty for money whose source nobody recorded
/// @param arrived what arrived
/// @param paid what was paid out of it
public record SourceBalance(
    Optional<Coded<FundSource>> source, BigDecimal arrived, BigDecimal paid) {

  private static final Map<String, TableField<?, Coded<FundSource>>> COLUMNS = Map.of(
      "fund_arrival", Tables.FUND_ARRIVAL.SOURCE,
      "disbursement", Tables.DISBURSEMENT.SOURCE,
      "payment", Tables.PAYMENT.SOURCE);

  /// The sources of a project in the order of their table, those without a record last.
  public static List<SourceBalance> of(VillageFile village, UUID project, LocalDate day) {
    Map<Optional<Coded<FundSource>>, List<BigDecimal>> changes = new LinkedHashMap<>();
    Movement.of(village, project).stream()
        .filter(movement -> !movement.day().isAfter(day))
        .forEach(movement -> changes
            .computeIfAbsent(source(movement.row()), _ -> new ArrayList<>())
            .add(movement.change()));
    return changes.entrySet().stream()
        .map(entry -> new SourceBalance(
            entry.getKey(), sum(entry.getValue(), 1), sum(entry.getValue(), -1).negate()))
        .sorted(Comparator.comparingInt(SourceBalance::place))
        .toList();
  }

  /// What is left of it (结余); negative when more was paid than arrived.
  public BigDecimal balance() {
    return arrived.subtract(paid);
  }

  private int place() {
    return source.flatMap(Coded::value).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static Optional<Coded<FundSource>> source(Row movement) {
    return Optional.ofNullable(COLUMNS.get(movement.entity().key())).map(movement::get);
  }

  private static BigDecimal sum(List<BigDecimal> changes, int sign) {
    return changes.stream()
        .filter(change -> change.signum() == sign)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
