package org.liuzhun.ui.parts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javafx.geometry.Side;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import org.liuzhun.registry.DecimalKind;

/// Lines over years (年度曲线): the unit stands in the title, each line has its own colour and its own
/// mark. It goes out like a list: a line for each year.
public final class YearChart extends LineChart<Number, Number> {

  /// An empty chart.
  public YearChart() {
    super(new YearAxis(), new NumberAxis());
    NumberAxis amounts = (NumberAxis) getYAxis();
    amounts.setForceZeroInRange(true);
    amounts.setTickLabelFormatter(new StringConverter<>() {
      @Override
      public String toString(Number amount) {
        return DecimalKind.digits(BigDecimal.valueOf(amount.doubleValue()));
      }

      @Override
      public Number fromString(String digits) {
        return new BigDecimal(digits);
      }
    });
    setAnimated(false);
    setLegendSide(Side.RIGHT);
  }

  /// Says in what the figures are counted, beside the axis; years name themselves.
  public void unit(String words) {
    getYAxis().setLabel(words);
  }

  /// Shows lines by name; a line without a figure in a year has a gap there.
  public void show(String title, Map<String, SortedMap<Integer, BigDecimal>> lines) {
    setTitle(title);
    setAccessibleText(title);
    getData()
        .setAll(lines.entrySet().stream()
            .map(line -> series(line.getKey(), line.getValue()))
            .toList());
    ((YearAxis) getXAxis()).show(years());
    setLegendVisible(lines.size() > 1);
  }

  /// The years of which a line has a figure, in order.
  List<Integer> years() {
    return getData().stream()
        .flatMap(line -> line.getData().stream())
        .map(point -> point.getXValue().intValue())
        .sorted()
        .distinct()
        .toList();
  }

  private static XYChart.Series<Number, Number> series(
      String name, SortedMap<Integer, BigDecimal> values) {
    XYChart.Series<Number, Number> series = new XYChart.Series<>();
    series.setName(name);
    values.forEach((year, value) -> series.getData().add(new XYChart.Data<>(year, value)));
    return series;
  }
}
