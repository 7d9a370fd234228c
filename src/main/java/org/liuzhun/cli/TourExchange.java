package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The exchange on the tour: a colleague's laptop and the township's join the village, two laptops
/// write different things into one field, one decides, and all three show the same in the end.
///
/// @param desk the clock
/// @param first the village's own workbook
/// @param folder where the packages and the other workbooks go
record TourExchange(Desk desk, Workbook first, Path folder) {

  String line() throws Trouble {
    try (ExecutorService apart = Executors.newFixedThreadPool(2)) {
      Future<Workbook> colleague = join("colleague", Role.EDITOR, apart);
      Future<Workbook> township = join("township", Role.TOWNSHIP, apart);
      return exchanged(colleague, township);
    }
  }

  private String exchanged(Future<Workbook> second, Future<Workbook> third) throws Trouble {
    try (Workbook colleague = Trouble.result(second);
        Workbook township = Trouble.result(third)) {
      Row household = first.village().dossiers().iterator().next().household();
      phone(first, household, "13800000001");
      phone(colleague, household, "13800000002");
      Path theirs = folder.resolve("from-colleague.lzb");
      long bytes = send(colleague, theirs);
      new Inbox(first, desk.clock()).take(theirs);
      List<Conflict> open = first.conflicts().list();
      for (Conflict conflict : open) {
        first
            .conflicts()
            .resolve(conflict, new Conflict.Decision.Take(0), Texts.of("cli.tour.remark"));
      }
      Path ours = folder.resolve("from-village.lzb");
      bytes += send(first, ours);
      new Inbox(colleague, desk.clock()).take(ours);
      new Inbox(township, desk.clock()).take(ours);
      boolean same = first.digest().equals(colleague.digest())
          && first.digest().equals(township.digest())
          && open.size() == 1;
      String key = same ? "cli.tour.exchanged" : "cli.tour.not-exchanged";
      return Texts.of(key, (bytes + 1023) / 1024, open.size());
    }
  }

  /// Each of the two takes everything in at the same time as the other, as laptops do.
  private Future<Workbook> join(String name, Role role, ExecutorService apart) throws Trouble {
    Path place = folder.resolve(name);
    String called = Texts.of("cli.tour." + name);
    Joining joining =
        Joining.begin(place, Credentials.demonstration(), called, called).joining();
    Path welcome = folder.resolve(name + "-welcome.lzb");
    Admission admission = Admission.of(joining.request());
    admission.admit(first, role, admission.number(), welcome, desk.clock());
    WorkbookSettings settings = WorkbookSettings.of(called, desk.clock());
    return apart.submit(() -> Inbox.welcome(joining, welcome, settings));
  }

  private static void phone(Workbook book, Row household, String phone) throws Trouble {
    book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, phone).build());
  }

  private long send(Workbook from, Path file) throws Trouble {
    Outbox outbox = new Outbox(from, desk.clock());
    List<UUID> everybody = outbox.everybody();
    return outbox.send(everybody, false, file, Outbox.WHOLE).bytes();
  }
}
