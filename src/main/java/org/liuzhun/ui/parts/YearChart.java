package org.liuzhun.ui.parts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import org.liuzhun.registry.DecimalKind;

/// Lines over years (年度曲线): the unit stands in the title, each line has its own colour and its own
/// mark. It goes out like a list: a line for each year.
public final class YearChart extends LineChart<String, Number> {

  /// An empty chart.
  public YearChart() {
    super(new CategoryAxis(), new NumberAxis());
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
    ((CategoryAxis) getXAxis())
        .setCategories(FXCollections.observableArrayList(lines.values().stream()
            .flatMap(values -> values.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(year -> Integer.toString(year))
            .toList()));
    getData()
        .setAll(lines.entrySet().stream()
            .map(line -> series(line.getKey(), line.getValue()))
            .toList());
    setLegendVisible(lines.size() > 1);
  }

  private static XYChart.Series<String, Number> series(
      String name, SortedMap<Integer, BigDecimal> values) {
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(name);
    values.forEach(
        (year, value) -> series.getData().add(new XYChart.Data<>(Integer.toString(year), value)));
    return series;
  }
}
