package org.liuzhun.ui.parts;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;

/// A small mark that says by shape and by colour how something stands: green disc, amber triangle,
/// red square, or an empty ring while nobody knows.
public final class StatusMark extends Region {

  /// How something stands.
  public enum Level {
    GOOD,
    DOUBT,
    BAD,
    UNKNOWN;

    /// The style class that colours words and marks of this level.
    public String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private @Nullable Level shown;

  /// A mark of the level.
  public StatusMark(Level level) {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    show(level);
  }

  /// Shows another level.
  public void show(Level level) {
    if (level == shown) {
      return;
    }
    shown = level;
    getStyleClass().setAll("mark", level.style());
    setAccessibleText(Texts.of("ui.level." + level.style()));
  }
}
