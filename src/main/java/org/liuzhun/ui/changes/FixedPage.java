package org.liuzhun.ui.changes;

import static org.liuzhun.registry.db.Tables.FIXED_VERSION;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.ChangeTree;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Session;

/// Fixed versions (年度定版): fixing the register under a name, and what came after each.
final class FixedPage extends VBox {

  private static final double LINE = 28;

  private final Session session;
  private final ListView<Row> versions = new ListView<>();
  private final TextField name = new TextField();
  private final TextField year = new TextField();
  private final Label said = new Paragraph(Texts.of("time.fixed.explain"));
  private final ChangeTree later;

  /// @param look opens the village as a version holds it
  FixedPage(Session session, Consumer<Row> look) {
    this.session = session;
    later =
        new ChangeTree(session.clock().getZone(), session.laptop(), true).saying("time.none.fixed");
    int now = session.today().getYear();
    year.setText(String.valueOf(now));
    year.setPrefColumnCount(4);
    name.setText(Texts.of("time.fixed.name-of", String.valueOf(now)));
    name.setPrefColumnCount(14);
    Button fix = new Button(Texts.of("time.fixed.do"));
    fix.setId("fix");
    fix.setOnAction(_ -> fix());
    Button open = new Button(Texts.of("time.fixed.look"));
    open.disableProperty()
        .bind(versions.getSelectionModel().selectedItemProperty().isNull());
    open.setOnAction(_ -> chosen().ifPresent(look));
    Label named =
        new Label(Catalogue.FIXED_VERSION.field(FIXED_VERSION.NAME).label(Texts.language()));
    named.setLabelFor(name);
    Label ofYear =
        new Label(Catalogue.FIXED_VERSION.field(FIXED_VERSION.YEAR).label(Texts.language()));
    ofYear.setLabelFor(year);
    Bar bar = new Bar(named, name, ofYear, year, fix, open);
    bar.getStyleClass().add("list-bar");
    said.getStyleClass().add("muted");
    prepareList();
    VBox below = new VBox(later);
    below.getStyleClass().addAll("panel", "flush");
    VBox.setVgrow(later, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox list = new VBox(versions);
    list.getStyleClass().addAll("panel", "flush");
    getStyleClass().add("section");
    getChildren().addAll(bar, said, list, below);
  }

  void show(VillageFile village) {
    Row before = versions.getSelectionModel().getSelectedItem();
    List<Row> now = village.rows(Catalogue.FIXED_VERSION).stream()
        .sorted(Comparator.comparing(Row::id).reversed())
        .toList();
    versions.getItems().setAll(now);
    now.stream()
        .filter(row -> before == null || row.id().equals(before.id()))
        .findFirst()
        .or(() -> now.stream().findFirst())
        .ifPresentOrElse(row -> versions.getSelectionModel().select(row), this::tell);
  }

  private void prepareList() {
    versions.setAccessibleText(Catalogue.FIXED_VERSION.label(Texts.language()));
    versions.setPlaceholder(new Paragraph(Texts.of("time.fixed.none")));
    versions.setFixedCellSize(LINE);
    versions.setPrefHeight(4 * LINE);
    versions.setMinHeight(2 * LINE);
    versions.setCellFactory(_ -> new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : words(row));
      }
    });
    versions.getSelectionModel().selectedItemProperty().subscribe(this::tell);
  }

  private static String words(Row row) {
    return Texts.of(
        "time.fixed.line",
        row.get(FIXED_VERSION.NAME, ""),
        String.valueOf(row.get(FIXED_VERSION.YEAR, 0)),
        String.valueOf(row.get(FIXED_VERSION.FIXED_ON)),
        row.get(FIXED_VERSION.FIXED_BY, ""));
  }

  private Optional<Row> chosen() {
    return Optional.ofNullable(versions.getSelectionModel().getSelectedItem());
  }

  private void tell() {
    chosen().ifPresent(row -> {
      later.reading();
      session.remember(workbook -> workbook.timeline().since(row), chronicle -> {
        if (chosen().filter(row::equals).isPresent()) {
          said.setText(Texts.of(
              "time.fixed.later",
              row.get(FIXED_VERSION.NAME, ""),
              chronicle.entries().size()));
          later.show(
              new ChangeWords(session.village(), chronicle, session.cover()), chronicle.entries());
        }
      });
    });
  }

  private void fix() {
    String called = name.getText().strip();
    if (Kind.year().parse(year.getText()) instanceof Parsed.Value<Integer>(@Nullable Integer of)
        && of != null
        && !called.isEmpty()) {
      session.order(
          workbook -> workbook.fix(called, of),
          _ -> said.setText(Texts.of("time.fixed", called)),
          trouble -> said.setText(trouble.getMessage()));
    } else {
      said.setText(Texts.of("time.fixed.incomplete"));
    }
  }
}
