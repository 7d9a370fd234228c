package org.liuzhun.spreadsheet.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/// What stands in a cell (单元格).
public sealed interface Cell {

  /// The empty cell.
  static Cell blank() {
    return new Text("");
  }

  /// Text, or nothing.
  record Text(String text) implements Cell {}

  /// A number, with the fifteen digits that spreadsheets keep.
  record Amount(BigDecimal value) implements Cell {

    private static final int KEPT_DIGITS = 15;

    /// Whether the number had more digits than a spreadsheet keeps: its end is lost, as with
    /// ID numbers typed as numbers.
    public boolean isTruncated() {
      return value.precision() - value.scale() > KEPT_DIGITS;
    }
  }

  /// A date, with or without time of day.
  record Moment(LocalDateTime time) implements Cell {}

  /// True or false.
  record Flag(boolean value) implements Cell {}

  /// A formula that failed.
  record Failure(String code) implements Cell {}

  /// Whether nothing is to be seen in it.
  default boolean isBlank() {
    return this instanceof Text(String text) && text.isBlank();
  }

  /// What a person reads in it.
  default String shown() {
    return switch (this) {
      case Text text -> text.text();
      case Amount amount -> amount.value().toPlainString();
      case Moment moment ->
        moment.time().toLocalTime().toSecondOfDay() == 0
            ? moment.time().toLocalDate().toString()
            : moment.time().toString().replace('T', ' ');
      case Flag flag -> flag.value() ? "TRUE" : "FALSE";
      case Failure failure -> failure.code();
    };
  }
}
