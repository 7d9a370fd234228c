package org.liuzhun.print.send;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.Printed;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;

/// A batch on its way to a printer, a few households at a time, so that a jam or an empty tray
/// costs no more than the piece that it met: run again, it goes on where it stopped. What reached
/// the printer is remembered piece by piece. Used by one thread at a time.
public final class PrintRun {

  private static final int HOUSEHOLDS_A_PIECE = 10;

  private final SheetPrinter sheets;
  private final Printers printers;
  private final VillageFile village;
  private final Order order;
  private final List<Order> pieces = new ArrayList<>();
  private final List<Printed.Part> sent = new ArrayList<>();
  private PrintSettings settings;
  private int facts;
  private int done;

  /// A batch that has not begun.
  public PrintRun(
      SheetPrinter sheets,
      Printers printers,
      VillageFile village,
      Order order,
      PrintSettings settings) {
    this.sheets = sheets;
    this.printers = printers;
    this.village = village;
    this.order = order;
    this.settings = settings;
    if (order.sheet().unit() == Sheet.Unit.VILLAGE) {
      pieces.add(order);
    } else {
      List<Dossier> all = order.households();
      for (int i = 0; i < all.size(); i += HOUSEHOLDS_A_PIECE) {
        List<Dossier> some = all.subList(i, Math.min(all.size(), i + HOUSEHOLDS_A_PIECE));
        pieces.add(new Order(order.sheet(), order.options(), some, order.onlyChanged()));
      }
    }
  }

  /// Sends what is left.
  ///
  /// @return whether all is sent; false when it was stopped
  /// @throws Trouble when a piece could not be made or the printer refused it; the pieces before
  /// are sent and remembered
  public boolean go(Progress progress) throws Trouble {
    while (done < pieces.size()) {
      int before = done * HOUSEHOLDS_A_PIECE;
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      Printed printed = sheets.print(
          village,
          pieces.get(done),
          pdf,
          (ready, _) -> progress.done(before + ready, order.households().size()));
      if (printed == Printed.NOTHING) {
        return false;
      }
      if (printed.pages() > 0) {
        printers.send(pdf.toByteArray(), order.sheet().term(), settings);
        sent.addAll(printed.parts());
        facts += printed.facts();
      }
      sheets.memory().add(printed.records());
      done++;
    }
    return true;
  }

  /// Sends what is left as these settings say: another printer, other copies.
  public void at(PrintSettings other) {
    settings = other;
  }

  /// Whether this batch prints what the order asks for: the same sheet, in the same way, of the
  /// same households. Another day, and what was written into their files since, do not make it
  /// another one.
  public boolean isOf(Order other) {
    return order.sheet() == other.sheet()
        && order.onlyChanged() == other.onlyChanged()
        && order.options().equals(other.options().today(order.options().today()))
        && ids(order).equals(ids(other));
  }

  private static List<UUID> ids(Order order) {
    return order.households().stream().map(Dossier::id).toList();
  }

  /// Which sheet it is.
  public Sheet sheet() {
    return order.sheet();
  }

  /// The pages that were handed over so far.
  public int pages() {
    return sent.stream().mapToInt(Printed.Part::pages).sum();
  }

  /// How many filled fields of the register stand on the pages handed over since this was asked
  /// last.
  public int takeFacts() {
    int taken = facts;
    facts = 0;
    return taken;
  }

  /// Whose sheets were handed over so far.
  public List<Printed.Part> sent() {
    return List.copyOf(sent);
  }

  /// How many households' sheets were handed over so far.
  public int households() {
    return Math.min(done * HOUSEHOLDS_A_PIECE, order.households().size());
  }
}
