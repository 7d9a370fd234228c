package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.matching.Suggestion;
import org.liuzhun.assessment.matching.Suggestions;
import org.liuzhun.assessment.whatif.IncomeWith;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suggest DIR WHO [--post YUAN] [--json]`: measures that fit the household's causes and
/// abilities, each with its reason; with `--post` what a village post at so much a month
/// would make of the income per head.
@Command(name = "suggest")
final class SuggestVerb extends WorkbookVerb {

  private static final IncomeItem POST = IncomeItem.WAGE_VILLAGE_POST;

  @Parameters(index = "1", paramLabel = "WHO")
  String who = "";

  @Option(names = "--post", paramLabel = "YUAN")
  @Nullable
  BigDecimal post;

  @Option(names = "--json")
  boolean json;

  SuggestVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Situation situation = situation(workbook, who);
    Policy policy = Policy.of(workbook.village());
    if (post != null) {
      return whatIf(situation, policy, post);
    }
    List<Suggestion> suggestions = Suggestions.of(situation, policy, workbook.village());
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      suggestions.forEach(suggestion -> array.add(json(suggestion, policy)));
      answer(array);
    } else {
      suggestions.forEach(suggestion -> say(line(situation.dossier(), suggestion)));
      say(Texts.of("cli.suggest.count", suggestions.size()));
    }
    return Exit.DONE;
  }

  private int whatIf(Situation situation, Policy policy, BigDecimal monthly) throws Trouble {
    IncomeWith with = IncomeWith.monthly(situation, policy, POST, monthly)
        .orElseThrow(
            () -> new Trouble("trouble.cli.no-account", situation.dossier().title()));
    if (json) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("household", situation.id().toString())
          .put("statement", with.account().statement().id().toString())
          .put("monthly", monthly)
          .put("added", with.added())
          .put("members", with.account().members())
          .put("before", with.before())
          .put("after", with.after())
          .put("lifts_above_line", with.liftsAbove().orElse(null));
      node.set("parameters", ParameterJson.of(IncomeWith.parameters(POST), policy, today()));
      answer(node.put("message", with.remark().text()));
    } else {
      say(with.remark().text());
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

  private ObjectNode json(Suggestion suggestion, Policy policy) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", suggestion.type().code()).put("name", label(suggestion.type()));
    node.put("batch", suggestion.type().batch().code());
    node.put("person", suggestion.person().map(Object::toString).orElse(null));
    node.setAll(suggestion.reason().toJson());
    node.set("reason", node.remove("message"));
    node.put("source", suggestion.source().name().toLowerCase(Locale.ROOT));
    node.put("needed", suggestion.needed());
    node.set("parameters", ParameterJson.of(suggestion.parameters(), policy, today()));
    return node;
  }
}
