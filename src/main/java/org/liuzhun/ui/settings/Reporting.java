package org.liuzhun.ui.settings;

import java.nio.file.Path;
import org.liuzhun.text.Trouble;

/// Writes the problem report of this laptop into a file.
@FunctionalInterface
public interface Reporting {

  /// Writes it.
  ///
  /// @throws Trouble when it cannot be written
  void write(Path file) throws Trouble;
}
