package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import org.liuzhun.registry.writing.Hygiene;

/// Free text, measured in code points.
///
/// @param length greatest number of code points
/// @param severalLines whether line breaks are kept
public record TextKind(int length, boolean severalLines) implements Kind<String> {

  @Override
  public Parsed<String> parse(String written) {
    String text = severalLines ? Hygiene.cleanLines(written) : Hygiene.clean(written);
    int codePoints = text.codePointCount(0, text.length());
    if (codePoints > length) {
      return Parsed.refused("problem.text-too-long", codePoints, length);
    }
    return Parsed.value(text.isEmpty() ? null : text);
  }

  @Override
  public String format(String value, Locale language) {
    return value;
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
