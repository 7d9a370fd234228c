package org.liuzhun.ui.tables;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.Layout;
import org.liuzhun.spreadsheet.LayoutExport;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.outlet.Form;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.OneOf;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The register in the national system's sheets (按国家系统表样导出): its columns in its order, unknown
/// columns of earlier imports given back. Whole numbers want a reason, which is noted; without one
/// their middle is hidden.
final class ExportPage implements Page {

  private final Session session;
  private final Outlet outlet;
  private final OneOf<Layout> layouts;
  private final OneOf<Form> forms;
  private final TextField year = new TextField();
  private final TextField reason = new TextField();
  private final Button save = new Button(Texts.of("layout.save"));
  private final Label said = new Paragraph(Texts.of("layout.explain"));
  private final JobBar bar = new JobBar();
  private final ListingTable preview =
      new ListingTable("export-preview", Texts.of("layout.preview"));
  private final VBox page = new VBox();
  private @Nullable VillageFile shown;

  ExportPage(Session session, Outlet outlet) {
    this.session = session;
    this.outlet = outlet;
    layouts =
        OneOf.filters(Layout.EXPORTED, Layout.EXPORTED.getFirst(), Layout::label, _ -> preview());
    forms = OneOf.filters(List.of(Form.XLSX, Form.XLS, Form.CSV), Form.XLSX, Form::label, _ -> {});
    year.setText(Integer.toString(session.today().getYear()));
    year.setId("export-year");
    year.setPrefColumnCount(5);
    year.setMinWidth(Region.USE_PREF_SIZE);
    year.setOnAction(_ -> preview());
    reason.setId("export-reason");
    reason.setPromptText(Texts.of("layout.reason.prompt"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    save.setId("export-save");
    save.getStyleClass().add("accent");
    save.setMinWidth(Button.USE_PREF_SIZE);
    save.setOnAction(_ -> save());
    save.disableProperty().bind(bar.visibleProperty());
    said.setId("export-said");
    VBox.setVgrow(preview, Priority.ALWAYS);
    VBox panel = new VBox(
        10,
        new Bar(14, layouts, labelled("ui.tables.year", year), forms),
        new Bar(14, labelled("layout.reason", reason), save),
        said,
        bar,
        preview);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(panel, Priority.ALWAYS);
    page.getStyleClass().add("list-page");
    page.getChildren().add(panel);
  }

  private static HBox labelled(String key, TextField field) {
    Label label = new Label(Texts.of(key));
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    HBox box = new HBox(6, label, field);
    box.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(box, HBox.getHgrow(field));
    return box;
  }

  @Override
  public String title() {
    return Texts.of("layout.title");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    save.requestFocus();
  }

  @Override
  public void show() {
    if (shown != session.village()) {
      preview();
    }
  }

  /// What the file would hold, its numbers masked.
  private void preview() {
    VillageFile village = session.village();
    export()
        .ifPresent(export -> session
            .background()
            .run(
                Lane.JOBS,
                () -> export.listing(false, Steps.NONE),
                listing -> {
                  shown = village;
                  preview.show(listing);
                },
                trouble -> said.setText(trouble.getMessage())));
  }

  private Optional<LayoutExport> export() {
    if (Kind.year().parse(year.getText()) instanceof Parsed.Value<Integer>(Integer of)
        && of != null) {
      return Optional.of(
          new LayoutExport(layouts.chosen(), session.village(), of, session.today()));
    }
    said.setText(Texts.of("ui.tables.bad-year", year.getText()));
    return Optional.empty();
  }

  private void save() {
    String why = reason.getText().strip();
    export().ifPresent(export -> {
      said.setText(Texts.of("layout.gathering"));
      bar.show(session
          .background()
          .job(
              Lane.JOBS,
              job -> export.listing(!why.isEmpty(), job.steps()),
              listing -> give(listing, why),
              trouble -> said.setText(trouble.getMessage())));
    });
  }

  private void give(Listing listing, String why) {
    if (!why.isEmpty()) {
      session.exported(Texts.of("layout.opened", listing.title(), why));
    }
    said.setText(Texts.of("layout.explain"));
    outlet.give(List.of(listing), forms.chosen(), Top.HEADINGS, said::setText, bar::show);
  }
}
