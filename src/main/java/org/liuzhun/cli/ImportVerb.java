package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liuzhun.spreadsheet.CellChange;
import org.liuzhun.spreadsheet.CellProblem;
import org.liuzhun.spreadsheet.ColumnMapping;
import org.liuzhun.spreadsheet.Fate;
import org.liuzhun.spreadsheet.ImportPlan;
import org.liuzhun.spreadsheet.ImportSettings;
import org.liuzhun.spreadsheet.Outcome;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import DIR FILE… [--year Y] [--column H=KEY] [--columns] [--preview] [--json]`: takes in
/// spreadsheets of the national system, as one save that
/// `undo` takes back.
@Command(name = "import")
final class ImportVerb extends SpreadsheetVerb {

  private static final int SHOWN = 20;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
  List<Path> files = List.of();

  @Option(names = "--preview")
  boolean preview;

  /// Says what a column means: its heading and a catalogue key, or nothing to keep it aside.
  @Option(names = "--column", paramLabel = "HEADING=KEY")
  Map<String, String> columns = new LinkedHashMap<>();

  /// Only tells what each column is taken for.
  @Option(names = "--columns")
  boolean listed;

  ImportVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook, Remembered remembered) throws Trouble {
    ColumnMapping mapping = ColumnWords.told(ColumnMapping.read(files, remembered), columns);
    if (!columns.isEmpty()) {
      mapping.remembered().write(workbook.folder());
    }
    if (listed) {
      ColumnWords.of(mapping).forEach(this::say);
      return mapping.open() == 0 ? Exit.DONE : Exit.LEFT_OVER;
    }
    ImportPlan plan =
        mapping.plan(workbook.village(), new ImportSettings(year(), today(), workbook.ids()));
    if (!preview) {
      workbook.save(plan.toEdit());
    }
    if (json) {
      answer(json(plan));
    } else {
      text(plan);
    }
    boolean leftOver = plan.cells().getOrDefault(Fate.REFUSED, 0) > 0
        || plan.cells().getOrDefault(Fate.IN_DOUBT, 0) > 0;
    return leftOver ? Exit.LEFT_OVER : Exit.DONE;
  }

  private void text(ImportPlan plan) {
    say(counts("cli.import.households", plan.households()));
    say(counts("cli.import.people", plan.people()));
    say(Texts.of(
        "cli.import.cells",
        plan.cells().values().stream().mapToInt(Integer::intValue).sum(),
        plan.cells().getOrDefault(Fate.KEPT, 0),
        plan.cells().getOrDefault(Fate.REFUSED, 0),
        plan.cells().getOrDefault(Fate.IN_DOUBT, 0)));
    first(plan.changes()).forEach(change -> say("  " + line(change)));
    first(plan.problems()).forEach(problem -> say("  " + line(problem)));
    int more =
        Math.max(0, plan.changes().size() - SHOWN) + Math.max(0, plan.problems().size() - SHOWN);
    if (more > 0) {
      say(Texts.of("cli.import.more", more));
    }
    say(Texts.of(preview ? "cli.import.preview" : "cli.import.saved"));
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  private static String counts(String key, Map<Outcome, Integer> counts) {
    return Texts.of(
        key,
        counts.getOrDefault(Outcome.NEW, 0),
        counts.getOrDefault(Outcome.CHANGED, 0),
        counts.getOrDefault(Outcome.UNCHANGED, 0),
        counts.getOrDefault(Outcome.IN_DOUBT, 0));
  }

  private static String line(CellChange change) {
    return change.position() + " " + change.who() + " " + change.field().label(Texts.language())
        + ": " + change.masked();
  }

  private static String line(CellProblem problem) {
    return problem.position() + " “" + problem.masked() + "” " + problem.message();
  }

  private static ObjectNode json(ImportPlan plan) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ObjectNode households = document.putObject("households");
    plan.households()
        .forEach(
            (outcome, count) -> households.put(outcome.name().toLowerCase(Locale.ROOT), count));
    ObjectNode people = document.putObject("people");
    plan.people()
        .forEach((outcome, count) -> people.put(outcome.name().toLowerCase(Locale.ROOT), count));
    ObjectNode cells = document.putObject("cells");
    plan.cells().forEach((fate, count) -> cells.put(fate.name().toLowerCase(Locale.ROOT), count));
    ArrayNode changes = document.putArray("changes");
    plan.changes()
        .forEach(change -> changes
            .addObject()
            .put("at", change.position().toString())
            .put("field", change.field().key())
            .put("before", change.before())
            .put("after", change.after()));
    ArrayNode problems = document.putArray("problems");
    plan.problems()
        .forEach(problem -> problems
            .addObject()
            .put("at", problem.position().toString())
            .put("fate", problem.fate().name().toLowerCase(Locale.ROOT))
            .put("written", problem.written())
            .put("reason", problem.message()));
    return document;
  }
}
