package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Trouble;

/// A workbook that a working program is killed over, again and again.
final class Labour {

  /// What was acknowledged last.
  private record Done(long transactions, int key, String digest) {
    static Done read(String line) {
      String[] parts = line.split(" ");
      return new Done(Long.parseLong(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
  }

  private final Path folder;
  private final Random random;
  private final Set<String> erased = new TreeSet<>();
  private final Tally tally;
  private @Nullable Erasing erasing;
  private Done last;
  private int number = 1;

  /// What came of it, over all workbooks.
  static final class Tally {
    int kills;
    /// Workbooks that a kill interrupted.
    int interrupted;

    long acknowledged;
    /// Steps that were on the disk although nobody had been told.
    long untold;

    long refused;
    int erased;

    @Override
    public String toString() {
      return kills + " kills, " + interrupted + " workbooks interrupted, " + acknowledged
          + " acknowledged, " + untold + " saved but untold, " + erased + " erased, " + refused
          + " refused";
    }
  }

  /// A value that was being erased, and the transactions before it.
  private record Erasing(long transactions, String mark) {
    static Erasing read(String line) {
      String[] parts = line.split(" ");
      return new Erasing(Long.parseLong(parts[1]), parts[2]);
    }
  }

  Labour(Path folder, long seed, Tally tally) throws Trouble {
    this.folder = folder;
    this.tally = tally;
    random = new Random(seed);
    try (Workbook book = Workbook.create(folder, LabourMain.words(0), Village.SETTINGS)) {
      last = new Done(0, 0, book.digest());
    }
  }

  /// What the program is started with.
  List<String> arguments() {
    return List.of(
        folder.toString(),
        Long.toString(random.nextLong()),
        Integer.toString(last.key()),
        Integer.toString(number));
  }

  /// Takes note of what the program said.
  void take(String line) {
    if (line.startsWith("done ")) {
      last = Done.read(line);
      tally.acknowledged++;
      if (erasing != null && last.transactions() > erasing.transactions()) {
        gone(erasing);
      }
    } else if (line.startsWith("erasing ")) {
      erasing = Erasing.read(line);
    } else if (line.startsWith("trouble.")) {
      tally.refused++;
    }
  }

  private void gone(Erasing done) {
    erased.add(done.mark());
    tally.erased++;
    erasing = null;
  }

  /// What was erased, told or untold, can be read in no file by somebody who has the keys.
  void nothingErasedIsThere(Path aside) throws Exception {
    for (String mark : erased) {
      assertEquals(
          List.of(), Plaintext.holding(mark, folder, LabourMain.words(last.key()), aside), mark);
    }
  }

  /// Opens the workbook after a kill: what was acknowledged is there, and nothing is half.
  void check() throws Trouble {
    tally.interrupted++;
    try (Workbook book = open()) {
      Status status = book.status();
      assertEquals(0, status.lost());
      long now = status.transactions().getOrDefault(status.device(), 0L);
      assertTrue(now >= last.transactions(), now + " transactions after " + last);
      if (now == last.transactions()) {
        assertEquals(last.digest(), book.digest());
      } else {
        tally.untold++;
      }
      if (erasing != null && now > erasing.transactions()) {
        gone(erasing);
      }
      erasing = null;
      nothingIsHalf(book);
      assertTrue(book.verify().projectionAgrees());
      last = new Done(now, last.key(), book.digest());
    }
  }

  /// A passphrase that was being changed is the old one or the new one.
  private Workbook open() throws Trouble {
    try {
      return Workbook.open(folder, LabourMain.words(last.key()), Village.SETTINGS);
    } catch (Trouble trouble) {
      if (!trouble.key().equals("trouble.store.wrong-key")) {
        throw trouble;
      }
      last = new Done(last.transactions(), last.key() + 1, last.digest());
      return Workbook.open(folder, LabourMain.words(last.key()), Village.SETTINGS);
    }
  }

  private void nothingIsHalf(Workbook book) {
    List<Integer> pair = LabourMain.PAIR.stream()
        .map(id -> book.village().dossier(id).map(Dossier::household))
        .map(row -> row.map(r -> r.get(HOUSEHOLD.STATED_MEMBERS, 0)).orElse(0))
        .toList();
    assertEquals(pair.getFirst(), pair.getLast());
    number = Math.max(number, pair.getFirst() + 1);
    long imported = book.village().dossiers().stream()
        .map(Dossier::household)
        .filter(Labour::isImported)
        .count();
    assertEquals(0, imported % LabourMain.IMPORTED, imported + " imported households");
  }

  private static boolean isImported(Row household) {
    return Objects.requireNonNullElse(household.get(HOUSEHOLD.PHONE), "").startsWith("139");
  }
}
