package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
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

/// Works without end — edits, imports, undo, rebuild, backup, closing, another passphrase — and
/// says on its output what is done; to be killed. Arguments: folder, seed, number of the
/// passphrase,
/// first number to write.
final class LabourMain {

  static final List<UUID> PAIR =
      List.of(new UUID(0x7000L, Long.MIN_VALUE), new UUID(0x7000L, Long.MIN_VALUE + 1));
  static final int IMPORTED = 2050;
  private static final int ROUNDS = 1000;

  private final Path folder;
  private final Random random;
  private int key;
  private int number;
  private Workbook book;

  private LabourMain(Path folder, long seed, int key, int number) throws Trouble {
    this.folder = folder;
    this.key = key;
    this.number = number;
    random = new Random(seed);
    book = Workbook.open(folder, words(key), Village.SETTINGS);
  }

  static Credentials.Passphrase words(int key) {
    return new Credentials.Passphrase("清溪" + key, ROUNDS);
  }

  public static void main(String[] arguments) throws Exception {
    try {
      LabourMain labour = new LabourMain(
          Path.of(arguments[0]),
          Long.parseLong(arguments[1]),
          Integer.parseInt(arguments[2]),
          Integer.parseInt(arguments[3]));
      while (true) {
        labour.step();
      }
    } catch (Trouble trouble) {
      System.out.println(trouble.key());
    }
  }

  private void step() throws IOException {
    try {
      act(random.nextInt(100));
      System.out.println("done " + transactions() + " " + key + " " + book.digest());
    } catch (Trouble trouble) {
      System.out.println(trouble.key());
    } catch (DataAccessException e) {
      System.out.println("unseen");
    }
  }

  private long transactions() {
    return book.status().transactions().getOrDefault(book.device(), 0L);
  }

  private void act(int chance) throws IOException, Trouble {
    if (chance < 70) {
      writePair();
    } else if (chance < 80) {
      book.undo();
    } else if (chance < 84) {
      book.redo();
    } else if (chance < 87) {
      importMany();
      book.undo();
    } else if (chance < 90) {
      book.rebuild();
    } else if (chance < 93) {
      book.backups().write(folder.resolveSibling("backup.lzbackup"));
    } else if (chance < 97) {
      book.close();
      book = Workbook.open(folder, words(key), Village.SETTINGS);
    } else {
      KeyRing ring = new KeyRing(folder);
      Keys keys = ring.open(words(key));
      ring.change(keys, ring.holders().getFirst().slot(), words(key + 1));
      key++;
    }
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
