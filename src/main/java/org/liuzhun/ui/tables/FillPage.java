package org.liuzhun.ui.tables;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.spreadsheet.form.About;
import org.liuzhun.spreadsheet.form.BlankForm;
import org.liuzhun.spreadsheet.form.FilledForm;
import org.liuzhun.spreadsheet.form.SourceList;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DroppedFile;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The page on which a blank form is filled (填表): choose or drop the form, settle what is doubtful,
/// say for whom, save. Nothing in the register changes.
final class FillPage implements Page {

  /// How much of reading is done when the form is recognised and its examples are to be found.
  private static final double READ = 0.6;

  private final Session session;
  private final FilePicker picker;
  private final Button choose = new Button(Texts.of("ui.tables.fill.choose"));
  private final Button fill = new Button(Texts.of("ui.tables.fill.fill"));
  private final TextField reason = new TextField();
  private final CheckBox inside = new CheckBox(Texts.of("ui.tables.fill.inside"));
  private final Label said = new Paragraph(Texts.of("ui.tables.fill.explain"));
  private final JobBar jobs = new JobBar();
  private final FillBar bar = new FillBar(this::again, this::chosen);
  private final ChosenHouseholds households;
  private final MatchPanel matches = new MatchPanel(this::settled);
  private final VBox page = new VBox(10);
  private @Nullable FillModel model;

  FillPage(Session session, FilePicker picker) {
    this.session = session;
    this.picker = picker;
    choose.setId("choose-form");
    choose.getStyleClass().add("accent");
    choose.setOnAction(_ -> choose());
    fill.setId("fill-form");
    fill.setDisable(true);
    fill.setOnAction(_ -> fill());
    inside.setId("fill-inside");
    said.setId("fill-said");
    bar.year(session.today().getYear());
    bar.setDisable(true);
    households = new ChosenHouseholds(session, this::chosen);
    households.setDisable(true);
    Bar doing = new Bar(12, choose, bar);
    reason.setId("fill-reason");
    reason.setPromptText(Texts.of("layout.reason.prompt"));
    reason.setPrefColumnCount(26);
    Label why = new Label(Texts.of("layout.reason"));
    why.setLabelFor(reason);
    Bar last = new Bar(12, why, reason, inside, fill);
    VBox panel = new VBox(10, doing, households, said, jobs, matches, last);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(matches, Priority.ALWAYS);
    VBox.setVgrow(panel, Priority.ALWAYS);
    page.getStyleClass().add("list-page");
    page.getChildren().add(panel);
    DroppedFile.on(page, this::open);
  }

  @Override
  public String title() {
    return Texts.of("ui.tables.fill");
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

  private void choose() {
    picker
        .open(new FilePicker.Request(Texts.of("ui.tables.fill.choose"), null, null))
        .ifPresent(this::open);
  }

  /// Reads a form away from the screen and shows what it asks for.
  void open(Path file) {
    read(file, null);
  }

  /// The same form, its rows about something else or of another year.
  private void again() {
    if (model != null) {
      read(model.form().file(), bar.about());
    }
  }

  private void read(Path file, @Nullable About about) {
    if (!(Kind.year().parse(bar.year()) instanceof Parsed.Value<Integer>(Integer ofYear))) {
      said.setText(Texts.of("ui.tables.bad-year", bar.year()));
      return;
    }
    busy(Texts.of("ui.tables.reading", file.getFileName()));
    jobs.show(session
        .background()
        .job(Lane.JOBS, job -> read(file, about, ofYear, job.steps()), this::show, this::say));
  }

  private FillModel read(Path file, @Nullable About about, int ofYear, Steps steps) throws Trouble {
    steps.at(0);
    BlankForm form = FillModel.read(session, file, about, ofYear);
    steps.at(READ);
    // The title's year is the first suggestion; what somebody typed counts more.
    FillModel read = new FillModel(session, form, about == null ? form.yearOr(ofYear) : ofYear);
    steps.at(1);
    return read;
  }

  private void show(FillModel read) {
    model = read;
    choose.setDisable(false);
    bar.setDisable(false);
    households.setDisable(false);
    bar.show(read, FillModel.groups(session.village()));
    read.households(households.households());
    matches.show(read);
    settled();
    matches.enter();
  }

  private void chosen() {
    FillModel now = model;
    if (now != null) {
      now.which(bar.which());
      now.people(bar.people());
      now.group(bar.group());
      now.households(households.households());
      matches.show(now);
      settled();
    }
  }

  /// Says what is still open; only when nothing is, the form can be filled.
  private void settled() {
    FillModel now = model;
    if (now != null) {
      BlankForm form = now.form();
      int households = now.order(false, "").households().size();
      String sentence = Texts.of(
          now.open() == 0 ? "ui.tables.fill.ready" : "ui.tables.fill.open",
          form.title(),
          form.about().label(),
          households,
          now.open());
      said.setText(
          form.sure() ? sentence : Texts.of("form.unsure", form.about().label()) + " " + sentence);
      fill.setDisable(now.open() > 0);
    }
  }

  private void fill() {
    FillModel now = model;
    if (now == null) {
      return;
    }
    Path suggestion = now.form()
        .file()
        .resolveSibling(Texts.of("ui.tables.fill.suggestion", now.form().fileName()));
    picker
        .save(new FilePicker.Request(Texts.of("ui.tables.fill.fill"), null, suggestion))
        .ifPresent(target -> fill(now, target));
  }

  private void fill(FillModel now, Path target) {
    busy(Texts.of("ui.tables.fill.filling"));
    var order = now.order(inside.isSelected(), reason.getText());
    jobs.show(session
        .background()
        .job(
            Lane.JOBS,
            job -> {
              FilledForm filled = now.form().fill(order, target, job.steps());
              SourceList.write(filled, SourceList.beside(target));
              now.remember();
              return filled;
            },
            filled -> filled(now, filled, target),
            this::say));
  }

  private void filled(FillModel now, FilledForm filled, Path target) {
    session.exported(
        filled.noted(now.form(), target, reason.getText()), filled.cells().size());
    choose.setDisable(false);
    bar.setDisable(false);
    households.setDisable(false);
    fill.setDisable(false);
    matches.open(true);
    String done = Texts.of(
        "ui.tables.fill.done",
        filled.rows(),
        filled.cells().size(),
        filled.left().size(),
        target.getFileName(),
        SourceList.beside(target).getFileName());
    String older = filled.older() == 0 ? "" : Texts.of("ui.tables.fill.older", filled.older());
    said.setText(done + older + " " + filled.masked());
    choose.requestFocus();
  }

  private void busy(String words) {
    choose.setDisable(true);
    fill.setDisable(true);
    bar.setDisable(true);
    households.setDisable(true);
    matches.open(false);
    said.setText(words);
  }

  private void say(Trouble trouble) {
    choose.setDisable(false);
    bar.setDisable(model == null);
    households.setDisable(model == null);
    matches.open(model != null);
    fill.setDisable(model == null || model.open() > 0);
    said.setText(trouble.getMessage());
  }
}
