package org.liuzhun.ui.parts;

import java.util.Optional;
import java.util.function.Consumer;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;

/// Where a form sends what was typed (保存). The answer comes later, on the thread of the screen.
@FunctionalInterface
public interface Saving {

  /// Saves the edit and then says that it is safe (empty) or what went wrong.
  void save(Edit edit, Consumer<Optional<Trouble>> done);
}
