package org.liuzhun.ui.settings;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.access.AccessLog;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.TextCell;
import org.liuzhun.ui.session.Session;

/// The access log (访问记录), latest first: who opened the village, had a hidden number shown,
/// took data out.
final class AccessPanel extends VBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final double HEIGHT = 220;

  private final Session session;
  private final TableView<AccessEntry> table = new TableView<>();
  private final Label broken = new Paragraph(Texts.of("keep.access.broken"));

  AccessPanel(Session session) {
    super(10);
    this.session = session;
    getStyleClass().add("panel");
    Label title = new Label(Texts.of("keep.access"));
    title.getStyleClass().add("heading");
    broken.getStyleClass().add("bad");
    broken.setVisible(false);
    broken.managedProperty().bind(broken.visibleProperty());
    table.setId("accesses");
    table.setAccessibleText(title.getText());
    table.setPlaceholder(new Label(""));
    table.setPrefHeight(HEIGHT);
    column(
        "keep.access.when",
        170,
        entry -> TIME.format(Instant.parse(entry.when()).atZone(session.clock().getZone())));
    column("keep.access.who", 120, AccessEntry::who);
    column("keep.access.what", 400, this::words);
    ColumnWidths.keep(table);
    getChildren().addAll(title, broken, table);
    look();
  }

  /// Reads the log anew.
  void look() {
    session.accesses(this::show);
  }

  private void column(String key, double width, Function<AccessEntry, String> text) {
    TableColumn<AccessEntry, String> column = new TableColumn<>(Texts.of(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(_ -> new TextCell<>());
    column.setPrefWidth(width);
    column.setSortable(false);
    table.getColumns().add(column);
  }

  private void show(AccessLog.Content content) {
    broken.setVisible(!content.whole());
    List<AccessEntry> latest = content.entries().reversed();
    table.getItems().setAll(latest);
  }

  private String words(AccessEntry entry) {
    String what = entry.kind() == AccessKind.SHOWN ? field(entry.what()) : entry.what();
    String done = Texts.of("keep.access." + entry.kind().name().toLowerCase(Locale.ROOT));
    return what.isEmpty() ? done : done + " " + what;
  }

  /// The field and the household of an entry that was written as key and row.
  private String field(String written) {
    String[] parts = written.split(" ", 2);
    String label =
        Catalogue.field(parts[0]).map(field -> field.label(Texts.language())).orElse(parts[0]);
    Optional<Dossier> file = parts.length < 2 ? Optional.empty() : file(UUID.fromString(parts[1]));
    return file.map(dossier -> dossier.called() + " · " + label).orElse(label);
  }

  private Optional<Dossier> file(UUID row) {
    return session.village().dossiers().stream()
        .filter(dossier -> dossier.id().equals(row) || dossier.find(row).isPresent())
        .findFirst();
  }
}
