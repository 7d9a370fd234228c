package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.catalogue.Catalogue;

/// Compares the totals stated in the national system's export with those that the lines give.
final class Stated {

  private final IncomeAccount account;
  private final List<Difference> differences = new ArrayList<>();

  Stated(IncomeAccount account) {
    this.account = account;
  }

  List<Difference> differences(BigDecimal tolerance) {
    if (account.isBlank()) {
      return List.of();
    }
    Integer people = account.statement().get(INCOME_STATEMENT.STATED_MEMBERS);
    if (people != null) {
      compare(
          INCOME_STATEMENT.STATED_MEMBERS,
          BigDecimal.valueOf(people),
          BigDecimal.valueOf(account.members()),
          BigDecimal.ZERO);
    }
    money(INCOME_STATEMENT.STATED_WAGES, account.sum(IncomeGroup.WAGES), tolerance);
    money(INCOME_STATEMENT.STATED_BUSINESS, account.sum(IncomeGroup.BUSINESS), tolerance);
    money(INCOME_STATEMENT.STATED_BUSINESS_COST, account.sum(IncomeGroup.COST), tolerance);
    money(INCOME_STATEMENT.STATED_PROPERTY, account.sum(IncomeGroup.PROPERTY), tolerance);
    money(INCOME_STATEMENT.STATED_TRANSFER, account.sum(IncomeGroup.TRANSFERS), tolerance);
    money(INCOME_STATEMENT.STATED_GROSS, account.gross(), tolerance);
    money(INCOME_STATEMENT.STATED_NET, account.net(), tolerance);
    Optional<BigDecimal> perHead = account.perHead();
    perHead.ifPresent(amount -> money(INCOME_STATEMENT.STATED_PER_HEAD, amount, tolerance));
    return differences;
  }

  private void money(TableField<?, BigDecimal> column, BigDecimal computed, BigDecimal tolerance) {
    compare(column, account.statement().get(column), computed, tolerance);
  }

  private void compare(
      TableField<?, ?> column,
      @Nullable BigDecimal stated,
      BigDecimal computed,
      BigDecimal tolerance) {
    if (stated != null && stated.subtract(computed).abs().compareTo(tolerance) > 0) {
      differences.add(new Difference(Catalogue.INCOME_STATEMENT.field(column), stated, computed));
    }
  }
}
