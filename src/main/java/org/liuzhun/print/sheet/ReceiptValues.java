package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// What is paid to households in the year, policy by policy, each line to be signed for
/// (资金物资领取表): the payments, and measures whose amount no payment tells.
final class ReceiptValues {

  private record Policy(List<Map<String, Object>> lines, List<BigDecimal> amounts) {}

  private static final UUID NONE = new UUID(0, 0);
  private static final String TIMES = " × ";

  private final Map<String, Policy> policies = new LinkedHashMap<>();

  ReceiptValues(List<Subject> households) {
    for (Subject subject : households) {
      Set<UUID> paid = new HashSet<>();
      subject.dossier().rows(Catalogue.PAYMENT).stream()
          .filter(row -> day(row).getYear() == subject.year())
          .sorted(Comparator.comparing(ReceiptValues::day).thenComparing(Row::id))
          .forEach(payment -> {
            paid.add(payment.get(PAYMENT.MEASURE, NONE));
            add(subject, payment);
          });
      new HelpValues(subject)
          .measures().stream()
              .filter(measure -> measure.get(MEASURE.ACTUAL_AMOUNT) != null)
              .filter(measure -> !paid.contains(measure.id()))
              .forEach(measure -> addMeasure(subject, measure));
    }
  }

  /// The day a payment belongs to: paid, or while it is not, approved.
  private static LocalDate day(Row payment) {
    return payment.get(PAYMENT.PAID_ON, payment.get(PAYMENT.APPROVED_ON, LocalDate.MIN));
  }

  List<Map<String, Object>> lines() {
    return policies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Values()
            .put(Key.RECEIPT_POLICY, entry.getKey())
            .put(Key.RECEIPT_SUM, sum(entry.getValue().amounts()))
            .put(Key.RECEIPT_LINES, entry.getValue().lines())
            .map())
        .toList();
  }

  private void add(Subject subject, Row payment) {
    String quantity = Subject.shown(payment, PAYMENT.QUANTITY);
    String what = Stream.of(Subject.shown(payment, PAYMENT.STANDARD), quantity)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(TIMES))
        + Subject.shown(payment, PAYMENT.QUANTITY_UNIT);
    Values said = new Values()
        .put(Key.RECEIPT_PERSON, shown(subject, payment, PAYMENT.PERSON))
        .put(Key.RECEIPT_WHAT, what)
        .put(Key.RECEIPT_AMOUNT, Subject.shown(payment, PAYMENT.AMOUNT))
        .put(Key.RECEIPT_DAY, Subject.shown(payment, PAYMENT.PAID_ON));
    String policy = Subject.shown(payment, PAYMENT.POLICY);
    put(subject, payment, policy, payment.get(PAYMENT.AMOUNT, BigDecimal.ZERO), said);
  }

  private void addMeasure(Subject subject, Row measure) {
    Values said = new Values()
        .put(Key.RECEIPT_PERSON, shown(subject, measure, MEASURE.PERSON))
        .put(Key.RECEIPT_WHAT, Subject.shown(measure, MEASURE.CONTENT))
        .put(Key.RECEIPT_AMOUNT, Subject.shown(measure, MEASURE.ACTUAL_AMOUNT))
        .put(Key.RECEIPT_DAY, Subject.shown(measure, MEASURE.PAID_ON));
    String policy = Subject.shown(measure, MEASURE.TYPE);
    put(subject, measure, policy, measure.get(MEASURE.ACTUAL_AMOUNT, BigDecimal.ZERO), said);
  }

  /// Who is named in a column of a row.
  private static Object shown(Subject subject, Row row, TableField<?, ?> column) {
    return subject.map(row).getOrDefault(row.entity().field(column).term(), "");
  }

  private void put(Subject subject, Row row, String name, BigDecimal amount, Values said) {
    Policy policy =
        policies.computeIfAbsent(name, _ -> new Policy(new ArrayList<>(), new ArrayList<>()));
    policy.amounts().add(amount);
    said.put(Key.RECEIPT_NUMBER, Integer.toString(policy.lines().size() + 1))
        .put(Key.RECEIPT_HEAD, subject.dossier().title())
        .put(Key.RECEIPT_GROUP, subject.dossier().household().get(HOUSEHOLD.VILLAGE_GROUP, ""));
    policy.lines().add(new RowMap(subject.names(), List.of(row), said.map()));
  }

  private static String sum(List<BigDecimal> amounts) {
    return DecimalKind.plain(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .toPlainString();
  }
}
