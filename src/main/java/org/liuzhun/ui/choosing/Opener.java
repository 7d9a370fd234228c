package org.liuzhun.ui.choosing;

import java.nio.file.Path;
import org.liuzhun.text.Trouble;

/// Opens a file with the program that the system has for it.
public interface Opener {

  /// Begins to open a file, and does not wait until it is shown.
  ///
  /// @throws Trouble `trouble.opener` when the system has no program for it
  void open(Path file) throws Trouble;
}
