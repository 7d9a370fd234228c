package org.liuzhun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;

/// Changes as JSON: catalogue keys and code values, whole numbers.
final class ChangeJson {

  private ChangeJson() {}

  /// The entries in their order, each with the households in whose files its row is or was.
  static ArrayNode of(Chronicle chronicle, List<HistoryEntry> entries) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (HistoryEntry entry : entries) {
      ObjectNode node = of(entry);
      ArrayNode households = node.putArray("households");
      chronicle
          .households()
          .getOrDefault(entry.row(), Set.of())
          .forEach(household -> households.add(household.toString()));
      array.add(node);
    }
    return array;
  }

  private static ObjectNode of(HistoryEntry entry) {
    Field<?> field = entry.field();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("save", entry.save()).put("when", entry.when().toString()).put("who", entry.who());
    node.put("device", entry.device().toString()).put("reason", entry.reason());
    node.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
    node.put("entity", entry.entity().key()).put("row", entry.row().toString());
    node.put("what", entry.what().name().toLowerCase(Locale.ROOT));
    if (field != null) {
      node.put("field", field.key());
      node.set("before", value(field, entry.before()));
      node.set("after", value(field, entry.after()));
    }
    return node;
  }

  @SuppressWarnings("unchecked")
  private static <T> JsonNode value(Field<T> field, @Nullable Object value) {
    return value == null ? NullNode.instance : field.kind().toJson((T) value);
  }
}
