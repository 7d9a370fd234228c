package org.liuzhun.ui.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.ColumnMapping;
import org.liuzhun.spreadsheet.Comparison;
import org.liuzhun.spreadsheet.ImportSettings;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.DroppedFile;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The page of comparison (比对): the national system's sheets against the register, and the list of
/// what must be typed into that system. Nothing is written into the register.
final class ComparePage implements Page {

  /// How much of the work is done when the files are read.
  private static final double READ = 0.3;

  private final Session session;
  private final FilePicker picker;
  private final YearField year;
  private final Button choose = new Button(Texts.of("ui.tables.compare.choose"));
  private final Button save = new Button(Texts.of("ui.tables.compare.save"));
  private final Label said = new Paragraph(Texts.of("ui.tables.compare.explain"));
  private final JobBar bar = new JobBar();
  private final TableView<Comparison.Line> table = new TableView<>();
  private final VBox page = new VBox();
  private @Nullable Comparison comparison;

  ComparePage(Session session, FilePicker picker) {
    this.session = session;
    this.picker = picker;
    choose.setId("choose-comparison");
    choose.getStyleClass().add("accent");
    choose.setOnAction(_ -> choose());
    year = new YearField("compare-year", session.today().getYear(), said);
    save.setId("save-to-type");
    save.setDisable(true);
    save.setOnAction(_ -> save());
    said.setId("compare-said");
    buildTable();
    VBox panel = new VBox(10, new Bar(10, year, choose, save), said, bar, table);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(panel, Priority.ALWAYS);
    page.getStyleClass().add("list-page");
    page.getChildren().add(panel);
    DroppedFile.all(page, files -> year.typed().ifPresent(of -> compare(files, of)));
  }

  @Override
  public String title() {
    return Texts.of("ui.tables.compare");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show() {}

  @Override
  public void enter() {
    choose.requestFocus();
  }

  private void buildTable() {
    table.setId("comparison");
    table.setAccessibleText(Texts.of("ui.tables.compare"));
    table.setPlaceholder(new Label(Texts.of("ui.tables.no-file")));
    column("ui.tables.compare.kind", 110, line -> line.kind().label());
    column("ui.tables.compare.number", 180, Comparison.Line::number);
    column("ui.tables.compare.who", 90, Comparison.Line::who);
    column("ui.tables.compare.field", 160, Comparison.Line::field);
    values("ui.tables.compare.theirs", Comparison.Line::theirs);
    values("ui.tables.compare.ours", Comparison.Line::ours);
    column("ui.tables.column.where", 110, Comparison.Line::at);
    ColumnWidths.follow(table, () -> ColumnWidths.fit(table));
  }

  private void values(String key, Function<Comparison.Line, String> value) {
    Function<Comparison.Line, String> covered = line -> line.shown(value.apply(line));
    column(key, 150, session.showsWhole() ? value : covered);
    Listed.covered(table.getColumns().getLast(), covered);
  }

  private void column(String key, double width, Function<Comparison.Line, String> words) {
    TableColumn<Comparison.Line, String> column = new TableColumn<>(Texts.of(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
    table.getColumns().add(column);
  }

  private void choose() {
    year.typed().ifPresent(of -> {
      List<Path> files =
          picker.several(new FilePicker.Request(Texts.of("ui.tables.compare.choose"), null, null));
      if (!files.isEmpty()) {
        compare(files, of);
      }
    });
  }

  /// Reads the sheets away from the screen and shows what differs.
  private void compare(List<Path> files, int of) {
    VillageFile village = session.village();
    ImportSettings settings = new ImportSettings(of, session.today(), session.ids());
    choose.setDisable(true);
    save.setDisable(true);
    said.setText(Texts.of("ui.tables.reading", files.getFirst().getFileName()));
    bar.show(session
        .background()
        .job(
            Lane.JOBS,
            job -> compared(files, village, settings, job.steps()),
            this::show,
            this::say));
  }

  private Comparison compared(
      List<Path> files, VillageFile village, ImportSettings settings, Steps steps) throws Trouble {
    Path folder = session.folder().orElse(null);
    Remembered remembered = folder == null ? Remembered.NOTHING : Remembered.read(folder);
    ColumnMapping mapping = ColumnMapping.read(files, remembered, steps.within(0, READ));
    return Comparison.of(mapping, village, settings, steps.within(READ, 1));
  }

  private void show(Comparison compared) {
    comparison = compared;
    choose.setDisable(false);
    table.setPlaceholder(new Label(Texts.of("compare.same")));
    table.getItems().setAll(compared.lines());
    ColumnWidths.fit(table);
    save.setDisable(compared.toType().lines().isEmpty());
    StringBuilder words = new StringBuilder();
    compared
        .counts()
        .forEach((kind, count) -> words
            .append(words.isEmpty() ? "" : "　")
            .append(kind.label())
            .append(' ')
            .append(count));
    said.setText(words.isEmpty() ? Texts.of("compare.same") : words.toString());
    (compared.lines().isEmpty() ? choose : table).requestFocus();
  }

  private void save() {
    Comparison now = comparison;
    if (now == null) {
      return;
    }
    Listing list = now.toType();
    Path suggestion = Path.of(list.title() + ".xlsx");
    picker
        .save(new FilePicker.Request(Texts.of("ui.tables.compare.save"), "xlsx", suggestion))
        .ifPresent(file -> write(list, file));
  }

  private void write(Listing list, Path file) {
    choose.setDisable(true);
    save.setDisable(true);
    said.setText(Texts.of("listing.writing", file.getFileName()));
    bar.show(session
        .background()
        .job(
            Lane.JOBS,
            job -> {
              SpreadsheetFile.write(List.of(list), Top.TITLED, file, job.steps());
              return file;
            },
            written -> saved(list, written),
            this::say));
  }

  private void saved(Listing list, Path written) {
    int lines = list.lines().size();
    session.exported(Texts.of("compare.noted", written.getFileName(), lines));
    say(Texts.of("ui.tables.compare.saved", lines, written.getFileName()));
  }

  private void say(Trouble trouble) {
    say(trouble.getMessage());
  }

  private void say(String words) {
    choose.setDisable(false);
    save.setDisable(comparison == null || comparison.toType().lines().isEmpty());
    said.setText(words);
  }
}
