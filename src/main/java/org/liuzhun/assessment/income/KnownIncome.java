package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PRODUCTION_RECORD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;

/// What the register knows of a household's income in the months of a statement (收入推荐): payments
/// that were made, dividends, production of the year, and month by month posts, allowances and work
/// away. What was paid takes the place of what would follow from a monthly amount. Nothing of it is
/// income before somebody has accepted it.
public final class KnownIncome {

  /// What one line of a statement is about.
  private record Key(IncomeItem item, @Nullable UUID person) {}

  /// Payments of one kind.
  private record Paid(int times, BigDecimal sum, LocalDate last) {
    Paid and(Paid other) {
      return new Paid(
          times + other.times, sum.add(other.sum), other.last.isAfter(last) ? other.last : last);
    }
  }

  private final Dossier dossier;
  private final Period period;
  private final int year;
  private final List<ProposedLine> lines = new ArrayList<>();

  private KnownIncome(Dossier dossier, Period period, int year) {
    this.dossier = dossier;
    this.period = period;
    this.year = year;
  }

  /// The lines for a statement, in the order of the form.
  ///
  /// @param today the day it is: what would be earned later is not known yet
  public static List<ProposedLine> of(
      Dossier dossier, Row statement, Policy policy, LocalDate today) {
    Period period = Period.of(statement, dossier, policy);
    KnownIncome known = new KnownIncome(dossier, period, statement.get(INCOME_STATEMENT.YEAR, 0));
    known.payments();
    known.dividends();
    known.production();
    Set<IncomeItem> paid = known.lines.stream().map(ProposedLine::item).collect(Collectors.toSet());
    MonthlyIncome.of(dossier, new Period(period.from(), earlier(period.until(), today))).stream()
        .filter(line -> !paid.contains(line.item()))
        .forEach(known.lines::add);
    return merged(known.lines);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private void payments() {
    Map<Key, Paid> paid = new LinkedHashMap<>();
    for (Row payment : dossier.rows(Catalogue.PAYMENT)) {
      Coded<IncomeItem> code = payment.get(PAYMENT.INCOME_ITEM);
      IncomeItem item = code == null ? null : code.known();
      if (item != null) {
        collect(
            paid,
            new Key(item, payment.get(PAYMENT.PERSON)),
            payment.get(PAYMENT.AMOUNT),
            payment.get(PAYMENT.PAID_ON));
      }
    }
    propose(paid, "income.known.payments");
  }

  private void dividends() {
    Map<Key, Paid> paid = new LinkedHashMap<>();
    for (Row dividend : dossier.rows(Catalogue.DIVIDEND)) {
      collect(
          paid,
          new Key(IncomeItem.PROPERTY_DIVIDEND, dividend.get(DIVIDEND.PERSON)),
          dividend.get(DIVIDEND.PAID_AMOUNT),
          dividend.get(DIVIDEND.PAID_ON));
    }
    paid.keySet().removeIf(key -> lines.stream().anyMatch(line -> line.item() == key.item()));
    propose(paid, "income.known.dividends");
  }

  private void collect(
      Map<Key, Paid> paid, Key key, @Nullable BigDecimal amount, @Nullable LocalDate day) {
    if (amount != null && day != null && period.holds(day)) {
      paid.merge(key, new Paid(1, amount, day), Paid::and);
    }
  }

  private void propose(Map<Key, Paid> paid, String words) {
    paid.forEach((key, sum) -> lines.add(new ProposedLine(
        key.item(),
        key.person(),
        sum.sum(),
        false,
        List.of(Remark.of(words, sum.times(), sum.last())))));
  }

  private void production() {
    for (Row record : dossier.rows(Catalogue.PRODUCTION_RECORD)) {
      if (record.get(PRODUCTION_RECORD.YEAR, 0) == year) {
        boolean animals = record.get(PRODUCTION_RECORD.HEADS) != null;
        boolean land = !animals && record.get(PRODUCTION_RECORD.AREA) != null;
        produced(
            record,
            PRODUCTION_RECORD.GROSS,
            animals
                ? IncomeItem.BUSINESS_BREEDING
                : land ? IncomeItem.BUSINESS_PLANTING : IncomeItem.BUSINESS_OTHER);
        produced(
            record,
            PRODUCTION_RECORD.COST,
            animals
                ? IncomeItem.COST_BREEDING
                : land ? IncomeItem.COST_PLANTING : IncomeItem.COST_OTHER);
      }
    }
  }

  private void produced(Row record, TableField<?, BigDecimal> column, IncomeItem item) {
    BigDecimal amount = record.get(column);
    if (amount != null) {
      Remark source =
          Remark.of("income.known.production", record.get(PRODUCTION_RECORD.VARIETY, ""), year);
      lines.add(new ProposedLine(item, null, amount, false, List.of(source)));
    }
  }

  /// Lines about the same item and person are one line: a statement has room for one.
  private static List<ProposedLine> merged(List<ProposedLine> lines) {
    List<ProposedLine> merged = new ArrayList<>();
    for (ProposedLine line : lines) {
      int at = 0;
      while (at < merged.size() && !merged.get(at).isAbout(line.item(), line.person())) {
        at++;
      }
      if (at < merged.size()) {
        merged.set(at, merged.get(at).and(line));
      } else {
        merged.add(line);
      }
    }
    return merged.stream()
        .filter(line -> line.amount().signum() > 0)
        .sorted(Comparator.comparing(ProposedLine::item)
            .thenComparing(line -> Objects.toString(line.person(), "")))
        .toList();
  }
}
