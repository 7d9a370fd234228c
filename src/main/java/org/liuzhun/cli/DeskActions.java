package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.hub.Feedback;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.hub.VillageLine;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.DeskFolder.Village;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What `desk` does.
///
/// @param desk the clock and the terminal
/// @param folder the desk's
/// @param named the villages that are meant; all when nobody names any
/// @param json whether answers are JSON documents
record DeskActions(Desk desk, Path folder, List<String> named, boolean json) {

  int create(String name, Path request) throws Trouble {
    Credentials credentials = Credentials.passphrase(desk.passphrase("cli.new-passphrase"));
    DeskFolder.Begun begun =
        DeskFolder.create(folder, credentials, name, desk.settings().person());
    say(Texts.of("cli.desk.created", folder));
    ask(begun.desk(), request);
    begun.recoveryCode().ifPresent(code -> say(Texts.of("cli.create.recovery", code)));
    return Exit.DONE;
  }

  /// Gives the desk another passphrase.
  int change() throws Trouble {
    DeskFolder made = desk.township(folder).folder();
    made.change(Credentials.passphrase(desk.newPassphrase()));
    say(Texts.of("cli.key.changed", made.request().holder()));
    return Exit.DONE;
  }

  /// Makes a new recovery code.
  int recovery() throws Trouble {
    say(Texts.of("cli.create.recovery", desk.township(folder).folder().renewRecovery()));
    return Exit.DONE;
  }

  int request(Path file) throws Trouble {
    ask(desk.township(folder).folder(), file);
    return Exit.DONE;
  }

  private void ask(DeskFolder made, Path file) throws Trouble {
    Admission.write(made.request(), file);
    say(Texts.of("cli.desk.requested", file));
    say(Texts.of("cli.device.number", made.request().number()));
  }

  /// Takes files in, and all packages of a folder; those that cannot be taken in are named, and the
  /// others are.
  int receive(List<String> names) throws Trouble {
    TownshipDesk township = desk.township(folder);
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    boolean left = false;
    int refused = 0;
    for (Path file : RememberedFolder.within(names.stream().map(Path::of).toList())) {
      try {
        TownshipDesk.Arrived arrived = township.take(file);
        left |= arrived.conflicts() > 0 || arrived.left() > 0;
        answers.add(arrived
            .line()
            .json()
            .put("file", file.toString())
            .put("joined", arrived.joined())
            .put("from", arrived.from())
            .put("cells", arrived.cells())
            .put("opened", arrived.conflicts())
            .put("left", arrived.left()));
        tell(arrived);
      } catch (Trouble trouble) {
        refused++;
        answers.addObject().put("file", file.toString()).put("trouble", trouble.getMessage());
        desk.terminal().err().println(file + ": " + trouble.getMessage());
      }
    }
    if (json) {
      Printed.json(desk.terminal().out(), answers);
    }
    if (refused > 0 && refused == answers.size()) {
      return Exit.COULD_NOT;
    }
    return left || refused > 0 ? Exit.LEFT_OVER : Exit.DONE;
  }

  private void tell(TownshipDesk.Arrived arrived) {
    VillageLine line = arrived.line();
    if (!json && arrived.joined()) {
      say(Texts.of("cli.desk.joined", line.name(), line.households(), line.number()));
    } else if (!json) {
      say(Texts.of(
          "cli.desk.received",
          line.name(),
          arrived.from(),
          arrived.cells(),
          arrived.conflicts(),
          arrived.left()));
    }
  }

  int list(boolean board) throws Trouble {
    TownshipDesk township = desk.township(folder);
    DeskLists lists = new DeskLists(township, meant(township), LocalDate.now(desk.clock()));
    if (json) {
      Printed.json(desk.terminal().out(), board ? lists.board() : lists.list());
    } else if (board) {
      lists.board(desk.terminal().out());
    } else {
      lists.list(desk.terminal().out());
    }
    return Exit.DONE;
  }

  int remark(String title, @Nullable String household, String detail, @Nullable LocalDate due)
      throws Trouble {
    if (household == null) {
      return say(new Feedback.Remark(null, title, detail, due));
    }
    TownshipDesk township = desk.township(folder);
    List<Village> meant = meant(township);
    if (meant.size() != 1) {
      throw new Trouble("trouble.cli.missing", "--village");
    }
    UUID whose;
    try (Workbook workbook = township.open(meant.getFirst())) {
      whose = Target.of(workbook.village(), household, LocalDate.now(desk.clock()))
          .dossier()
          .id();
    }
    return say(new Feedback.Remark(whose, title, detail, due));
  }

  int handOut(List<String> names, String remark) throws Trouble {
    List<Feedback> files = new ArrayList<>();
    for (String name : names) {
      files.add(Feedback.Handout.of(Path.of(name), remark));
    }
    return say(files);
  }

  int say(Feedback feedback) throws Trouble {
    return say(List.of(feedback));
  }

  private int say(List<Feedback> all) throws Trouble {
    TownshipDesk township = desk.township(folder);
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    boolean left = false;
    for (Village village : meant(township)) {
      try {
        for (Feedback feedback : all) {
          township.say(village, feedback);
        }
        answers.addObject().put("village", village.name()).put("written", all.size());
        tell(Texts.of("cli.desk.said", village.name()));
      } catch (Trouble trouble) {
        left = true;
        answers.addObject().put("village", village.name()).put("trouble", trouble.getMessage());
        desk.terminal().err().println(village.name() + ": " + trouble.getMessage());
      }
    }
    if (json) {
      Printed.json(desk.terminal().out(), answers);
    }
    return left ? Exit.LEFT_OVER : Exit.DONE;
  }

  int send(Path where) throws Trouble {
    TownshipDesk township = desk.township(folder);
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    for (Village village : meant(township)) {
      Outbox.Sent sent = township.send(village, where);
      ArrayNode files = answers
          .addObject()
          .put("village", village.name())
          .put("saves", sent.transactions())
          .put("bytes", sent.bytes())
          .putArray("files");
      sent.files().forEach(file -> files.add(file.toString()));
      tell(Texts.of(
          "cli.desk.sent", village.name(), sent.transactions(), sent.files().getFirst()));
    }
    if (json) {
      Printed.json(desk.terminal().out(), answers);
    }
    return Exit.DONE;
  }

  /// The villages that are meant.
  List<Village> meant(TownshipDesk township) throws Trouble {
    if (named.isEmpty()) {
      return township.folder().villages();
    }
    List<Village> villages = new ArrayList<>();
    for (String name : named) {
      villages.add(township.village(name));
    }
    return villages;
  }

  private void tell(String line) {
    if (!json) {
      say(line);
    }
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }
}
