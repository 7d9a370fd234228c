package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.assessment.verdict.IncomeStand;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.assessment.whatif.NewLine;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verdict DIR WHO [--json]`: exit or removal of risk, each condition met or not, with evidence.
/// `verdict DIR WHO --account [--json]`: how each income account was reckoned, line by line.
/// `verdict DIR --village [--json]`: the exit of the village, by the list of its region.
/// `verdict DIR --line YUAN [--json]`: who in the village would lie below another income line.
@Command(name = "verdict")
final class VerdictVerb extends WorkbookVerb {

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHO")
  @Nullable
  String who;

  @Option(names = "--line", paramLabel = "YUAN")
  @Nullable
  BigDecimal line;

  @Option(names = "--account")
  boolean account;

  @Option(names = "--village")
  boolean village;

  @Option(names = "--json")
  boolean json;

  VerdictVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    if (line != null) {
      return whatIf(workbook.village(), line);
    }
    if (village) {
      return exit(workbook.village());
    }
    if (who == null) {
      throw new Trouble("trouble.cli.nobody", "");
    }
    return account ? accounts(workbook, who) : household(workbook, who);
  }

  private int accounts(Workbook workbook, String who) throws Trouble {
    AccountWords words =
        new AccountWords(situation(workbook, who).dossier(), Policy.of(workbook.village()));
    if (json) {
      answer(words.json());
    } else {
      words.lines().forEach(this::say);
    }
    return Exit.DONE;
  }

  private int exit(VillageFile file) {
    VillageExitWords words = new VillageExitWords(Judgement.of(file, Policy.of(file), today()));
    if (json) {
      answer(words.json());
    } else {
      Printed.table(desk.terminal().out(), words.table());
    }
    return Exit.DONE;
  }

  private int household(Workbook workbook, String who) throws Trouble {
    Situation situation = situation(workbook, who);
    Policy policy = Policy.of(workbook.village());
    Verdict verdict = Verdict.of(situation, policy)
        .orElseThrow(
            () -> new Trouble("trouble.cli.no-verdict", situation.dossier().title()));
    if (json) {
      answer(json(verdict, policy).put("household", situation.id().toString()));
    } else {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of(verdict.standing().label(), verdict.aim().label()));
      verdict.conditions().forEach(condition -> rows.add(line(condition)));
      Printed.table(desk.terminal().out(), rows);
    }
    return Exit.DONE;
  }

  private int whatIf(VillageFile file, BigDecimal limit) {
    NewLine found = NewLine.of(Judgement.of(file, Policy.of(file), today()), limit);
    if (json) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("line", found.line()).put("judged", found.judged()).put("people", found.people());
      node.put("message", found.remark().text());
      ArrayNode below = node.putArray("below");
      found.below().forEach(household -> below.add(below(found, household, file)));
      node.set("parameters", ParameterJson.of(NewLine.PARAMETERS, Policy.of(file), today()));
      answer(node);
    } else {
      Printed.table(
          desk.terminal().out(),
          found.below().stream().map(household -> row(found, household, file)).toList());
      say(found.remark().text());
    }
    return Exit.DONE;
  }

  private ObjectNode below(NewLine found, UUID household, VillageFile file) {
    IncomeStand stand = found.stand(household);
    return JsonNodeFactory.instance
        .objectNode()
        .put("household", household.toString())
        .put("people", people(household, file))
        .put("income", stand.lesser())
        .put("compared_per_head", stand.perHead())
        .put("reference_per_head", stand.reference())
        .put("monitored", !found.unmonitored().contains(household));
  }

  private List<String> row(NewLine found, UUID household, VillageFile file) {
    IncomeStand stand = found.stand(household);
    return List.of(
        file.dossier(household).map(Dossier::title).orElse(""),
        Texts.of("cli.show.members", people(household, file)),
        Texts.of(
            "cli.verdict.stand",
            DecimalKind.digits(stand.perHead()),
            DecimalKind.digits(stand.reference())));
  }

  private int people(UUID household, VillageFile file) {
    return file.dossier(household).map(home -> home.members(today()).size()).orElse(0);
  }

  private static List<String> line(Condition condition) {
    return List.of(condition.standing().label(), condition.kind().label(), evidence(condition));
  }

  private static String evidence(Condition condition) {
    return condition.evidence().stream().map(Remark::text).collect(Collectors.joining(" "));
  }

  private ObjectNode json(Verdict verdict, Policy policy) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("aim", lower(verdict.aim())).put("standing", lower(verdict.standing()));
    ArrayNode conditions = document.putArray("conditions");
    for (Condition condition : verdict.conditions()) {
      ObjectNode node = conditions.addObject();
      node.put("condition", lower(condition.kind()))
          .put("title", condition.kind().label())
          .put("standing", lower(condition.standing()));
      ArrayNode evidence = node.putArray("evidence");
      condition.evidence().forEach(remark -> evidence.add(remark.toJson()));
      node.set("parameters", ParameterJson.of(condition.kind().parameters(), policy, today()));
    }
    return document;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
