package org.liuzhun.print.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.listing.Listing;

/// The curves of a list (曲线图): each column of bars is a line over the lines of the list, told from
/// the others by its mark and its stroke, so that it reads without colours. Lengths are
/// millimetres.
///
/// @param listing the list
/// @param columns its columns that are drawn
/// @param scale the axis of the figures
record Drawing(Listing listing, List<Integer> columns, Scale scale) {

  private static final double WIDTH = 140;
  private static final double HEIGHT = 70;
  private static final List<String> MARKS =
      List.of("\u25cf", "\u25a0", "\u25b2", "\u25c6", "\u25bc");
  private static final List<String> STROKES = List.of("solid", "dashed", "dotted");

  private record Point(double x, double y) {

    /// The stroke from here to another point, by its length and how it is turned.
    private Map<String, Object> to(Point end) {
      return Map.of(
          "x", millimetres(x),
          "y", millimetres(y),
          "length", millimetres(Math.hypot(end.x - x, end.y - y)),
          "turn", millimetres(Math.toDegrees(Math.atan2(end.y - y, end.x - x))));
    }

    private Map<String, Object> place() {
      return Map.of("x", millimetres(x), "y", millimetres(y));
    }
  }

  /// The drawing of a list; empty when none of its columns is drawn or none says a figure.
  static Optional<Drawing> of(Listing listing) {
    List<Integer> columns = IntStream.range(0, listing.columns().size())
        .filter(i -> listing.columns().get(i).type() == Listing.Type.BAR)
        .boxed()
        .toList();
    List<BigDecimal> figures = columns.stream()
        .flatMap(
            i -> listing.lines().stream().flatMap(line -> Listing.number(line.get(i)).stream()))
        .toList();
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Drawing(listing, columns, Scale.of(figures)));
  }

  /// What the template draws: the figures beside, the names below, the lines.
  Map<String, Object> values() {
    return Map.of(
        "width", millimetres(WIDTH),
        "height", millimetres(HEIGHT),
        "ticks", scale.ticks().stream().map(this::tick).toList(),
        "names", IntStream.range(0, listing.lines().size()).mapToObj(this::name).toList(),
        "curves", IntStream.range(0, columns.size()).mapToObj(this::curve).toList());
  }

  private Map<String, Object> tick(BigDecimal figure) {
    return Map.of("y", millimetres(height(figure)), "text", DecimalKind.digits(figure));
  }

  private Map<String, Object> name(int line) {
    return Map.of(
        "x", millimetres(across(line)), "text", listing.lines().get(line).getFirst());
  }

  private Map<String, Object> curve(int place) {
    List<Point> points = points(columns.get(place));
    return Map.of(
        "name", listing.columns().get(columns.get(place)).heading(),
        "mark", MARKS.get(place % MARKS.size()),
        "stroke", STROKES.get(place % STROKES.size()),
        "points", points.stream().map(Point::place).toList(),
        "strokes",
            IntStream.range(1, points.size())
                .mapToObj(i -> points.get(i - 1).to(points.get(i)))
                .toList());
  }

  private List<Point> points(int column) {
    List<Point> points = new ArrayList<>();
    for (int line = 0; line < listing.lines().size(); line++) {
      double x = across(line);
      Listing.number(listing.lines().get(line).get(column))
          .ifPresent(figure -> points.add(new Point(x, height(figure))));
    }
    return points;
  }

  /// Every line of the list has a strip of its own, its points stand in the middle of it.
  private double across(int line) {
    return WIDTH * (line + 0.5) / listing.lines().size();
  }

  private double height(BigDecimal figure) {
    return HEIGHT * scale.below(figure);
  }

  private static String millimetres(double length) {
    return BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
