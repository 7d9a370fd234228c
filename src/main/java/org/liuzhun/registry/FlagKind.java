package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Locale;
import java.util.Set;
import org.liuzhun.registry.code.Terms;
import org.liuzhun.registry.writing.Hygiene;

/// Yes or no. Null is "not asked", which is different from no.
public record FlagKind() implements Kind<Boolean> {

  private static final Set<String> YES = Set.of("1", "y", "yes", "true", "√", "✓", "☑");
  private static final Set<String> NO = Set.of("0", "n", "no", "false", "×", "✗", "☐");

  @Override
  public Parsed<Boolean> parse(String written) {
    String text = Hygiene.key(written);
    if (text.isEmpty()) {
      return Parsed.value(null);
    }
    if (YES.contains(text) || Terms.YES.contains(text)) {
      return Parsed.value(true);
    }
    if (NO.contains(text) || Terms.NO.contains(text)) {
      return Parsed.value(false);
    }
    return Parsed.refused("problem.not-yes-or-no", written);
  }

  @Override
  public String format(Boolean value, Locale language) {
    return Terms.flag(value, language);
  }

  @Override
  public JsonNode toJson(Boolean value) {
    return BooleanNode.valueOf(value);
  }

  @Override
  public Boolean fromJson(JsonNode json) {
    if (!json.isBoolean()) {
      throw new IllegalArgumentException("true or false expected, found " + json.getNodeType());
    }
    return json.booleanValue();
  }
}
