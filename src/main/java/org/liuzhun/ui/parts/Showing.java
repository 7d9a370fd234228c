package org.liuzhun.ui.parts;

import java.util.UUID;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;
import org.liuzhun.ui.session.Session;

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

  /// As it stands with a person's work: never for visitors.
  static Showing of(Session session) {
    return session.isForVisitors()
        ? NEVER
        : new Showing() {
          @Override
          public void shown(UUID row, Field<?> field) {
            session.shown(row, field);
          }

          @Override
          public boolean whole() {
            return session.showsWhole();
          }
        };
  }

  /// The field of this row was shown whole.
  void shown(UUID row, Field<?> field);

  /// Whether hidden numbers may be shown at all.
  default boolean allowed() {
    return true;
  }

  /// Whether they stand whole without being asked for, by the choice of this laptop.
  default boolean whole() {
    return false;
  }

  /// How they stand.
  default Cover cover() {
    return whole() ? Cover.WHOLE : Cover.HIDDEN;
  }

  /// Written text as it stands on the screen.
  default String words(Field<?> field, String written) {
    return cover().of(field, written);
  }
}
