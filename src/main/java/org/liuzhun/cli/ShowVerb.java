package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.Period;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `show DIR WHO [--as-of DATE] [--unmask]`, `show DIR --list [LIST] [--as-of DATE]`: without
/// a name `--list` names the lists, one for each table of the register, with their numbers of
/// rows. Numbers are shown with their middle hidden unless `--unmask` is given; `--json`
/// gives them whole, for other programs. Both are noted in the access log.
@Command(name = "show")
final class ShowVerb extends WorkbookVerb {

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHO")
  @Nullable
  String who;

  @Option(names = "--list", paramLabel = "LIST", arity = "0..1", fallbackValue = "")
  @Nullable
  String list;

  @Option(names = "--as-of", paramLabel = "DATE")
  @Nullable
  LocalDate asOf;

  @Option(names = "--json")
  boolean json;

  @Option(names = "--unmask")
  boolean unmask;

  ShowVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    if (json || unmask) {
      note(workbook);
    }
    if (list != null) {
      list(village(workbook), list);
    } else if (who != null) {
      VillageFile village = village(workbook);
      show(village, Target.of(village, who, day()).dossier());
    } else {
      throw new Trouble("trouble.cli.whom");
    }
    return Exit.DONE;
  }

  /// Whole numbers that are shown, or taken out for another program, are noted in the access log.
  private void note(Workbook workbook) throws Trouble {
    String whose = list != null ? list : who == null ? "" : who;
    workbook
        .access()
        .note(AccessKind.EXPORTED, Texts.of("cli.show.noted", json ? "JSON" : "--unmask", whose));
  }

  private void show(VillageFile village, Dossier dossier) {
    if (json) {
      answer(RowJson.of(dossier));
    } else {
      text(dossier, new RowLines(village, unmask));
    }
  }

  /// The village as it shows, or as it was known at the end of the wanted day.
  private VillageFile village(Workbook workbook) throws Trouble {
    return asOf == null
        ? workbook.village()
        : workbook.asOf(new Period(null, asOf).ends(desk.clock().getZone()).minusMillis(1));
  }

  private LocalDate day() {
    return asOf == null ? today() : asOf;
  }

  private void list(VillageFile village, String word) throws Trouble {
    if (word.isEmpty()) {
      contents(village);
      return;
    }
    Listing listing =
        Listing.named(word).orElseThrow(() -> new Trouble("trouble.cli.listing", word));
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      listing.rows(village).forEach(row -> array.add(RowJson.of(row)));
      answer(array);
    } else if (listing.entity() == Catalogue.HOUSEHOLD) {
      households(village);
    } else {
      RowLines lines = new RowLines(village, unmask);
      listing.rows(village).forEach(row -> say(lines.of(row)));
    }
  }

  /// The lists that there are: word, name, how many rows.
  private void contents(VillageFile village) {
    Printed.table(
        desk.terminal().out(),
        Listing.ALL.stream()
            .map(listing -> List.of(
                listing.word(),
                listing.entity().listLabel(Texts.language()),
                Integer.toString(listing.rows(village).size())))
            .toList());
  }

  private void households(VillageFile village) {
    List<List<String>> table = new ArrayList<>();
    for (Dossier dossier : village.dossiers()) {
      Row household = dossier.household();
      table.add(List.of(
          household.get(HOUSEHOLD.VILLAGE_GROUP, ""),
          dossier.title(),
          Texts.of("cli.show.members", dossier.members(day()).size()),
          household.get(HOUSEHOLD.NUMBER, "")));
    }
    Printed.table(desk.terminal().out(), table);
  }

  private void text(Dossier dossier, RowLines lines) {
    for (Entity entity : Catalogue.ENTITIES) {
      List<Row> rows = entity.owner() == Owner.VILLAGE ? List.of() : dossier.rows(entity);
      if (!rows.isEmpty()) {
        say("【" + entity.label(Texts.language()) + "】");
        rows.forEach(row -> say("  " + lines.of(row)));
      }
    }
  }
}
