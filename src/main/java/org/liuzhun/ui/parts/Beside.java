package org.liuzhun.ui.parts;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Parts that stand side by side as long as each has its least width (并排), and else one under the
/// other: nobody scrolls sideways between them.
public final class Beside extends HBox {

  /// Parts at such a distance.
  public Beside(double spacing, Node... parts) {
    super(spacing, parts);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest = getManagedChildren().stream()
        .mapToDouble(part -> part.minWidth(-1))
        .max()
        .orElse(0);
    return snappedLeftInset() + widest + snappedRightInset();
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
    return width >= 0 && super.computeMinWidth(-1) > width;
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

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }
}
