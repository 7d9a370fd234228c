package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.scene.Node;

/// What stands under a list and scrolls by itself (列表下方); in a low window, where the style sheet
/// lets it, as high as it needs to be, so that the page around is the only one that scrolls.
public final class Beneath extends Scrolling {

  /// A pane with this content. What is asked for while the window is laid out would be lost.
  public Beneath(Node content) {
    super(content);
    getStyleClass().add("beneath");
    setFitToWidth(true);
    setFocusTraversable(false);
    contentProperty()
        .flatMap(Node::layoutBoundsProperty)
        .subscribe(_ -> Platform.runLater(this::requestLayout));
  }

  /// Asked for without a width, as it is of what has no bias, the width it has counts.
  @Override
  protected double computeMinHeight(double width) {
    double wide = width < 0 && getWidth() > 0 ? getWidth() : width;
    double high = getContent() == null ? 0 : getContent().prefHeight(wide);
    return snappedTopInset() + high + snappedBottomInset();
  }
}
