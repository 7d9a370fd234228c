package org.liuzhun.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Parts side by side that go on below where there is no room for them (换行盒): as narrow as the
/// widest of them, as high as the width makes it.
abstract class Breaking extends HBox {

  Breaking(double spacing, Node... parts) {
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

  /// The least width of all parts side by side.
  double together() {
    return super.computeMinWidth(-1);
  }

  /// What a width leaves for the parts.
  double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }
}
