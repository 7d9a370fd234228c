package org.liuzhun.ui.history;

import java.util.UUID;
import java.util.function.Consumer;

/// Where a form asks for the past of its row (修改记录的来源). The answer comes later, on the thread
/// of the screen.
@FunctionalInterface
public interface Remembering {

  /// Nothing is remembered.
  Remembering NOTHING = (_, _) -> {};

  /// Tells all that happened to a row.
  void of(UUID row, Consumer<RowPast> told);
}
