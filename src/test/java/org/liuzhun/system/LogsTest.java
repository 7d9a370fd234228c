package org.liuzhun.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log goes where it should and says what it may.
class LogsTest {

  private static final String NAME = "王秀英";

  @TempDir
  Path folder;

  @AfterEach
  void letGoOfTheFiles() {
    Logs.toTerminal();
  }

  @Test
  void warningsOfTheProgramReachTheNewestFileAndSmallTalkDoesNot() throws IOException {
    Logs.intoFiles(folder.resolve("logs 100%"));
    Logger logger = LoggerFactory.getLogger("org.liuzhun.store.Workbook");
    logger.info("nothing to see");
    logger.warn("row {} waits", 7, new IllegalStateException(NAME));
    String log = Files.readString(folder.resolve("logs 100%").resolve("liuzhun.0.log"));
    assertTrue(log.contains("org.liuzhun.store.Workbook row 7 waits"), log);
    assertTrue(log.contains("java.lang.IllegalStateException"), log);
    assertFalse(log.contains(NAME), "what an exception says stays out");
    assertEquals(1, log.lines().count());
  }

  @Test
  void whatALibrarySaysIsOnlyNamed() {
    LogRecord line = new LogRecord(Level.WARNING, "cannot draw " + NAME);
    line.setLoggerName("com.example.Painter");
    line.setThrown(new IOException(NAME));
    String written = new LogLine().format(line);
    assertTrue(written.endsWith(" com.example.Painter java.io.IOException\n"), written);
    assertFalse(written.contains(NAME));
  }

  @Test
  void aFolderThatTakesNoFileLeavesTheTerminal() throws IOException {
    Path file = Files.writeString(folder.resolve("in-the-way"), "x");
    Logs.intoFiles(file);
    assertTrue(Files.isRegularFile(file));
    java.util.logging.Handler[] handlers =
        java.util.logging.Logger.getLogger("").getHandlers();
    assertEquals(1, handlers.length);
    assertTrue(handlers[0] instanceof java.util.logging.ConsoleHandler);
  }
}
