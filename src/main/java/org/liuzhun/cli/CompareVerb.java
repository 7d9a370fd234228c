package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.ColumnMapping;
import org.liuzhun.spreadsheet.Comparison;
import org.liuzhun.spreadsheet.ImportSettings;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compare DIR FILE… [--year Y] [-o TO-TYPE.xlsx] [--json]`: the national system's sheets
/// against the register, without importing; with `-o` the list of what must be typed into the
/// national system.
@Command(name = "compare")
final class CompareVerb extends SpreadsheetVerb {

  private static final int SHOWN = 50;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
  List<Path> files = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "TO-TYPE.xlsx")
  @Nullable
  Path out;

  CompareVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook, Remembered remembered) throws Trouble {
    Comparison comparison = Comparison.of(
        ColumnMapping.read(files, remembered),
        workbook.village(),
        new ImportSettings(year(), today(), workbook.ids()));
    Path target = out;
    if (target != null) {
      SpreadsheetFile.write(comparison.toType(), Top.TITLED, target);
      workbook
          .access()
          .note(
              AccessKind.EXPORTED,
              Texts.of(
                  "compare.noted",
                  target.getFileName(),
                  comparison.toType().lines().size()));
    }
    if (json) {
      answer(json(comparison));
    } else {
      text(comparison);
    }
    return comparison.lines().isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
  }

  private void text(Comparison comparison) {
    comparison.counts().forEach((kind, count) -> say(kind.label() + " " + count));
    comparison.lines().stream().limit(SHOWN).forEach(line -> say("  " + words(line)));
    if (comparison.lines().size() > SHOWN) {
      say(Texts.of("cli.import.more", comparison.lines().size() - SHOWN));
    }
    if (comparison.lines().isEmpty()) {
      say(Texts.of("compare.same"));
    }
  }

  private static String words(Comparison.Line line) {
    return (line.kind().label() + " " + line.at() + " " + line.number() + " " + line.who() + " "
            + line.field() + ": " + line.shown(line.theirs()) + " | " + line.shown(line.ours()))
        .replaceAll(" +", " ");
  }

  private static ObjectNode json(Comparison comparison) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode lines = document.putArray("differences");
    comparison
        .lines()
        .forEach(line -> lines
            .addObject()
            .put("kind", line.kind().name().toLowerCase(Locale.ROOT))
            .put("at", line.at())
            .put("household", line.number())
            .put("who", line.who())
            .put("field", line.field())
            .put("theirs", line.theirs())
            .put("ours", line.ours()));
    return document;
  }
}
