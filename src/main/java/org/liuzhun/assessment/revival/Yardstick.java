package org.liuzhun.assessment.revival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.TableField;
import org.liuzhun.assessment.Standing;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.WeakDimension;
import org.liuzhun.text.Texts;

/// How a column of the village's profile is held against what is asked (衡量办法).
sealed interface Yardstick {

  /// Which of the five it belongs to.
  WeakDimension dimension();

  /// The column that is looked at.
  TableField<?, ?> column();

  /// What it says of a year; empty when the parameter that it needs is not known.
  Optional<Gauge> read(Row year, Policy policy, LocalDate day);

  /// What the indicator is called in the language in use.
  default String name() {
    return field().label(Texts.language());
  }

  /// A figure, a yes or a no that the program wrote in either language, in the language in use.
  default String anew(String written) {
    return field().kind() instanceof FlagKind flag
            && flag.parse(written) instanceof Parsed.Value<Boolean>(Boolean answer)
            && answer != null
        ? flag.format(answer, Texts.language())
        : Parameter.anew(written);
  }

  /// At least as many as a parameter says.
  record Least(WeakDimension dimension, TableField<?, ?> column, String parameter)
      implements Yardstick {

    @Override
    public Optional<Gauge> read(Row year, Policy policy, LocalDate day) {
      String value = field().masked(year, Texts.language());
      return policy.value(parameter, day).map(asked -> figure(value, number(year, column), asked));
    }
  }

  /// At least such a share of another column, in per cent.
  record Share(
      WeakDimension dimension, TableField<?, ?> column, TableField<?, ?> base, String parameter)
      implements Yardstick {

    @Override
    public Optional<Gauge> read(Row year, Policy policy, LocalDate day) {
      Optional<BigDecimal> share = number(year, column)
          .flatMap(part -> number(year, base)
              .filter(whole -> whole.signum() > 0)
              .map(whole -> part.movePointRight(2).divide(whole, 0, RoundingMode.DOWN)));
      String value = share.map(BigDecimal::toPlainString).orElse("");
      return policy.value(parameter, day).map(asked -> figure(value, share, asked));
    }

    @Override
    public String name() {
      return Texts.of("revival.share", field().label(Texts.language()));
    }
  }

  /// A yes, a no, or a nought: asked of every village, by no parameter.
  ///
  /// @param asked the value that is asked
  record Exactly(WeakDimension dimension, TableField<?, ?> column, Object asked)
      implements Yardstick {

    @Override
    public Optional<Gauge> read(Row year, Policy policy, LocalDate day) {
      Object value = year.get(column);
      Standing standing =
          value == null ? Standing.UNKNOWN : value.equals(asked) ? Standing.MET : Standing.NOT_MET;
      return Optional.of(new Gauge(
          dimension,
          field(),
          name(),
          field().masked(year, Texts.language()),
          shown(field(), asked),
          "",
          standing,
          List.of()));
    }

    @SuppressWarnings("unchecked")
    private static <T> String shown(Field<T> field, Object asked) {
      return field.kind().format((T) asked, Texts.language());
    }
  }

  /// The field of the column.
  default Field<?> field() {
    return Catalogue.VILLAGE_YEAR.field(column());
  }

  /// A gauge of a figure that must reach a parameter.
  default Gauge figure(String value, Optional<BigDecimal> figure, Parameter asked) {
    BigDecimal least = new BigDecimal(asked.value());
    Standing standing = figure
        .map(known -> known.compareTo(least) < 0 ? Standing.NOT_MET : Standing.MET)
        .orElse(Standing.UNKNOWN);
    String gap = figure
        .filter(known -> known.compareTo(least) < 0)
        .map(known -> least.subtract(known).stripTrailingZeros().toPlainString())
        .orElse("");
    return new Gauge(
        dimension(),
        field(),
        name(),
        figure.isEmpty() ? "" : asked.shown(value),
        asked.shown(),
        gap.isEmpty() ? "" : asked.shown(gap),
        standing,
        List.of(asked.key().name()));
  }

  private static Optional<BigDecimal> number(Row year, TableField<?, ?> column) {
    return year.get(column) instanceof Number number
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }
}
