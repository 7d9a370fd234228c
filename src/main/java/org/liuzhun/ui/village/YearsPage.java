package org.liuzhun.ui.village;

import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Session;

/// The years of the village side by side (年度对比): a line for each figure that some year has.
final class YearsPage implements Page {

  private static final int YEARS = 6;

  private final Session session;
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
    node.requestFocus();
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
    LineTable table = new LineTable(headings, widths, _ -> {});
    VBox.setVgrow(table, Priority.ALWAYS);
    table.show(lines(years));
    node.getChildren().setAll(table);
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
    for (Field<?> field : Catalogue.VILLAGE_YEAR.fields()) {
      List<String> cells = new ArrayList<>(List.of(field.label(Texts.language())));
      years.forEach(year -> cells.add(field.masked(year, Texts.language())));
      boolean figure = field.kind() instanceof CountKind
          || field.kind() instanceof DecimalKind
          || field.kind() instanceof FlagKind;
      boolean said = figure && cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty());
      if (said && !field.column().equals(VILLAGE_YEAR.YEAR)) {
        lines.add(new LineTable.Line(null, cells, null));
      }
    }
    return lines;
  }
}
