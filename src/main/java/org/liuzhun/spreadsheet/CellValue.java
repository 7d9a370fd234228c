package org.liuzhun.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.MonthKind;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.spreadsheet.sheet.Cell;

/// From a cell to a value of a kind: what a spreadsheet does to dates and long numbers is
/// undone or refused, the rest is read as if it had been typed.
final class CellValue {

  private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(10_000);
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d+");

  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

  private CellValue() {}

  /// The value, or the reason why there is none.
  ///
  /// @param heading the column's heading, which may name a unit
  static <T> Parsed<T> parse(Kind<T> kind, Cell cell, String heading) {
    return switch (cell) {
      case Cell.Failure failure -> Parsed.refused("problem.formula-failed", failure.code());
      case Cell.Amount amount
      when amount.isTruncated() -> Parsed.refused("problem.number-lost-digits");
      case Cell.Amount amount -> amount(kind, amount.value(), heading);
      case Cell.Moment moment
      when kind instanceof MonthKind -> kind.parse(YearMonth.from(moment.time()).toString());
      case Cell.Moment moment
      when kind instanceof DayKind -> kind.parse(moment.time().toLocalDate().toString());
      case Cell.Text(String text)
      when kind instanceof NumberTextKind && SCIENTIFIC.matcher(text.strip()).matches() ->
        Parsed.refused("problem.number-lost-digits");
      case Cell.Text(String text)
      when kind instanceof DecimalKind && PLAIN.matcher(text.strip()).matches() ->
        amount(kind, new BigDecimal(text.strip()), heading);
      default -> kind.parse(cell.shown());
    };
  }

  private static <T> Parsed<T> amount(Kind<T> kind, BigDecimal value, String heading) {
    if (kind instanceof DayKind && isSerial(value)) {
      return kind.parse(SERIAL_ORIGIN.plusDays(value.longValue()).toString());
    }
    // As a number, 2016.10 becomes 2016.1: January or October, nobody knows.
    if (kind instanceof MonthKind
        && value.scale() == 1
        && value.unscaledValue().longValue() % 10 == 1) {
      return Parsed.refused("problem.january-or-october", value.toPlainString());
    }
    BigDecimal factor = kind instanceof DecimalKind ? Headings.factor(heading) : BigDecimal.ONE;
    return kind.parse(value.multiply(factor).toPlainString());
  }

  private static boolean isSerial(BigDecimal value) {
    return value.scale() <= 0
        && value.compareTo(FIRST_SERIAL) >= 0
        && value.compareTo(LAST_SERIAL) <= 0;
  }
}
