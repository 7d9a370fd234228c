package org.liuzhun.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the log and the telephone get of a bug.
class BugTest {

  private static final String NAME = "王秀英";

  @TempDir
  Path folder;

  @AfterEach
  void letGoOfTheFiles() {
    Logs.toTerminal();
  }

  @Test
  void theSameBugHasTheSameFiveDigitsWhateverItSaysAndWhateverLiesAroundIt() {
    String code = Bug.report(bug(NAME));
    assertTrue(code.matches("\\d{5}"), code);
    assertEquals(code, Bug.report(new IllegalStateException(bug("another"))));
    assertNotEquals(code, Bug.report(new IllegalStateException(NAME)));
  }

  @Test
  void theLogGetsCodeAndPlacesAndNotWhatTheExceptionSays() throws IOException {
    Logs.intoFiles(folder);
    String code = Bug.report(new IllegalStateException(NAME, bug(NAME)));
    String log = Files.readString(folder.resolve("liuzhun.0.log"));
    assertTrue(log.contains("bug " + code), log);
    assertTrue(log.contains("BugTest.bug("), log);
    assertFalse(log.contains(NAME), log);
  }

  private static NumberFormatException bug(String says) {
    return new NumberFormatException(says);
  }
}
