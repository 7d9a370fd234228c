package org.liuzhun.ui.parts;

import java.util.UUID;
import org.liuzhun.registry.Field;

/// Hears that somebody had a hidden number shown (查看完整号码).
@FunctionalInterface
public interface Showing {

  /// Nobody listens.
  Showing UNHEARD = (_, _) -> {};

  /// Hidden numbers stay hidden, whoever asks.
  Showing NEVER = new Showing() {
    @Override
    public void shown(UUID row, Field<?> field) {
      throw new IllegalStateException(field.key() + " was shown where nothing may be");
    }

    @Override
    public boolean allowed() {
      return false;
    }
  };

  /// The field of this row was shown whole.
  void shown(UUID row, Field<?> field);

  /// Whether hidden numbers may be shown at all.
  default boolean allowed() {
    return true;
  }
}
