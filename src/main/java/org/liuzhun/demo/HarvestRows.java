package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PRODUCTION_RECORD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.StatementPurpose;

/// What a family that is helped to plant brought in (产业记录): one record of the last account, of the
/// very sums that stand among its income.
final class HarvestRows {

  private static final BigDecimal PRICE = new BigDecimal("2.2");
  private static final BigDecimal A_MU = BigDecimal.valueOf(2500);

  private HarvestRows() {}

  static void write(Family family, Sheaf sheaf) {
    if (family.story().measures().contains(MeasureType.PLANTING)) {
      sheaf
          .where(
              Catalogue.INCOME_STATEMENT,
              INCOME_STATEMENT.PURPOSE,
              Coded.of(StatementPurpose.YEARLY))
          .max(Comparator.comparing(row -> row.get(INCOME_STATEMENT.YEAR, 0)))
          .ifPresent(statement -> sheaf.add(record(family, sheaf, statement)));
    }
  }

  private static Row record(Family family, Sheaf sheaf, Row statement) {
    BigDecimal gross = amount(sheaf, statement, IncomeItem.BUSINESS_PLANTING);
    BigDecimal yield = gross.divide(PRICE, 0, RoundingMode.HALF_UP);
    return Row.empty(Catalogue.PRODUCTION_RECORD, family.setting().nextId())
        .with(PRODUCTION_RECORD.HOUSEHOLD, family.id())
        .with(PRODUCTION_RECORD.YEAR, statement.get(INCOME_STATEMENT.YEAR))
        .with(PRODUCTION_RECORD.VARIETY, Words.one("village.product"))
        .with(PRODUCTION_RECORD.AREA, yield.divide(A_MU, 0, RoundingMode.UP))
        .with(PRODUCTION_RECORD.YIELD, yield)
        .with(PRODUCTION_RECORD.YIELD_UNIT, Words.one("harvest.unit"))
        .with(PRODUCTION_RECORD.UNIT_PRICE, PRICE)
        .with(PRODUCTION_RECORD.GROSS, gross)
        .with(PRODUCTION_RECORD.COST, amount(sheaf, statement, IncomeItem.COST_PLANTING))
        .with(PRODUCTION_RECORD.BUYER, Words.one("harvest.buyer"));
  }

  private static BigDecimal amount(Sheaf sheaf, Row statement, IncomeItem item) {
    return sheaf
        .where(Catalogue.INCOME_ITEM, INCOME_ITEM.STATEMENT, statement.id())
        .filter(row -> Coded.of(item).equals(row.get(INCOME_ITEM.ITEM)))
        .map(row -> row.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
