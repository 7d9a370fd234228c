package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Trouble;

/// A workbook that a working program is killed over, again and again.
final class Labour {

  private static final String PROGRAM = LabourMain.class.getName();

  /// What was acknowledged last.
  private record Done(long transactions, int key, String digest) {
    static Done read(String line) {
      String[] parts = line.split(" ");
      return new Done(Long.parseLong(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
  }

  private final Path folder;
  private final Random random;
  private Done last;
  private int number = 1;

  /// Acknowledged steps, steps that were on the disk although nobody had been told, refusals.
  long acknowledged;

  long untold;
  long refused;

  Labour(Path folder, long seed) throws Trouble {
    this.folder = folder;
    random = new Random(seed);
    try (Workbook book = Workbook.create(folder, LabourMain.words(0), Village.SETTINGS)) {
      last = new Done(0, 0, book.digest());
    }
  }

  /// Lets the program work for some steps and kills it in the midst of one.
  ///
  /// @param before what stands before the command, a limit for instance
  void killOnce(List<String> before, int steps) throws IOException, InterruptedException, Trouble {
    Process process = start(before);
    try (BufferedReader output = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int seen = 0;
      String line = output.readLine();
      while (line != null) {
        take(line);
        if (++seen == steps) {
          process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
          process.toHandle().destroyForcibly();
        }
        line = output.readLine();
      }
      assertTrue(seen > 0, "the program did nothing");
    }
    process.waitFor();
    check();
  }

  private Process start(List<String> before) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        PROGRAM,
        folder.toString(),
        Long.toString(random.nextLong()),
        Integer.toString(last.key()),
        Integer.toString(number)));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void take(String line) {
    if (line.startsWith("done ")) {
      last = Done.read(line);
      acknowledged++;
    } else if (line.startsWith("trouble.")) {
      refused++;
    }
  }

  private void check() throws Trouble {
    try (Workbook book = open()) {
      Status status = book.status();
      assertEquals(0, status.lost());
      long now = status.transactions().getOrDefault(status.device(), 0L);
      assertTrue(now >= last.transactions(), now + " transactions after " + last);
      if (now == last.transactions()) {
        assertEquals(last.digest(), book.digest());
      } else {
        untold++;
      }
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

  @Override
  public String toString() {
    return acknowledged + " acknowledged, " + untold + " saved but untold, " + refused + " refused";
  }
}
