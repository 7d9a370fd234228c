package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Envelope;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inspect FILE [--in DIR] [--json]`: what can be seen of a package from outside, and, with a
/// workbook that it is for, what it says inside. Nothing is taken in.
@Command(name = "inspect")
final class InspectVerb implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "FILE")
  Path file = Path.of(".");

  @Option(names = "--in", paramLabel = "DIR")
  @Nullable
  Path folder;

  @Option(names = "--json")
  boolean json;

  InspectVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    Envelope envelope = Envelope.of(file);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("file", file.toString()).put("bytes", envelope.bytes());
    document.put("recipients", envelope.recipients());
    if (!json) {
      say(Texts.of("cli.inspect.envelope", envelope.bytes(), envelope.recipients()));
    }
    Path inside = folder;
    if (inside != null) {
      try (Workbook workbook = desk.open(inside)) {
        tell(Envelope.contents(file, workbook), document);
      }
    }
    if (json) {
      Printed.json(desk.terminal().out(), document);
    }
    return Exit.DONE;
  }

  private void tell(Envelope.Contents contents, ObjectNode document) {
    document.put("village", contents.village()).put("made", contents.made().toString());
    document.put("sender", contents.sender().toString());
    document.put("part", contents.part()).put("parts", contents.parts());
    var segments = document.putArray("segments");
    contents.segments().forEach(segments::add);
    if (!json) {
      say(Texts.of(
          "cli.inspect.contents",
          contents.village(),
          contents.made(),
          contents.sender(),
          contents.part(),
          contents.parts(),
          contents.segments().size()));
      contents.segments().forEach(this::say);
    }
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }
}
