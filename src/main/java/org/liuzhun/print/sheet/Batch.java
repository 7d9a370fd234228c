package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.liuzhun.print.pdf.PdfBatch;
import org.liuzhun.print.pdf.Typesetter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;

/// One order on its way into one document.
final class Batch implements AutoCloseable {

  private final SheetPrinter printer;
  private final VillageFile village;
  private final Order order;
  private final PrintMemory memory;
  private final PdfBatch document;
  private final List<Printed.Part> parts = new ArrayList<>();
  private final List<PrintRecord> records = new ArrayList<>();
  private int pages;
  private int facts;

  Batch(SheetPrinter printer, VillageFile village, Order order) throws Trouble {
    this.printer = printer;
    this.village = village;
    this.order = order;
    memory = order.onlyChanged() ? printer.memory() : PrintMemory.none();
    document = new PdfBatch(
        printer.fonts(),
        order.sheet().term(),
        ZonedDateTime.now(printer.clock()),
        printer.pictures());
  }

  Printed print(OutputStream out, Progress progress) throws Trouble, IOException {
    boolean whole =
        order.sheet().unit() == Sheet.Unit.VILLAGE ? village(progress) : households(progress);
    if (!whole) {
      return Printed.NOTHING;
    }
    if (pages > 0) {
      document.save(out);
    }
    return new Printed(parts, records, facts, document.uncovered());
  }

  private boolean village(Progress progress) throws Trouble {
    take(
        printer.composer(village, order).ofVillage(document.typesetter(), memory),
        order.sheet().term());
    return progress.done(1, 1);
  }

  private boolean households(Progress progress) throws Trouble {
    List<Dossier> households =
        order.households().stream().filter(order.sheet()::concerns).toList();
    List<Future<Composer.Made>> made = new ArrayList<>();
    try (Crew crew = new Crew(households.size())) {
      List<Composer> composers = new ArrayList<>();
      List<Typesetter> setters = new ArrayList<>();
      for (int i = 0; i < crew.size(); i++) {
        composers.add(printer.composer(village, order));
        setters.add(document.typesetter());
      }
      for (int i = 0; i < households.size(); i++) {
        Dossier dossier = households.get(i);
        Composer composer = composers.get(i % crew.size());
        Typesetter setter = setters.get(i % crew.size());
        made.add(crew.hand(i, () -> composer.of(dossier, setter, memory)));
      }
      for (int i = 0; i < made.size(); i++) {
        take(Trouble.result(made.get(i)), bookmark(households.get(i)));
        if (!progress.done(i + 1, households.size())) {
          return false;
        }
      }
    }
    return true;
  }

  private void take(Composer.Made made, String bookmark) {
    if (made.set() == null) {
      return;
    }
    int added = document.add(made.set(), bookmark);
    facts += added > 0 ? made.facts() : 0;
    if (added > 0) {
      parts.add(new Printed.Part(made.about(), pages, added));
      pages += added;
    }
    PrintOptions options = order.options();
    records.add(new PrintRecord(
        order.sheet(),
        options.copy(),
        options.year(),
        made.about(),
        printer.clock().instant(),
        made.digest(),
        made.set().marks(),
        options.opened(order.sheet()).isEmpty()
            ? ""
            : options.opened(order.sheet()) + " " + options.reason()));
  }

  private static String bookmark(Dossier dossier) {
    return (dossier.household().get(HOUSEHOLD.NUMBER, "") + " " + dossier.title()).strip();
  }

  @Override
  public void close() {
    document.close();
  }
}
