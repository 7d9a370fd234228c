package org.liuzhun.ui.parts;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.chart.ValueAxis;

/// An axis of years (年度): all of them where they have room beside each other, else every second,
/// third and so on, counted back from the latest.
final class YearAxis extends ValueAxis<Number> {

  private static final double APART = 6;

  YearAxis() {
    setAutoRanging(false);
    setMinorTickVisible(false);
  }

  /// Shows these years, which are in order, and those between them.
  void show(List<Integer> years) {
    setLowerBound(years.isEmpty() ? 0.25 : years.getFirst() - 0.5);
    setUpperBound(years.isEmpty() ? 0.75 : years.getLast() + 0.5);
  }

  @Override
  protected List<Number> calculateTickValues(double length, Object range) {
    int first = (int) Math.ceil(getLowerBound());
    int last = (int) Math.floor(getUpperBound());
    double wide = measureTickMarkSize(last, range).getWidth() + APART;
    int step = (int) Math.ceil(wide * (getUpperBound() - getLowerBound()) / Math.max(length, 1));
    return IntStream.rangeClosed(first, last)
        .filter(year -> (last - year) % Math.max(step, 1) == 0)
        .<Number>mapToObj(year -> year)
        .toList();
  }

  @Override
  protected String getTickMarkLabel(Number year) {
    return Integer.toString(year.intValue());
  }

  @Override
  protected List<Number> calculateMinorTickMarks() {
    return List.of();
  }

  @Override
  protected Object getRange() {
    return List.of(getLowerBound(), getUpperBound());
  }

  @Override
  protected void setRange(Object range, boolean animate) {
    throw new UnsupportedOperationException("the years are told, not found");
  }
}
