package org.liuzhun.ui.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.ui.parts.Choice;

/// Headings and what they may mean, without nodes.
interface MatchModel {

  /// The headings.
  List<MatchLine> lines();

  /// All that the heading of this line can be taken for.
  List<Choice<String>> choices(int line);

  /// Somebody says what a heading means; null for nothing.
  void settle(int line, @Nullable String meaning);

  /// Somebody says that the guess is right.
  void confirm(int line);
}
