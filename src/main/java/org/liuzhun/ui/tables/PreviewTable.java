package org.liuzhun.ui.tables;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.liuzhun.registry.Cover;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.TextCell;

/// The lines of the preview.
final class PreviewTable extends TableView<PreviewLine> {

  PreviewTable(Cover cover) {
    setId("import-preview");
    setAccessibleText(Texts.of("ui.tables.preview"));
    clear();
    column("ui.tables.column.where", 140, PreviewLine::where);
    words("ui.tables.column.what", 260, PreviewLine::what, cover);
    words("ui.tables.column.change", 460, PreviewLine::change, cover);
    ColumnWidths.keep(this);
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

  private void words(
      String key, double width, Function<PreviewLine, Function<Cover, String>> words, Cover cover) {
    column(key, width, line -> words.apply(line).apply(cover));
    Listed.covered(getColumns().getLast(), line -> words.apply(line).apply(Cover.HIDDEN));
  }

  private void column(String key, double width, Function<PreviewLine, String> words) {
    TableColumn<PreviewLine, String> column = new TableColumn<>(Texts.of(key));
    column.setPrefWidth(width);
    column.setCellFactory(_ -> new TextCell<>());
    column.setSortable(false);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
    getColumns().add(column);
  }
}
