package org.liuzhun.print.send;

import java.util.List;
import org.liuzhun.text.Trouble;

/// The printers of this machine: the only way to them.
public interface Printers {

  /// A machine without a printer.
  Printers NONE = new Printers() {
    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public void send(byte[] pdf, String title, PrintSettings settings) throws Trouble {
      throw new Trouble("trouble.print.no-printer", settings.printer());
    }
  };

  /// Their names, the usual one first; none when there is no printer.
  List<String> names();

  /// Hands a document over; returns once the system's queue has it.
  ///
  /// @throws Trouble `trouble.print.printer` when the printer is gone or refuses; nothing of the
  /// document was taken then
  void send(byte[] pdf, String title, PrintSettings settings) throws Trouble;
}
