package org.liuzhun.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program's log (日志) goes: warnings and errors only, and never personal data.
public final class Logs {

  /// In bytes, of one file; the oldest of the files goes when the newest is full.
  private static final int LONGEST = 1 << 20;

  private static final int FILES = 10;

  private Logs() {}

  /// From now on into files of this folder, `liuzhun.0.log` being the newest; to the terminal when
  /// the folder takes none.
  public static void intoFiles(Path folder) {
    try {
      Files.createDirectories(folder);
      String pattern = folder.toString().replace("%", "%%") + "/liuzhun.%g.log";
      Handler files = new FileHandler(pattern, LONGEST, FILES, true);
      files.setEncoding(StandardCharsets.UTF_8.name());
      onlyTo(files);
    } catch (IOException e) {
      toTerminal();
      Logger.getLogger(Logs.class.getName())
          .log(Level.WARNING, "no log file: {0}", e.getClass().getSimpleName());
    }
  }

  /// From now on to the terminal.
  public static void toTerminal() {
    onlyTo(new ConsoleHandler());
  }

  private static void onlyTo(Handler handler) {
    Logger root = Logger.getLogger("");
    for (Handler other : root.getHandlers()) {
      root.removeHandler(other);
      other.close();
    }
    handler.setFormatter(new LogLine());
    root.addHandler(handler);
    root.setLevel(Level.WARNING);
  }
}
