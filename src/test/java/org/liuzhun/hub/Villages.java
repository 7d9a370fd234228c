package org.liuzhun.hub;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Villages and a township's desk that exchange by files in a folder.
record Villages(Path folder) {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  /// Digits that nobody waits for; that the true ones must agree has a test of its own.
  private static final String HEARD = "0000 0000 0000";

  TownshipDesk desk() throws Trouble {
    DeskFolder made = DeskFolder.create(
            folder.resolve("desk"), Credentials.demonstration(), "青川镇", "田家齐")
        .desk();
    return new TownshipDesk(made, "田家齐", CLOCK);
  }

  Workbook village(String name, String code) throws Trouble {
    Workbook book = Workbook.create(
        folder.resolve(name), Credentials.demonstration(), WorkbookSettings.of("周明", CLOCK));
    Row village = Row.empty(Catalogue.VILLAGE, book.ids().next())
        .with(VILLAGE.NAME, name)
        .with(VILLAGE.CODE, code);
    book.save(Edit.begin().create(village).build());
    return book;
  }

  static Row household(Workbook book, String phone) throws Trouble {
    Row household = Row.empty(Catalogue.HOUSEHOLD, book.ids().next()).with(HOUSEHOLD.PHONE, phone);
    book.save(Edit.begin().create(household).build());
    return household;
  }

  /// The welcome package with which a village admits the desk.
  Path welcome(Workbook village, TownshipDesk desk) throws Trouble {
    Path file = folder.resolve(village.folder().getFileName() + ".welcome");
    new Admission(desk.folder().request(), HEARD).admit(village, Role.TOWNSHIP, HEARD, file, CLOCK);
    return file;
  }

  Path send(Workbook village) throws Trouble {
    Outbox outbox = new Outbox(village, CLOCK);
    Path file = folder.resolve(outbox.name());
    outbox.send(outbox.everybody(), false, file, Outbox.WHOLE);
    return file;
  }

  static void take(Workbook village, Path file) throws Trouble {
    new Inbox(village, CLOCK).take(file);
  }
}
