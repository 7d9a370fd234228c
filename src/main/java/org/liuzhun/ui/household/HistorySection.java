package org.liuzhun.ui.household;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Session;

/// All that was ever written in this file (修改记录): when, who, field, from what to what, why; the
/// latest first.
final class HistorySection implements SectionView {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final double LINE = 26;
  private static final int MOST_LINES = 18;

  private final Session session;
  private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
  private final TableView<HistoryEntry> table = new TableView<>(entries);
  private final VBox node = new VBox(table);

  HistorySection(Session session) {
    this.session = session;
    ZoneId zone = session.clock().getZone();
    column(
        "ui.household.history.when",
        130,
        entry -> TIME.format(entry.when().atZoneSameInstant(zone)));
    column("ui.household.history.who", 80, HistoryEntry::who);
    column("ui.household.history.row", 110, entry -> entry.entity().label(Texts.language()));
    column("ui.household.history.field", 130, HistoryWords::field);
    column(
        "ui.household.history.before",
        150,
        entry -> HistoryWords.value(entry.field(), entry.before()));
    column(
        "ui.household.history.after",
        150,
        entry -> HistoryWords.value(entry.field(), entry.after()));
    column(
        "ui.household.history.reason", 140, entry -> entry.reason() == null ? "" : entry.reason());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setAccessibleText(SectionName.HISTORY.label());
    table.setPlaceholder(new Label(Texts.of("ui.household.history.none")));
    node.getStyleClass().addAll("panel", "flush");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    session.history(rows(subject), this::fill);
  }

  private void fill(List<HistoryEntry> now) {
    entries.setAll(now);
    table.setPrefHeight((Math.clamp(now.size(), 1, MOST_LINES) + 1.5) * LINE);
  }

  private static List<UUID> rows(Subject subject) {
    return Catalogue.ENTITIES.stream()
        .filter(entity -> entity.owner() != Owner.VILLAGE)
        .flatMap(entity -> subject.rows(entity).stream())
        .map(Row::id)
        .toList();
  }

  private void column(String key, double width, Function<HistoryEntry, String> text) {
    TableColumn<HistoryEntry, String> column = new TableColumn<>(Texts.of(key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setSortable(false);
    table.getColumns().add(column);
  }
}
