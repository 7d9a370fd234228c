package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;

/// The policy parameters behind a judgement, as `--json` prints them: key, value, unit,
/// document and day of effect; null where nothing is entered.
final class ParameterJson {

  private ParameterJson() {}

  static ArrayNode of(Collection<String> keys, Policy policy, LocalDate day) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (String key : keys) {
      Parameter value = policy.value(key, day).orElse(null);
      ObjectNode node = array.addObject().put("key", key);
      node.put("value", value == null ? null : value.value());
      node.put("unit", value == null ? null : value.unit());
      node.put("document", value == null ? null : value.document());
      node.put("from", value == null ? null : value.effectiveFrom().toString());
    }
    return array;
  }
}
