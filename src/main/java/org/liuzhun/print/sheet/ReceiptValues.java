package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;

/// What was paid to households in the year, policy by policy, each line to be signed for
/// (资金物资领取表).
final class ReceiptValues {

  private record Policy(List<Map<String, Object>> lines, List<BigDecimal> amounts) {}

  private final Map<String, Policy> policies = new LinkedHashMap<>();

  ReceiptValues(List<Subject> households) {
    households.forEach(subject -> new HelpValues(subject)
        .measures().stream()
            .filter(measure -> measure.get(MEASURE.ACTUAL_AMOUNT) != null)
            .forEach(measure -> add(subject, measure)));
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

  private void add(Subject subject, Row measure) {
    Policy policy = policies.computeIfAbsent(
        Subject.shown(measure, MEASURE.TYPE),
        _ -> new Policy(new ArrayList<>(), new ArrayList<>()));
    policy.amounts().add(measure.get(MEASURE.ACTUAL_AMOUNT, BigDecimal.ZERO));
    policy
        .lines()
        .add(new RowMap(
            subject.names(),
            List.of(measure),
            new Values()
                .put(Key.RECEIPT_NUMBER, Integer.toString(policy.lines().size() + 1))
                .put(Key.RECEIPT_HEAD, subject.dossier().title())
                .put(
                    Key.RECEIPT_GROUP,
                    subject.dossier().household().get(HOUSEHOLD.VILLAGE_GROUP, ""))
                .map()));
  }

  private static String sum(List<BigDecimal> amounts) {
    return DecimalKind.plain(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .toPlainString();
  }
}
