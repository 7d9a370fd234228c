package org.liuzhun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.View;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `answer FILE [ROW FIELD VALUE --reason TEXT] [--from LIST.tsv] --as NAME -o ANSWER`: proposals
/// for cells of a view, for the village that sent it. A list has a line for each proposal: row,
/// field, value, reason, with tabs between them.
@Command(name = "answer")
final class AnswerVerb implements Callable<Integer> {

  private static final int CELLS = 4;

  private final Desk desk;

  @Mixin
  Opening opening = new Opening();

  @Parameters(index = "1", arity = "0..1", paramLabel = "ROW")
  @Nullable
  UUID row;

  @Parameters(index = "2", arity = "0..1", paramLabel = "FIELD")
  String field = "";

  @Parameters(index = "3", arity = "0..1", paramLabel = "VALUE")
  String value = "";

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Option(names = "--from", paramLabel = "LIST")
  @Nullable
  Path list;

  @Option(names = "--as", paramLabel = "NAME", required = true)
  String by = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "ANSWER")
  Path file = Path.of(".");

  AnswerVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    View view = opening.view(desk);
    List<Answer.Proposed> proposals = new ArrayList<>();
    UUID one = row;
    if (one != null) {
      proposals.add(Answer.proposed(view, one, FieldNames.find(field).key(), value, reason));
    }
    for (String[] cells : listed()) {
      proposals.add(Answer.proposed(
          view, row(cells[0]), FieldNames.find(cells[1].strip()).key(), cells[2], cells[3]));
    }
    new Answer(view, by, OffsetDateTime.now(desk.clock()), proposals).write(file);
    desk.terminal()
        .out()
        .println(Texts.of("cli.answer.written", proposals.size(), view.village(), file));
    return Exit.DONE;
  }

  private List<String[]> listed() throws Trouble {
    Path given = list;
    if (given == null) {
      return List.of();
    }
    try {
      return cells(Files.readAllLines(given, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", given);
    }
  }

  private static List<String[]> cells(List<String> written) throws Trouble {
    List<String[]> lines = new ArrayList<>();
    for (String line : written) {
      String[] cells = line.split("\t", -1);
      if (cells.length == CELLS) {
        lines.add(cells);
      } else if (!line.isBlank()) {
        throw new Trouble("trouble.cli.answer-line", line);
      }
    }
    return lines;
  }

  private static UUID row(String written) throws Trouble {
    try {
      return UUID.fromString(written.strip());
    } catch (IllegalArgumentException e) {
      throw new Trouble(e, "trouble.cli.answer-line", written);
    }
  }
}
