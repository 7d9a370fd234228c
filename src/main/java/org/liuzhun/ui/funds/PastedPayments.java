package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.NamedHouseholds;

/// A list of payments pasted out of a spreadsheet (粘贴名单): household, quantity, amount, account,
/// cells parted by tabs. Everything else is taken from a payment that stands as the pattern. An
/// amount that is missing is standard times quantity; an account that is missing is the
/// household's own.
final class PastedPayments {

  private static final int MOST_LINES = 5_000;
  private static final List<TableField<?, ?>> PATTERN = List.of(
      PAYMENT.PROJECT,
      PAYMENT.MEASURE,
      PAYMENT.POLICY,
      PAYMENT.SOURCE,
      PAYMENT.PERIOD,
      PAYMENT.STANDARD,
      PAYMENT.QUANTITY_UNIT,
      PAYMENT.APPROVED_ON,
      PAYMENT.PAID_ON,
      PAYMENT.INCOME_ITEM);

  /// One pasted line.
  ///
  /// @param words the line as it came
  /// @param household whom it means, or null
  /// @param quantity its quantity, or null
  /// @param amount its amount, or null
  /// @param account its account, empty where the household's own is meant
  /// @param problem why it is not taken, or null
  record Entry(
      String words,
      @Nullable Dossier household,
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal amount,
      String account,
      @Nullable String problem) {

    boolean isSound() {
      return problem == null;
    }
  }

  private final Row pattern;
  private final List<Entry> entries = new ArrayList<>();

  /// The payments that a text means.
  ///
  /// @param pattern the payment that the others are like
  PastedPayments(String text, Row pattern, VillageFile village) {
    this.pattern = pattern;
    NamedHouseholds households = new NamedHouseholds(village);
    text.lines()
        .filter(line -> !line.isBlank())
        .limit(MOST_LINES)
        .forEach(line -> entries.add(entry(line, households)));
  }

  List<Entry> entries() {
    return entries;
  }

  /// How many of them are taken.
  long sound() {
    return entries.stream().filter(Entry::isSound).count();
  }

  /// The sum of those that are taken, in yuan.
  BigDecimal sum() {
    return entries.stream()
        .filter(Entry::isSound)
        .map(entry -> entry.amount() == null ? BigDecimal.ZERO : entry.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// One save with all that are taken.
  Edit edit(RowId ids) {
    Edit.Builder edit = Edit.begin();
    for (Entry entry : entries) {
      Dossier household = entry.household();
      if (entry.isSound() && household != null) {
        edit.create(row(entry, household, ids));
      }
    }
    return edit.build();
  }

  private Row row(Entry entry, Dossier household, RowId ids) {
    Row row = Row.empty(Catalogue.PAYMENT, ids.next());
    for (TableField<?, ?> column : PATTERN) {
      row = copied(row, column);
    }
    String account = entry.account().isEmpty()
        ? household.household().get(HOUSEHOLD.ACCOUNT, "")
        : entry.account();
    return row.with(PAYMENT.HOUSEHOLD, household.id())
        .with(PAYMENT.QUANTITY, entry.quantity())
        .with(PAYMENT.AMOUNT, entry.amount())
        .with(PAYMENT.ACCOUNT, account.isEmpty() ? null : account)
        .with(PAYMENT.ACCOUNT_NAME, household.household().get(HOUSEHOLD.ACCOUNT_NAME));
  }

  private <T> Row copied(Row row, TableField<?, T> column) {
    return row.with(column, pattern.get(column));
  }

  private Entry entry(String line, NamedHouseholds households) {
    String[] cells = line.split("\t", -1);
    List<Dossier> meant = households.called(cells[0]);
    Parsed<BigDecimal> quantity = Kind.money().parse(cell(cells, 1));
    Parsed<BigDecimal> amount = Kind.money().parse(cell(cells, 2));
    String account = Hygiene.clean(cell(cells, 3)).replace(" ", "");
    String problem = meant.size() != 1
        ? Texts.of(meant.isEmpty() ? "register.paste.nobody" : "register.paste.several")
        : null;
    if (quantity instanceof Parsed.Value<BigDecimal>(@Nullable BigDecimal count)
        && amount instanceof Parsed.Value<BigDecimal>(@Nullable BigDecimal given)) {
      BigDecimal sum = given == null ? due(count) : given;
      String lacking = sum == null ? Texts.of("register.paste.no-amount") : null;
      return new Entry(
          line,
          meant.size() == 1 ? meant.getFirst() : null,
          count,
          sum,
          account,
          problem == null ? lacking : problem);
    }
    return new Entry(line, null, null, null, account, Texts.of("register.paste.no-number"));
  }

  private @Nullable BigDecimal due(@Nullable BigDecimal quantity) {
    BigDecimal standard = pattern.get(PAYMENT.STANDARD);
    return quantity == null || standard == null ? null : standard.multiply(quantity);
  }

  private static String cell(String[] cells, int column) {
    return column < cells.length ? cells[column] : "";
  }
}
