package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.recovery.RecoverySheet;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Holder;
import org.liuzhun.store.keys.PersonRole;
import org.liuzhun.store.keys.SlotKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `key DIR list|change|add|remove|recovery`: who can open the workbook. New passphrases come from
/// `LIUZHUN_NEW_PASSPHRASE` or are asked.
@Command(name = "key")
final class KeyVerb extends WorkbookVerb {

  /// What is to be done.
  enum Action {
    list,
    change,
    add,
    remove,
    recovery
  }

  @Parameters(index = "1", paramLabel = "list|change|add|remove|recovery")
  Action action = Action.list;

  @Parameters(index = "2", arity = "0..1", paramLabel = "NAME")
  @Nullable
  String name;

  @Option(names = "--role", paramLabel = "first_secretary|editor|reader")
  String role = "editor";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.pdf")
  @Nullable
  Path file;

  @Option(names = "--json")
  boolean json;

  KeyVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    switch (action) {
      case list -> list(workbook.people().all());
      case change -> change(workbook);
      case add -> add(workbook);
      case remove -> {
        Holder holder = find(workbook, named());
        workbook.people().remove(holder.slot());
        say(Texts.of("cli.key.removed", holder.name()));
      }
      case recovery -> recovery(workbook);
    }
    return Exit.DONE;
  }

  private void list(List<Holder> holders) {
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      holders.forEach(holder -> array
          .addObject()
          .put("id", holder.slot().toString())
          .put("kind", word(holder.kind()))
          .put("name", holder.name())
          .put("role", word(holder.role()))
          .put("rounds", holder.rounds()));
      answer(array);
    } else {
      Printed.table(desk.terminal().out(), holders.stream().map(KeyVerb::line).toList());
    }
  }

  private static List<String> line(Holder holder) {
    return List.of(
        Texts.of("keep.slot." + word(holder.kind())),
        holder.name(),
        holder.kind() == SlotKind.PASSPHRASE ? Texts.of("keep.role." + word(holder.role())) : "");
  }

  private void change(Workbook workbook) throws Trouble {
    Holder holder = name == null && workbook.people().me().kind() == SlotKind.PASSPHRASE
        ? workbook.people().me()
        : find(workbook, named());
    workbook.people().change(holder.slot(), fresh());
    say(Texts.of("cli.key.changed", holder.name()));
  }

  private void add(Workbook workbook) throws Trouble {
    Holder holder = workbook.people().add(named(), role(), fresh());
    say(Texts.of("cli.key.added", holder.name()));
  }

  private void recovery(Workbook workbook) throws Trouble {
    String code = workbook.people().renewRecovery();
    say(Texts.of("cli.create.recovery", code));
    if (file != null) {
      ZonedDateTime now = ZonedDateTime.now(desk.clock());
      new RecoverySheet(Villages.name(workbook.village()), code, now).write(file);
      say(Texts.of("cli.key.sheet", file));
    }
  }

  private Credentials.Passphrase fresh() throws Trouble {
    String words = desk.newPassphrase();
    if (!Credentials.longEnough(words)) {
      throw new Trouble("trouble.cli.passphrase-short");
    }
    return Credentials.passphrase(words);
  }

  private PersonRole role() throws Trouble {
    for (PersonRole known : PersonRole.values()) {
      if (word(known).equals(role.toLowerCase(Locale.ROOT).replace('-', '_'))) {
        return known;
      }
    }
    throw new Trouble("trouble.cli.no-role", role);
  }

  private String named() throws Trouble {
    if (name == null || name.isBlank()) {
      throw new Trouble("trouble.cli.key-name");
    }
    return name.strip();
  }

  private static Holder find(Workbook workbook, String name) throws Trouble {
    return workbook.people().all().stream()
        .filter(h -> h.kind() == SlotKind.PASSPHRASE)
        .filter(h -> h.name().equals(name) || h.slot().toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.store.no-holder"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
