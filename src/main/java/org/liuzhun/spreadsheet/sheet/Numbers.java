package org.liuzhun.spreadsheet.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// What a number in a spreadsheet means: an amount, or a date when the cell's format says so.
final class Numbers {

  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /// Whether a number format shows dates. The built-in formats 27–36 and 50–58 do in Chinese
  /// and other East Asian editions; the library knows them not.
  static boolean isDate(int format, @Nullable String pattern) {
    return format >= 27 && format <= 36
        || format >= 50 && format <= 58
        || DateUtil.isADateFormat(format, pattern);
  }

  /// The amount, without the noise of binary fractions.
  static Cell amount(String written) {
    BigDecimal value = new BigDecimal(written).round(KEPT).stripTrailingZeros();
    return new Cell.Amount(value.scale() < 0 ? value.setScale(0) : value);
  }

  /// The date of a serial number; a time of day alone stays an amount.
  static Cell moment(String written, boolean since1904) {
    double serial = Double.parseDouble(written);
    return serial >= 1 && DateUtil.isValidExcelDate(serial)
        ? new Cell.Moment(DateUtil.getLocalDateTime(serial, since1904, true))
        : amount(written);
  }
}
