package org.liuzhun.ui.village;

import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.YearChart;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Session;

/// The years of the village side by side (年度对比): a line for each figure that some year has, and the
/// chosen ones drawn; before one is chosen the incomes of those lifted out, of all farmers, of the
/// county.
final class YearsPage implements Page {

  private static final int YEARS = 6;
  private static final double CHART = 220;

  private static final List<TableField<?, ?>> INCOMES =
      List.of(VILLAGE_YEAR.LIFTED_INCOME, VILLAGE_YEAR.FARMER_INCOME, VILLAGE_YEAR.COUNTY_INCOME);

  private final Session session;
  private final YearChart chart = new YearChart();
  private final VBox node = new VBox();

  YearsPage(Session session) {
    this.session = session;
    node.getStyleClass().add("list-page");
  }

  @Override
  public String title() {
    return Texts.of("register.years");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    node.getChildren().getFirst().requestFocus();
  }

  @Override
  public void show() {
    List<Row> years = years();
    List<String> headings = new ArrayList<>(List.of(Texts.of("register.years.figure")));
    List<Integer> widths = new ArrayList<>(List.of(260));
    for (Row year : years) {
      headings.add(Integer.toString(year.get(VILLAGE_YEAR.YEAR, 0)));
      widths.add(130);
    }
    LineTable table =
        new LineTable(headings, widths, _ -> {}).named("years", Texts.of("register.years"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    VBox.setVgrow(table, Priority.ALWAYS);
    table.figures(Listing.Type.FIGURE, IntStream.rangeClosed(1, years.size()).toArray());
    table.show(lines(years));
    table.getSelectionModel().clearSelection();
    table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<LineTable.Line>)
        _ -> draw(table, years));
    draw(table, years);
    chart.setPrefHeight(CHART);
    chart.setMinHeight(CHART);
    node.getChildren().setAll(table, chart);
  }

  private void draw(LineTable table, List<Row> years) {
    List<Field<?>> fields = figures(years);
    List<Integer> chosen = table.getSelectionModel().getSelectedIndices();
    List<Field<?>> drawn = chosen.isEmpty()
        ? INCOMES.stream().<Field<?>>map(Catalogue.VILLAGE_YEAR::field).toList()
        : chosen.stream().<Field<?>>map(fields::get).toList();
    chart.show(Texts.of("register.years.chart"), curves(years, drawn));
    chart.unit(chosen.isEmpty() ? Texts.of("ui.overview.unit.income") : "");
  }

  /// The figures of some fields by year, under the fields' names.
  static Map<String, SortedMap<Integer, BigDecimal>> curves(
      List<Row> years, List<Field<?>> fields) {
    Map<String, SortedMap<Integer, BigDecimal>> curves = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      SortedMap<Integer, BigDecimal> values = new TreeMap<>();
      for (Row year : years) {
        if (year.get(field.column()) instanceof Number figure) {
          values.put(year.get(VILLAGE_YEAR.YEAR, 0), new BigDecimal(figure.toString()));
        }
      }
      if (!values.isEmpty()) {
        curves.put(field.label(Texts.language()), values);
      }
    }
    return curves;
  }

  private List<Row> years() {
    return session.village().rows(Catalogue.VILLAGE_YEAR).stream()
        .sorted(Comparator.comparing((Row row) -> row.get(VILLAGE_YEAR.YEAR, 0)).reversed())
        .limit(YEARS)
        .toList()
        .reversed();
  }

  static List<LineTable.Line> lines(List<Row> years) {
    List<LineTable.Line> lines = new ArrayList<>();
    for (Field<?> field : figures(years)) {
      List<String> cells = new ArrayList<>(List.of(field.label(Texts.language())));
      years.forEach(year -> cells.add(field.masked(year, Texts.language())));
      lines.add(new LineTable.Line(null, cells, null));
    }
    return lines;
  }

  /// The fields that count or measure and of which some year says something.
  private static List<Field<?>> figures(List<Row> years) {
    List<Field<?>> figures = new ArrayList<>();
    for (Field<?> field : Catalogue.VILLAGE_YEAR.fields()) {
      boolean figure = field.kind() instanceof CountKind
          || field.kind() instanceof DecimalKind
          || field.kind() instanceof FlagKind;
      boolean said = years.stream().anyMatch(year -> year.get(field.column()) != null);
      if (figure && said && !field.column().equals(VILLAGE_YEAR.YEAR)) {
        figures.add(field);
      }
    }
    return figures;
  }
}
