package org.liuzhun.ui.parts;

import java.util.UUID;
import org.liuzhun.registry.Field;

/// Hears that somebody had a hidden number shown (查看完整号码).
@FunctionalInterface
public interface Showing {

  /// Nobody listens.
  Showing UNHEARD = (_, _) -> {};

  /// The field of this row was shown whole.
  void shown(UUID row, Field<?> field);
}
