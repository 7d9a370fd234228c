package org.liuzhun.ui.choosing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.text.Trouble;

/// Opens files the way the desktop does: with `xdg-open` on Linux, the shell's handler on Windows.
public final class SystemOpener implements Opener {

  private final List<String> command;

  /// The opener of this system.
  public SystemOpener() {
    this(command(System.getProperty("os.name")));
  }

  SystemOpener(List<String> command) {
    this.command = List.copyOf(command);
  }

  static List<String> command(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open");
  }

  @Override
  public void open(Path file) throws Trouble {
    List<String> whole = new ArrayList<>(command);
    whole.add(file.toAbsolutePath().toString());
    ProcessBuilder builder = new ProcessBuilder(whole);
    try {
      builder
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.opener", file);
    }
  }
}
