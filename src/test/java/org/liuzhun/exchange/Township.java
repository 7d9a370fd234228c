package org.liuzhun.exchange;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Laptops that exchange by files in a folder.
record Township(Path folder) {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  /// Digits that nobody waits for; that the true ones must agree has a test of its own.
  private static final String HEARD = "0000 0000 0000";

  static WorkbookSettings settings(String person) {
    return WorkbookSettings.of(person, CLOCK);
  }

  Workbook found(String name) throws Trouble {
    Workbook book =
        Workbook.create(folder.resolve(name), Credentials.demonstration(), settings("周明"));
    book.save(Edit.begin()
        .create(Row.empty(Catalogue.VILLAGE, book.ids().next()).with(VILLAGE.NAME, "清溪村"))
        .build());
    return book;
  }

  static Row household(Workbook book, String phone) throws Trouble {
    Row household = Row.empty(Catalogue.HOUSEHOLD, book.ids().next()).with(HOUSEHOLD.PHONE, phone);
    book.save(Edit.begin().create(household).build());
    return household;
  }

  static void phone(Workbook book, Row household, String phone) throws Trouble {
    book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, phone).build());
  }

  Workbook join(Workbook admitting, String name, Role role) throws Trouble {
    Joining joining = Joining.begin(folder.resolve(name), Credentials.demonstration(), name, name)
        .joining();
    Path welcome = folder.resolve(name + ".welcome");
    new Admission(joining.request(), HEARD).admit(admitting, role, HEARD, welcome, CLOCK);
    Joining waiting = Joining.open(folder.resolve(name), Credentials.demonstration());
    return Inbox.welcome(waiting, welcome, settings(name));
  }

  Path send(Workbook from, Workbook... to) throws Trouble {
    Outbox outbox = new Outbox(from, CLOCK);
    Path file = folder.resolve(outbox.name());
    outbox.send(
        List.of(to).stream().map(book -> book.sharing().identity().device()).toList(),
        false,
        file,
        Outbox.WHOLE);
    return file;
  }

  static Inbox.Receipt take(Workbook book, Path file) throws Trouble {
    return new Inbox(book, CLOCK).take(file);
  }
}
