package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Laptops of one village through a random time: people write, delete, undo, redo, erase and decide
/// what is open; readers of views propose values; later programs write what this one does not know;
/// packages are lost, come twice, late and in another order; disks are copied and set back to an
/// old state; laptops join in the midst of it; clocks are wrong by up to ten years.
final class Neighbours implements AutoCloseable {

  private static final long TEN_YEARS = Duration.ofDays(3650).toMillis();

  /// How many deeds there are, and how many of them there once were.
  private static final int ALL = 31;

  private static final int FORMER = 20;

  private final Path home;
  private final Random random;
  private final List<Desk> desks = new ArrayList<>();
  private final Ledger ledger = new Ledger();
  private final List<Row> households = new ArrayList<>();
  private final Readers readers;
  private final Post post;
  private final int laptops;
  private final int deeds;
  private int folders;
  private int numbers;

  /// Two laptops, to which others come.
  ///
  /// @param laptops how many there are in the end, copies of their disks not counted
  Neighbours(Path home, Random random, int laptops) throws Trouble {
    this(home, random, laptops, ALL, 2);
  }

  /// All laptops from the beginning, where nobody decides, proposes, joins or does again: what the
  /// oldest seeds stand for.
  static Neighbours former(Path home, Random random, int laptops) throws Trouble {
    return new Neighbours(home, random, laptops, FORMER, laptops);
  }

  private Neighbours(Path home, Random random, int laptops, int deeds, int first) throws Trouble {
    this.home = home;
    this.random = random;
    this.laptops = laptops;
    this.deeds = deeds;
    readers = new Readers(home, random);
    post = new Post(random);
    Path folder = folder();
    WorkbookSettings settings = settings();
    desks.add(
        new Desk(folder, settings, Workbook.create(folder, Credentials.demonstration(), settings)));
    while (desks.size() < first) {
      join();
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
    if (folders >= laptops) {
      return;
    }
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
    switch (random.nextInt(deeds)) {
      case 0 -> undo(desk);
      case 1 -> erase(desk, Ledger.PHONE);
      case 2 -> delete(desk);
      case 3 -> reopen(desk);
      case 4 -> copyDisk(desk);
      case 5 -> setBack(desk);
      case 6, 7, 8, 9 -> post.send(desk, any());
      case 10, 11, 12 -> post.arrive(desk);
      case 20, 21, 22 -> decide(desk);
      case 23 -> show(desk);
      case 24 -> readers.arrive(desk.book, desk.settings.clock());
      case 25 -> decideProposal(desk);
      case 26 -> writeTomorrow(desk);
      case 27 -> join();
      case 28 -> desk.book.redo();
      case 29 -> erase(desk, Ledger.BANK);
      case 30 -> addCause(desk);
      default -> write(desk);
    }
  }

  private void write(Desk desk) throws Trouble {
    if (households.isEmpty() || random.nextInt(8) == 0) {
      String phone = number();
      Row made =
          Village.household(desk.book.ids(), phone).with(HOUSEHOLD.NUMBER, "000" + numbers % 9);
      desk.book.save(Edit.begin().create(made).build());
      households.add(made);
      ledger.wrote(desk.folder, made, Ledger.PHONE, phone);
    } else {
      Row household = household();
      var field = field();
      String value = number();
      desk.book.save(Edit.begin().set(household, field, value).build());
      ledger.wrote(desk.folder, household, field, value);
    }
  }

  private Row household() {
    return households.get(random.nextInt(households.size()));
  }

  private TableField<?, String> field() {
    return random.nextBoolean() ? Ledger.PHONE : Ledger.BANK;
  }

  private String number() {
    return "1390" + (1_000_000 + numbers++);
  }

  private void delete(Desk desk) throws Trouble {
    if (!households.isEmpty()) {
      desk.book.save(Edit.begin().delete(household()).build());
    }
  }

  private static void undo(Desk desk) throws Trouble {
    desk.book.undo();
  }

  /// Two laptops may enter the same one.
  private void addCause(Desk desk) throws Trouble {
    if (!households.isEmpty()) {
      Row cause = Row.empty(Catalogue.CAUSE, desk.book.ids().next())
          .with(CAUSE.HOUSEHOLD, household().id())
          .with(CAUSE.KIND, Coded.of(Cause.ILLNESS));
      desk.book.save(Edit.begin().create(cause).build());
    }
  }

  /// Somebody decides one of the things that are open on this laptop.
  private void decide(Desk desk) throws Trouble {
    List<Conflict> open = desk.book.conflicts().list();
    if (!open.isEmpty()) {
      Conflict conflict = open.get(random.nextInt(open.size()));
      desk.book.conflicts().resolve(conflict, decision(desk, conflict), "现场核实");
    }
  }

  private Conflict.Decision decision(Desk desk, Conflict conflict) {
    if (conflict.mayDiffer() && random.nextInt(3) == 0) {
      return new Conflict.Decision.Different();
    }
    for (TableField<?, String> field : List.of(Ledger.PHONE, Ledger.BANK)) {
      if (Catalogue.HOUSEHOLD.field(field).equals(conflict.field()) && random.nextInt(3) == 0) {
        String value = number();
        ledger.wrote(desk.folder, Row.empty(Catalogue.HOUSEHOLD, conflict.row()), field, value);
        return new Conflict.Decision.Write(value);
      }
    }
    return new Conflict.Decision.Take(random.nextInt(conflict.versions().size()));
  }

  /// A reader is shown a household and proposes something.
  private void show(Desk desk) throws Trouble {
    if (!households.isEmpty()) {
      readers.ask(desk.book, desk.settings.clock(), household(), field(), number());
    }
  }

  private void decideProposal(Desk desk) throws Trouble {
    readers.decide(desk.book, desk.settings.clock()).ifPresent(accepted -> {
      var field = accepted.field().endsWith("phone") ? Ledger.PHONE : Ledger.BANK;
      Row row = Row.empty(Catalogue.HOUSEHOLD, accepted.row());
      ledger.wrote(desk.folder, row, field, accepted.value().textValue());
    });
  }

  /// This laptop's program is ahead of the others: it writes a field or a kind of row that they do
  /// not know.
  private void writeTomorrow(Desk desk) throws Trouble, IOException {
    boolean field = !households.isEmpty() && random.nextBoolean();
    UUID row = field ? household().id() : desk.book.ids().next();
    LifeWrite life = field ? null : new LifeWrite(true, List.of(), Set.of());
    String value = number();
    CellWrite write = new CellWrite(TextNode.valueOf(value), List.of());
    String entity = field ? "household" : "of_tomorrow";
    RowOp op = new RowOp(entity, row, life, Map.of("of_tomorrow", write));
    desk.book.write(Heading.Kind.EDIT, null, List.of(op), List.of());
    ledger.wroteTomorrow(desk.folder, row, value);
  }

  private void erase(Desk desk, TableField<?, String> field) throws Trouble {
    if (!households.isEmpty() && random.nextInt(2) == 0) {
      Row household = household();
      ledger.erased(desk.book, household, field);
      desk.book.erasing().value(household, Catalogue.HOUSEHOLD.field(field), "本人要求");
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
          post.send(desk, any());
        } else {
          post.arrive(desk);
        }
      }
      desk.book.close();
      ledger.lost(desk.folder, mark);
      Trash.remove(desk.folder);
      Files.move(image, desk.folder);
      desk.book = Workbook.open(desk.folder, Credentials.demonstration(), desk.settings);
    }
  }

  /// Everybody hands on what he has.
  void exchangeAll() throws Trouble {
    post.exchangeAll(desks);
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
      assertEquals(
          first.conflicts().decisions().all(), desk.book.conflicts().decisions().all());
      ledger.check(desk.book, Readers.kept(desk.book, desk.settings.clock()));
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
