package org.liuzhun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `history DIR WHO [FIELD] [--json]`: who wrote what, when and why, in a household's file.
@Command(name = "history")
final class HistoryVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "WHO")
  String who = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "FIELD")
  @Nullable
  String field;

  @Option(names = "--json")
  boolean json;

  HistoryVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Target target = Target.of(workbook.village(), who, today());
    List<HistoryEntry> entries = new ArrayList<>();
    for (Entity entity : Catalogue.ENTITIES) {
      if (entity.owner() != Owner.VILLAGE) {
        for (Row row : target.dossier().rows(entity)) {
          entries.addAll(workbook.history(row.id()));
        }
      }
    }
    entries.removeIf(entry -> !wanted(entry));
    entries.sort(Comparator.comparing(HistoryEntry::when));
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      entries.forEach(entry -> array.add(json(entry)));
      answer(array);
    } else {
      Printed.table(
          desk.terminal().out(), entries.stream().map(HistoryVerb::line).toList());
    }
    return Exit.DONE;
  }

  private static List<String> line(HistoryEntry entry) {
    Field<?> field = entry.field();
    String what = field == null
        ? Texts.of("cli.history." + entry.what().name().toLowerCase(Locale.ROOT))
        : field.label(Texts.language());
    String values =
        field == null ? "" : shown(field, entry.before()) + " → " + shown(field, entry.after());
    return List.of(
        entry.when().truncatedTo(ChronoUnit.SECONDS).toString(),
        entry.who(),
        entry.entity().label(Texts.language()),
        what,
        values,
        entry.reason() == null ? "" : entry.reason());
  }

  private static ObjectNode json(HistoryEntry entry) {
    Field<?> field = entry.field();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("when", entry.when().toString()).put("who", entry.who());
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
  private static <T> String shown(Field<T> field, @Nullable Object value) {
    return value == null ? "" : field.kind().format((T) value, Texts.language());
  }

  @SuppressWarnings("unchecked")
  private static <T> JsonNode value(Field<T> field, @Nullable Object value) {
    return value == null ? NullNode.instance : field.kind().toJson((T) value);
  }

  private boolean wanted(HistoryEntry entry) {
    Field<?> written = entry.field();
    return field == null
        || (written != null
            && (written.key().equals(field.toLowerCase(Locale.ROOT))
                || written.term().equals(field)));
  }
}
