package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PLAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.Study;

/// Guarantees, yearly plans and open questions of a family.
final class CareRows {

  private static final int FIRST_GUARANTEES = 2016;
  private static final List<IssueState> STATES = List.of(
      IssueState.CLOSED, IssueState.CLOSED, IssueState.DOING, IssueState.PARKED, IssueState.OPEN);

  private final Family family;
  private final Setting setting;

  private CareRows(Family family) {
    this.family = family;
    setting = family.setting();
  }

  static void write(Family family, Sheaf sheaf) {
    CareRows rows = new CareRows(family);
    for (int year : family.years()) {
      if (year >= FIRST_GUARANTEES) {
        rows.guarantees(year, sheaf);
      }
      if (family.helped(year)) {
        sheaf.add(rows.plan(year, sheaf));
      }
    }
    if (family.index() % 7 == 3) {
      sheaf.add(rows.issue());
    }
  }

  private void guarantees(int year, Sheaf sheaf) {
    for (GuaranteeItem item : GuaranteeItem.values()) {
      sheaf.add(guarantee(year, item));
    }
  }

  private Row guarantee(int year, GuaranteeItem item) {
    Dice dice = family.dice().of(year * 10L + item.ordinal());
    boolean pupils =
        family.in(year).stream().anyMatch(now -> now.is(Study.PRIMARY, Study.JUNIOR_9));
    boolean water = item == GuaranteeItem.WATER && LivingRows.waterShort(family, year);
    GuaranteeResult result = item == GuaranteeItem.EDUCATION && !pupils
        ? GuaranteeResult.NOT_APPLICABLE
        : water ? GuaranteeResult.FAILED : GuaranteeResult.PASSED;
    Row row = Row.keyed(Catalogue.GUARANTEE, family.id(), year, Coded.of(item))
        .with(GUARANTEE.RESULT, Coded.of(result))
        .with(GUARANTEE.CHECKED_ON, setting.dayOf(year).minusDays(dice.between(10, 70)))
        .with(GUARANTEE.CHECKER, Words.pick("checkers", dice))
        .with(GUARANTEE.EVIDENCE, Words.pick("evidence.guarantee", dice));
    return water
        ? row.with(GUARANTEE.PROBLEM, Words.one("water.problem"))
            .with(GUARANTEE.ACTION, Words.one("water.action"))
        : row;
  }

  private Row plan(int year, Sheaf sheaf) {
    Dice dice = family.dice().of(year * 10L + 9);
    List<Row> measures =
        sheaf.of(Catalogue.MEASURE).stream().filter(row -> startsIn(row, year)).toList();
    BigDecimal funds = measures.stream()
        .map(row -> row.get(MEASURE.PLANNED_AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    LocalDate first = begins(year);
    Row row = Row.empty(Catalogue.PLAN, setting.nextId())
        .with(PLAN.HOUSEHOLD, family.id())
        .with(PLAN.YEAR, year)
        .with(PLAN.NEED, Words.pick("plan.need", dice))
        .with(PLAN.GOAL, Words.pick("plan.goal", dice))
        .with(
            PLAN.MEASURES,
            measures.stream()
                .map(measure -> measure.get(MEASURE.NAME, ""))
                .distinct()
                .collect(Collectors.joining(Words.one("semicolon"))))
        .with(PLAN.RESPONSIBLE, Words.pick("helper.names", new Dice(family.index())))
        .with(PLAN.STARTS_ON, first)
        .with(PLAN.ENDS_ON, LocalDate.of(year, 12, 31))
        .with(PLAN.FUNDS, funds);
    return year < setting.today().getYear()
        ? row.with(PLAN.RESULT, Words.pick("plan.result", dice))
            .with(PLAN.RESULT_ON, LocalDate.of(year, 12, 20))
        : row;
  }

  private LocalDate begins(int year) {
    LocalDate helped = family.times().registered() != null
        ? family.times().registered()
        : family.times().monitored();
    LocalDate usual = LocalDate.of(year, 1, 20);
    return helped != null && helped.isAfter(usual) ? helped.plusDays(1) : usual;
  }

  private static boolean startsIn(Row measure, int year) {
    LocalDate starts = measure.get(MEASURE.STARTS_ON);
    return starts != null && starts.getYear() == year;
  }

  private Row issue() {
    Dice dice = family.dice().of(71);
    LocalDate found = setting.today().minusDays(dice.between(4, 25));
    IssueState state = dice.pick(STATES);
    Row row = Row.empty(Catalogue.ISSUE, setting.nextId())
        .with(ISSUE.HOUSEHOLD, family.id())
        .with(ISSUE.NUMBER, "ZG%d-%04d".formatted(found.getYear(), family.index()))
        .with(
            ISSUE.SOURCE,
            Coded.of(dice.pick(
                List.of(IssueSource.COMPLAINT, IssueSource.INSPECTION, IssueSource.VISIT))))
        .with(ISSUE.TITLE, Words.pick("issue.titles", dice))
        .with(ISSUE.DETAIL, Words.one("issue.detail"))
        .with(ISSUE.FOUND_ON, found)
        .with(ISSUE.OWNER, Words.pick("surveyors", dice))
        .with(ISSUE.DUE_ON, setting.today().plusDays(dice.between(5, 30)))
        .with(ISSUE.STATE, Coded.of(state));
    return switch (state) {
      case CLOSED ->
        row.with(ISSUE.ACTION, Words.one("issue.action"))
            .with(ISSUE.CLOSED_ON, found.plusDays(3))
            .with(ISSUE.CLOSING_EVIDENCE, Words.one("issue.evidence"));
      case PARKED ->
        row.with(ISSUE.PARKED_REASON, Words.one("parked"))
            .with(ISSUE.RECHECK_ON, setting.today().plusDays(30));
      default -> row;
    };
  }
}
