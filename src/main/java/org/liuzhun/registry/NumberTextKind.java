package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import org.liuzhun.registry.writing.Hygiene;

/// An official number kept as text. What is wrong with it is a finding of the checks, not a
/// reason to refuse it: the paper in the villager's hand may say just that. Blanks go,
/// full-width characters become half-width, x becomes X.
///
/// @param form which number
public record NumberTextKind(Form form) implements Kind<String> {

  /// Which number.
  public enum Form {
    ID_NUMBER,
    PHONE,
    ACCOUNT,
    CERTIFICATE,
    NUMBER
  }

  private static final int LONGEST = 40;

  @Override
  public Parsed<String> parse(String written) {
    String text = Hygiene.clean(written).replace(" ", "").toUpperCase(Locale.ROOT);
    if (form == Form.PHONE) {
      text = text.replaceFirst("\\.0$", "");
    }
    if (text.length() > LONGEST) {
      return Parsed.refused("problem.text-too-long", text.length(), LONGEST);
    }
    return Parsed.value(text.isEmpty() ? null : text);
  }

  @Override
  public String format(String value, Locale language) {
    return value;
  }

  @Override
  public boolean masks() {
    return form != Form.NUMBER;
  }

  @Override
  public String mask(String value) {
    return switch (form) {
      case ID_NUMBER, CERTIFICATE -> hide(value, 6, 4);
      case PHONE -> hide(value, 3, 4);
      case ACCOUNT -> hide(value, 4, 4);
      case NUMBER -> value;
    };
  }

  private static String hide(String value, int head, int tail) {
    int hidden = value.length() - head - tail;
    if (hidden <= 0) {
      return "*".repeat(value.length());
    }
    return value.substring(0, head) + "*".repeat(hidden) + value.substring(value.length() - tail);
  }

  @Override
  public JsonNode toJson(String value) {
    return TextNode.valueOf(value);
  }

  @Override
  public String fromJson(JsonNode json) {
    return Json.text(json);
  }
}
