package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.math.BigDecimal;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.IncomeItem;

/// One recorded line of income or cost (收入明细) as the account takes it.
///
/// @param row the line's row
/// @param item what kind of income
/// @param group the group it belongs to
/// @param amount the amount in yuan
/// @param counted whether the region's rules of the period's end count it
public record AccountItem(
    Row row, IncomeItem item, IncomeGroup group, BigDecimal amount, boolean counted) {

  /// What it adds to its group: nothing when it does not count; a subsidy that reduces production
  /// cost (E5) is taken off
  /// the cost.
  public BigDecimal share() {
    if (!counted) {
      return BigDecimal.ZERO;
    }
    return item == IncomeItem.COST_SUBSIDY ? amount.negate() : amount;
  }

  /// Whether somebody reckoned it, as wages, production and its cost are; transfers and property
  /// income are what a document or a contract says.
  public boolean reckoned() {
    return group != IncomeGroup.TRANSFERS && group != IncomeGroup.PROPERTY;
  }

  /// The amount without its fen.
  public long wholeYuan() {
    return amount.longValue();
  }

  /// Whether some evidence (佐证) is named and the amount is not an estimate.
  public boolean proven() {
    return !row.yes(INCOME_ITEM.ESTIMATED) && !row.get(INCOME_ITEM.EVIDENCE, "").isEmpty();
  }
}
