package org.liuzhun.registry.identity;

import java.util.Optional;
import org.liuzhun.registry.writing.Hygiene;

/// A 区划代码 (GB/T 2260 with the statistical extension): province 2, city 2, county 2, township
/// 3, village 3 digits. Divisions above the village end in zeros.
///
/// @param text the twelve digits
public record DivisionCode(String text) {

  /// How far down a division lies, with the digits that name it.
  public enum Level {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    Level(int digits) {
      this.digits = digits;
    }
  }

  /// @throws IllegalArgumentException when these are not twelve digits, or the province is missing
  public DivisionCode {
    if (!text.matches("[1-9]\\d{11}")) {
      throw new IllegalArgumentException("twelve digits expected");
    }
  }

  /// The code that these 2, 4, 6, 9 or 12 digits name; empty when they name none.
  public static Optional<DivisionCode> of(String written) {
    String digits = Hygiene.clean(written).replace(" ", "");
    return digits.matches("[1-9]\\d(\\d{2}){0,2}|[1-9]\\d{8}|[1-9]\\d{11}")
        ? Optional.of(new DivisionCode(digits + "0".repeat(12 - digits.length())))
        : Optional.empty();
  }

  /// The lowest level that the code names.
  public Level level() {
    for (Level level : Level.values()) {
      if (text.substring(level.digits).matches("0*")) {
        return level;
      }
    }
    return Level.VILLAGE;
  }

  /// The division of this level in which it lies, or itself.
  public DivisionCode at(Level level) {
    return new DivisionCode(prefix(level) + "0".repeat(12 - level.digits));
  }

  /// The digits down to a level, by which divisions are grouped.
  public String prefix(Level level) {
    return text.substring(0, level.digits);
  }

  /// Whether it lies in the other division, or is the same.
  public boolean isWithin(DivisionCode other) {
    return text.startsWith(other.prefix(other.level()));
  }
}
