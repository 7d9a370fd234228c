package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;

/// The lines of a household's yearly income statement (收入核算) as the register has them.
///
/// @param amounts the amounts by item
record Statement(Map<IncomeItem, BigDecimal> amounts) {

  /// Finds statements, each once: every column and every member of the household asks for the same.
  static final class Shelf {

    private final Draft register;
    private final Map<UUID, Statement> statements = new HashMap<>();

    Shelf(Draft register) {
      this.register = register;
    }

    Statement of(Subject subject) {
      Row key = Objects.requireNonNull(subject.row(Catalogue.INCOME_STATEMENT));
      return statements.computeIfAbsent(key.id(), _ -> Statement.of(register, subject));
    }
  }

  private static Statement of(Draft draft, Subject subject) {
    Map<IncomeItem, BigDecimal> amounts = new EnumMap<>(IncomeItem.class);
    for (IncomeItem item : IncomeItem.values()) {
      Optional<Row> line = draft.registered(line(subject, item).id());
      BigDecimal amount = line.map(row -> row.get(INCOME_ITEM.AMOUNT)).orElse(null);
      if (amount != null) {
        amounts.put(item, amount);
      }
    }
    return new Statement(amounts);
  }

  /// The row of an item, without amount.
  static Row line(Subject subject, IncomeItem item) {
    Row statement = Objects.requireNonNull(subject.row(Catalogue.INCOME_STATEMENT));
    return Row.keyed(Catalogue.INCOME_ITEM, statement.id(), Coded.of(item), null)
        .with(INCOME_ITEM.HOUSEHOLD, subject.household());
  }

  /// The items of a group: they share the letter of their code.
  static List<IncomeItem> group(IncomeItem one) {
    return Arrays.stream(IncomeItem.values())
        .filter(item -> item.code().charAt(0) == one.code().charAt(0))
        .toList();
  }

  /// The sum of these items; null when there is a line for none of them.
  @Nullable
  BigDecimal sum(Collection<IncomeItem> items) {
    return items.stream()
        .filter(amounts::containsKey)
        .map(item -> Objects.requireNonNull(amounts.get(item)))
        .reduce(BigDecimal::add)
        .map(DecimalKind::plain)
        .orElse(null);
  }
}
