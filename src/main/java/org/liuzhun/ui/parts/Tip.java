package org.liuzhun.ui.parts;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The whole of what something says, shown when the mouse rests on it (提示). The toolkit's tip is a
/// window with a scene of its own: it is made when the mouse first comes there, not with each field
/// and cell.
public final class Tip {

  private static final double WIDEST = 640;

  private final Node node;
  private String words = "";
  private @Nullable Tooltip shown;

  /// A tip over a node; it says nothing yet.
  public Tip(Node node) {
    this.node = node;
    node.getProperties().put(Tip.class, this);
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> prepare());
  }

  /// What a tip over a node says; empty where there is none.
  public static String over(Node node) {
    return Optional.ofNullable((Tip) node.getProperties().get(Tip.class))
        .map(tip -> tip.words)
        .orElse("");
  }

  /// Says this from now on; nothing when empty or null.
  public void say(@Nullable String now) {
    words = Objects.requireNonNullElse(now, "");
    if (shown != null) {
      prepare();
    }
  }

  private void prepare() {
    Tooltip tooltip = shown;
    if (words.isEmpty()) {
      if (tooltip != null) {
        Tooltip.uninstall(node, tooltip);
        shown = null;
      }
      return;
    }
    if (tooltip == null) {
      tooltip = new Tooltip();
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(WIDEST);
      Tooltip.install(node, tooltip);
      shown = tooltip;
    }
    tooltip.setText(words);
  }
}
