package org.liuzhun.spreadsheet.heading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.writing.Hygiene;

/// How a heading wants its values written (填写口径): unit, form of dates, codes, how much of a number,
/// which year.
///
/// @param unit the unit that it names
/// @param everywhere the unit that the sheet names for all amounts of its kind
/// @param days how days are to be written
/// @param options what it offers to choose from: each option with the code to be written
/// @param shown how much of a number is to be shown
/// @param ticked whether yes is a tick (√) and no an empty cell
public record Voice(
    Optional<Measure> unit,
    Optional<Measure> everywhere,
    Days days,
    Map<String, String> options,
    Shown shown,
    boolean ticked) {

  /// How days are written (日期格式).
  public enum Days {
    /// The heading says nothing.
    ANY("yyyy-MM-dd", "yyyy-MM"),
    DIGITS("yyyyMMdd", "yyyyMM"),
    DOTS("yyyy.MM.dd", "yyyy.MM"),
    SLASHES("yyyy/MM/dd", "yyyy/MM"),
    DASHES("yyyy-MM-dd", "yyyy-MM"),
    WORDS(Tables.pattern("day.words"), Tables.pattern("month.words")),
    MONTHS("yyyy-MM", "yyyy-MM"),
    MONTHS_WORDS(Tables.pattern("month.words"), Tables.pattern("month.words")),
    MONTHS_DOTS("yyyy.MM", "yyyy.MM"),
    MONTHS_DIGITS("yyyyMM", "yyyyMM"),
    YEARS("yyyy", "yyyy");

    private final String day;
    private final String month;

    Days(String day, String month) {
      this.day = day;
      this.month = month;
    }

    /// The pattern of a day.
    public String day() {
      return day;
    }

    /// The pattern of a month.
    public String month() {
      return month;
    }
  }

  /// How much of a number is shown (脱敏).
  public enum Shown {
    WHOLE,
    /// Its middle hidden.
    MASKED,
    /// Its last four characters only.
    LAST_FOUR
  }

  private static final Pattern NOTE = Pattern.compile("[(（\\[【]([^)）\\]】]*)[)）\\]】]");
  private static final Pattern OPTION =
      Pattern.compile("(\\d{1,2})\\s*[.、．:：=\\-—]?\\s*([^\\d\\s,，;；、.．:：=/|()（）]+)");
  private static final Pattern YEAR = Pattern.compile(Tables.pattern("heading.year-said"));
  private static final String NOT_A_YEAR = Tables.pattern("heading.not-a-year");
  private static final Map<Days, Pattern> FORMS = forms();
  private static final List<String> MASKS = Tables.words("voices.tsv", "mask");
  private static final List<String> LAST_FOUR = Tables.words("voices.tsv", "last-four");
  private static final List<String> INSTRUCTIONS = Tables.words("voices.tsv", "instruction");
  private static final List<String> TICKS = Tables.words("voices.tsv", "tick");
  private static final String MONTH_ENDING = Tables.pattern("heading.month-ending");
  private static final List<String> LAST_YEAR = Tables.words("voices.tsv", "last-year");

  /// How this heading wants its values.
  public static Voice of(Heading heading) {
    String own = Hygiene.clean(heading.own());
    List<String> notes = notes(own);
    Optional<Measure> unit = notes.stream()
        .flatMap(note -> Measure.named(note).stream())
        .findFirst()
        .or(() -> heading.groups().stream()
            .flatMap(group -> notes(group).stream())
            .flatMap(note -> Measure.named(note).stream())
            .findFirst());
    boolean ticked = heading.levels().stream()
        .flatMap(level -> notes(level).stream())
        .anyMatch(note -> TICKS.stream().anyMatch(note::contains));
    return new Voice(
        unit, Optional.empty(), days(own), options(String.join(" ", notes)), shown(own), ticked);
  }

  /// This, in a sheet that names a unit for all amounts of its kind.
  public Voice within(Optional<Measure> sheetUnit) {
    return new Voice(unit, sheetUnit, days, options, shown, ticked);
  }

  /// By how much an amount in the register's unit is to be divided; empty when heading and register
  /// speak of different things.
  public Optional<BigDecimal> divisor(Unit registered) {
    Optional<Measure> meant =
        unit.isPresent() ? unit : everywhere.filter(one -> one.unit() == registered);
    return meant.isEmpty()
        ? Optional.of(BigDecimal.ONE)
        : meant
            .filter(one -> one.unit() == registered || registered == Unit.NONE)
            .map(one -> registered == Unit.NONE ? BigDecimal.ONE : one.factor());
  }

  /// The year that a heading names, with a word for the year before taken for that.
  public static OptionalInt year(Heading heading, int thisYear) {
    for (String level : heading.levels().reversed()) {
      Matcher matcher = YEAR.matcher(Hygiene.clean(level));
      if (matcher.find() && !level.contains(NOT_A_YEAR)) {
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
      }
      if (LAST_YEAR.stream().anyMatch(level::startsWith)) {
        return OptionalInt.of(thisYear - 1);
      }
    }
    return OptionalInt.empty();
  }

  /// Whether a note in brackets only says how to fill in.
  static boolean isInstruction(String note) {
    String text = Hygiene.clean(note);
    return text.isEmpty()
        || Measure.named(text).isPresent()
        || FORMS.values().stream().anyMatch(form -> form.matcher(text).matches())
        || options(text).size() > 1
        || YEAR.matcher(text).matches()
        || INSTRUCTIONS.stream().anyMatch(text::contains)
        || shown(text) != Shown.WHOLE;
  }

  private static List<String> notes(String text) {
    return NOTE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Days days(String text) {
    List<String> said = new ArrayList<>(notes(text));
    // 出生年月 asks for a month; 出生年月日 is a mere name.
    if (text.endsWith(MONTH_ENDING)) {
      said.add(MONTH_ENDING);
    }
    return said.stream()
        .flatMap(note -> FORMS.entrySet().stream()
            .filter(form -> form.getValue().matcher(note).matches())
            .map(Map.Entry::getKey))
        .findFirst()
        .orElse(Days.ANY);
  }

  /// Options as `1.男 2.女` or `1是，2否` list them: at least two, in rising order.
  private static Map<String, String> options(String text) {
    Map<String, String> options = new LinkedHashMap<>();
    int before = -1;
    for (Matcher matcher = OPTION.matcher(text); matcher.find(); ) {
      int code = Integer.parseInt(matcher.group(1));
      if (code <= before) {
        return Map.of();
      }
      before = code;
      options.put(matcher.group(2), matcher.group(1));
    }
    return options.size() > 1 ? options : Map.of();
  }

  private static Shown shown(String text) {
    if (LAST_FOUR.stream().anyMatch(text::contains)) {
      return Shown.LAST_FOUR;
    }
    return MASKS.stream().anyMatch(text::contains) ? Shown.MASKED : Shown.WHOLE;
  }

  private static Map<Days, Pattern> forms() {
    Map<Days, Pattern> forms = new LinkedHashMap<>();
    for (Tables.Entry entry : Tables.read("days.tsv")) {
      forms.put(
          Days.valueOf(entry.name()),
          Pattern.compile(
              ".*?(?:" + String.join("|", entry.words()) + ").*", Pattern.CASE_INSENSITIVE));
    }
    return forms;
  }

  /// A day as it is to be written.
  public String written(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern(days.day()));
  }

  /// A month as it is to be written.
  public String written(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern(days.month()));
  }
}
