package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.WAIVER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Waived;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check DIR [WHO] [--warnings|--entitled|--waived] [--json]`: the findings of the village or
/// of one household; with `--warnings` what the triggers of early warning find, the most urgent
/// household first; with `--entitled` who is entitled to what and does not receive it; with
/// `--waived` what was waived, by whom, when and why.
@Command(name = "check")
final class CheckVerb extends WorkbookVerb {

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHO")
  @Nullable
  String who;

  @Option(names = "--warnings")
  boolean warnings;

  @Option(names = "--entitled")
  boolean entitled;

  @Option(names = "--waived")
  boolean waived;

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
    if (waived) {
      return waived(judgement, household);
    }
    List<Finding> findings =
        household == null ? judgement.findings() : judgement.findings(household);
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      findings.forEach(finding -> array.add(json(finding, judgement)));
      answer(array);
    } else {
      table(findings.stream().map(one -> row(village, one, one.message())).toList());
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

  private int waived(Judgement judgement, @Nullable UUID household) {
    List<Waived> found = household == null ? judgement.waived() : judgement.waived(household);
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      found.forEach(one -> array.add(json(one, judgement)));
      answer(array);
    } else {
      VillageFile village = judgement.context().village();
      List<List<String>> rows = found.stream()
          .map(one -> row(village, one.finding(), one.text(Cover.HIDDEN)))
          .toList();
      Printed.table(desk.terminal().out(), rows);
      say(Texts.of("cli.check.waived", rows.size()));
    }
    return Exit.DONE;
  }

  private ObjectNode json(Waived waived, Judgement judgement) {
    LocalDate day = waived.waiver().get(WAIVER.WAIVED_ON);
    return json(waived.finding(), judgement)
        .put("waiver", waived.waiver().id().toString())
        .put("reason", waived.waiver().get(WAIVER.REASON))
        .put("author", waived.waiver().get(WAIVER.AUTHOR))
        .put("waived_on", day == null ? null : day.toString());
  }

  private ObjectNode json(Finding finding, Judgement judgement) {
    List<String> keys = Checks.of(finding.check()).parameters(finding);
    return finding
        .toJson()
        .set("parameters", ParameterJson.of(keys, judgement.context().policy(), today()));
  }

  private void table(List<List<String>> rows) {
    Printed.table(desk.terminal().out(), rows);
    say(Texts.of("cli.check.count", rows.size()));
  }

  private static List<String> row(VillageFile village, Finding finding, String message) {
    String name = finding.household() == null
        ? ""
        : village.dossier(finding.household()).map(Dossier::title).orElse("");
    String severity = Texts.of("cli.check." + finding.severity().name().toLowerCase(Locale.ROOT));
    return List.of(severity, finding.check(), name, finding.title(), message);
  }
}
