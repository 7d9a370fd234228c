package org.liuzhun.ui.parts;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;

/// Parts that stand side by side as long as each has its least width (并排), and else one under the
/// other: nobody scrolls sideways between them.
public final class Beside extends Breaking {

  /// Parts at such a distance.
  public Beside(double spacing, Node... parts) {
    super(spacing, parts);
  }

  @Override
  protected double computeMinHeight(double width) {
    return isStacked(width) ? stack(width) : super.computeMinHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return isStacked(width) ? stack(width) : super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (!isStacked(getWidth())) {
      super.layoutChildren();
      return;
    }
    double inside = inside(getWidth());
    double y = snappedTopInset();
    for (Node part : getManagedChildren()) {
      double high = high(part, inside);
      layoutInArea(part, snappedLeftInset(), y, inside, high, 0, HPos.LEFT, VPos.TOP);
      y += high + getSpacing();
    }
  }

  private boolean isStacked(double width) {
    return width >= 0 && together() > width;
  }

  private double stack(double width) {
    double high = getManagedChildren().stream()
        .mapToDouble(part -> high(part, inside(width)) + getSpacing())
        .sum();
    return snappedTopInset() + high - getSpacing() + snappedBottomInset();
  }

  private static double high(Node part, double width) {
    return Math.ceil(Math.max(part.minHeight(width), part.prefHeight(width)));
  }
}
