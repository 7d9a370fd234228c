package org.liuzhun.ui.session;

import java.nio.file.Path;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;

/// A second laptop of the same village, for tests of exchange.
public final class Colleague {

  /// Digits that nobody waits for; that the true ones must agree is the exchange's own test.
  private static final String HEARD = "0000 0000 0000";

  private Colleague() {}

  /// Admits the colleague's laptop, whose workbook is made below this folder.
  public static Workbook join(Workbook workbook, Path below) throws Exception {
    Joining joining = Joining.begin(
            below.resolve("colleague"), Credentials.demonstration(), "李春梅的笔记本", "李春梅")
        .joining();
    Path welcome = below.resolve("welcome");
    new Admission(joining.request(), HEARD)
        .admit(workbook, Role.EDITOR, HEARD, welcome, MemorySession.CLOCK);
    return Inbox.welcome(joining, welcome, WorkbookSettings.of("李春梅", MemorySession.CLOCK));
  }

  /// Writes a package with everything for everybody.
  public static void send(Workbook from, Path file) throws Exception {
    Outbox outbox = new Outbox(from, MemorySession.CLOCK);
    outbox.send(outbox.everybody(), false, file, Outbox.WHOLE);
  }
}
