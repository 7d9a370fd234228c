package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Locale;
import org.liuzhun.registry.writing.WrittenDate;

/// A date, shown as yyyy-MM-dd in every language (ISO 8601).
public record DayKind() implements Kind<LocalDate> {

  @Override
  public Parsed<LocalDate> parse(String written) {
    return WrittenDate.day(written);
  }

  @Override
  public String format(LocalDate value, Locale language) {
    return value.toString();
  }

  @Override
  public JsonNode toJson(LocalDate value) {
    return TextNode.valueOf(value.toString());
  }

  @Override
  public LocalDate fromJson(JsonNode json) {
    return LocalDate.parse(Json.text(json));
  }
}
