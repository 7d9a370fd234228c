package org.liuzhun.assessment.entitlement;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Had;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;

/// Collects what the facts of one household entitle to, and sees whether it is received: by a
/// measure, in the last yearly account, by a payment of the last twelve months.
final class Claims {

  private final Situation situation;
  private final Policy policy;
  private final WelfarePolicies policies;
  private final Had had;
  private final List<Entitlement> found = new ArrayList<>();

  Claims(Situation situation, Policy policy, WelfarePolicies policies) {
    this.situation = situation;
    this.policy = policy;
    this.policies = policies;
    had = new Had(situation);
  }

  Situation situation() {
    return situation;
  }

  Policy policy() {
    return policy;
  }

  /// A parameter of today; the largest number when none is known, so that no rule rests on it.
  int whole(String parameter) {
    return policy.whole(parameter, situation.today()).orElse(Integer.MAX_VALUE);
  }

  void person(Benefit benefit, MemberNow member, Remark reason) {
    add(benefit, Optional.of(member.member().file().id()), isReceiving(benefit, member), reason);
  }

  void household(Benefit benefit, Remark reason) {
    add(benefit, Optional.empty(), receives(benefit, Optional.empty()), reason);
  }

  List<Entitlement> found() {
    return found;
  }

  private void add(Benefit benefit, Optional<UUID> person, boolean receiving, Remark reason) {
    found.add(new Entitlement(
        situation.id(),
        person,
        Optional.of(benefit),
        benefit.type().flatMap(policies::of),
        receiving,
        reason));
  }

  private boolean isReceiving(Benefit benefit, MemberNow member) {
    boolean noted = switch (benefit) {
      case PENSION -> member.now().yes(PERSON_YEAR.PENSION_RECEIVING);
      case FAMILY_DOCTOR -> member.now().yes(PERSON_YEAR.FAMILY_DOCTOR);
      case MEDICAL_AID -> member.now().yes(PERSON_YEAR.MEDICAL_AID);
      case LOW_INCOME -> member.lowIncome() || member.destitute();
      default -> false;
    };
    return noted || receives(benefit, Optional.of(member.member().file().id()));
  }

  private boolean receives(Benefit benefit, Optional<UUID> person) {
    return had.has(benefit::isPaidBy, person)
        || !isToldApart(benefit, person)
            && benefit
                .item()
                .filter(item -> earns(item, person) || paid(item, person))
                .isPresent();
  }

  /// Both disability subsidies are one line of income: where a measure says which is paid, the line
  /// says nothing about the other.
  private boolean isToldApart(Benefit benefit, Optional<UUID> person) {
    return (benefit == Benefit.NURSING || benefit == Benefit.DISABLED_LIVING)
        && had.has(row -> row.get(MEASURE.DISABILITY_SUBSIDY) != null, person);
  }

  private boolean earns(IncomeItem item, Optional<UUID> person) {
    return situation
        .money()
        .last(StatementPurpose.YEARLY)
        .filter(statement -> situation
            .account(statement, policy)
            .period()
            .until()
            .isAfter(situation.today().minusMonths(24)))
        .stream()
        .flatMap(statement -> situation.money().items(statement).stream())
        .filter(row -> isOf(row.get(INCOME_ITEM.ITEM), item))
        .anyMatch(row -> concerns(row.get(INCOME_ITEM.PERSON), person));
  }

  private boolean paid(IncomeItem item, Optional<UUID> person) {
    LocalDate since = situation.today().minusYears(1);
    return situation.rows(Catalogue.PAYMENT).stream()
        .filter(row -> isOf(row.get(PAYMENT.INCOME_ITEM), item))
        .filter(row -> row.get(PAYMENT.PAID_ON, LocalDate.MIN).isAfter(since))
        .anyMatch(row -> concerns(row.get(PAYMENT.PERSON), person));
  }

  private static boolean isOf(@Nullable Coded<IncomeItem> code, IncomeItem item) {
    return code != null && code.is(item);
  }

  /// What names nobody may be anybody's.
  private static boolean concerns(@Nullable UUID named, Optional<UUID> person) {
    return named == null || person.isEmpty() || person.get().equals(named);
  }

  /// The sentence about a member at a field of this year's row.
  static Remark remark(String key, MemberNow member, Row row, TableField<?, ?> column) {
    return Remark.of("suggestion.reason." + key, member.name(), member.age()).at(row, column);
  }
}
