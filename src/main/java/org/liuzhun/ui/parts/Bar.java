package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of buttons and words that goes on below when there is no room for it (工具条): what does not
/// fit is never shortened. Within a line it behaves as the toolkit's box, growing parts included.
public class Bar extends Breaking {

  private static final double BETWEEN_LINES = 4;
  private static final double HALF = 0.5;

  /// A bar of these parts, their distances told by its style.
  public Bar(Node... parts) {
    this(0, parts);
  }

  /// A bar of these parts.
  @SuppressWarnings("this-escape") // No subclass overrides what is called here.
  public Bar(double spacing, Node... parts) {
    super(spacing, parts);
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double high = 0;
    for (Line line : lines(width < 0 ? prefWidth(-1) : width)) {
      high += line.height() + (high > 0 ? BETWEEN_LINES : 0);
    }
    return snappedTopInset() + high + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double y = snappedTopInset();
    VPos upright = getAlignment().getVpos() == VPos.TOP ? VPos.TOP : VPos.CENTER;
    List<Line> lines = lines(getWidth());
    for (Line line : lines) {
      double high = lines.size() == 1 ? getHeight() - y - snappedBottomInset() : line.height();
      double x = snappedLeftInset();
      for (int i = 0; i < line.parts().size(); i++) {
        double wide = line.widths().get(i);
        layoutInArea(line.parts().get(i), x, y, wide, high, 0, HPos.LEFT, upright);
        x += wide + getSpacing();
      }
      y += high + BETWEEN_LINES;
    }
  }

  /// What stands side by side.
  private record Line(List<Node> parts, List<Double> widths) {

    double height() {
      return IntStream.range(0, parts.size())
          .mapToDouble(i -> parts.get(i).prefHeight(widths.get(i)))
          .max()
          .orElse(0);
    }
  }

  private List<Line> lines(double width) {
    double inside = inside(width);
    List<Line> lines = new ArrayList<>();
    List<Node> open = new ArrayList<>();
    double taken = 0;
    for (Node part : getManagedChildren()) {
      double wide = wide(part, inside);
      if (!open.isEmpty() && taken + getSpacing() + wide > inside + HALF) {
        lines.add(spread(open, inside - taken, inside));
        open = new ArrayList<>();
      }
      taken = open.isEmpty() ? wide : taken + getSpacing() + wide;
      open.add(part);
    }
    if (!open.isEmpty()) {
      lines.add(spread(open, inside - taken, inside));
    }
    return lines;
  }

  /// Gives what is left of a line to the parts that grow.
  private static Line spread(List<Node> parts, double left, double inside) {
    long growing = parts.stream().filter(Bar::grows).count();
    double more = growing == 0 ? 0 : Math.max(0, left) / growing;
    return new Line(
        parts,
        parts.stream()
            .map(part -> wide(part, inside) + (grows(part) ? more : 0))
            .toList());
  }

  private static double wide(Node part, double inside) {
    return Math.min(inside, Math.ceil(part.prefWidth(-1)));
  }

  private static boolean grows(Node part) {
    return HBox.getHgrow(part) == Priority.ALWAYS;
  }
}
