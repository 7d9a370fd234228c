package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;

/// The income statements of a household (收入核算) with their lines. Amounts in yuan.
public final class Money {

  private final List<Row> statements;
  private final Map<StatementPurpose, List<Row>> byPurpose = new EnumMap<>(StatementPurpose.class);
  private final Map<UUID, List<Row>> items = new HashMap<>();

  Money(Dossier dossier) {
    statements = dossier.rows(Catalogue.INCOME_STATEMENT).stream()
        .sorted(Comparator.comparing(row -> row.get(INCOME_STATEMENT.PERIOD_UNTIL, LocalDate.MIN)))
        .toList();
    for (Row statement : statements) {
      var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
      if (purpose != null && purpose.known() != null) {
        byPurpose.computeIfAbsent(purpose.known(), _ -> new ArrayList<>()).add(statement);
      }
    }
    for (Row item : dossier.rows(Catalogue.INCOME_ITEM)) {
      UUID statement = item.get(INCOME_ITEM.STATEMENT);
      if (statement != null) {
        items.computeIfAbsent(statement, _ -> new ArrayList<>()).add(item);
      }
    }
  }

  /// All statements, the oldest first.
  public List<Row> statements() {
    return statements;
  }

  /// The statements of this purpose, the oldest first.
  public List<Row> statements(StatementPurpose purpose) {
    return byPurpose.getOrDefault(purpose, List.of());
  }

  /// The last statement of this purpose.
  public Optional<Row> last(StatementPurpose purpose) {
    List<Row> found = statements(purpose);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  /// The yearly statement of the year before; none where that year was never recorded.
  public Optional<Row> yearBefore(Row statement) {
    int year = statement.get(INCOME_STATEMENT.YEAR, 0) - 1;
    return statements(StatementPurpose.YEARLY).stream()
        .filter(row -> row.get(INCOME_STATEMENT.YEAR, 0) == year)
        .reduce((_, later) -> later);
  }

  /// The lines of a statement.
  public List<Row> items(Row statement) {
    return items.getOrDefault(statement.id(), List.of());
  }

  /// The lines of a statement whose item's code begins so (`A` wages, `B` production, `C`
  /// property, `D` transfers, `E` cost).
  public List<Row> items(Row statement, String code) {
    return items(statement).stream().filter(item -> code(item).startsWith(code)).toList();
  }

  /// The sum of such lines.
  public BigDecimal sum(Row statement, String code) {
    return items(statement, code).stream()
        .map(item -> item.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The sum of the lines of one item.
  public BigDecimal sum(Row statement, IncomeItem item) {
    return items(statement).stream()
        .filter(line -> is(line, item))
        .map(line -> line.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean is(Row line, IncomeItem item) {
    var value = line.get(INCOME_ITEM.ITEM);
    return value != null && value.is(item);
  }

  private static String code(Row item) {
    var code = item.get(INCOME_ITEM.ITEM);
    return code == null ? "" : code.text();
  }
}
