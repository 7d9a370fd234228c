package org.liuzhun.ui.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The safe display (安全显示): drawing without the graphics card, for laptops whose window stays
/// empty or dies with the driver.
///
/// A mark lies in the data folder from the start until the first picture stands. A mark that is
/// still there at the next start means that the last one failed, so this one draws safely by
/// itself.
public final class Display {

  private static final Logger LOG = LoggerFactory.getLogger(Display.class);
  private static final String ORDER = "prism.order";

  private final Path mark;

  /// The display of the program that keeps its data in this folder.
  public Display(Path dataFolder) {
    mark = dataFolder.resolve("window-is-opening");
  }

  /// Chooses how to draw; to be called before the toolkit starts.
  ///
  /// @param safely whether the person asked for the safe display
  /// @return whether it draws safely because the last start failed
  public boolean choose(boolean safely) {
    boolean failed = Files.exists(mark);
    if (safely || failed) {
      System.setProperty(ORDER, "sw");
    }
    try {
      Files.createDirectories(mark.toAbsolutePath().getParent());
      Files.writeString(mark, "");
    } catch (IOException e) {
      LOG.warn("no mark of the start: {}", e.getClass().getSimpleName());
    }
    return failed && !safely;
  }

  /// The first picture stands.
  public void works() {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      LOG.warn("the mark of the start stays: {}", e.getClass().getSimpleName());
    }
  }
}
