package org.liuzhun.spreadsheet.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Voice;
import org.liuzhun.text.Texts;

/// Writes values as heading, drop-down and format of a cell want them (落笔).
final class Penman {

  /// What stands in the cell now, or why nothing does.
  sealed interface Stroke {

    /// Written so; numbers with their middle hidden.
    record Done(String masked) implements Stroke {}

    /// Not written.
    record Left(Problem why) implements Stroke {}
  }

  private static final String TICK = "√";
  private static final int TAIL = 4;
  private static final int DIGITS = 6;
  private static final String FORMULA_MARKS = "=+-@\t\r";

  private final boolean isPublic;
  private final boolean whole;
  private final Map<Short, CellStyle> quoted = new HashMap<>();

  /// @param isPublic whether the form hangs on a wall: illness stays out
  /// @param whole whether ID numbers, telephones and accounts are written with their middle
  Penman(boolean isPublic, boolean whole) {
    this.isPublic = isPublic;
    this.whole = whole;
  }

  <T> Stroke write(Cell cell, Voice voice, Answer.Value<T> answer, List<String> offered) {
    if (isPublic && answer.sensitive()) {
      return new Stroke.Left(Problem.of("problem.form.public"));
    }
    Kind<T> kind = answer.kind();
    T value = answer.value();
    if (!offered.isEmpty() || !voice.options().isEmpty()) {
      return choose(cell, voice, kind, value, offered);
    }
    return switch (value) {
      case LocalDate day
      when isDate(cell) -> {
        cell.setCellValue(day);
        yield new Stroke.Done(day.toString());
      }
      case LocalDate day -> text(cell, voice.written(day));
      case YearMonth month -> text(cell, voice.written(month));
      case BigDecimal amount -> amount(cell, voice, kind, amount);
      case Boolean yes when voice.ticked() -> yes ? text(cell, TICK) : new Stroke.Done("");
      case Integer number -> number(cell, BigDecimal.valueOf(number));
      case String words
      when kind instanceof NumberTextKind number -> number(cell, voice, number, words);
      default -> text(cell, kind.format(value, Texts.CHINESE));
    };
  }

  /// One of what drop-down or heading offers; where nothing means the same, nothing is written.
  private <T> Stroke choose(Cell cell, Voice voice, Kind<T> kind, T value, List<String> offered) {
    String term = kind.format(value, Texts.CHINESE);
    Optional<String> listed = voice.options().keySet().stream()
        .filter(option -> means(kind, value, term, option))
        .findFirst();
    Optional<String> chosen = offered.isEmpty()
        ? listed.map(option -> voice.options().get(option))
        : Stream.concat(
                offered.stream().filter(option -> means(kind, value, term, option)),
                offered.stream()
                    .filter(option -> listed
                        .map(label -> option.equals(voice.options().get(label)))
                        .orElse(false)))
            .findFirst();
    if (chosen.isEmpty()) {
      return new Stroke.Left(Problem.of("problem.form.no-option", masked(kind, term)));
    }
    String option = chosen.get();
    return offered.isEmpty() && !isText(cell)
        ? number(cell, new BigDecimal(option))
        : text(cell, option);
  }

  private static <T> boolean means(Kind<T> kind, T value, String term, String option) {
    String bare = option.replaceFirst("^\\d{1,2}[.、．:： \\-]+", "");
    if (Hygiene.key(bare).equals(Hygiene.key(term))) {
      return true;
    }
    boolean isClosed = kind instanceof CodeKind<?> || value instanceof Boolean;
    return isClosed && kind.parse(bare) instanceof Parsed.Value<T>(T read) && value.equals(read);
  }

  private <T> Stroke amount(Cell cell, Voice voice, Kind<T> kind, BigDecimal amount) {
    if (!(kind instanceof DecimalKind(var unit))) {
      return number(cell, amount);
    }
    return converted(amount, unit, voice)
        .map(converted -> number(cell, converted))
        .orElseGet(() -> new Stroke.Left(Problem.of("problem.form.unit", unit.label())));
  }

  /// An amount in the unit that the heading names; empty when that is no unit of such amounts.
  static Optional<BigDecimal> converted(BigDecimal amount, Unit unit, Voice voice) {
    return voice
        .divisor(unit)
        .map(divisor -> DecimalKind.plain(amount.divide(divisor, DIGITS, RoundingMode.HALF_UP)));
  }

  private Stroke number(Cell cell, BigDecimal number) {
    if (isText(cell)) {
      return text(cell, number.toPlainString());
    }
    cell.setCellValue(number.doubleValue());
    return new Stroke.Done(number.toPlainString());
  }

  private Stroke number(Cell cell, Voice voice, NumberTextKind kind, String number) {
    String shown = switch (voice.shown()) {
      case LAST_FOUR -> number.substring(Math.max(0, number.length() - TAIL));
      case MASKED -> kind.mask(number);
      case WHOLE -> whole ? number : kind.mask(number);
    };
    text(cell, shown);
    return new Stroke.Done(kind.mask(number));
  }

  /// Text never becomes a formula, also when somebody edits the cell: what looks like one is
  /// quoted.
  private Stroke text(Cell cell, String text) {
    cell.setCellValue(text);
    if (!text.isEmpty() && FORMULA_MARKS.indexOf(text.charAt(0)) >= 0) {
      cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle().getIndex(), _ -> {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setQuotePrefixed(true);
        return style;
      }));
    }
    return new Stroke.Done(text);
  }

  private static <T> String masked(Kind<T> kind, String text) {
    return kind.masks() ? kind.mask(text) : text;
  }

  private static boolean isText(Cell cell) {
    return cell.getCellStyle().getDataFormatString().equals("@");
  }

  private static boolean isDate(Cell cell) {
    CellStyle style = cell.getCellStyle();
    return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
  }
}
