package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.KeptPackages;
import org.liuzhun.exchange.Standing;
import org.liuzhun.exchange.view.ViewList;
import org.liuzhun.store.BackupState;
import org.liuzhun.store.BackupState.Warning;
import org.liuzhun.store.Damage;
import org.liuzhun.store.Damages;
import org.liuzhun.store.Status;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `status DIR [--json]`: what the workbook holds and how it stands.
@Command(name = "status")
final class StatusVerb extends WorkbookVerb {

  @Option(names = "--json")
  boolean json;

  @Option(names = "--noted")
  boolean noted;

  StatusVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Status status = workbook.status();
    BackupState backups = workbook.backups().state();
    Damages.Report damages = workbook.damages().report();
    Warning warning = backups.warning(desk.clock().instant());
    if (json) {
      answer(laptops(document(workbook, status, damages, backups, warning), workbook));
    } else {
      tell(workbook, status);
      tell(damages);
      int waiting = new KeptPackages(workbook).waiting().size();
      if (waiting > 0) {
        say(Texts.of("exchange.kept", waiting));
      }
      tell(backups, warning);
      tell(new ViewList(workbook).read());
      Printed.table(desk.terminal().out(), DeviceActions.table(Standing.of(workbook)));
    }
    if (noted) {
      workbook.damages().takeNote();
    }
    return (!damages.isEmpty() && !noted) || status.conflicts() > 0 || warning == Warning.FAILED
        ? Exit.LEFT_OVER
        : Exit.DONE;
  }

  private static ObjectNode document(
      Workbook workbook,
      Status status,
      Damages.Report damages,
      BackupState backups,
      Warning warning)
      throws Trouble {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document
        .put("space", status.space().toString())
        .put("device", status.device().toString());
    ObjectNode transactions = document.putObject("transactions");
    status.transactions().forEach((device, last) -> transactions.put(device.toString(), last));
    document.put(
        "lastSaved", status.lastSaved() == null ? null : status.lastSaved().toString());
    document
        .put("conflicts", status.conflicts())
        .put("rebuilt", status.rebuilt())
        .put("lost", damages.lost());
    ArrayNode destroyed = document.putArray("destroyed");
    damages.destroyed().forEach(d -> destroyed.add(d.from() + "-" + d.to()));
    ArrayNode mended = document.putArray("mended");
    damages.mended().forEach(mended::add);
    ArrayNode awaited = document.putArray("awaited");
    damages.awaited().forEach(awaited::add);
    document.put("newerPackages", new KeptPackages(workbook).waiting().size());
    document
        .put("households", workbook.village().dossiers().size())
        .put("digest", workbook.digest());
    document
        .putObject("backup")
        .put("own", text(backups.lastOwn()))
        .put("elsewhere", text(backups.lastElsewhere()))
        .put("failed", text(backups.failed()))
        .put("rebuilt", text(backups.rebuilt()))
        .put("count", backups.own().size())
        .put("warning", warning.name().toLowerCase(Locale.ROOT));
    return document;
  }

  private void tell(Workbook workbook, Status status) {
    say(Texts.of(
        "cli.status.village",
        Villages.name(workbook.village()),
        workbook.village().dossiers().size()));
    say(Texts.of(
        "cli.status.device",
        status.device(),
        status.transactions().values().stream().mapToLong(n -> n).sum()));
    OffsetDateTime last = status.lastSaved();
    String saved = last == null ? Texts.of("cli.status.never") : last.toString();
    say(Texts.of("cli.status.saved", saved, status.unsealed()));
    say(Texts.of("cli.status.conflicts", status.conflicts()));
  }

  private void tell(Damages.Report damages) {
    for (Damage damage : damages.destroyed()) {
      say(Texts.of(
          "keep.damage.saves",
          damage.from(),
          damage.to(),
          String.valueOf(damage.after()),
          String.valueOf(damage.before())));
    }
    if (damages.lost() > 0) {
      say(Texts.of("keep.damage.lost", damages.lost()));
    }
    if (!damages.mended().isEmpty()) {
      say(Texts.of("keep.damage.mended", String.join(", ", damages.mended())));
    }
    if (!damages.awaited().isEmpty()) {
      say(Texts.of("keep.damage.awaited", damages.awaited().size()));
    }
    if (damages.torn()) {
      say(Texts.of("keep.damage.torn"));
    }
  }

  private void tell(List<ViewList.Made> views) {
    for (ViewList.Made made : views) {
      say(Texts.of(
          "cli.status.view",
          made.whom(),
          made.purpose(),
          made.households(),
          made.until().toString(),
          made.number()));
    }
  }

  private static void write(List<ViewList.Made> views, ArrayNode array) {
    for (ViewList.Made made : views) {
      ObjectNode json = array.addObject();
      json.put("whom", made.whom()).put("purpose", made.purpose());
      json.put("made", made.when().toString()).put("until", made.until().toString());
      json.put("households", made.households()).put("fields", made.fields());
      json.put("wholeNumbers", made.wholeNumbers()).put("wholeNames", made.wholeNames());
      json.put("number", made.number()).put("file", made.file());
    }
  }

  private void tell(BackupState backups, Warning warning) {
    say(Texts.of(
        "cli.status.backup",
        shown(backups.lastOwn()),
        shown(backups.lastElsewhere()),
        backups.own().size()));
    if (warning != Warning.NONE) {
      say(Texts.of("keep.backup.warning." + warning.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static ObjectNode laptops(ObjectNode document, Workbook workbook) throws Trouble {
    write(new ViewList(workbook).read(), document.putArray("views"));
    ObjectNode laptops = document.putObject("laptops");
    for (Standing laptop : Standing.of(workbook)) {
      laptops
          .putObject(laptop.device().toString())
          .put("name", laptop.name())
          .put("sees", laptop.sees())
          .put("due", laptop.due())
          .put("missing", laptop.missing());
    }
    return document;
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  private String shown(@Nullable Instant time) {
    return time == null
        ? Texts.of("cli.status.never")
        : time.atZone(desk.clock().getZone()).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
