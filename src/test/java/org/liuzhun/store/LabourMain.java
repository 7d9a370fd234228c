package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// Works without end — edits, imports, undo, erasing, rebuild, backup, closing, another
/// passphrase — and says on its output what is done; to be killed. It works on several
/// workbooks at once, each on a thread of its own. Arguments for each: folder, seed, number
/// of the passphrase, first number to write. Each line of its output begins with the
/// workbook's place among the arguments.
final class LabourMain {

  static final List<UUID> PAIR =
      List.of(new UUID(0x7000L, Long.MIN_VALUE), new UUID(0x7000L, Long.MIN_VALUE + 1));
  static final UUID ERASED = new UUID(0x7000L, Long.MIN_VALUE + 2);
  static final int IMPORTED = 2050;
  private static final int ROUNDS = 1000;

  static final int ARGUMENTS = 4;

  private final int place;
  private final Path folder;
  private final Random random;
  private int key;
  private int number;
  private Workbook book;

  private LabourMain(int place, List<String> arguments) throws Trouble {
    this.place = place;
    folder = Path.of(arguments.getFirst());
    random = new Random(Long.parseLong(arguments.get(1)));
    key = Integer.parseInt(arguments.get(2));
    number = Integer.parseInt(arguments.getLast());
    book = Workbook.open(folder, words(key), Village.SETTINGS);
  }

  static Credentials.Passphrase words(int key) {
    return new Credentials.Passphrase("清溪" + key, ROUNDS);
  }

  public static void main(String[] arguments) {
    for (int at = 0; at < arguments.length; at += ARGUMENTS) {
      int place = at / ARGUMENTS;
      List<String> own = List.of(arguments).subList(at, at + ARGUMENTS);
      new Thread(() -> work(place, own)).start();
    }
  }

  private static void work(int place, List<String> arguments) {
    try {
      LabourMain labour = new LabourMain(place, arguments);
      while (true) {
        labour.step();
      }
    } catch (Trouble trouble) {
      System.out.println(place + " " + trouble.key());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(String line) {
    System.out.println(place + " " + line);
  }

  private void step() throws IOException {
    try {
      act(random.nextInt(200));
      done();
    } catch (Trouble trouble) {
      say(trouble.key());
    } catch (DataAccessException e) {
      say("unseen");
    }
  }

  private void done() {
    say("done " + transactions() + " " + key + " " + book.digest());
  }

  private long transactions() {
    return book.status().transactions().getOrDefault(book.device(), 0L);
  }

  private void act(int chance) throws IOException, Trouble {
    if (chance < 130) {
      writePair();
    } else if (chance < 150) {
      book.undo();
    } else if (chance < 158) {
      book.redo();
    } else if (chance < 160) {
      importMany();
      book.undo();
    } else if (chance < 168) {
      writeAndErase();
    } else if (chance < 174) {
      book.rebuild();
    } else if (chance < 180) {
      book.backups().write(folder.resolveSibling("backup.lzbackup"));
    } else if (chance < 194) {
      book.close();
      book = Workbook.open(folder, words(key), Village.SETTINGS);
    } else {
      KeyRing ring = new KeyRing(folder);
      Keys keys = ring.open(words(key));
      ring.change(keys, ring.holders().getFirst().slot(), words(key + 1));
      key++;
    }
  }

  /// A value that is saved, and then erased for good.
  private void writeAndErase() throws Trouble {
    Row household = Row.empty(Catalogue.HOUSEHOLD, ERASED);
    String mark = "erase" + number++ + "d";
    book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, mark).build());
    done();
    say("erasing " + transactions() + " " + mark);
    book.erasing().value(household, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求");
  }

  /// Two rows in one save, so that half a save would show.
  private void writePair() throws Trouble {
    Edit.Builder edit = Edit.begin();
    for (UUID id : PAIR) {
      edit.set(Row.empty(Catalogue.HOUSEHOLD, id), HOUSEHOLD.STATED_MEMBERS, number);
    }
    number++;
    book.save(edit.build());
  }

  /// More rows than one transaction takes.
  private void importMany() throws Trouble {
    RowId ids = book.ids();
    Edit.Builder edit = Edit.begin(Edit.Kind.IMPORT);
    for (int i = 0; i < IMPORTED; i++) {
      edit.create(Village.household(ids, "139" + i));
    }
    book.save(edit.build());
  }
}
