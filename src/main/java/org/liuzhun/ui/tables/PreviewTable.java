package org.liuzhun.ui.tables;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.liuzhun.text.Texts;

/// The lines of the preview.
final class PreviewTable extends TableView<PreviewLine> {

  PreviewTable() {
    setId("import-preview");
    clear();
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("ui.tables.column.where", 140, PreviewLine::where);
    column("ui.tables.column.what", 260, PreviewLine::what);
    column("ui.tables.column.change", 460, PreviewLine::change);
  }

  /// Shows what a file would bring; that it would bring nothing is said in words.
  void show(List<PreviewLine> lines) {
    setPlaceholder(new Label(Texts.of("ui.tables.nothing")));
    getItems().setAll(lines);
  }

  /// Shows that no file was read.
  void clear() {
    setPlaceholder(new Label(Texts.of("ui.tables.no-file")));
    getItems().clear();
  }

  private void column(String key, double width, Function<PreviewLine, String> words) {
    TableColumn<PreviewLine, String> column = new TableColumn<>(Texts.of(key));
    column.setMinWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
    getColumns().add(column);
  }
}
