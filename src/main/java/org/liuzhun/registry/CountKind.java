package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.Locale;
import org.liuzhun.registry.writing.Hygiene;

/// A whole number within bounds.
///
/// @param least smallest value taken
/// @param greatest greatest value taken
public record CountKind(int least, int greatest, Unit unit) implements Kind<Integer> {

  @Override
  public Parsed<Integer> parse(String written) {
    String text = Hygiene.clean(written).replace(" ", "").replaceFirst("\\.0+$", "");
    if (text.isEmpty()) {
      return Parsed.value(null);
    }
    if (!text.matches("-?\\d{1,9}")) {
      return Parsed.refused("problem.not-a-whole-number", written);
    }
    int value = Integer.parseInt(text);
    if (value < least || value > greatest) {
      return Parsed.refused(
          "problem.out-of-range", written, String.valueOf(least), String.valueOf(greatest));
    }
    return Parsed.value(value);
  }

  @Override
  public String format(Integer value, Locale language) {
    return value.toString();
  }

  @Override
  public JsonNode toJson(Integer value) {
    return IntNode.valueOf(value);
  }

  @Override
  public Integer fromJson(JsonNode json) {
    if (!json.canConvertToInt() || !json.isIntegralNumber()) {
      throw new IllegalArgumentException("whole number expected, found " + json.getNodeType());
    }
    return json.intValue();
  }
}
