package org.liuzhun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check DIR [WHO] [--warnings|--entitled] [--json]`: the findings of the village or of one
/// household; with `--warnings` what the triggers of early warning find, the most urgent household
/// first; with `--entitled` who is entitled to what and does not receive it.
@Command(name = "check")
final class CheckVerb extends WorkbookVerb {

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHO")
  @Nullable
  String who;

  @Option(names = "--warnings")
  boolean warnings;

  @Option(names = "--entitled")
  boolean entitled;

  @Option(names = "--json")
  boolean json;

  CheckVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    VillageFile village = workbook.village();
    Judgement judgement = Judgement.of(village, Policy.of(village), today());
    UUID household =
        who == null ? null : Target.of(village, who, today()).dossier().id();
    if (entitled) {
      return entitled(judgement, household);
    }
    if (warnings) {
      return warned(new AlarmWords(judgement, household));
    }
    List<Finding> findings =
        household == null ? judgement.findings() : judgement.findings(household);
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      findings.forEach(finding -> array.add(json(finding, judgement)));
      answer(array);
    } else {
      table(village, findings);
    }
    return findings.isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
  }

  private int entitled(Judgement judgement, @Nullable UUID household) {
    EntitlementWords words = new EntitlementWords(judgement.context(), household);
    if (json) {
      answer(words.json());
    } else {
      Printed.table(desk.terminal().out(), words.table());
      say(Texts.of("cli.check.count", words.missing()));
    }
    return words.missing() == 0 ? Exit.DONE : Exit.LEFT_OVER;
  }

  private int warned(AlarmWords words) {
    if (json) {
      answer(words.json());
    } else {
      Printed.table(desk.terminal().out(), words.table());
      say(Texts.of("cli.check.count", words.count()));
    }
    return words.count() == 0 ? Exit.DONE : Exit.LEFT_OVER;
  }

  private JsonNode json(Finding finding, Judgement judgement) {
    List<String> keys = Checks.of(finding.check()).parameters(finding);
    return finding
        .toJson()
        .set("parameters", ParameterJson.of(keys, judgement.context().policy(), today()));
  }

  private void table(VillageFile village, List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      String name = finding.household() == null
          ? ""
          : village.dossier(finding.household()).map(Dossier::title).orElse("");
      String severity = Texts.of("cli.check." + finding.severity().name().toLowerCase(Locale.ROOT));
      rows.add(List.of(severity, finding.check(), name, finding.title(), finding.message()));
    }
    Printed.table(desk.terminal().out(), rows);
    say(Texts.of("cli.check.count", findings.size()));
  }
}
