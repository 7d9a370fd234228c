package org.liuzhun.ui.tables;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.spreadsheet.ColumnMapping;
import org.liuzhun.spreadsheet.form.About;
import org.liuzhun.spreadsheet.form.Asked;
import org.liuzhun.spreadsheet.form.Vocabulary;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.heading.Remembered.Told;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.TextCell;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;

/// The headings that somebody confirmed (已记表头), each of which can be forgotten again.
final class RememberedPage implements Page {

  private static final String FORM = "form:";

  private final Background background;
  private final Supplier<Optional<Path>> folder;
  private final TableView<Told> table = new TableView<>();
  private final Button forget = new Button(Texts.of("ui.tables.remembered.forget"));
  private final Label said = new Paragraph(Texts.of("ui.tables.remembered.explain"));
  private final VBox page = new VBox();

  /// @param folder where the workbook lies; empty where nothing is remembered
  RememberedPage(Background background, Supplier<Optional<Path>> folder) {
    this.background = background;
    this.folder = folder;
    table.setId("remembered");
    table.setAccessibleText(title());
    table.setPlaceholder(new Label(Texts.of("ui.tables.remembered.none")));
    column("ui.tables.remembered.where", 180, RememberedPage::where);
    column("ui.tables.match.heading", 360, Told::heading);
    column("ui.tables.match.meaning", 300, RememberedPage::meaning);
    ColumnWidths.keep(table);
    table.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.DELETE) {
        forget();
        key.consume();
      }
    });
    forget.setId("remembered-forget");
    forget
        .disableProperty()
        .bind(table.getSelectionModel().selectedItemProperty().isNull());
    forget.setOnAction(_ -> forget());
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox panel = new VBox(10, said, table, forget);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(panel, Priority.ALWAYS);
    page.getStyleClass().add("list-page");
    page.getChildren().add(panel);
  }

  @Override
  public String title() {
    return Texts.of("ui.tables.remembered");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show() {
    change(now -> now);
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  private void forget() {
    Told told = table.getSelectionModel().getSelectedItem();
    if (told != null) {
      change(now -> now.without(told));
    }
  }

  /// Changes what is remembered, away from the screen, and shows it.
  private void change(Function<Remembered, Remembered> change) {
    Optional<Path> where = folder.get();
    if (where.isEmpty()) {
      return;
    }
    background.run(
        Lane.JOBS,
        () -> {
          Remembered before = Remembered.read(where.get());
          Remembered after = change.apply(before);
          if (!after.equals(before)) {
            after.write(where.get());
          }
          return after.all();
        },
        this::show,
        trouble -> said.setText(trouble.getMessage()));
  }

  private void show(List<Told> all) {
    int line = table.getSelectionModel().getSelectedIndex();
    table.getItems().setAll(all);
    if (!all.isEmpty()) {
      table.getSelectionModel().clearAndSelect(Math.clamp(line, 0, all.size() - 1));
    }
  }

  private void column(String key, double width, Function<Told, String> words) {
    TableColumn<Told, String> column = new TableColumn<>(Texts.of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellFactory(_ -> new TextCell<>());
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
    table.getColumns().add(column);
  }

  private static String where(Told told) {
    return about(told)
        .map(about -> Texts.of("ui.tables.remembered.form", about.label()))
        .orElse(Texts.of("ui.tables.remembered.import"));
  }

  private static String meaning(Told told) {
    String name = told.meaning();
    if (name.isEmpty()) {
      return Texts.of("ui.tables.remembered.empty");
    }
    Optional<About> about = about(told);
    Optional<String> label = about.isPresent()
        ? Vocabulary.of(about.get()).find(name).map((Asked a) -> a.label(Texts.language()))
        : ColumnMapping.label(name);
    return label.orElse(Texts.of("ui.tables.remembered.lost", name));
  }

  private static Optional<About> about(Told told) {
    return Arrays.stream(About.values())
        .filter(about -> told.scope().equals(FORM + about.name()))
        .findFirst();
  }
}
