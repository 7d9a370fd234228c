package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.assessment.income.AccountItem;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.IncomeItem;

/// The lines and bars of two accounts side by side. Amounts in yuan.
final class IncomeTable {

  private static final Map<IncomeGroup, TableField<?, ?>> TERMS = Map.of(
      IncomeGroup.WAGES, INCOME_STATEMENT.STATED_WAGES,
      IncomeGroup.BUSINESS, INCOME_STATEMENT.STATED_BUSINESS,
      IncomeGroup.COST, INCOME_STATEMENT.STATED_BUSINESS_COST,
      IncomeGroup.PROPERTY, INCOME_STATEMENT.STATED_PROPERTY,
      IncomeGroup.TRANSFERS, INCOME_STATEMENT.STATED_TRANSFER);

  private final Optional<IncomeAccount> before;
  private final Optional<IncomeAccount> now;
  private final List<Map<String, Object>> lines = new ArrayList<>();
  private final List<Map<String, Object>> bars = new ArrayList<>();

  IncomeTable(Optional<IncomeAccount> before, Optional<IncomeAccount> now) {
    this.before = before;
    this.now = now;
  }

  List<Map<String, Object>> lines() {
    for (IncomeGroup group : IncomeGroup.values()) {
      both(account -> account.items().stream())
          .filter(item -> item.group() == group)
          .map(AccountItem::item)
          .distinct()
          .sorted()
          .forEach(this::item);
      total(term(group), account -> Optional.of(account.sum(group)));
    }
    total(INCOME_STATEMENT.STATED_GROSS.getComment(), account -> Optional.of(account.gross()));
    total(INCOME_STATEMENT.STATED_NET.getComment(), account -> Optional.of(account.net()));
    total(
        INCOME_STATEMENT.STATED_MEMBERS.getComment(),
        account -> Optional.of(BigDecimal.valueOf(account.members())));
    total(INCOME_STATEMENT.STATED_PER_HEAD.getComment(), IncomeAccount::perHead);
    if (both(Stream::of)
        .anyMatch(
            account -> account.claims().signum() != 0 || account.selfPaid().signum() != 0)) {
      total(INCOME_STATEMENT.CLAIMS.getComment(), account -> Optional.of(account.claims()));
      total(
          INCOME_STATEMENT.COMPLIANT_SELF_PAID.getComment(),
          account -> Optional.of(account.selfPaid()));
      total(Words.of("income.reference"), IncomeAccount::referencePerHead);
    }
    return lines;
  }

  List<Map<String, Object>> bars() {
    BigDecimal longest = both(account -> Stream.of(account.gross(), account.net()))
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ONE);
    for (IncomeGroup group : IncomeGroup.values()) {
      bar(term(group), account -> Optional.of(account.sum(group)), longest);
    }
    bar(INCOME_STATEMENT.STATED_NET.getComment(), account -> Optional.of(account.net()), longest);
    bar(INCOME_STATEMENT.STATED_PER_HEAD.getComment(), IncomeAccount::perHead, longest);
    return bars;
  }

  private void item(IncomeItem item) {
    List<Row> rows =
        now.stream().flatMap(account -> of(account, item)).map(AccountItem::row).toList();
    String evidence = rows.stream()
        .flatMap(row -> Stream.of(
            row.get(INCOME_ITEM.EVIDENCE, ""),
            row.yes(INCOME_ITEM.ESTIMATED) ? Words.of("income.estimated") : ""))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
    boolean counted = both(account -> of(account, item)).anyMatch(AccountItem::counted);
    lines.add(line(
            item.term() + (counted ? "" : Words.of("income.not-counted")),
            account -> sum(account, item),
            evidence)
        .put(Key.INCOME_TOTAL, false)
        .map());
  }

  private void total(String term, Function<IncomeAccount, Optional<BigDecimal>> amount) {
    lines.add(line(term, amount, "").put(Key.INCOME_TOTAL, true).map());
  }

  private Values line(
      String term, Function<IncomeAccount, Optional<BigDecimal>> amount, String evidence) {
    return new Values()
        .put(Key.INCOME_ITEM, term)
        .put(Key.INCOME_BEFORE, text(before.flatMap(amount)))
        .put(Key.INCOME_NOW, text(now.flatMap(amount)))
        .put(Key.INCOME_EVIDENCE, evidence);
  }

  private void bar(
      String term, Function<IncomeAccount, Optional<BigDecimal>> amount, BigDecimal longest) {
    Optional<BigDecimal> first = before.flatMap(amount);
    Optional<BigDecimal> second = now.flatMap(amount);
    if (Stream.of(first, second)
        .anyMatch(value -> value.filter(v -> v.signum() != 0).isPresent())) {
      bars.add(new Values()
          .put(Key.BAR_ITEM, term)
          .put(Key.BAR_BEFORE, text(first))
          .put(Key.BAR_NOW, text(second))
          .put(Key.BAR_BEFORE_WIDTH, width(first, longest))
          .put(Key.BAR_NOW_WIDTH, width(second, longest))
          .map());
    }
  }

  private <T> Stream<T> both(Function<IncomeAccount, Stream<T>> of) {
    return Stream.concat(before.stream(), now.stream()).flatMap(of);
  }

  private static Stream<AccountItem> of(IncomeAccount account, IncomeItem item) {
    return account.items().stream().filter(line -> line.item() == item);
  }

  private static Optional<BigDecimal> sum(IncomeAccount account, IncomeItem item) {
    return of(account, item).map(AccountItem::amount).reduce(BigDecimal::add);
  }

  private static String term(IncomeGroup group) {
    return TERMS.getOrDefault(group, INCOME_STATEMENT.STATED_GROSS).getComment();
  }

  private static String text(Optional<BigDecimal> amount) {
    return amount.map(value -> DecimalKind.plain(value).toPlainString()).orElse("");
  }

  private static String width(Optional<BigDecimal> amount, BigDecimal longest) {
    BigDecimal value = amount.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    BigDecimal hundred = BigDecimal.valueOf(100);
    return longest.signum() <= 0
        ? "0"
        : value
            .multiply(hundred)
            .divide(longest, 1, RoundingMode.HALF_UP)
            .min(hundred)
            .toPlainString();
  }
}
