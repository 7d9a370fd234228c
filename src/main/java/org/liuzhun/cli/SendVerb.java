package org.liuzhun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.CarriedPackages;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `send DIR [--to NAME…] [--all] [--photos with|without|missing] [--largest KB] [--carry] -o
/// FILE`: a sealed package with what the recipients have not said they have; beside it, what this
/// laptop carries for others. With `--view`, chosen fields for one reader: see [ViewOptions].
@Command(name = "send")
final class SendVerb extends WorkbookVerb {

  @Option(names = "--to", paramLabel = "NAME", arity = "1..*")
  List<String> to = new ArrayList<>();

  @Option(names = "--all")
  boolean all;

  @Option(names = "--largest", paramLabel = "KB")
  @Nullable
  Long largest;

  @Option(names = "--photos", paramLabel = "with|without|missing")
  Photos photos = Photos.with;

  /// Which photographs go along, as it is typed.
  enum Photos {
    with,
    without,
    missing
  }

  @Option(names = "--carry")
  boolean carry;

  @Mixin
  ViewOptions view = new ViewOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE")
  Path file = Path.of(".");

  SendVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    if (view.wanted) {
      return view.send(this, workbook, all);
    }
    Outbox outbox = new Outbox(workbook, desk.clock());
    List<UUID> recipients = new ArrayList<>();
    for (String name : to) {
      recipients.add(Laptops.named(workbook, name));
    }
    if (recipients.isEmpty()) {
      recipients.addAll(outbox.everybody());
    }
    long most = largest == null ? Outbox.WHOLE : Math.max(1, largest) * 1024;
    Outbox.Sent sent = outbox.send(
        recipients,
        all,
        Outbox.Pictures.valueOf(photos.name().toUpperCase(Locale.ROOT)),
        file,
        most);
    for (Path part : sent.files()) {
      say(Texts.of("cli.send.file", part));
    }
    say(Texts.of(
        "cli.send.done", recipients.size(), sent.transactions(), (sent.bytes() + 1023) / 1024));
    return carry ? carried(workbook) : Exit.DONE;
  }

  /// What was sent stays so when those for others find no room beside it.
  private int carried(Workbook workbook) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    try {
      int carried = new CarriedPackages(workbook, desk.clock()).handOn(folder);
      say(Texts.of("exchange.handed-on", carried));
      return Exit.DONE;
    } catch (Trouble trouble) {
      say(Texts.of("exchange.not-handed-on", trouble.getMessage()));
      return Exit.LEFT_OVER;
    }
  }
}
