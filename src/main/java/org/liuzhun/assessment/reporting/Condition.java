package org.liuzhun.assessment.reporting;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.MonthKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeState;

/// What a row must say to be counted (统计条件).
sealed interface Condition {

  /// Whether a row says it, for a report about this period.
  boolean holds(Row row, ReportPeriod period);

  /// The value is one of these: names of code values, `yes`, `no`; or it is none of them.
  record OneOf(Field<?> field, Set<String> words, boolean wanted) implements Condition {

    @Override
    public boolean holds(Row row, ReportPeriod period) {
      return words.contains(word(row.get(field.column()))) == wanted;
    }

    private static String word(@Nullable Object value) {
      return switch (value) {
        case Coded<?> coded -> coded.known() == null ? "" : coded.known().name();
        case Boolean yes -> yes ? "yes" : "no";
        case null, default -> "";
      };
    }
  }

  /// There is a value, or there is none.
  record Filled(Field<?> field, boolean wanted) implements Condition {

    @Override
    public boolean holds(Row row, ReportPeriod period) {
      return (row.get(field.column()) != null) == wanted;
    }
  }

  /// A date, or month, lies somewhere beside the period.
  record Dated(Field<?> field, When when) implements Condition {

    /// Where.
    enum When {
      /// In the period.
      WITHIN,
      /// In the period or before it.
      BY_END,
      /// Before the period.
      BEFORE,
      /// After the period, or not at all yet: what ends then holds at the end of the period.
      OPEN,
      /// In the period or after it, or not at all yet: what ends then holds within the period.
      LASTING
    }

    @Override
    public boolean holds(Row row, ReportPeriod period) {
      LocalDate day = day(row.get(field.column()));
      return switch (when) {
        case WITHIN -> day != null && period.holds(day);
        case BY_END -> day != null && !day.isAfter(period.until());
        case BEFORE -> day != null && day.isBefore(period.from());
        case OPEN -> day == null || day.isAfter(period.until());
        case LASTING -> day == null || !day.isBefore(period.from());
      };
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
      return switch (value) {
        case LocalDate day -> day;
        case YearMonth month -> month.atDay(1);
        case null, default -> null;
      };
    }
  }

  /// A calendar year is that of the period's last day.
  record OfYear(Field<?> field) implements Condition {

    @Override
    public boolean holds(Row row, ReportPeriod period) {
      return Integer.valueOf(period.until().getYear()).equals(row.get(field.column()));
    }
  }

  /// A number is at least this.
  record AtLeast(Field<?> field, BigDecimal least) implements Condition {

    @Override
    public boolean holds(Row row, ReportPeriod period) {
      Object value = row.get(field.column());
      return value instanceof Number number
          && new BigDecimal(number.toString()).compareTo(least) >= 0;
    }
  }

  /// An episode that counts has begun by the end of the period and lasts beyond it. One that
  /// is said to have ended without a day has ended.
  record InForce() implements Condition {

    @Override
    public boolean holds(Row row, ReportPeriod period) {
      return Episodes.counts(row) && begun(row, period) && !ended(row, period);
    }

    static boolean begun(Row row, ReportPeriod period) {
      LocalDate from = row.get(EPISODE.IDENTIFIED_ON);
      return from == null || !from.isAfter(period.until());
    }

    private static boolean ended(Row row, ReportPeriod period) {
      LocalDate until = row.get(EPISODE.ENDED_ON);
      var state = row.get(EPISODE.STATE);
      return until == null
          ? state != null && state.is(EpisodeState.ENDED)
          : !until.isAfter(period.until());
    }
  }

  /// The condition as reports write it: `in-force` of an episode, `FIELD is A/B`, `FIELD not A/B`,
  /// `FIELD filled`, `FIELD
  /// empty`, `FIELD within|by-end|before|open|lasting`, `FIELD this-year`, `FIELD at-least N`.
  ///
  /// @throws IllegalArgumentException when the field does not exist or cannot say that
  static Condition read(Entity entity, String written) {
    List<String> words = List.of(written.strip().split("\\s+"));
    if (entity == Catalogue.EPISODE && words.equals(List.of("in-force"))) {
      return new InForce();
    }
    Field<?> field = entity
        .field(words.getFirst())
        .orElseThrow(() -> new IllegalArgumentException(entity.key() + ": no " + written));
    String test = words.get(1);
    return switch (test) {
      case "is", "not" -> new OneOf(field, known(field, words.get(2)), test.equals("is"));
      case "filled", "empty" -> new Filled(field, test.equals("filled"));
      case "this-year" -> new OfYear(of(field, CountKind.class));
      case "at-least" -> new AtLeast(number(field), new BigDecimal(words.get(2)));
      default ->
        new Dated(
            field.kind() instanceof MonthKind ? field : of(field, DayKind.class),
            Dated.When.valueOf(test.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
    };
  }

  private static Field<?> of(Field<?> field, Class<?> kind) {
    if (!kind.isInstance(field.kind())) {
      throw new IllegalArgumentException(field.key() + " is no " + kind.getSimpleName());
    }
    return field;
  }

  private static Field<?> number(Field<?> field) {
    return field.kind() instanceof CountKind ? field : of(field, DecimalKind.class);
  }

  /// A code's values must exist in its table: a slip of the pen would count nothing for ever.
  private static Set<String> known(Field<?> field, String written) {
    Set<String> words = Set.copyOf(Arrays.asList(written.split("/")));
    Set<String> all = switch (field.kind()) {
      case CodeKind<?> codes -> {
        Set<String> names = new java.util.HashSet<>();
        for (Object value : codes.table().getEnumConstants()) {
          names.add(((Enum<?>) value).name());
        }
        yield names;
      }
      case FlagKind _ -> Set.of("yes", "no");
      default -> Set.of();
    };
    if (!all.containsAll(words)) {
      throw new IllegalArgumentException(field.key() + " never says " + written);
    }
    return words;
  }
}
