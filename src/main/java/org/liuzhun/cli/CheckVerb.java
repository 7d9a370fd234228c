package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check DIR [WHO] [--json]`: the findings of the village or of one household.
@Command(name = "check")
final class CheckVerb extends WorkbookVerb {

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHO")
  @Nullable
  String who;

  @Option(names = "--json")
  boolean json;

  CheckVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    VillageFile village = workbook.village();
    Judgement judgement = Judgement.of(village, Policy.of(village), today());
    List<Finding> findings = who == null
        ? judgement.findings()
        : judgement.findings(Target.of(village, who, today()).dossier().id());
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      findings.forEach(finding -> array.add(finding.toJson()));
      answer(array);
    } else {
      table(village, findings);
    }
    return findings.isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
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
