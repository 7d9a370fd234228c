package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.registry.writing.Hygiene;

/// Money or a quantity, with at most two decimals and no trailing zeros. JSON is text, so
/// that no reader makes a binary fraction of it.
///
/// @param unit the unit
public record DecimalKind(Unit unit) implements Kind<BigDecimal> {

  private static final Pattern WRITTEN = Pattern.compile(
      "[¥￥]?(-?\\d{1,3}(?:[,，]\\d{3})+|-?\\d+)(\\.\\d+)?(万)?(?:元|亩|㎡|平方米|公里|千瓦|%)?");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal LIMIT = BigDecimal.valueOf(10_000_000_000L);

  @Override
  public Parsed<BigDecimal> parse(String written) {
    String text = Hygiene.clean(written).replace(" ", "");
    if (text.isEmpty()) {
      return Parsed.value(null);
    }
    Matcher m = WRITTEN.matcher(text);
    if (!m.matches()) {
      return Parsed.refused("problem.not-a-number", written);
    }
    String digits = m.group(1).replaceAll("[,，]", "") + (m.group(2) == null ? "" : m.group(2));
    BigDecimal value = new BigDecimal(digits);
    if (m.group(3) != null) {
      value = value.multiply(TEN_THOUSAND);
    }
    if (value.abs().compareTo(LIMIT) >= 0) {
      return Parsed.refused("problem.number-too-large", written);
    }
    return Parsed.value(plain(value.setScale(2, RoundingMode.HALF_UP)));
  }

  /// Without trailing zeros, never in scientific notation, so that equal amounts are equal values.
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// The digits in which an amount is read everywhere: on the screen, on paper and in files as it
  /// would be typed, two decimals at most, thousands not apart.
  public static String digits(BigDecimal value) {
    return plain(value.setScale(2, RoundingMode.HALF_UP)).toPlainString();
  }

  @Override
  public String format(BigDecimal value, Locale language) {
    return value.toPlainString();
  }

  @Override
  public JsonNode toJson(BigDecimal value) {
    return TextNode.valueOf(plain(value).toPlainString());
  }

  @Override
  public BigDecimal fromJson(JsonNode json) {
    return plain(new BigDecimal(Json.text(json)));
  }
}
