package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;

/// What kind of value a field holds. A kind owns parsing of typed text, the format people
/// read, and JSON; every form, grid, import, template and log line goes through it.
///
/// @param <T> the Java type of the value
public sealed interface Kind<T>
    permits TextKind,
        NumberTextKind,
        FlagKind,
        DayKind,
        MonthKind,
        CountKind,
        DecimalKind,
        CodeKind,
        ReferenceKind {

  /// Takes what a person typed or a spreadsheet cell said. Blank text is the value null.
  Parsed<T> parse(String written);

  /// The value as people read it in the given language; what it gives, `parse` takes back.
  String format(T value, Locale language);

  /// Whether a value is hidden in part unless somebody asks for the whole (脱敏).
  default boolean masks() {
    return false;
  }

  /// Written text with its middle hidden, where this kind hides anything.
  default String mask(String written) {
    return written;
  }

  /// The unit of its values.
  default Unit unit() {
    return Unit.NONE;
  }

  /// The value as it is logged, exchanged and printed by `--json`.
  JsonNode toJson(T value);

  /// The value read back from JSON.
  ///
  /// @throws IllegalArgumentException when the JSON holds something else
  T fromJson(JsonNode json);

  /// Text of one line, at most so many code points.
  static Kind<String> text(int length) {
    return new TextKind(length, false);
  }

  /// Text of several lines.
  static Kind<String> longText() {
    return new TextKind(2000, true);
  }

  /// A resident identity number (公民身份号码, GB 11643) or the number of another document.
  static Kind<String> idNumber() {
    return new NumberTextKind(NumberTextKind.Form.ID_NUMBER);
  }

  /// A telephone number.
  static Kind<String> phone() {
    return new NumberTextKind(NumberTextKind.Form.PHONE);
  }

  /// A bank account.
  static Kind<String> account() {
    return new NumberTextKind(NumberTextKind.Form.ACCOUNT);
  }

  /// The number of a certificate or card.
  static Kind<String> certificate() {
    return new NumberTextKind(NumberTextKind.Form.CERTIFICATE);
  }

  /// An official number without further rules (户编号, 人口编号).
  static Kind<String> number() {
    return new NumberTextKind(NumberTextKind.Form.NUMBER);
  }

  /// Yes or no; null is "not asked".
  static Kind<Boolean> flag() {
    return new FlagKind();
  }

  /// A date.
  static Kind<LocalDate> day() {
    return new DayKind();
  }

  /// A month of a year.
  static Kind<YearMonth> month() {
    return new MonthKind();
  }

  /// A calendar year, 1900–2100.
  static Kind<Integer> year() {
    return new CountKind(1900, 2100, Unit.NONE);
  }

  /// A whole number from 0.
  static Kind<Integer> count() {
    return count(Unit.NONE);
  }

  /// A whole number from 0 in the given unit.
  static Kind<Integer> count(Unit unit) {
    return new CountKind(0, 99_999_999, unit);
  }

  /// An amount of money in yuan, to the fen.
  static Kind<BigDecimal> money() {
    return new DecimalKind(Unit.YUAN);
  }

  /// A quantity with two decimals in the given unit.
  static Kind<BigDecimal> quantity(Unit unit) {
    return new DecimalKind(unit);
  }

  /// A value of a code table.
  static <E extends Enum<E> & Code> Kind<Coded<E>> code(Class<E> table) {
    return new CodeKind<>(table);
  }

  /// The row of another entity, by the entity's key.
  static Kind<UUID> reference(String entity) {
    return new ReferenceKind(entity);
  }
}
