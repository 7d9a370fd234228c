package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.liuzhun.exchange.view.View;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `view FILE [--identity KEYFILE] [--json]`: a view that somebody was sent, read without a
/// village: from whom, for whom, until when, and its tables.
@Command(name = "view")
final class ViewVerb implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  Opening opening = new Opening();

  @Option(names = "--json")
  boolean json;

  ViewVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    View view = opening.view(desk);
    if (json) {
      Printed.json(desk.terminal().out(), document(view));
    } else {
      tell(view);
    }
    return Exit.DONE;
  }

  private void tell(View view) {
    Locale language = Texts.language();
    say(Texts.of("cli.view.head", view.village(), view.from(), view.whom(), view.purpose()));
    say(Texts.of("cli.view.days", view.made().toString(), view.until().toString()));
    say(Texts.of("view.digits", view.number(), view.village()));
    view.parts().forEach(part -> tell(part, language));
  }

  private void tell(View.Part part, Locale language) {
    say("");
    say(Texts.of("cli.view.part", part.label(language), part.lines().size()));
    List<String> headings = new ArrayList<>(List.of(Texts.of("cli.view.whose")));
    part.columns().forEach(column -> headings.add(column.label(language)));
    say(String.join("\t", headings) + "\t" + Texts.of("cli.view.row"));
    for (View.Line line : part.lines()) {
      List<String> cells = new ArrayList<>(List.of(whose(line)));
      for (int i = 0; i < part.columns().size(); i++) {
        cells.add(part.columns().get(i).words(line.cells().get(i), language));
      }
      say(String.join("\t", cells) + "\t" + line.row());
    }
  }

  private static String whose(View.Line line) {
    return (line.number() + " " + line.name() + " " + line.person()).strip();
  }

  private static ObjectNode document(View view) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("village", view.village()).put("from", view.from()).put("whom", view.whom());
    document.put("purpose", view.purpose()).put("made", view.made().toString());
    document.put("until", view.until().toString()).put("number", view.number());
    ArrayNode parts = document.putArray("parts");
    for (View.Part part : view.parts()) {
      ArrayNode lines = parts.addObject().put("entity", part.entity()).putArray("lines");
      part.lines().forEach(line -> write(part, line, lines.addObject()));
    }
    return document;
  }

  private static void write(View.Part part, View.Line line, ObjectNode json) {
    json.put("row", line.row().toString());
    json.put("number", line.number()).put("name", line.name()).put("person", line.person());
    ObjectNode cells = json.putObject("cells");
    for (int i = 0; i < part.columns().size(); i++) {
      cells.set(part.columns().get(i).key(), line.cells().get(i));
    }
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }
}
