package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `conflicts DIR [--json]`: what laptops disagree in, with base, versions, who, when and why.
@Command(name = "conflicts")
final class ConflictsVerb extends WorkbookVerb {

  @Option(names = "--json")
  boolean json;

  ConflictsVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) {
    List<Conflict> conflicts = workbook.conflicts().list();
    ConflictWords words =
        new ConflictWords(workbook.village(), workbook.sharing().trust());
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      conflicts.forEach(conflict -> array.add(json(words, conflict)));
      answer(array);
    } else {
      say(Texts.of("cli.conflicts.count", conflicts.size()));
      conflicts.forEach(conflict -> tell(words, conflict));
    }
    return conflicts.isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
  }

  private void tell(ConflictWords words, Conflict conflict) {
    say(Texts.of(
        "cli.conflicts.line",
        conflict.id(),
        words.whom(conflict),
        words.what(conflict),
        words.base(conflict)));
    String evidence = words.evidence(conflict);
    if (!evidence.isEmpty()) {
      say("  " + Texts.of("exchange.evidence", evidence));
    }
    int number = 0;
    for (Conflict.Version version : conflict.versions()) {
      number++;
      say(Texts.of(
          version.mine() ? "cli.conflicts.mine" : "cli.conflicts.theirs",
          number,
          words.value(conflict, version),
          version.who(),
          words.laptop(version.device()),
          version.when().truncatedTo(ChronoUnit.MINUTES).toString(),
          version.reason() == null ? "" : version.reason()));
    }
    if (conflict.mayDiffer()) {
      say("  different: " + ConflictWords.different(conflict));
    }
  }

  private static ObjectNode json(ConflictWords words, Conflict conflict) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Field<?> field = conflict.field();
    json.put("id", conflict.id());
    json.put("kind", conflict.kind().name().toLowerCase(Locale.ROOT));
    json.put("entity", conflict.entity().key()).put("row", conflict.row().toString());
    json.put("field", field == null ? null : field.key());
    json.put("whom", words.whom(conflict)).put("base", words.base(conflict));
    json.put("evidence", words.evidence(conflict));
    ArrayNode versions = json.putArray("versions");
    for (Conflict.Version version : conflict.versions()) {
      versions
          .addObject()
          .put("value", words.value(conflict, version))
          .put("mine", version.mine())
          .put("who", version.who())
          .put("device", version.device().toString())
          .put("laptop", words.laptop(version.device()))
          .put("when", version.when().toString())
          .put("reason", version.reason());
    }
    return json;
  }
}
