package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// A program that is killed while it saves: what it said was saved is there.
class CrashTest {

  private static final int WORKBOOKS = 10;
  private static final int KILLS_OF_A_SHIFT = 10;

  @TempDir
  Path temporary;

  @Test
  void whatWasSaidToBeSavedOutlivesAKill() throws Exception {
    killOften(2);
  }

  @Test
  @Tag("slow")
  void whatWasSaidToBeSavedOutlivesTwentyKills() throws Exception {
    killOften(20);
  }

  private void killOften(int kills) throws Exception {
    Path folder = temporary.resolve("book");
    Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS).close();
    Random random = new Random(kills);
    int next = 1;
    for (int kill = 0; kill < kills; kill++) {
      int acknowledged = saveUntilKilled(folder, next, 1 + random.nextInt(200));
      next = shown(folder) + 1;
      assertTrue(next > acknowledged, next + " after " + acknowledged);
    }
  }

  private static int shown(Path folder) throws Trouble {
    try (Workbook book = Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS)) {
      int number = book.village()
          .dossier(SavingMain.HOUSEHOLD_ID)
          .orElseThrow()
          .household()
          .get(HOUSEHOLD.STATED_MEMBERS, 0);
      assertEquals(number, book.verify().transactions());
      assertTrue(book.verify().projectionAgrees());
      return number;
    }
  }

  private static int saveUntilKilled(Path folder, int from, int lines)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SavingMain.class.getName(),
            folder.toString(),
            Integer.toString(from))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    int last = 0;
    try (BufferedReader output = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = output.readLine();
      for (int i = 0; line != null; line = output.readLine(), i++) {
        last = line.matches("\\d+") ? Integer.parseInt(line) : last;
        if (i == lines) {
          process
              .toHandle()
              .destroyForcibly(); // unlike Process, it leaves the output to be read to its end
        }
      }
    }
    process.waitFor();
    assertTrue(last >= from, "the program did not save");
    return last;
  }

  @Test
  void aFileThatTheProgramWasWritingWhenKilledIsNeverTrusted() throws Exception {
    Path folder = temporary.resolve("book");
    Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS).close();
    saveUntilKilled(folder, 1, 20);
    try (Stream<Path> files = Files.list(folder.resolve("projection"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("live")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertTrue(shown(folder) >= 20);
  }

  @Test
  void noKindOfWorkLosesOrHalvesAnythingWhenKilled() throws Exception {
    labour(1, 1);
  }

  /// The long profile; the property says how many rounds. Each is one workbook interrupted by a
  /// kill; one kill interrupts several.
  @Test
  @Tag("slow")
  void noKindOfWorkLosesOrHalvesAnythingHoweverOftenItIsKilled() throws Exception {
    labour(Integer.getInteger("liuzhun.crash.rounds", 1000), WORKBOOKS);
  }

  private void labour(int rounds, int workbooks) throws Exception {
    Labour.Tally tally = new Labour.Tally();
    Random random = new Random(rounds);
    for (int shift = 0; tally.interrupted < rounds; shift++) {
      Path folder = temporary.resolve("shift" + shift);
      Shift work = new Shift(folder, workbooks, random.nextLong(), tally);
      int until = Math.min(rounds, tally.interrupted + workbooks * KILLS_OF_A_SHIFT);
      while (tally.interrupted < until) {
        work.killOnce(List.of(), 1 + random.nextInt(15));
        System.err.println(tally);
      }
      work.nothingErasedIsThere(Files.createDirectories(temporary.resolve("aside")));
    }
  }

  /// Every file that grows beyond the limit refuses to, journal and database alike.
  @Test
  @Tag("slow")
  @Tag("tools")
  void aFullDiskRefusesAndLosesNothing() throws Exception {
    Labour.Tally tally = new Labour.Tally();
    Shift shift = new Shift(temporary.resolve("work"), 1, 5, tally);
    for (int kilobytes : List.of(1200, 2400, 5000)) {
      List<String> limit =
          List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "limited");
      shift.killOnce(limit, 25);
    }
    assertTrue(tally.refused > 0, tally.toString());
    shift.killOnce(List.of(), 20);
  }
}
