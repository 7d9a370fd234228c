package org.liuzhun.ui.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.board.Colour;
import org.liuzhun.hub.VillageLine;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.TextCell;
import org.liuzhun.ui.precisions.Light;

/// The villages of a desk side by side; Enter or a double click opens one.
final class VillageTable extends TableView<VillageLine> {

  private static final DateTimeFormatter HEARD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Consumer<VillageLine> open;

  VillageTable(ObservableList<VillageLine> lines, Consumer<VillageLine> open) {
    super(lines);
    this.open = open;
    setId("villages");
    setAccessibleText(Texts.of("ui.desk.villages"));
    Label empty = new Label(Texts.of("ui.desk.none"));
    empty.getStyleClass().add("muted");
    empty.setWrapText(true);
    setPlaceholder(empty);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    words("ui.desk.village", 120, VillageLine::name);
    getColumns().add(lights());
    figure("ui.desk.households", 66, VillageLine::households);
    figure("ui.desk.monitored", 66, VillageLine::monitored);
    figure("ui.desk.errors", 66, VillageLine::errors);
    figure("ui.desk.warnings", 76, VillageLine::warnings);
    figure("ui.desk.issues", 76, VillageLine::issues);
    figure("ui.desk.overdue", 72, VillageLine::overdue);
    figure("ui.desk.conflicts", 82, VillageLine::conflicts);
    words("ui.desk.heard", 230, VillageTable::heard);
    figure("ui.desk.due", 70, line -> (int) line.due());
    words("ui.desk.number", 130, VillageLine::number);
    ColumnWidths.keep(this);
    setRowFactory(_ -> row());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        go(getSelectionModel().getSelectedItem());
        key.consume();
      }
    });
  }

  private void go(@Nullable VillageLine line) {
    if (line != null) {
      open.accept(line);
    }
  }

  private TableRow<VillageLine> row() {
    TableRow<VillageLine> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        go(row.getItem());
      }
    });
    return row;
  }

  private static String heard(VillageLine line) {
    return line.heard() == null
        ? Texts.of("ui.desk.never")
        : HEARD.format(line.heard()) + " " + line.heardFrom();
  }

  private void words(String heading, double width, Function<VillageLine, String> words) {
    TableColumn<VillageLine, String> column = new TableColumn<>(Texts.of(heading));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    column.setCellFactory(_ -> new TextCell<>());
    getColumns().add(column);
  }

  private void figure(String heading, double width, Function<VillageLine, Integer> figure) {
    TableColumn<VillageLine, Integer> column = new TableColumn<>(Texts.of(heading));
    column.setPrefWidth(width);
    column.getStyleClass().add("amount");
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(figure.apply(cell.getValue())));
    Listed.figures(column, Listing.Type.SUM);
    getColumns().add(column);
  }

  private static TableColumn<VillageLine, List<Colour>> lights() {
    TableColumn<VillageLine, List<Colour>> column = new TableColumn<>(Texts.of("ui.desk.lights"));
    column.setPrefWidth(136);
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(cell.getValue().lights()));
    column.setCellFactory(_ -> new LightsCell());
    column.setSortable(false);
    Listed.words(column, VillageTable::said);
    return column;
  }

  /// The six lights in words.
  private static String said(List<Colour> lights) {
    return IntStream.range(0, lights.size())
        .mapToObj(i -> Precision.values()[i].label() + " " + lights.get(i).label())
        .collect(Collectors.joining("; "));
  }

  private static final class LightsCell extends TableCell<VillageLine, List<Colour>> {

    @Override
    protected void updateItem(@Nullable List<Colour> lights, boolean empty) {
      super.updateItem(lights, empty);
      if (empty || lights == null) {
        setGraphic(null);
        return;
      }
      HBox marks = new HBox(6);
      marks.setAlignment(Pos.CENTER_LEFT);
      lights.forEach(colour -> marks.getChildren().add(new StatusMark(Light.level(colour))));
      setAccessibleText(said(lights));
      setGraphic(marks);
    }
  }
}
