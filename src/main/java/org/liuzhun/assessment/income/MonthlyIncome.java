package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EmployerLevel;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;

/// Income that follows from an amount a month (按月收入): public posts, allowances, and work away. A
/// month counts when it was begun and at least half of it lies in the period.
final class MonthlyIncome {

  private static final int HALF_A_MONTH = 15;

  private MonthlyIncome() {}

  static List<ProposedLine> of(Dossier dossier, Period period) {
    return Stream.concat(
            dossier.rows(Catalogue.MEASURE).stream().flatMap(row -> measure(row, period).stream()),
            dossier.rows(Catalogue.WORK_SPELL).stream().flatMap(row -> work(row, period).stream()))
        .toList();
  }

  private static Optional<ProposedLine> measure(Row measure, Period period) {
    Coded<MeasureType> type = measure.get(MEASURE.TYPE);
    Coded<MeasureState> state = measure.get(MEASURE.STATE);
    BigDecimal monthly = measure.get(MEASURE.MONTHLY_AMOUNT);
    boolean planned = state != null && state.is(MeasureState.PLANNED);
    if (type == null || type.known() == null || monthly == null || planned) {
      return Optional.empty();
    }
    int months = months(measure.get(MEASURE.STARTS_ON), measure.get(MEASURE.ENDS_ON), period);
    int paid = Math.min(months, measure.get(MEASURE.MONTHS, months));
    return item(type.known(), measure)
        .map(item -> new ProposedLine(
            item,
            measure.get(MEASURE.PERSON),
            monthly.multiply(BigDecimal.valueOf(paid)),
            true,
            List.of(Remark.of("income.known.measure", type, monthly, paid))));
  }

  private static Optional<IncomeItem> item(MeasureType type, Row measure) {
    return switch (type) {
      case PUBLIC_POST -> Optional.of(post(measure));
      case LOW_INCOME_ALLOWANCE -> Optional.of(IncomeItem.LOW_INCOME_ALLOWANCE);
      case DESTITUTE_SUPPORT -> Optional.of(IncomeItem.DESTITUTE_SUPPORT);
      case DISABILITY_SUBSIDY -> Optional.of(IncomeItem.TRANSFER_DISABILITY);
      case OLD_AGE_SUBSIDY -> Optional.of(IncomeItem.TRANSFER_OLD_AGE);
      case ORPHAN_SUPPORT -> Optional.of(IncomeItem.TRANSFER_OTHER);
      case ECOLOGICAL_RANGER -> Optional.of(IncomeItem.WAGE_DEPARTMENT_POST);
      case WORKSHOP -> Optional.of(IncomeItem.WAGE_OTHER);
      default -> Optional.empty();
    };
  }

  private static IncomeItem post(Row measure) {
    Coded<EmployerLevel> level = measure.get(MEASURE.EMPLOYER_LEVEL);
    if (level != null && level.is(EmployerLevel.DEPARTMENT)) {
      return IncomeItem.WAGE_DEPARTMENT_POST;
    }
    return level != null && level.is(EmployerLevel.TOWNSHIP)
        ? IncomeItem.WAGE_TOWNSHIP_POST
        : IncomeItem.WAGE_VILLAGE_POST;
  }

  private static Optional<ProposedLine> work(Row spell, Period period) {
    BigDecimal monthly = spell.get(WORK_SPELL.MONTHLY_PAY);
    int months = months(spell.get(WORK_SPELL.STARTS_ON), spell.get(WORK_SPELL.ENDS_ON), period);
    return Optional.ofNullable(monthly)
        .map(pay -> new ProposedLine(
            IncomeItem.WAGE_MIGRANT,
            spell.get(WORK_SPELL.PERSON),
            pay.multiply(BigDecimal.valueOf(months)),
            true,
            List.of(Remark.of("income.known.work", spell.get(WORK_SPELL.PLACE, ""), pay, months))));
  }

  /// How many months of what began and perhaps ended lie in the period; none while it is unknown
  /// when it began.
  private static int months(@Nullable LocalDate begun, @Nullable LocalDate ended, Period period) {
    if (begun == null) {
      return 0;
    }
    LocalDate from = begun.isAfter(period.from()) ? begun : period.from();
    LocalDate until = ended != null && ended.isBefore(period.until()) ? ended : period.until();
    LocalDate after = until.plusDays(1);
    if (!from.isBefore(after)) {
      return 0;
    }
    long whole = ChronoUnit.MONTHS.between(from, after);
    long days = ChronoUnit.DAYS.between(from.plusMonths(whole), after);
    return (int) (days >= HALF_A_MONTH ? whole + 1 : whole);
  }
}
