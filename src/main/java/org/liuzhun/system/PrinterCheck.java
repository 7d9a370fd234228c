package org.liuzhun.system;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.liuzhun.system.SystemCheck.Line;
import org.liuzhun.system.SystemCheck.State;

/// Whether this system knows a printer. Without one, handbooks are still saved as PDF.
final class PrinterCheck {

  private PrinterCheck() {}

  static Line run() {
    PrintService[] printers = PrintServiceLookup.lookupPrintServices(null, null);
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    return printers.length == 0
        ? Line.of("printer.none", State.DOUBTFUL)
        : of(printers.length, (usual == null ? printers[0] : usual).getName());
  }

  static Line of(int printers, String usual) {
    return Line.naming(usual, "printer.there", State.GOOD, printers, usual);
  }
}
