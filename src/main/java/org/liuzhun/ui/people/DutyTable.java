package org.liuzhun.ui.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;

/// The lines of a duty calendar: who it is stands in a table of its own, and of the days beside it
/// the table alone moves sideways, so that no sign is ever seen without its name. Both have the
/// same lines in the same order, and the same line is chosen in both.
final class DutyTable extends HBox {

  private static final int DAY_WIDTH = 26;
  private static final int SHORTEST = 28;

  /// What has been done of what is due, in month and year.
  private static final List<String> SUMS = List.of("month", "year");

  private static final int SUM_WIDTH = 90;

  private static final int NAME_WIDTH = 90;

  private final LineTable names =
      new LineTable(List.of(Texts.of("register.duty.name")), List.of(NAME_WIDTH), _ -> {});
  private final TableView<Line> days = new TableView<>();

  /// So many columns lead up to tomorrow.
  private int until;

  DutyTable() {
    names.named("duty-month", Texts.of("register.duty")).setPlaceholder(new Region());
    names.prefWidthProperty().bind(ColumnWidths.whole(names));
    names.setMinWidth(USE_PREF_SIZE);
    days.setId("duty-days");
    days.setAccessibleText(Texts.of("register.duty"));
    days.setPlaceholder(new Paragraph(Texts.of("register.none.duty")));
    days.setRowFactory(_ -> new OfSomebody());
    SUMS.forEach(sum -> sorted(column(Texts.of("register.duty." + sum), SUM_WIDTH)));
    for (int day = 1; day <= DutyMonth.DAYS; day++) {
      ColumnWidths.tight(column(Integer.toString(day), DAY_WIDTH));
    }
    ColumnWidths.keep(days);
    join();
    setHgrow(days, Priority.ALWAYS);
    getChildren().addAll(names, days);
  }

  private void join() {
    Listed.goesOn(names, days);
    days.itemsProperty().bind(names.itemsProperty());
    days.minHeightProperty().bind(names.minHeightProperty());
    days.prefHeightProperty().bind(names.prefHeightProperty());
    follow(names, days);
    follow(days, names);
    addEventFilter(KeyEvent.KEY_PRESSED, this::sideways);
    days.skinProperty()
        .subscribe(_ -> bar()
            .ifPresent(bar -> bar.maxProperty().subscribe(_ -> Platform.runLater(this::scroll))));
  }

  /// The bar that moves the days, once there is one.
  private Optional<ScrollBar> bar() {
    return days.lookup(".scroll-bar:horizontal") instanceof ScrollBar bar
        ? Optional.of(bar)
        : Optional.empty();
  }

  /// Until today the days are in sight, from the beginning of a column: half a sum reads as
  /// another.
  private void scroll() {
    List<Double> widths =
        days.getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList();
    double wanted =
        widths.stream().limit(until).mapToDouble(Double::doubleValue).sum() - days.getWidth();
    double start = 0;
    for (double width : widths) {
      start += start < wanted ? width : 0;
    }
    double edge = start;
    bar().ifPresent(bar -> bar.setValue(Math.min(edge, bar.getMax())));
  }

  /// What is chosen in one of them is chosen in the other, and one of them alone is sorted by.
  private static void follow(TableView<Line> first, TableView<Line> second) {
    first.getSelectionModel().selectedIndexProperty().subscribe(chosen -> {
      if (chosen.intValue() != second.getSelectionModel().getSelectedIndex()) {
        second.getSelectionModel().clearAndSelect(chosen.intValue());
      }
    });
    first.getSortOrder().subscribe(() -> {
      if (!first.getSortOrder().isEmpty()) {
        second.getSortOrder().clear();
      }
    });
  }

  /// The arrows move the days from wherever the cursor is.
  private void sideways(KeyEvent key) {
    if (key.getCode() == KeyCode.LEFT) {
      bar().ifPresent(ScrollBar::decrement);
      key.consume();
    } else if (key.getCode() == KeyCode.RIGHT) {
      bar().ifPresent(ScrollBar::increment);
      key.consume();
    }
  }

  /// Under which name the lines go out.
  void named(Supplier<String> name) {
    Listed.named(names, name);
  }

  /// Puts the cursor on the lines.
  void enter() {
    names.enter();
  }

  /// Shows a month, and of the month of today the days until today.
  void show(DutyMonth shown, LocalDate today) {
    YearMonth month = shown.month();
    for (int day = SHORTEST + 1; day <= DutyMonth.DAYS; day++) {
      days.getColumns().get(SUMS.size() + day - 1).setVisible(month.isValidDay(day));
    }
    List<Line> lines = shown.lines();
    names.show(lines);
    names.fit(lines.size() + 1, lines.size() + 1);
    boolean now = month.equals(YearMonth.from(today));
    until = now ? SUMS.size() + today.getDayOfMonth() + 1 : 0;
    scroll();
  }

  /// Adds a column beside the names.
  private TableColumn<Line, String> column(String heading, int width) {
    TableColumn<Line, String> column = new TableColumn<>(heading);
    int cell = days.getColumns().size() + 1;
    column.setCellValueFactory(
        line -> new ReadOnlyStringWrapper(line.getValue().cells().get(cell)));
    column.setPrefWidth(width);
    column.setReorderable(false);
    days.getColumns().add(column);
    return column;
  }

  /// By the days that were done; both tables hear of it, since the lines are the same.
  private static void sorted(TableColumn<Line, String> sums) {
    sums.setComparator(
        Comparator.comparingInt(sum -> Integer.parseInt(sum.substring(0, sum.indexOf(' ')))));
  }

  /// Days whose name is read aloud with them.
  private static final class OfSomebody extends TableRow<Line> {
    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setAccessibleText(line == null ? null : String.join(" ", line.cells()));
    }
  }
}
