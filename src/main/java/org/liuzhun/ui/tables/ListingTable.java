package org.liuzhun.ui.tables;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.TextCell;

/// What a file would hold (导出预览).
final class ListingTable extends TableView<List<String>> {

  private List<Listing.Column> shown = List.of();

  ListingTable(String id, String name) {
    setId(id);
    setAccessibleText(name);
    setPlaceholder(new Label(Texts.of("listing.none")));
  }

  /// Shows a list; the columns stay where they are the same.
  void show(Listing listing) {
    if (!Objects.equals(shown, listing.columns())) {
      shown = listing.columns();
      getColumns().clear();
      for (int i = 0; i < shown.size(); i++) {
        getColumns().add(column(shown.get(i), i));
      }
    }
    getItems().setAll(listing.lines());
    ColumnWidths.fit(this);
  }

  /// Larger letters want wider columns.
  @Override
  protected void layoutChildren() {
    ColumnWidths.fit(this);
    super.layoutChildren();
  }

  private static TableColumn<List<String>, String> column(Listing.Column shown, int at) {
    TableColumn<List<String>, String> column = new TableColumn<>(shown.heading());
    column.setCellValueFactory(cell ->
        new ReadOnlyStringWrapper(at < cell.getValue().size() ? cell.getValue().get(at) : ""));
    column.setCellFactory(_ -> new TextCell<>());
    column.setSortable(false);
    column.setReorderable(false);
    Listed.figures(column, shown.type());
    if (shown.type() != Listing.Type.WORDS) {
      column.getStyleClass().add("amount");
    }
    return column;
  }
}
