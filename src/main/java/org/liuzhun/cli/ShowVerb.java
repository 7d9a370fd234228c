package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.Period;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
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

/// `show DIR WHO [--as-of DATE] [--unmask]`, `show DIR --list
/// households|people|monitored|issues|village|versions [--as-of DATE]`. Numbers are shown with
/// their
/// middle hidden unless `--unmask` is given; `--json` gives them whole, for other programs. Both
/// are
/// noted in the access log.
@Command(name = "show")
final class ShowVerb extends WorkbookVerb {

  /// A list of the whole village.
  enum Listing {
    households(Catalogue.HOUSEHOLD),
    projects(Catalogue.PROJECT),
    people(Catalogue.PERSON),
    monitored(Catalogue.EPISODE),
    issues(Catalogue.ISSUE),
    village(Catalogue.VILLAGE),
    versions(Catalogue.FIXED_VERSION);

    private final Entity entity;

    Listing(Entity entity) {
      this.entity = entity;
    }
  }

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHO")
  @Nullable
  String who;

  @Option(names = "--list", paramLabel = "LIST")
  @Nullable
  Listing list;

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
      return Exit.DONE;
    }
    if (who == null) {
      throw new Trouble("trouble.cli.whom");
    }
    show(Target.of(village(workbook), who, day()).dossier());
    return Exit.DONE;
  }

  /// Whole numbers that are shown, or taken out for another program, are noted in the access log.
  private void note(Workbook workbook) throws Trouble {
    String whose = list != null ? list.name() : who == null ? "" : who;
    workbook
        .access()
        .note(AccessKind.EXPORTED, Texts.of("cli.show.noted", json ? "JSON" : "--unmask", whose));
  }

  private void show(Dossier dossier) {
    if (json) {
      answer(RowJson.of(dossier));
    } else {
      text(dossier);
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

  private void list(VillageFile village, Listing listing) {
    List<Row> rows = rows(village, listing);
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      rows.forEach(row -> array.add(RowJson.of(row)));
      answer(array);
      return;
    }
    if (listing == Listing.households) {
      households(village);
      return;
    }
    rows.forEach(row -> say(line(row)));
  }

  private static List<Row> rows(VillageFile village, Listing listing) {
    Entity entity = listing.entity;
    if (entity.owner() == Owner.VILLAGE || listing == Listing.issues) {
      return village.all(entity);
    }
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(entity).stream())
        .filter(row -> listing != Listing.monitored || Monitored.is(row))
        .distinct()
        .toList();
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

  private void text(Dossier dossier) {
    for (Entity entity : Catalogue.ENTITIES) {
      List<Row> rows = entity.owner() == Owner.VILLAGE ? List.of() : dossier.rows(entity);
      if (!rows.isEmpty()) {
        say("【" + entity.label(Texts.language()) + "】");
        rows.forEach(row -> say("  " + line(row)));
      }
    }
  }

  private String line(Row row) {
    Locale language = Texts.language();
    List<String> parts = new ArrayList<>();
    for (Field<?> field : row.entity().fields()) {
      String shown = unmask ? field.shown(row, language) : field.masked(row, language);
      if (!shown.isEmpty() && !field.is(Field.Trait.HIDDEN)) {
        parts.add(field.label(language) + "=" + shown);
      }
    }
    return String.join("  ", parts);
  }
}
