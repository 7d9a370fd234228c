package org.liuzhun.assessment.check;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.AccountItem;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.registry.code.StatementPurpose;

/// The amounts of the last yearly account of a household, and who entered them.
///
/// @param surveyor his name, a dash where none is recorded
/// @param all how many amounts
/// @param round how many of them end in 00 or 50
/// @param reckoned in whole yuan, those that no document or contract fixed
record Reckoned(String surveyor, int all, int round, List<Long> reckoned) {

  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  static Optional<Reckoned> of(Situation s, Context context) {
    return s.money()
        .last(StatementPurpose.YEARLY)
        .map(statement -> of(s.account(statement, context.policy())));
  }

  private static Reckoned of(IncomeAccount account) {
    List<AccountItem> items =
        account.items().stream().filter(item -> item.amount().signum() > 0).toList();
    long round = items.stream()
        .filter(item -> item.amount().remainder(FIFTY).signum() == 0)
        .count();
    return new Reckoned(
        account.statement().get(INCOME_STATEMENT.SURVEYOR, "–"),
        items.size(),
        (int) round,
        account.reckoned());
  }
}
