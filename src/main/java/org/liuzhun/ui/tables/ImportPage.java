package org.liuzhun.ui.tables;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.spreadsheet.Fate;
import org.liuzhun.spreadsheet.ImportPlan;
import org.liuzhun.spreadsheet.ImportSettings;
import org.liuzhun.spreadsheet.Outcome;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The page of the import (导入): chooses a spreadsheet, shows what it would bring, and takes it in
/// as
/// one save that can be undone. Nothing is written before that.
final class ImportPage implements Page {

  private final Session session;
  private final FilePicker picker;
  private final TextField year = new TextField();
  private final Button choose = new Button(Texts.of("ui.tables.choose"));
  private final Button take = new Button(Texts.of("ui.tables.take"));
  private final Label said = new Paragraph(Texts.of("ui.tables.explain"));
  private final PreviewTable preview = new PreviewTable();
  private final VBox page = new VBox();
  private @Nullable ImportPlan plan;

  /// The page of a session; files are chosen with the picker.
  ImportPage(Session session, FilePicker picker) {
    this.session = session;
    this.picker = picker;
    year.setText(String.valueOf(session.today().getYear()));
    year.setPrefColumnCount(5);
    choose.setId("choose-spreadsheet");
    choose.getStyleClass().add("accent");
    choose.setOnAction(_ -> choose());
    take.setId("take-in");
    take.setDisable(true);
    take.setOnAction(_ -> take());
    Label ofYear = new Label(Texts.of("ui.tables.year"));
    ofYear.setLabelFor(year);
    Bar choosing = new Bar(ofYear, year, choose, take);
    choosing.getStyleClass().add("choosing");
    VBox panel = new VBox(10, choosing, said, preview);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(panel, Priority.ALWAYS);
    VBox.setVgrow(preview, Priority.ALWAYS);
    page.getStyleClass().add("page");
    page.getChildren().add(panel);
  }

  @Override
  public String title() {
    return Texts.of("ui.tables.import");
  }

  @Override
  public void show() {}

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    choose.requestFocus();
  }

  private void choose() {
    if (!(Kind.year().parse(year.getText()) instanceof Parsed.Value<Integer>(Integer ofYear))) {
      said.setText(Texts.of("ui.tables.bad-year", year.getText()));
      year.requestFocus();
      return;
    }
    picker
        .open(new FilePicker.Request(Texts.of("ui.tables.choose"), "xlsx", null))
        .ifPresent(file -> read(file, ofYear));
  }

  /// Reads a file away from the screen and shows what it would bring.
  void read(Path file, @Nullable Integer ofYear) {
    int of = ofYear == null ? session.today().getYear() : ofYear;
    ImportSettings settings = new ImportSettings(of, session.today(), session.ids());
    busy("ui.tables.reading", file.getFileName());
    session
        .background()
        .run(
            Lane.JOBS,
            () -> ImportPlan.of(Spreadsheets.read(file), session.village(), settings),
            this::show,
            this::say);
  }

  private void show(ImportPlan read) {
    plan = read;
    choose.setDisable(false);
    preview.show(PreviewLine.of(read));
    boolean empty = read.toEdit().writes().isEmpty();
    take.setDisable(empty);
    said.setText(empty ? Texts.of("ui.tables.same") : summary(read));
    (empty ? choose : take).requestFocus();
  }

  private void take() {
    ImportPlan read = plan;
    if (read == null) {
      return;
    }
    busy("ui.tables.taking");
    session.save(read.toEdit(), this::taken);
  }

  private void taken(Optional<Trouble> trouble) {
    choose.setDisable(false);
    plan = null;
    said.setText(trouble.map(Trouble::getMessage).orElseGet(() -> Texts.of("ui.tables.taken")));
    preview.clear();
    choose.requestFocus();
  }

  private void busy(String key, Object... arguments) {
    choose.setDisable(true);
    take.setDisable(true);
    said.setText(Texts.of(key, arguments));
  }

  private void say(Trouble trouble) {
    choose.setDisable(false);
    preview.clear();
    said.setText(trouble.getMessage());
  }

  private static String summary(ImportPlan plan) {
    Map<Outcome, Integer> households = plan.households();
    Map<Outcome, Integer> people = plan.people();
    return Texts.of(
        "ui.tables.summary",
        households.getOrDefault(Outcome.NEW, 0),
        households.getOrDefault(Outcome.CHANGED, 0),
        households.getOrDefault(Outcome.IN_DOUBT, 0),
        people.getOrDefault(Outcome.NEW, 0),
        people.getOrDefault(Outcome.CHANGED, 0),
        people.getOrDefault(Outcome.IN_DOUBT, 0),
        plan.cells().getOrDefault(Fate.REFUSED, 0),
        plan.cells().getOrDefault(Fate.KEPT, 0));
  }
}
