package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.YearMonth;
import java.util.Locale;
import org.liuzhun.registry.writing.WrittenDate;

/// A month of a year, shown as yyyy-MM.
public record MonthKind() implements Kind<YearMonth> {

  @Override
  public Parsed<YearMonth> parse(String written) {
    return WrittenDate.month(written);
  }

  @Override
  public String format(YearMonth value, Locale language) {
    return value.toString();
  }

  @Override
  public JsonNode toJson(YearMonth value) {
    return TextNode.valueOf(value.toString());
  }

  @Override
  public YearMonth fromJson(JsonNode json) {
    return YearMonth.parse(Json.text(json));
  }
}
