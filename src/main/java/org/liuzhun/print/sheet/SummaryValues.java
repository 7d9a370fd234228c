package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IssueState;

/// What ledgers and cards say of a household in a word (概况), and its open issues.
final class SummaryValues {

  private final Subject subject;

  SummaryValues(Subject subject) {
    this.subject = subject;
  }

  void put(Values values) {
    values.put(Key.SUMMARY, summary().map());
    values.put(
        Key.OPEN_ISSUES,
        subject.maps(subject.rows(Catalogue.ISSUE, ISSUE.DUE_ON, SummaryValues::isOpen)));
  }

  private Values summary() {
    List<Row> measures = new HelpValues(subject).measures();
    return new Values()
        .put(Key.SUMMARY_CAUSES, causes())
        .put(Key.SUMMARY_HELPERS, helpers())
        .put(Key.SUMMARY_MEASURES, Integer.toString(measures.size()))
        .put(Key.SUMMARY_MONEY, money(measures))
        .put(Key.SUMMARY_PER_HEAD, new IncomeValues(subject).latestPerHead())
        .put(Key.SUMMARY_INSURED, Long.toString(insured()));
  }

  static boolean isOpen(Row issue) {
    var state = issue.get(ISSUE.STATE);
    return state == null || !state.is(IssueState.CLOSED);
  }

  private String causes() {
    List<String> causes = subject.dossier().rows(Catalogue.CAUSE).stream()
        .filter(subject.veil()::shows)
        .sorted((one, other) -> Boolean.compare(other.yes(CAUSE.MAIN), one.yes(CAUSE.MAIN)))
        .map(row -> Subject.shown(row, CAUSE.KIND))
        .toList();
    List<String> risks = subject.rows(Catalogue.RISK, RISK.HAPPENED_ON, _ -> true).stream()
        .map(row -> Subject.shown(row, RISK.KIND))
        .toList();
    return Stream.of(causes, risks)
        .flatMap(List::stream)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private String helpers() {
    return subject.dossier().rows(Catalogue.PAIRING).stream()
        .filter(row -> subject.holds(row.get(PAIRING.STARTS_ON), row.get(PAIRING.ENDS_ON)))
        .flatMap(row -> subject.village().row(Catalogue.HELPER, row.get(PAIRING.HELPER)).stream())
        .map(helper -> helper.get(HELPER.NAME, ""))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /// What came to the household: the measures' amounts, and payments that none of them tells.
  private String money(List<Row> measures) {
    BigDecimal sum = measures.stream()
        .map(row -> row.get(MEASURE.ACTUAL_AMOUNT, BigDecimal.ZERO))
        .reduce(new EnjoyedValues(subject).besides(measures), BigDecimal::add);
    return sum.signum() == 0 ? "" : DecimalKind.plain(sum).toPlainString();
  }

  private long insured() {
    return subject.dossier().members(subject.today()).stream()
        .flatMap(member -> member.file().yearOrBefore(subject.year()).stream())
        .filter(
            year -> year.yes(PERSON_YEAR.MEDICAL_RESIDENT) || year.yes(PERSON_YEAR.MEDICAL_WORKER))
        .count();
  }
}
