package org.liuzhun.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Job;

/// Makes another workbook of a backup and shows it in the window instead of the present one, which
/// stays on the disk as it is.
@FunctionalInterface
public interface Restoring {

  /// Begins to restore.
  ///
  /// @param words the passphrase or the recovery code; none for the demonstration village
  /// @param failed is told, on the screen's thread, why nothing came of it
  /// @return how far it is
  Job restore(Path backup, char[] words, Consumer<Trouble> failed);
}
