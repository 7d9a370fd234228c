package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.matching.Suggestion;
import org.liuzhun.assessment.matching.Suggestions;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suggest DIR WHO [--json]`: measures that fit the household's causes and abilities, each with
/// its reason.
@Command(name = "suggest")
final class SuggestVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "WHO")
  String who = "";

  @Option(names = "--json")
  boolean json;

  SuggestVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Dossier dossier = Target.of(workbook.village(), who, today()).dossier();
    List<Suggestion> suggestions =
        Suggestions.of(Situation.of(dossier, today()), Policy.of(workbook.village()));
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      suggestions.forEach(suggestion -> array.add(json(suggestion)));
      answer(array);
    } else {
      suggestions.forEach(suggestion -> say(line(dossier, suggestion)));
      say(Texts.of("cli.suggest.count", suggestions.size()));
    }
    return Exit.DONE;
  }

  static String line(Dossier dossier, Suggestion suggestion) {
    String person =
        suggestion.person().flatMap(dossier::member).map(Member::name).orElse("");
    return (label(suggestion.type()) + " " + person).strip() + ": "
        + suggestion.reason().text();
  }

  private static String label(MeasureType type) {
    return Texts.language().equals(Texts.CHINESE) ? type.term() : type.english();
  }

  private static ObjectNode json(Suggestion suggestion) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", suggestion.type().code()).put("name", label(suggestion.type()));
    node.put("batch", suggestion.type().batch().code());
    node.put("person", suggestion.person().map(Object::toString).orElse(null));
    node.put("reason", suggestion.reason().text());
    node.put("source", suggestion.source().name().toLowerCase(Locale.ROOT));
    node.put("needed", suggestion.needed());
    return node;
  }
}
