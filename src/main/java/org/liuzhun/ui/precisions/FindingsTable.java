package org.liuzhun.ui.precisions;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.TableHeight;
import org.liuzhun.ui.shell.Ways;

/// The findings line by line; Enter or a double click goes to the field to mend.
public final class FindingsTable extends TableView<FindingLine> {

  private final TableHeight height = new TableHeight(this);
  private final Ways ways;
  private Consumer<FindingLine> waive = _ -> {};
  private Consumer<FindingLine> rectify = _ -> {};
  private int place = -1;

  /// The table over lines that change.
  public FindingsTable(ObservableList<FindingLine> lines, Ways ways) {
    super(lines);
    this.ways = ways;
    setId("findings");
    setAccessibleText(Texts.of("ui.precisions.findings"));
    Label empty = new Paragraph(Texts.of("ui.precisions.none"));
    empty.getStyleClass().add("muted");
    setPlaceholder(empty);
    getColumns().add(Columns.mark(line -> Levels.of(line.finding().severity())));
    getColumns()
        .add(Columns.words(
            "ui.precisions.column.check", 58, "muted", line -> line.finding().check()));
    getColumns()
        .add(Columns.words(
            "ui.precisions.column.title", 190, null, line -> line.check().title()));
    var message =
        Columns.<FindingLine>words("ui.precisions.column.message", 430, null, FindingLine::message);
    Listed.covered(message, FindingLine::covered);
    getColumns().add(message);
    getColumns()
        .add(Columns.words("ui.precisions.column.household", 110, null, FindingLine::whose));
    getColumns()
        .add(Columns.words("ui.precisions.column.where", 200, "accent-text", FindingLine::where));
    ColumnWidths.keep(this);
    setOnKeyPressed(key -> {
      FindingLine chosen = getSelectionModel().getSelectedItem();
      boolean taken = chosen != null && done(key.getCode(), chosen);
      if (taken) {
        key.consume();
      }
    });
    setRowFactory(_ -> row());
    getSelectionModel().selectedIndexProperty().subscribe(this::stand);
    lines.addListener((Observable _) -> Platform.runLater(this::stay));
  }

  /// Where the room ends within a line the table ends above it.
  @Override
  public void resize(double width, double high) {
    super.resize(width, height.whole(high));
  }

  private void stand(Number index) {
    if (index.intValue() >= 0) {
      place = index.intValue();
    }
  }

  /// The next finding takes the place of one that was waived or mended.
  private void stay() {
    if (getSelectionModel().isEmpty() && place >= 0 && !getItems().isEmpty()) {
      getSelectionModel().select(Math.min(place, getItems().size() - 1));
    }
  }

  /// What F8 and F9 do with the chosen finding.
  public void actions(Consumer<FindingLine> onWaive, Consumer<FindingLine> onRectify) {
    waive = onWaive;
    rectify = onRectify;
  }

  private boolean done(KeyCode key, FindingLine chosen) {
    switch (key) {
      case ENTER -> mend(chosen);
      case F8 -> waive.accept(chosen);
      case F9 -> rectify.accept(chosen);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void mend(@Nullable FindingLine line) {
    if (line != null) {
      line.mend(ways);
    }
  }

  private TableRow<FindingLine> row() {
    TableRow<FindingLine> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        mend(row.getItem());
      }
    });
    return row;
  }
}
