package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;

/// A group of income items: the four incomes of the account, and the cost of production.
public enum IncomeGroup {
  /// 工资性收入.
  WAGES('A'),
  /// 生产经营性收入, gross, own consumption included at local prices.
  BUSINESS('B'),
  /// 生产经营性支出.
  COST('E'),
  /// 财产性收入.
  PROPERTY('C'),
  /// 转移性收入.
  TRANSFERS('D');

  private static final Map<IncomeItem, IncomeGroup> BY_ITEM = byItem();

  private final char initial;

  IncomeGroup(char initial) {
    this.initial = initial;
  }

  /// The group of an item, by the first letter of its official code.
  public static Optional<IncomeGroup> of(IncomeItem item) {
    return Optional.ofNullable(BY_ITEM.get(item));
  }

  /// Whether this line of an account is of this group, also when its item is not known here.
  public boolean holds(Row line) {
    var item = line.get(INCOME_ITEM.ITEM);
    return item != null && item.text().indexOf(initial) == 0;
  }

  /// The official name, in the language in use.
  public String label() {
    return Texts.of("income.group." + name().toLowerCase(Locale.ROOT));
  }

  private static Map<IncomeItem, IncomeGroup> byItem() {
    Map<IncomeItem, IncomeGroup> groups = new EnumMap<>(IncomeItem.class);
    for (IncomeItem item : IncomeItem.values()) {
      for (IncomeGroup group : values()) {
        if (item.code().charAt(0) == group.initial) {
          groups.put(item, group);
        }
      }
    }
    return groups;
  }
}
