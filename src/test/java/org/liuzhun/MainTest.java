package org.liuzhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What opens the window and what is a call of the command line.
class MainTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--safe-display", "gone.lzb", "/media/stick/青山村", "C:\\villages\\青山村"})
  void aFileOrTheSafeDisplayIsForTheWindow(String word) {
    assertTrue(Main.isForTheWindow(word));
  }

  @Test
  void aFolderThatIsThereIsForTheWindow() {
    assertTrue(Main.isForTheWindow(folder.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "chekc", "--version", "--help", "--no-such-thing"})
  void aVerbAMistypedOneAndAnyOptionAreForTheCommandLine(String word) {
    assertFalse(Main.isForTheWindow(word));
  }

  @Test
  void whereNoWindowCanOpenItIsSaidInOneLine() throws Exception {
    ProcessBuilder start = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=gtk",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName())
        .redirectErrorStream(true);
    start.environment().put("DISPLAY", ":4711");
    start.environment().put("LIUZHUN_DATA", folder.toString());
    Process program = start.start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(3, program.waitFor(), said);
    assertTrue(said.lines().anyMatch(line -> line.contains("liuzhun help")), said);
    assertFalse(said.contains("Exception in"), said);
  }
}
