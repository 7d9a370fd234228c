package org.liuzhun.ui.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.OwnExport;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.OwnLayouts;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.outlet.Form;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.Named;
import org.liuzhun.ui.parts.OneOf;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// Layouts of one's own (自制表样): made here, kept in the workbook, used again. On the left what a
/// column can be filled from, beside it the columns in their order, below what the file would hold.
final class OwnPage implements Page {

  private static final double SOURCES_WIDTH = 260;
  private static final double PREVIEW_HEIGHT = 150;
  private static final double COLUMNS_WIDTH = 220;

  private final Session session;
  private final Outlet outlet;
  private final OwnModel model = new OwnModel();
  private final ComboBox<String> name = new ComboBox<>();
  private final ComboBox<OwnLayout.Unit> unit = new ComboBox<>();
  private final SourceList sources;
  private final OneOf<Form> forms;
  private final ListView<String> columns = new ListView<>();
  private final ColumnEditor editor;
  private final TextField reason = new TextField();
  private final Button save = new Button(Texts.of("layout.own.save"));
  private final Label said = new Label();
  private final JobBar bar = new JobBar();
  private final ListingTable preview = new ListingTable("own-preview", Texts.of("layout.preview"));
  private final VBox page = new VBox();
  private @Nullable OwnExport previewed;
  private boolean filling;
  private boolean read;

  OwnPage(Session session, Outlet outlet) {
    this.session = session;
    this.outlet = outlet;
    editor = new ColumnEditor(model, this::changed);
    forms = OneOf.filters(
        List.of(Form.XLSX, Form.XLS, Form.CSV, Form.PDF), Form.XLSX, Form::label, _ -> {});
    prepare();
    sources = new SourceList(source -> {
      model.add(source);
      changed();
    });
    sources.setPrefWidth(SOURCES_WIDTH);
    sources.setMinWidth(SOURCES_WIDTH);
    VBox right = new VBox(8, editor, preview);
    VBox.setVgrow(preview, Priority.ALWAYS);
    preview.setMinHeight(PREVIEW_HEIGHT);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox middle = new HBox(10, sources, columns, right);
    VBox.setVgrow(middle, Priority.ALWAYS);
    VBox panel = new VBox(10, head(), middle, foot(), said, bar);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(panel, Priority.ALWAYS);
    page.getStyleClass().add("list-page");
    page.getChildren().add(panel);
    fill();
  }

  private void prepare() {
    name.setId("own-name");
    name.setEditable(true);
    name.setPromptText(Texts.of("layout.own.name"));
    ColumnWidths.prompted(name.getEditor(), name.getPromptText());
    name.setAccessibleText(Texts.of("layout.own.name"));
    name.valueProperty().subscribe(_ -> named());
    unit.setId("own-unit");
    unit.setAccessibleText(Texts.of("layout.own.unit"));
    unit.setConverter(
        new Named<>(which -> Texts.of("layout.own.of." + which.name().toLowerCase(Locale.ROOT))));
    unit.getItems().setAll(OwnLayout.Unit.values());
    unit.valueProperty().subscribe(which -> {
      if (!filling && which != null) {
        model.unit(which);
        changed();
      }
    });
    columns.setId("own-columns");
    columns.setAccessibleText(Texts.of("layout.own.columns"));
    columns.setPrefWidth(COLUMNS_WIDTH);
    columns.setMinWidth(COLUMNS_WIDTH / 2);
    columns.setPlaceholder(new Paragraph(Texts.of("layout.own.none")));
    columns.getSelectionModel().selectedIndexProperty().subscribe(index -> {
      if (!filling) {
        model.choose(index.intValue());
        editor.show();
      }
    });
    said.setId("own-said");
    said.setWrapText(true);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    reason.setId("own-reason");
    reason.setPromptText(Texts.of("layout.reason.prompt"));
    ColumnWidths.prompted(reason);
    HBox.setHgrow(reason, Priority.ALWAYS);
  }

  private HBox head() {
    Bar head = new Bar(10, name, unit, button("keep", this::keep), button("forget", () -> {
      model.forget();
      keep();
      fill();
    }));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox foot() {
    Label why = new Label(Texts.of("layout.reason"));
    why.setLabelFor(reason);
    why.setMinWidth(Label.USE_PREF_SIZE);
    save.setOnAction(_ -> save());
    save.disableProperty().bind(bar.visibleProperty().or(Bindings.isEmpty(columns.getItems())));
    save.setId("own-save");
    save.setMinWidth(Button.USE_PREF_SIZE);
    save.getStyleClass().add("accent");
    HBox asked = new HBox(10, why, reason);
    asked.setAlignment(Pos.CENTER_LEFT);
    HBox done = new HBox(10, forms, save);
    done.setAlignment(Pos.CENTER_LEFT);
    return new VBox(8, asked, done);
  }

  private static Button button(String key, Runnable does) {
    Button button = new Button(Texts.of("layout.own." + key));
    button.setId("own-" + key);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> does.run());
    return button;
  }

  @Override
  public String title() {
    return Texts.of("layout.own.title");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    name.requestFocus();
  }

  /// Reads the layouts once; shows the village as it is now.
  @Override
  public void show() {
    Optional<Path> folder = session.folder();
    if (!read && folder.isPresent()) {
      read = true;
      session
          .background()
          .run(
              Lane.JOBS,
              () -> OwnLayouts.read(folder.get()),
              kept -> {
                model.take(kept);
                fill();
              },
              this::say);
    }
    preview();
  }

  /// Opens the layout of this name, or begins it.
  private void named() {
    String typed = name.getValue();
    if (!filling && typed != null && !typed.isBlank()) {
      model.begin(typed.strip());
      fill();
    }
  }

  private void changed() {
    fill();
  }

  private void fill() {
    filling = true;
    List<String> names = model.layouts().stream().map(OwnLayout::name).toList();
    if (!names.equals(name.getItems())) {
      name.getItems().setAll(names);
    }
    name.setValue(model.layout().map(OwnLayout::name).orElse(""));
    unit.setValue(model.layout().map(OwnLayout::unit).orElse(OwnLayout.Unit.HOUSEHOLD));
    sources.offer(unit.getValue());
    columns
        .getItems()
        .setAll(model.layout().map(OwnLayout::columns).orElse(List.of()).stream()
            .map(OwnLayout.Column::heading)
            .toList());
    columns.getSelectionModel().clearAndSelect(model.chosen());
    editor.show();
    filling = false;
    preview();
  }

  private Optional<OwnExport> export() {
    return model
        .layout()
        .map(layout ->
            new OwnExport(layout, session.village(), session.today().getYear(), session.today()));
  }

  private void preview() {
    OwnExport now = export().orElse(null);
    if (now == null || now.equals(previewed)) {
      return;
    }
    previewed = now;
    session
        .background()
        .run(
            Lane.JOBS,
            () -> now.listing(List.of(), false, Steps.NONE),
            listing -> {
              if (now.equals(previewed)) {
                preview.show(listing);
              }
            },
            this::say);
  }

  private void keep() {
    List<OwnLayout> all = model.layouts();
    session
        .folder()
        .ifPresent(folder -> session
            .background()
            .run(
                Lane.JOBS,
                () -> {
                  OwnLayouts.write(folder, all);
                  return all.size();
                },
                count -> said.setText(Texts.of("layout.own.kept", count)),
                this::say));
  }

  private void save() {
    Optional<OwnExport> export =
        export().filter(made -> !made.layout().columns().isEmpty());
    if (export.isEmpty()) {
      said.setText(Texts.of("layout.own.none"));
      return;
    }
    keep();
    String why = reason.getText().strip();
    String heading = outlet.heading();
    said.setText(Texts.of("layout.gathering"));
    bar.show(session
        .background()
        .job(
            Lane.JOBS,
            job -> export.get().listing(List.of(heading), !why.isEmpty(), job.steps()),
            listing -> give(listing, why),
            this::say));
  }

  private void give(Listing listing, String why) {
    if (!why.isEmpty()) {
      session.exported(Texts.of("layout.opened", listing.title(), why));
    }
    said.setText("");
    outlet.give(List.of(listing), forms.chosen(), Top.TITLED, said::setText, bar::show);
  }

  private void say(Trouble trouble) {
    said.setText(trouble.getMessage());
  }
}
