package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Laptops of one village through a random time: people write, delete, undo and erase; packages are
/// lost, come twice, late and in another order; disks are copied and set back to an old state;
/// clocks are wrong by up to ten years.
final class Neighbours implements AutoCloseable {

  private static final long TEN_YEARS = Duration.ofDays(3650).toMillis();

  private final Path home;
  private final Random random;
  private final List<Desk> desks = new ArrayList<>();
  private final List<Delivery> mail = new ArrayList<>();
  private final Ledger ledger = new Ledger();
  private final List<Row> households = new ArrayList<>();
  private int folders;
  private int numbers;

  Neighbours(Path home, Random random, int laptops) throws Trouble {
    this.home = home;
    this.random = random;
    Path first = folder();
    WorkbookSettings settings = settings();
    desks.add(
        new Desk(first, settings, Workbook.create(first, Credentials.demonstration(), settings)));
    while (desks.size() < laptops) {
      join();
    }
  }

  /// A laptop: its folder, its person and clock, its open workbook.
  static final class Desk {
    final Path folder;
    final WorkbookSettings settings;
    Workbook book;

    Desk(Path folder, WorkbookSettings settings, Workbook book) {
      this.folder = folder;
      this.settings = settings;
      this.book = book;
    }
  }

  private Path folder() {
    return home.resolve("laptop" + folders++);
  }

  private WorkbookSettings settings() {
    long wrong = random.nextInt(3) == 0 ? random.nextLong(2 * TEN_YEARS) - TEN_YEARS : 0;
    Clock clock = Clock.offset(Village.CLOCK, Duration.ofMillis(wrong));
    return WorkbookSettings.of("person" + folders, clock);
  }

  private void join() throws Trouble {
    Path folder = folder();
    WorkbookSettings settings = settings();
    Workbook book = Laptops.join(desks.getFirst().book, folder, settings.person(), Role.EDITOR);
    book.close();
    book = Workbook.open(folder, Credentials.demonstration(), settings);
    desks.add(new Desk(folder, settings, book));
  }

  private Desk any() {
    return desks.get(random.nextInt(desks.size()));
  }

  /// One thing happens.
  void step() throws Trouble, IOException {
    Desk desk = any();
    switch (random.nextInt(20)) {
      case 0 -> undo(desk);
      case 1 -> erase(desk);
      case 2 -> delete(desk);
      case 3 -> reopen(desk);
      case 4 -> copyDisk(desk);
      case 5 -> setBack(desk);
      case 6, 7, 8, 9 -> post(desk, any());
      case 10, 11, 12 -> arrive(desk);
      default -> write(desk);
    }
  }

  private void write(Desk desk) throws Trouble {
    if (households.isEmpty() || random.nextInt(8) == 0) {
      String phone = number();
      Row made = Village.household(desk.book.ids(), phone);
      desk.book.save(Edit.begin().create(made).build());
      households.add(made);
      ledger.wrote(desk.folder, made, Ledger.PHONE, phone);
    } else {
      Row household = households.get(random.nextInt(households.size()));
      var field = random.nextBoolean() ? Ledger.PHONE : Ledger.BANK;
      String value = number();
      desk.book.save(Edit.begin().set(household, field, value).build());
      ledger.wrote(desk.folder, household, field, value);
    }
  }

  private String number() {
    return "1390" + (1_000_000 + numbers++);
  }

  private void delete(Desk desk) throws Trouble {
    if (!households.isEmpty()) {
      desk.book.save(
          Edit.begin().delete(households.get(random.nextInt(households.size()))).build());
    }
  }

  private static void undo(Desk desk) throws Trouble {
    desk.book.undo();
  }

  private void erase(Desk desk) throws Trouble {
    if (!households.isEmpty() && random.nextInt(2) == 0) {
      Row household = households.get(random.nextInt(households.size()));
      ledger.erased(desk.book, household);
      desk.book.erasing().value(household, Catalogue.HOUSEHOLD.field(Ledger.PHONE), "本人要求");
    }
  }

  private static void reopen(Desk desk) throws Trouble {
    desk.book.close();
    desk.book = Workbook.open(desk.folder, Credentials.demonstration(), desk.settings);
  }

  /// From now on two laptops write under one name.
  private void copyDisk(Desk desk) throws Trouble, IOException {
    if (random.nextInt(3) == 0) {
      Path folder = folder();
      desk.book.close();
      CopiedTest.copy(desk.folder, folder);
      desk.book = Workbook.open(desk.folder, Credentials.demonstration(), desk.settings);
      WorkbookSettings settings = settings();
      desks.add(
          new Desk(folder, settings, Workbook.open(folder, Credentials.demonstration(), settings)));
    }
  }

  /// The disk fails some steps later, and what it held before is put back: what it alone had since
  /// is gone with it.
  private void setBack(Desk desk) throws Trouble, IOException {
    if (random.nextInt(3) == 0) {
      Path image = home.resolve("image");
      desk.book.close();
      CopiedTest.copy(desk.folder, image);
      desk.book = Workbook.open(desk.folder, Credentials.demonstration(), desk.settings);
      int mark = ledger.size();
      for (int i = 0; i < 6; i++) {
        if (random.nextBoolean()) {
          write(desk);
        } else if (random.nextBoolean()) {
          post(desk, any());
        } else {
          arrive(desk);
        }
      }
      desk.book.close();
      ledger.lost(desk.folder, mark);
      Trash.remove(desk.folder);
      Files.move(image, desk.folder);
      desk.book = Workbook.open(desk.folder, Credentials.demonstration(), desk.settings);
    }
  }

  /// A package goes into the post.
  private void post(Desk from, Desk to) throws Trouble {
    if (from != to) {
      mail.add(sealed(from, to, random.nextInt(8) == 0));
    }
  }

  private static Delivery sealed(Desk from, Desk to, boolean whole) throws Trouble {
    Sharing sharing = from.book.sharing();
    var segments =
        whole ? sharing.segments(Map.of()) : sharing.segmentsFor(List.of(to.book.device()));
    return new Delivery(
        sharing.identity().device(),
        sharing.texts(),
        segments.stream().map(segment -> segment.bytes()).toList());
  }

  /// Some package arrives somewhere; now and then it comes again later, now and then it is lost.
  private void arrive(Desk desk) throws Trouble {
    if (!mail.isEmpty()) {
      int which = random.nextInt(mail.size());
      Delivery delivery = random.nextInt(4) == 0 ? mail.get(which) : mail.remove(which);
      if (random.nextInt(8) != 0) {
        take(desk, delivery);
      }
    }
  }

  /// A laptop that does not know the sender yet, or cannot tell from this package alone what its
  /// double has, refuses and says so; nothing else may refuse.
  ///
  /// @return whether it was taken in
  private static boolean take(Desk desk, Delivery delivery) throws Trouble {
    try {
      desk.book.sharing().take(delivery);
      return true;
    } catch (Trouble trouble) {
      assertTrue(
          List.of("trouble.store.copied", "trouble.store.unknown-sender").contains(trouble.key()),
          trouble.getMessage());
      return false;
    }
  }

  /// Everybody hands on to everybody what he has, until nobody learns anything more.
  void exchangeAll() throws Trouble {
    for (int round = 0; round < desks.size() + 3; round++) {
      for (Desk from : desks) {
        for (Desk to : desks) {
          if (from != to) {
            if (!take(to, sealed(from, to, false))) {
              take(to, sealed(from, to, true));
            }
          }
        }
      }
    }
  }

  /// All laptops show the same, and everything that was ever said to be saved is there.
  void check() throws Trouble {
    Workbook first = desks.getFirst().book;
    List<String> open = first.conflicts().list().stream().map(Conflict::id).toList();
    for (Desk desk : desks) {
      assertEquals(first.digest(), desk.book.digest(), desk.folder.toString());
      assertEquals(
          open,
          desk.book.conflicts().list().stream().map(Conflict::id).toList(),
          desk.folder.toString());
      assertEquals(first.sharing().have().keySet(), desk.book.sharing().have().keySet());
      ledger.check(desk.book);
      assertTrue(desk.book.verify().projectionAgrees());
    }
  }

  @Override
  public void close() throws Trouble {
    for (Desk desk : desks) {
      desk.book.close();
    }
  }
}
