package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;

/// Takes income columns into the year's statement (收入核算): lines as lines; totals as stated totals, and what the
/// lines beside them leave over as a line of its own, so that the account can be computed.
final class Income {

  private static final Field<BigDecimal> AMOUNT = Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT);

  private final Draft draft;
  private final Writer writer;

  Income(Draft draft, Writer writer) {
    this.draft = draft;
    this.writer = writer;
  }

  void item(Subject subject, IncomeItem item, SheetRow.Placed placed) {
    writer.cell(subject, line(subject, item), AMOUNT, placed);
  }

  @SuppressWarnings("unchecked")
  void total(Subject subject, Meaning.Total total, SheetRow row, SheetRow.Placed placed) {
    Field<BigDecimal> field = (Field<BigDecimal>) total.field();
    BigDecimal amount = amount(placed);
    BigDecimal rest = amount == null ? null : rest(amount, total.rest(), row);
    Row statement = Objects.requireNonNull(subject.row(Catalogue.INCOME_STATEMENT));
    if (amount == null || rest == null) {
      writer.cell(subject, statement, field, placed);
      return;
    }
    Fate stated = writer.value(subject, statement, field, amount, placed);
    Fate left = writer.value(subject, line(subject, total.rest()), AMOUNT, rest, placed);
    writer.book(placed, Fate.of(stated, left), null);
  }

  /// What the lines of the same group leave over; null when the row has a line for it, or nothing is left.
  private static @Nullable BigDecimal rest(BigDecimal total, IncomeItem rest, SheetRow row) {
    BigDecimal left = total;
    boolean split = false;
    for (SheetRow.Placed placed : row.cells()) {
      if (placed.column().meaning() instanceof Meaning.Item(var item) && isOneGroup(item, rest)) {
        BigDecimal amount = amount(placed);
        if (item == rest) {
          return null;
        }
        if (amount != null) {
          left = left.subtract(amount);
          split = true;
        }
      }
    }
    return !split || left.signum() > 0 ? left : null;
  }

  private Row line(Subject subject, IncomeItem item) {
    Row statement = draft.open(Objects.requireNonNull(subject.row(Catalogue.INCOME_STATEMENT)));
    return Row.keyed(Catalogue.INCOME_ITEM, statement.id(), Coded.of(item), null)
        .with(INCOME_ITEM.HOUSEHOLD, subject.household());
  }

  private static @Nullable BigDecimal amount(SheetRow.Placed placed) {
    return placed.parse(Kind.money()) instanceof Parsed.Value<BigDecimal>(BigDecimal amount) ? amount : null;
  }

  /// Items of one group share the letter of their code.
  private static boolean isOneGroup(IncomeItem one, IncomeItem other) {
    return one.code().charAt(0) == other.code().charAt(0);
  }
}
