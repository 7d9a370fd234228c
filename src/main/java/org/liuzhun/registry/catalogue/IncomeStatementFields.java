package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.StatementPurpose;

/// 收入核算 — income statement.
final class IncomeStatementFields {
  private IncomeStatementFields() {}

  static final Entity ENTITY = Entity.of(INCOME_STATEMENT, Owner.HOUSEHOLD, Section.INCOME)
      .naturalKey(INCOME_STATEMENT.HOUSEHOLD, INCOME_STATEMENT.PURPOSE, INCOME_STATEMENT.YEAR)
      .add(INCOME_STATEMENT.HOUSEHOLD, reference("household"))
      .add(INCOME_STATEMENT.PURPOSE, code(StatementPurpose.class))
      .required()
      .add(INCOME_STATEMENT.YEAR, year())
      .required()
      .add(INCOME_STATEMENT.PERIOD_FROM, day())
      .add(INCOME_STATEMENT.PERIOD_UNTIL, day())
      .add(INCOME_STATEMENT.STATED_MEMBERS, count())
      .add(INCOME_STATEMENT.STATED_WAGES, money())
      .add(INCOME_STATEMENT.STATED_BUSINESS, money())
      .add(INCOME_STATEMENT.STATED_BUSINESS_COST, money())
      .add(INCOME_STATEMENT.STATED_PROPERTY, money())
      .add(INCOME_STATEMENT.STATED_TRANSFER, money())
      .add(INCOME_STATEMENT.STATED_GROSS, money())
      .add(INCOME_STATEMENT.STATED_NET, money())
      .add(INCOME_STATEMENT.STATED_PER_HEAD, money())
      .add(INCOME_STATEMENT.CLAIMS, money())
      .add(INCOME_STATEMENT.COMPLIANT_SELF_PAID, money())
      .add(INCOME_STATEMENT.VISITED_ON, day())
      .add(INCOME_STATEMENT.SURVEYOR, text(60))
      .add(INCOME_STATEMENT.CHECKED_BY, text(60))
      .add(INCOME_STATEMENT.SIGNED_ON, day())
      .add(INCOME_STATEMENT.EXPLANATION, longText())
      .add(INCOME_STATEMENT.TRANSFER_EXPENDITURE, money())
      .build();
}
