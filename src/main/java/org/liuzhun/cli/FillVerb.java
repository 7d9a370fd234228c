package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.form.About;
import org.liuzhun.spreadsheet.form.Asked;
import org.liuzhun.spreadsheet.form.BlankForm;
import org.liuzhun.spreadsheet.form.FillOrder;
import org.liuzhun.spreadsheet.form.FilledForm;
import org.liuzhun.spreadsheet.form.Slot;
import org.liuzhun.spreadsheet.form.SourceList;
import org.liuzhun.spreadsheet.form.Vocabulary;
import org.liuzhun.spreadsheet.form.Which;
import org.liuzhun.spreadsheet.form.Who;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fill DIR BLANK.xlsx -o FILLED.xlsx [--rows A] [--which W|--group G|--who W…] [--people P]
/// [--match H=ID] [--reason TEXT] [--json]`: fills a blank form of the township.
/// Without `-o` it only tells what it recognises. ID numbers, telephones and accounts
/// are whole only for a reason. Doubtful guesses stay empty until `--match` or
/// `--accept` confirms them.
@Command(name = "fill")
final class FillVerb extends SpreadsheetVerb {

  @Parameters(index = "1", paramLabel = "BLANK.xlsx")
  Path blank = Path.of(".");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILLED.xlsx")
  @Nullable
  Path out;

  @Option(names = "--rows", paramLabel = "ABOUT")
  @Nullable
  About about;

  @Option(names = "--which")
  @Nullable
  Which which;

  @Option(names = "--people")
  @Nullable
  Who people;

  @Option(names = "--group", paramLabel = "G")
  @Nullable
  String group;

  @Option(names = "--who", paramLabel = "WHO")
  List<String> who = new ArrayList<>();

  @Option(names = "--match", paramLabel = "HEADING=ID")
  Map<String, String> matches = new LinkedHashMap<>();

  @Option(names = "--accept")
  boolean accept;

  @Option(names = "--inside")
  boolean inside;

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  FillVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook, Remembered remembered) throws Trouble {
    VillageFile village = workbook.village();
    BlankForm form =
        settled(BlankForm.read(blank, remembered, about, GroupOrder.groups(village), year()));
    int ofYear = year == null ? form.yearOr(year()) : year;
    form.remember(remembered).write(workbook.folder());
    Path target = out;
    if (target == null) {
      recognised(form);
      return form.open().isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
    }
    Who listed = people == null ? Who.of(form) : people;
    Which chosen = which == null ? Which.of(form) : which;
    List<UUID> households = who.isEmpty() ? chosen.of(village, today(), group) : named(village);
    FilledForm filled = form.fill(
        new FillOrder(
            village, Policy.of(village), today(), ofYear, households, listed, inside, reason),
        target);
    Path list = SourceList.beside(target);
    SourceList.write(filled, list);
    workbook
        .access()
        .note(
            AccessKind.EXPORTED,
            filled.noted(form, target, reason),
            filled.cells().size());
    if (json) {
      answer(json(form, filled));
    } else {
      recognised(form);
      FillWords.of(filled, words(form, chosen, listed), target, list).forEach(this::say);
    }
    return filled.left().isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
  }

  /// The form with what the call confirms.
  private BlankForm settled(BlankForm read) throws Trouble {
    BlankForm form = read;
    for (Map.Entry<String, String> match : matches.entrySet()) {
      Slot slot = form.find(match.getKey())
          .orElseThrow(() -> new Trouble("trouble.cli.no-heading", match.getKey()));
      String id = match.getValue();
      Asked asked = id.isEmpty() || id.equals("-") ? null : asked(form, id);
      form = form.settle(slot, asked);
    }
    return accept ? form.confirmAll() : form;
  }

  private static Asked asked(BlankForm form, String name) throws Trouble {
    Vocabulary vocabulary = Vocabulary.of(form.about());
    return vocabulary
        .find(name)
        .or(() -> vocabulary.asked().stream()
            .filter(asked -> asked.id().equals("own/" + name)
                || asked.label(Texts.language()).equals(name))
            .findFirst())
        .orElseThrow(() -> new Trouble("trouble.cli.no-field", name));
  }

  private List<UUID> named(VillageFile village) throws Trouble {
    List<UUID> named = new ArrayList<>();
    for (String one : who) {
      named.add(Target.of(village, one, today()).dossier().id());
    }
    return named;
  }

  private static String words(BlankForm form, Which chosen, Who listed) {
    return form.about() == About.PERSON
        ? Texts.of("form.whose", chosen.label(), listed.label())
        : chosen.label();
  }

  private void recognised(BlankForm form) {
    say(Texts.of("cli.fill.form", form.title(), form.about().label()));
    if (!form.sure()) {
      say(Texts.of("form.unsure", form.about().label()));
    }
    form.slots().forEach(slot -> say("  " + FillWords.of(slot)));
  }

  private static ObjectNode json(BlankForm form, FilledForm filled) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("title", form.title());
    document.put("about", form.about().name().toLowerCase(java.util.Locale.ROOT));
    document.put("rows", filled.rows());
    var headings = document.putArray("headings");
    form.slots()
        .forEach(slot -> headings
            .addObject()
            .put("at", slot.at().toString())
            .put("heading", slot.heading().text())
            .put("state", slot.state().name().toLowerCase(java.util.Locale.ROOT))
            .put("meaning", slot.asked() == null ? null : slot.asked().id())
            .put("confidence", slot.best() == null ? 0 : slot.best().confidence()));
    var cells = document.putArray("cells");
    filled
        .cells()
        .forEach(cell -> cells
            .addObject()
            .put("at", cell.at().toString())
            .put("heading", cell.heading())
            .put("who", cell.who())
            .put("from", cell.from())
            .put("written", cell.written()));
    var left = document.putArray("left");
    filled
        .left()
        .forEach(one -> left.addObject()
            .put("at", one.at().toString())
            .put("heading", one.heading())
            .put("who", one.who())
            .put("reason", one.message()));
    return document;
  }
}
