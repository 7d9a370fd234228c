package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of buttons and words that goes on below when there is no room for it (工具条): what does not
/// fit is never shortened. Within a line it behaves as the toolkit's box, growing parts included.
/// Buttons beside each other go below together, and what stands at the far side stays there.
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
      double x = snappedLeftInset() + line.before();
      for (int i = 0; i < line.parts().size(); i++) {
        double wide = line.widths().get(i);
        layoutInArea(line.parts().get(i), x, y, wide, high, 0, HPos.LEFT, upright);
        x += wide + getSpacing();
      }
      y += high + BETWEEN_LINES;
    }
  }

  /// What stands side by side.
  ///
  /// @param before what is left free before it
  private record Line(List<Node> parts, List<Double> widths, double before) {

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
    for (List<Node> group : groups(inside)) {
      double taken = open.isEmpty() ? 0 : side(open, inside) + getSpacing();
      if (taken > 0 && taken + side(group, inside) > inside + HALF) {
        lines.add(spread(open, inside));
        open = new ArrayList<>();
      }
      open.addAll(group);
    }
    if (!open.isEmpty()) {
      lines.add(spread(open, inside));
    }
    return lines;
  }

  /// What goes to the next line together. Where even a whole line is too short for it, it is
  /// parted, but none of it ends up alone.
  private List<List<Node>> groups(double inside) {
    List<List<Node>> groups = new ArrayList<>();
    for (List<Node> run : runs()) {
      int last = 0;
      while (last < run.size() - 1 && side(run.subList(last, run.size()), inside) > inside + HALF) {
        last = last < run.size() - 2 ? run.size() - 2 : last + 1;
      }
      run.subList(0, last).forEach(part -> groups.add(List.of(part)));
      groups.add(run.subList(last, run.size()));
    }
    return groups;
  }

  /// Buttons that follow each other belong together, and so does all that stands at the far side.
  private List<List<Node>> runs() {
    List<List<Node>> runs = new ArrayList<>();
    Node before = this;
    for (Node part : getManagedChildren()) {
      boolean buttons = before instanceof ButtonBase && part instanceof ButtonBase;
      if (runs.isEmpty() || !buttons && !(far(before) && far(part))) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(part);
      before = part;
    }
    return runs;
  }

  /// Whether a part stands at the far side, behind all that grows.
  private boolean far(Node part) {
    List<Node> parts = getManagedChildren();
    int last = parts.size() - 1;
    while (last >= 0 && !grows(parts.get(last))) {
      last--;
    }
    return last >= 0 && parts.indexOf(part) > last;
  }

  /// Gives what is left of a line to the parts that grow; what stands at the far side stays there.
  private Line spread(List<Node> parts, double inside) {
    double left = Math.max(0, inside - side(parts, inside));
    long growing = parts.stream().filter(Bar::grows).count();
    double more = growing == 0 ? 0 : left / growing;
    return new Line(
        parts,
        parts.stream()
            .map(part -> wide(part, inside) + (grows(part) ? more : 0))
            .toList(),
        far(parts.getFirst()) ? left : 0);
  }

  /// How wide parts are side by side.
  private double side(List<Node> parts, double inside) {
    return parts.stream().mapToDouble(part -> wide(part, inside) + getSpacing()).sum()
        - getSpacing();
  }

  private static double wide(Node part, double inside) {
    return Math.min(inside, Math.ceil(part.prefWidth(-1)));
  }

  private static boolean grows(Node part) {
    return HBox.getHgrow(part) == Priority.ALWAYS;
  }
}
