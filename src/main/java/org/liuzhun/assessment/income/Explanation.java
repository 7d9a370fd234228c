package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;

/// Writes an account out line by line, as it is done on paper.
final class Explanation {

  private final IncomeAccount account;
  private final Dossier dossier;
  private final List<AccountLine> lines = new ArrayList<>();

  Explanation(IncomeAccount account, Dossier dossier) {
    this.account = account;
    this.dossier = dossier;
  }

  List<AccountLine> lines() {
    for (IncomeGroup group : IncomeGroup.values()) {
      account.items().stream().filter(item -> item.group() == group).forEach(this::item);
      add(
          Step.GROUP,
          account.sum(group),
          null,
          "income.line.group",
          group.label(),
          account.sum(group));
    }
    sums();
    people();
    perHead(Step.PER_HEAD, "income.line.per-head", account.net(), account.perHead());
    if (account.transfersPaid().signum() != 0) {
      disposable(account.net());
    }
    BigDecimal reference = account.reference();
    add(
        Step.REFERENCE,
        reference,
        null,
        "income.line.reference",
        account.net(),
        account.claims(),
        account.selfPaid(),
        reference);
    perHead(
        Step.REFERENCE_PER_HEAD,
        "income.line.reference-per-head",
        reference,
        account.referencePerHead());
    both();
    return lines;
  }

  private void sums() {
    BigDecimal wages = account.sum(IncomeGroup.WAGES);
    BigDecimal business = account.sum(IncomeGroup.BUSINESS);
    BigDecimal cost = account.sum(IncomeGroup.COST);
    BigDecimal property = account.sum(IncomeGroup.PROPERTY);
    BigDecimal transfers = account.sum(IncomeGroup.TRANSFERS);
    BigDecimal gross = account.gross();
    BigDecimal net = account.net();
    add(Step.GROSS, gross, null, "income.line.gross", wages, business, property, transfers, gross);
    add(Step.NET, net, null, "income.line.net", wages, business, cost, property, transfers, net);
  }

  private void people() {
    List<String> counted = account.people().stream().map(Member::name).toList();
    List<String> left = dossier.membersThen(account.period().until()).stream()
        .filter(member -> !account.people().contains(member))
        .map(Member::name)
        .toList();
    BigDecimal number = BigDecimal.valueOf(counted.size());
    if (left.isEmpty()) {
      add(Step.PEOPLE, number, null, "income.line.people", number, counted);
    } else {
      add(Step.PEOPLE, number, null, "income.line.people-but", number, counted, left);
    }
  }

  private void disposable(BigDecimal net) {
    BigDecimal amount = account.disposable();
    add(
        Step.DISPOSABLE,
        amount,
        null,
        "income.line.disposable",
        net,
        account.transfersPaid(),
        amount);
    perHead(
        Step.DISPOSABLE_PER_HEAD,
        "income.line.disposable-per-head",
        amount,
        account.disposablePerHead());
  }

  /// Both figures, wherever claims or self-payment are recorded: which one is compared is a rule of
  /// the region.
  private void both() {
    if (account.claims().signum() != 0 || account.selfPaid().signum() != 0) {
      account
          .perHeadWithClaimsAndSelfPayment()
          .ifPresent(with -> add(
              Step.REFERENCE_BOTH,
              with,
              null,
              "income.line.reference-both",
              with,
              account.perHead().orElseThrow()));
    }
  }

  private void item(AccountItem item) {
    String key = item.counted()
        ? item.row().yes(INCOME_ITEM.OWN_CONSUMED) ? "income.line.own" : "income.line.item"
        : "income.line.not-counted";
    String who = Optional.ofNullable(item.row().get(INCOME_ITEM.PERSON))
        .flatMap(dossier::member)
        .map(Member::name)
        .orElse("");
    add(
        item.counted() ? Step.ITEM : Step.NOT_COUNTED,
        item.amount(),
        item.row(),
        key,
        item.item(),
        who,
        item.amount());
  }

  private void perHead(Step step, String key, BigDecimal whole, Optional<BigDecimal> perHead) {
    perHead.ifPresent(amount -> add(step, amount, null, key, whole, account.members(), amount));
  }

  private void add(
      Step step, BigDecimal amount, @Nullable Row row, String key, Object... arguments) {
    lines.add(new AccountLine(step, Remark.of(key, arguments), amount, row));
  }
}
