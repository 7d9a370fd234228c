package org.liuzhun.ui.overview;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.assessment.VillageYear;
import org.liuzhun.text.Texts;

/// The village's curves by year: incidence of poverty and share of the monitored, and income per
/// head.
final class Curves extends VBox {

  private static final int PERCENT = 100;

  private final LineChart<String, Number> shares = chart("ui.overview.shares");
  private final LineChart<String, Number> income = chart("ui.overview.income");

  Curves() {
    super(11);
    getChildren().addAll(panel(shares), panel(income));
  }

  void show(List<VillageYear> years) {
    XYChart.Series<String, Number> poor = series("ui.overview.incidence");
    XYChart.Series<String, Number> monitored = series("ui.overview.monitored");
    XYChart.Series<String, Number> perHead = series("ui.overview.per-head");
    for (VillageYear year : years) {
      String name = "" + year.year();
      poor.getData().add(new XYChart.Data<>(name, year.incidence() * PERCENT));
      monitored.getData().add(new XYChart.Data<>(name, year.monitoredShare() * PERCENT));
      year.perHead().ifPresent(amount -> perHead.getData().add(new XYChart.Data<>(name, amount)));
    }
    shares.getData().setAll(List.of(poor, monitored));
    income.getData().setAll(List.of(perHead));
    income.setLegendVisible(false);
  }

  private static LineChart<String, Number> chart(String title) {
    NumberAxis amounts = new NumberAxis();
    amounts.setForceZeroInRange(true);
    LineChart<String, Number> chart = new LineChart<>(new CategoryAxis(), amounts);
    chart.setAnimated(false);
    chart.setTitle(Texts.of(title));
    chart.setAccessibleText(Texts.of(title));
    chart.setLegendSide(Side.RIGHT);
    chart.setMinHeight(90);
    return chart;
  }

  private static XYChart.Series<String, Number> series(String name) {
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(Texts.of(name));
    return series;
  }

  private static Node panel(LineChart<String, Number> chart) {
    VBox panel = new VBox(chart);
    panel.getStyleClass().addAll("panel", "flush");
    VBox.setVgrow(chart, Priority.ALWAYS);
    VBox.setVgrow(panel, Priority.ALWAYS);
    return panel;
  }
}
