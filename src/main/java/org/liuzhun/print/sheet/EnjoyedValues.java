package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// What the household was paid in the year and which policies it receives (本年发放、享受待遇). Where
/// states of health are hidden, a payment bears the name of its measure or item of income, not what
/// somebody wrote, and none that tells of health is named.
final class EnjoyedValues {

  private final Subject subject;

  EnjoyedValues(Subject subject) {
    this.subject = subject;
  }

  void put(Values values) {
    Map<String, List<Row>> policies = new TreeMap<>();
    payments()
        .forEach(payment -> policies.merge(
            name(payment),
            List.of(payment),
            (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    values.put(
        Key.PAYMENTS,
        policies.entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .toList());
    values.put(
        Key.ENTITLEMENTS,
        subject.rows(Catalogue.ENTITLEMENT, ENTITLEMENT.SINCE, this::isReceived).stream()
            .map(row -> (Map<String, Object>) new RowMap(
                subject.names(),
                policy(row).map(policy -> List.of(row, policy)).orElse(List.of(row)),
                Map.of()))
            .toList());
  }

  /// What was paid in the year besides the measures that tell their amount themselves.
  BigDecimal besides(List<Row> measures) {
    List<Object> told = measures.stream()
        .filter(measure -> measure.get(MEASURE.ACTUAL_AMOUNT) != null)
        .flatMap(measure -> Stream.<Object>of(measure.id(), Subject.shown(measure, MEASURE.TYPE)))
        .filter(name -> !"".equals(name))
        .toList();
    return payments()
        .filter(row ->
            !told.contains(row.get(PAYMENT.MEASURE)) && !told.contains(row.get(PAYMENT.POLICY, "")))
        .map(row -> row.get(PAYMENT.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Stream<Row> payments() {
    return subject
        .rows(
            Catalogue.PAYMENT,
            PAYMENT.PAID_ON,
            row -> row.get(PAYMENT.PAID_ON, LocalDate.MIN).getYear() == subject.year())
        .stream();
  }

  private String name(Row payment) {
    if (!subject.veil().hides(Secret.HEALTH)) {
      String policy = Subject.shown(payment, PAYMENT.POLICY);
      return policy.isEmpty() ? known(payment) : policy;
    }
    return known(payment);
  }

  /// The measure's type or the item of income, if neither tells of somebody's health.
  private String known(Row payment) {
    Optional<Row> measure = subject.dossier().rows(Catalogue.MEASURE).stream()
        .filter(row -> row.id().equals(payment.get(PAYMENT.MEASURE)))
        .findFirst();
    boolean told = subject.veil().hidesValue(payment.get(PAYMENT.INCOME_ITEM))
        || measure.filter(row -> !subject.veil().shows(row)).isPresent();
    return told
        ? Words.of("payment.other")
        : Stream.concat(
                measure.stream().map(row -> Subject.shown(row, MEASURE.TYPE)),
                Stream.of(Subject.shown(payment, PAYMENT.INCOME_ITEM)))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(Words.of("payment.other"));
  }

  private static Map<String, Object> line(String policy, List<Row> payments) {
    BigDecimal sum = payments.stream()
        .map(row -> row.get(PAYMENT.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Values()
        .put(Key.PAYMENT_POLICY, policy)
        .put(Key.PAYMENT_SUM, DecimalKind.plain(sum).toPlainString())
        .put(Key.PAYMENT_TIMES, Integer.toString(payments.size()))
        .put(Key.PAYMENT_LATEST, Subject.shown(payments.getLast(), PAYMENT.PAID_ON))
        .map();
  }

  private boolean isReceived(Row entitlement) {
    LocalDate since = entitlement.get(ENTITLEMENT.SINCE);
    boolean hides = subject.veil().hides(Secret.HEALTH);
    return entitlement.yes(ENTITLEMENT.RECEIVING)
        && (since == null || since.getYear() <= subject.year())
        && (!hides
            || policy(entitlement)
                .map(policy -> policy.get(WELFARE_POLICY.MEASURE_TYPE))
                .filter(type -> !subject.veil().hidesValue(type))
                .isPresent());
  }

  private Optional<Row> policy(Row entitlement) {
    return subject.village().row(Catalogue.WELFARE_POLICY, entitlement.get(ENTITLEMENT.POLICY));
  }
}
