package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;

/// Takes income columns into the year's statement (收入核算): lines as lines; totals as stated
/// totals, and what the lines beside them leave over as a line of its own, so that the
/// account can be computed. Finer lines of the register are never counted twice.
final class Income {

  private static final Field<BigDecimal> AMOUNT = Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT);

  private final Draft draft;
  private final Ledger ledger;
  private final Writer writer;
  private final Statement.Shelf statements;

  Income(Draft draft, Ledger ledger, Writer writer) {
    this.draft = draft;
    this.ledger = ledger;
    this.writer = writer;
    statements = new Statement.Shelf(draft);
  }

  void item(Subject subject, Meaning.Item meaning, SheetRow.Placed placed) {
    List<IncomeItem> items = meaning.items();
    Statement known = statements.of(subject);
    BigDecimal amount = amount(placed);
    if (amount == null || known.sum(items.subList(1, items.size())) == null) {
      draft.open(Objects.requireNonNull(subject.row(Catalogue.INCOME_STATEMENT)));
      writer.cell(subject, Statement.line(subject, items.getFirst()), AMOUNT, placed);
      return;
    }
    compare(amount, Objects.requireNonNull(known.sum(items)), placed);
  }

  private void compare(BigDecimal amount, BigDecimal sum, SheetRow.Placed placed) {
    if (sum.compareTo(amount) == 0) {
      ledger.cell(Fate.UNCHANGED);
    } else {
      ledger.cell(placed, Fate.REFUSED, Problem.of("problem.finer-lines", sum.toPlainString()));
    }
  }

  @SuppressWarnings("unchecked")
  void total(Subject subject, Meaning.Total total, SheetRow row, SheetRow.Placed placed) {
    Field<BigDecimal> field = (Field<BigDecimal>) total.field();
    Row statement = Objects.requireNonNull(subject.row(Catalogue.INCOME_STATEMENT));
    BigDecimal amount = amount(placed);
    if (amount == null) {
      writer.cell(subject, statement, field, placed);
      return;
    }
    Statement known = statements.of(subject);
    boolean computed = draft
        .registered(statement.id())
        .map(register -> register.get(field.column()))
        .isEmpty();
    BigDecimal sum = known.sum(Statement.group(total.rest()));
    if (computed && sum != null && sum.compareTo(amount) == 0) {
      ledger.cell(Fate.UNCHANGED);
      return;
    }
    Fate fate = writer.value(subject, statement, field, amount, placed);
    BigDecimal rest = rest(amount, total.rest(), row, known);
    if (rest != null) {
      fate = Fate.of(
          fate, writer.value(subject, Statement.line(subject, total.rest()), AMOUNT, rest, placed));
    }
    writer.book(placed, fate, null);
  }

  /// What the lines of the same group leave over; null when a column or finer lines of the
  /// register tell, or nothing is left.
  private static @Nullable BigDecimal rest(
      BigDecimal total, IncomeItem rest, SheetRow row, Statement known) {
    List<IncomeItem> group = Statement.group(rest);
    Set<IncomeItem> told = new HashSet<>();
    BigDecimal left = total;
    for (SheetRow.Placed placed : row.cells()) {
      BigDecimal amount = amount(placed);
      if (placed.column().meaning() instanceof Meaning.Item(var items)
          && group.contains(items.getFirst())
          && amount != null) {
        told.addAll(items);
        left = left.subtract(amount);
      }
    }
    boolean finer = group.stream()
        .anyMatch(
            item -> item != rest && !told.contains(item) && known.amounts().containsKey(item));
    return finer || told.contains(rest) || !told.isEmpty() && left.signum() <= 0 ? null : left;
  }

  private static @Nullable BigDecimal amount(SheetRow.Placed placed) {
    return placed.parse(Kind.money()) instanceof Parsed.Value<BigDecimal>(BigDecimal amount)
        ? amount
        : null;
  }
}
