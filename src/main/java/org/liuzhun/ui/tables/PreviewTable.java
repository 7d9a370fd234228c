package org.liuzhun.ui.tables;

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
    setPlaceholder(new Label(Texts.of("ui.tables.nothing")));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("ui.tables.column.where", 140, PreviewLine::where);
    column("ui.tables.column.what", 260, PreviewLine::what);
    column("ui.tables.column.change", 460, PreviewLine::change);
  }

  private void column(String key, double width, Function<PreviewLine, String> words) {
    TableColumn<PreviewLine, String> column = new TableColumn<>(Texts.of(key));
    column.setMinWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
    getColumns().add(column);
  }
}
