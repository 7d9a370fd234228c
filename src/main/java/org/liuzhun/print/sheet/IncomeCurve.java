package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.DecimalKind;

/// Income per head over the years against the monitoring line of each (历年人均纯收入).
final class IncomeCurve {

  private static final int MOST_YEARS = 8;

  private record Point(BigDecimal perHead, BigDecimal line) {}

  private final Map<Integer, Point> points = new TreeMap<>();

  IncomeCurve(List<IncomeAccount> accounts, Policy policy, int lastYear) {
    for (IncomeAccount account : accounts) {
      int year = account.statement().get(INCOME_STATEMENT.YEAR, 0);
      BigDecimal line =
          policy.decimal("line.monitor", account.period().until()).orElse(BigDecimal.ZERO);
      account
          .perHead()
          .filter(_ -> year > lastYear - MOST_YEARS && year <= lastYear)
          .ifPresent(amount -> points.put(year, new Point(amount, line)));
    }
  }

  List<Map<String, Object>> lines() {
    BigDecimal longest = points.values().stream()
        .flatMap(point -> Stream.of(point.perHead(), point.line()))
        .reduce(BigDecimal.ONE, BigDecimal::max);
    return points.entrySet().stream().map(entry -> line(entry, longest)).toList();
  }

  private static Map<String, Object> line(Map.Entry<Integer, Point> entry, BigDecimal longest) {
    Point point = entry.getValue();
    return new Values()
        .put(Key.CURVE_YEAR, entry.getKey().toString())
        .put(Key.CURVE_AMOUNT, DecimalKind.plain(point.perHead()).toPlainString())
        .put(Key.CURVE_WIDTH, width(point.perHead(), longest))
        .put(
            Key.CURVE_LINE,
            point.line().signum() == 0 ? "" : DecimalKind.plain(point.line()).toPlainString())
        .map();
  }

  private static String width(BigDecimal amount, BigDecimal longest) {
    return amount
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(100))
        .divide(longest, 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
