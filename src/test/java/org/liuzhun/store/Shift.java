package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.liuzhun.text.Trouble;

/// A program that works on several workbooks and is killed, again and again: one start of it
/// interrupts all of them.
final class Shift {

  private final Random random;
  private final Labour.Tally tally;
  private final List<Labour> labours = new ArrayList<>();

  Shift(Path folder, int workbooks, long seed, Labour.Tally tally) throws Trouble {
    random = new Random(seed);
    this.tally = tally;
    for (int i = 0; i < workbooks; i++) {
      labours.add(new Labour(folder.resolve(i + "/book"), random.nextLong(), tally));
    }
  }

  /// Lets the program work for some steps and kills it in the midst of some.
  ///
  /// @param before what stands before the command, a limit for instance
  /// @param steps how many for each workbook, about
  void killOnce(List<String> before, int steps) throws IOException, InterruptedException, Trouble {
    Process process = start(before);
    int end = steps * labours.size();
    Set<Integer> worked = new HashSet<>();
    try (BufferedReader output = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int seen = 0;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        worked.add(take(line));
        if (++seen >= end && worked.size() == labours.size()) {
          process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
          process.toHandle().destroyForcibly();
          end = Integer.MAX_VALUE;
        }
      }
    }
    process.waitFor();
    assertEquals(labours.size(), worked.size(), "workbooks that were worked on");
    tally.kills++;
    for (Labour labour : labours) {
      labour.check();
    }
  }

  private int take(String line) {
    int space = line.indexOf(' ');
    int place = Integer.parseInt(line, 0, space, 10);
    labours.get(place).take(line.substring(space + 1));
    return place;
  }

  private Process start(List<String> before) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx1g",
        "-cp",
        System.getProperty("java.class.path"),
        LabourMain.class.getName()));
    labours.forEach(labour -> command.addAll(labour.arguments()));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// What was erased can be read in no file.
  ///
  /// @param aside an empty folder for copies
  void nothingErasedIsThere(Path aside) throws Exception {
    for (Labour labour : labours) {
      labour.nothingErasedIsThere(aside);
    }
  }
}
