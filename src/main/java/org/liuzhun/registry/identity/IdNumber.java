package org.liuzhun.registry.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.writing.Hygiene;

/// A sound 公民身份号码 (resident identity number, GB 11643): six digits of division, the date of
/// birth, three digits of order and a check character. The division is not looked up: many
/// divisions of old numbers exist no more.
///
/// @param text the eighteen characters
public record IdNumber(String text) {

  /// What became of a written number.
  public sealed interface Reading {

    /// The number, if there is a sound one: as written, or completed from fifteen digits.
    default @Nullable IdNumber number() {
      return switch (this) {
        case Sound sound -> sound.value;
        case Old old -> old.completed;
        case Wrong _ -> null;
      };
    }
  }

  /// Eighteen characters without fault.
  public record Sound(IdNumber value) implements Reading {}

  /// Fifteen digits as they were given out until 1999; the completed number is an offer.
  public record Old(IdNumber completed) implements Reading {}

  /// Not sound; the problem names exactly what is wrong.
  public record Wrong(Problem problem) implements Reading {}

  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;
  private static final int FIRST_PLAUSIBLE_YEAR = 1900;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";

  /// @throws IllegalArgumentException when the number is not sound
  public IdNumber {
    Problem fault = fault(text);
    if (fault != null) {
      throw new IllegalArgumentException(fault.key());
    }
  }

  /// Reads a number as people write it: blanks go, full-width characters become half-width, x
  /// becomes X.
  public static Reading of(String written) {
    String text = Hygiene.clean(written).replace(" ", "").toUpperCase(Locale.ROOT);
    if (text.matches("\\d{15}")) {
      String seventeen = text.substring(0, 6) + "19" + text.substring(6);
      text = seventeen + checkCharacter(seventeen);
      Problem fault = fault(text);
      return fault == null ? new Old(new IdNumber(text)) : new Wrong(fault);
    }
    Problem fault = fault(text);
    return fault == null ? new Sound(new IdNumber(text)) : new Wrong(fault);
  }

  /// As [#of(String)], but a birth after the given day is wrong as well.
  public static Reading of(String written, LocalDate today) {
    Reading reading = of(written);
    IdNumber number = reading.number();
    return number != null && number.birth().isAfter(today)
        ? new Wrong(Problem.of("problem.id-in-future", number.birth().toString()))
        : reading;
  }

  /// Whether two different numbers differ as slips of the pen do: in one character, or in two that
  /// changed places.
  public static boolean isNear(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int[] places = java.util.stream.IntStream.range(0, one.length())
        .filter(i -> one.charAt(i) != other.charAt(i))
        .toArray();
    return places.length == 1
        || places.length == 2
            && one.charAt(places[0]) == other.charAt(places[1])
            && one.charAt(places[1]) == other.charAt(places[0]);
  }

  /// The county-level division where the number was given out, six digits.
  public String division() {
    return text.substring(0, 6);
  }

  /// The date of birth.
  public LocalDate birth() {
    return date(text);
  }

  /// The sex, from the seventeenth digit: odd for men, even for women.
  public Sex sex() {
    return (text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /// Whether the year of birth can belong to a living person: 1900 or later.
  public boolean isPlausible() {
    return birth().getYear() >= FIRST_PLAUSIBLE_YEAR;
  }

  private static @Nullable Problem fault(String text) {
    if (text.length() != LENGTH) {
      return Problem.of("problem.id-length", text.length(), LENGTH, OLD_LENGTH);
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && !(c == 'X' && i == LENGTH - 1)) {
        return Problem.of("problem.id-character", i + 1, String.valueOf(c));
      }
    }
    try {
      date(text);
    } catch (DateTimeException e) {
      return Problem.of("problem.id-date", text.substring(6, 14));
    }
    char expected = checkCharacter(text);
    return text.charAt(LENGTH - 1) == expected
        ? null
        : Problem.of(
            "problem.id-check", String.valueOf(text.charAt(LENGTH - 1)), String.valueOf(expected));
  }

  private static LocalDate date(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 6, 10, 10),
        Integer.parseInt(text, 10, 12, 10),
        Integer.parseInt(text, 12, 14, 10));
  }

  private static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }
}
