package org.liuzhun.ui.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.Fate;
import org.liuzhun.spreadsheet.ImportPlan;
import org.liuzhun.spreadsheet.Outcome;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DroppedFile;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.Pages;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The page of the import (导入): chooses spreadsheets, shows what their columns are taken for and
/// what they would bring, and takes them in as one save that can be undone. Nothing is written
/// before that.
final class ImportPage implements Page {

  private final Session session;
  private final FilePicker picker;
  private final YearField year;
  private final Button choose = new Button(Texts.of("ui.tables.choose"));
  private final Button take = new Button(Texts.of("ui.tables.take"));
  private final Label said = new Paragraph(Texts.of("ui.tables.explain"));
  private final JobBar bar = new JobBar();
  private final PreviewTable preview;
  private final MatchPanel matches = new MatchPanel(this::settled);
  private final Button again = new Button(Texts.of("ui.tables.again"));
  private final Tab columns = new Tab(Texts.of("ui.tables.columns"), matches);
  private final Pages tabs;
  private final VBox page = new VBox();
  private @Nullable ImportModel model;
  private @Nullable ImportPlan plan;

  /// The page of a session; files are chosen with the picker.
  ImportPage(Session session, FilePicker picker) {
    this.session = session;
    preview = new PreviewTable(session.cover());
    tabs = new Pages(new Tab(Texts.of("ui.tables.preview"), preview), columns);
    this.picker = picker;
    choose.setId("choose-spreadsheet");
    choose.getStyleClass().add("accent");
    choose.setOnAction(_ -> choose());
    take.setId("take-in");
    take.setDisable(true);
    take.setOnAction(_ -> take());
    again.setId("preview-again");
    again.setDisable(true);
    again.setOnAction(_ -> again());
    year = new YearField("import-year", session.today().getYear(), said);
    Bar choosing = new Bar(year, choose, again, take);
    choosing.getStyleClass().add("choosing");
    VBox panel = new VBox(10, choosing, said, bar, tabs);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(panel, Priority.ALWAYS);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    page.getStyleClass().add("list-page");
    page.getChildren().add(panel);
    DroppedFile.all(page, this::dropped);
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
    year.typed().ifPresent(year -> {
      List<Path> files =
          picker.several(new FilePicker.Request(Texts.of("ui.tables.choose"), null, null));
      if (!files.isEmpty()) {
        read(files, year);
      }
    });
  }

  /// Files that were dropped belong to the year that was typed, as those that are chosen do.
  void dropped(List<Path> files) {
    year.typed().ifPresent(year -> read(files, year));
  }

  /// Reads files away from the screen and shows what they would bring.
  private void read(List<Path> files, int of) {
    busy("ui.tables.reading", files.getFirst().getFileName());
    bar.show(session
        .background()
        .job(
            Lane.JOBS,
            job -> ImportModel.read(session, files, of, job.steps()),
            read -> {
              model = read;
              matches.show(read);
              again();
            },
            this::say));
  }

  /// Judges the sheets with the columns as they are taken now.
  private void again() {
    ImportModel now = model;
    if (now == null) {
      return;
    }
    busy("ui.tables.judging");
    bar.show(session
        .background()
        .job(
            Lane.JOBS,
            job -> {
              ImportPlan read = now.plan(job.steps());
              now.remember();
              return read;
            },
            this::show,
            this::unread));
  }

  private void show(ImportPlan read) {
    plan = read;
    rest();
    preview.show(PreviewLine.of(read));
    boolean empty = read.toEdit().writes().isEmpty();
    take.setDisable(empty);
    said.setText((empty ? Texts.of("ui.tables.same") : summary(read)) + doubts());
    (empty ? choose : take).requestFocus();
  }

  /// Nothing can be taken as the columns are: they can be told. After a stop it can be begun anew.
  private void unread(Trouble trouble) {
    rest();
    plan = null;
    preview.clear();
    said.setText(trouble.getMessage() + doubts());
    if (trouble.key().equals(Steps.STOPPED)) {
      again.setDisable(false);
      return;
    }
    tabs.getSelectionModel().select(columns);
    matches.enter();
  }

  /// Somebody said what a column means: what was shown no longer holds.
  private void settled() {
    take.setDisable(true);
    again.setDisable(false);
    said.setText(Texts.of("ui.tables.changed") + doubts());
  }

  private String doubts() {
    ImportModel now = model;
    long open = now == null ? 0 : now.open();
    return open == 0 ? "" : " " + Texts.of("ui.tables.doubts", open);
  }

  private void rest() {
    choose.setDisable(false);
    again.setDisable(true);
    matches.open(model != null);
  }

  private void take() {
    ImportPlan read = plan;
    if (read == null) {
      return;
    }
    busy("ui.tables.taking");
    bar.hold();
    session.save(read.toEdit(), this::taken);
  }

  private void taken(Optional<Trouble> trouble) {
    bar.rest();
    model = null;
    plan = null;
    matches.show(null);
    rest();
    said.setText(trouble.map(Trouble::getMessage).orElseGet(() -> Texts.of("ui.tables.taken")));
    preview.clear();
    choose.requestFocus();
  }

  private void busy(String key, Object... arguments) {
    choose.setDisable(true);
    take.setDisable(true);
    again.setDisable(true);
    matches.open(false);
    said.setText(Texts.of(key, arguments));
  }

  private void say(Trouble trouble) {
    model = null;
    plan = null;
    matches.show(null);
    rest();
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
