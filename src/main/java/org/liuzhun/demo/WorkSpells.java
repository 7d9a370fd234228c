package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;

/// Since when whoever works this year does so (务工经历): where his year says that he works, for the
/// wage of which the family's last yearly account is the sum.
///
/// @param setting the village's years
/// @param workshop the workshop of the village
record WorkSpells(Setting setting, UUID workshop) {

  /// The spells of a family.
  List<Row> of(Sheaf sheaf) {
    Family family = sheaf.family();
    BigDecimal pay = pay(sheaf);
    return family.in(setting.today().getYear()).stream()
        .filter(now -> now.workMonths() > 0)
        .map(now -> spell(year(sheaf, now), now.workMonths(), pay))
        .toList();
  }

  private Row spell(Row year, int months, @Nullable BigDecimal pay) {
    LocalDate start = setting.today().minusMonths(months);
    boolean near = Words.one("workshop").equals(year.get(PERSON_YEAR.EMPLOYER));
    return Row.empty(Catalogue.WORK_SPELL, setting.nextId())
        .with(WORK_SPELL.PERSON, year.get(PERSON_YEAR.PERSON))
        .with(WORK_SPELL.STARTS_ON, start)
        .with(WORK_SPELL.PLACE, year.get(PERSON_YEAR.WORK_PLACE))
        .with(WORK_SPELL.EMPLOYER, year.get(PERSON_YEAR.EMPLOYER))
        .with(WORK_SPELL.CHANNEL, year.get(PERSON_YEAR.WORK_CHANNEL))
        .with(WORK_SPELL.WORKSHOP, near ? workshop : null)
        .with(WORK_SPELL.MONTHLY_PAY, pay)
        .with(WORK_SPELL.FIRST_PAID_ON, start.plusMonths(1))
        .with(WORK_SPELL.FIRST_PAY, pay);
  }

  private static Row year(Sheaf sheaf, Situation now) {
    return sheaf
        .where(Catalogue.PERSON_YEAR, PERSON_YEAR.PERSON, now.person().id())
        .filter(row -> row.get(PERSON_YEAR.YEAR, 0) == now.year())
        .findFirst()
        .orElseThrow();
  }

  /// The wages of the last yearly account by the months worked in its year.
  private static @Nullable BigDecimal pay(Sheaf sheaf) {
    Row account = sheaf
        .where(
            Catalogue.INCOME_STATEMENT, INCOME_STATEMENT.PURPOSE, Coded.of(StatementPurpose.YEARLY))
        .max(Comparator.comparing(row -> row.get(INCOME_STATEMENT.YEAR, 0)))
        .orElseThrow();
    int months = sheaf.family().in(account.get(INCOME_STATEMENT.YEAR, 0)).stream()
        .mapToInt(Situation::workMonths)
        .sum();
    return sheaf
        .where(Catalogue.INCOME_ITEM, INCOME_ITEM.STATEMENT, account.id())
        .filter(item -> Coded.of(IncomeItem.WAGE_MIGRANT).equals(item.get(INCOME_ITEM.ITEM)))
        .map(item -> item.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO))
        .map(wages -> wages.divide(BigDecimal.valueOf(months), RoundingMode.HALF_UP))
        .findFirst()
        .orElse(null);
  }
}
