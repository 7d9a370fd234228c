package org.liuzhun.ui.tables;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.reporting.Found;
import org.liuzhun.assessment.reporting.ReportForm;
import org.liuzhun.assessment.reporting.ReportListings;
import org.liuzhun.assessment.reporting.ReportPeriod;
import org.liuzhun.assessment.reporting.Reported;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.outlet.Form;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// The reports that are owed (报表): figures above, the people behind the chosen figure below; Enter
/// on one of them goes to the file. As Excel with all names, as PDF the figures.
final class ReportsPage implements Page {

  private static final double FIGURES_HEIGHT = 300;
  private static final double PEOPLE_HEIGHT = 220;

  private final Session session;
  private final Outlet outlet;
  private final ComboBox<ReportForm> forms = new ComboBox<>();
  private final Label when = new Label();
  private final Label said = new Label();
  private final JobBar jobs = new JobBar();
  private final LineTable figures;
  private final LineTable people;
  private final VBox page = new VBox();
  private ReportPeriod period;
  private @Nullable Reported shown;

  ReportsPage(Session session, Outlet outlet, Consumer<Place> go) {
    this.session = session;
    this.outlet = outlet;
    forms.getItems().setAll(ReportForm.ALL);
    forms.setValue(ReportForm.ALL.getFirst());
    period = ReportPeriod.of(ReportForm.ALL.getFirst().rhythm(), session.today());
    figures = new LineTable(
            headings("item", "figure", "unit", "remark"), List.of(420, 110, 110, 260), _ -> {})
        .named("report-figures", Texts.of("report.title"))
        .figures(Listing.Type.FIGURE, 1);
    people = new LineTable(
            headings("group", "head", "person", "words"), List.of(90, 120, 120, 520), go)
        .named("report-people", Texts.of("report.people"));
    figures.setMinHeight(FIGURES_HEIGHT / 2);
    figures.setPrefHeight(FIGURES_HEIGHT);
    VBox.setVgrow(figures, Priority.ALWAYS);
    people.setPrefHeight(PEOPLE_HEIGHT);
    said.setWrapText(true);
    said.setId("report-said");
    said.getStyleClass().add("muted");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    page.getStyleClass().add("list-page");
    page.getChildren().addAll(bar(), said, jobs, figures, people);
    figures.getSelectionModel().selectedIndexProperty().subscribe(_ -> choose());
  }

  private static List<String> headings(String... keys) {
    return List.of(keys).stream().map(key -> Texts.of("report.column." + key)).toList();
  }

  private HBox bar() {
    forms.setId("report-forms");
    forms.setAccessibleText(Texts.of("report.title"));
    forms.setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable ReportForm form) {
        return form == null ? "" : form.title();
      }

      @Override
      public @Nullable ReportForm fromString(String text) {
        return null;
      }
    });
    forms.setOnAction(_ -> turn(ReportPeriod.of(forms.getValue().rhythm(), session.today())));
    when.setId("report-period");
    when.getStyleClass().add("heading");
    when.setMinWidth(Label.USE_PREF_SIZE);
    Button before = button("before", () -> turn(period.plus(-1)));
    Button after = button("after", () -> turn(period.plus(1)));
    Button excel = button("excel", () -> give(Form.XLSX));
    excel.getStyleClass().add("accent");
    Button pdf = button("pdf", () -> give(Form.PDF));
    excel.disableProperty().bind(jobs.visibleProperty());
    pdf.disableProperty().bind(jobs.visibleProperty());
    HBox turning = new HBox(8, before, when, after);
    turning.setAlignment(Pos.CENTER_LEFT);
    HBox bar = new Bar(8, forms, turning, excel, pdf);
    bar.getStyleClass().add("bar");
    return bar;
  }

  private static Button button(String name, Runnable does) {
    Button button = new Button(Texts.of("report.do." + name));
    button.setId("report-" + name);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> does.run());
    return button;
  }

  @Override
  public String title() {
    return Texts.of("report.title");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    figures.enter();
  }

  /// Works the report out anew, away from the screen.
  @Override
  public void show() {
    VillageFile village = session.village();
    ReportForm form = forms.getValue();
    ReportPeriod about = period;
    when.setText(about.words());
    session
        .background()
        .run(Lane.ASSESSMENT, () -> form.about(village, about), this::show, _ -> {});
  }

  private void turn(ReportPeriod other) {
    period = other;
    said.setText("");
    show();
  }

  private void show(Reported reported) {
    if (!reported.period().equals(period)) {
      return;
    }
    shown = reported;
    figures.show(reported.lines().stream()
        .map(line -> new LineTable.Line(
            null,
            List.of(
                line.isHeading() ? line.name() : Texts.of("report.indented", line.name()),
                line.shown(),
                line.unit(),
                line.absent()),
            null))
        .toList());
    if (figures.getSelectionModel().isEmpty()) {
      chooseFirst(reported);
    }
    choose();
  }

  /// The first figure; a heading has nobody behind it.
  private void chooseFirst(Reported reported) {
    for (int i = 0; i < reported.lines().size(); i++) {
      if (!reported.lines().get(i).isHeading()) {
        figures.getSelectionModel().select(i);
        return;
      }
    }
  }

  private void choose() {
    Reported reported = shown;
    int chosen = figures.getSelectionModel().getSelectedIndex();
    boolean some = reported != null && chosen >= 0 && chosen < reported.lines().size();
    ReportListings words = new ReportListings(session.village());
    people.show(
        some && reported != null
            ? reported.lines().get(chosen).behind().stream()
                .map(found -> new LineTable.Line(null, words.name(found), place(found)))
                .toList()
            : List.of());
  }

  private static @Nullable Place place(Found found) {
    return found.household() == null
        ? null
        : new Place(
            found.household(), found.row().entity().section(), found.row().id(), null);
  }

  /// On paper the figures alone: the names of a year would fill a hundred pages, and those of one
  /// figure go out as the list that they are.
  private void give(Form form) {
    Reported reported = shown;
    if (reported != null) {
      List<Listing> listings = new ReportListings(session.village()).of(reported, outlet.heading());
      outlet.give(
          form == Form.PDF ? listings.subList(0, 1) : listings,
          form,
          Top.TITLED,
          said::setText,
          jobs::show);
    }
  }
}
