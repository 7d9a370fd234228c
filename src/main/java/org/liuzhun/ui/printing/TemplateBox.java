package org.liuzhun.ui.printing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.sheet.FieldList;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.TemplateFinding;
import org.liuzhun.print.sheet.Templates;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.Opener;
import org.liuzhun.ui.outlet.Form;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The files of the sheet's template (模板): which are the workbook's own, what is wrong with them.
/// What somebody saves in an editor is checked and drawn again by itself.
final class TemplateBox extends TitledPane {

  private static final Duration LOOK = Duration.ofSeconds(1);

  /// What is known of a sheet's files.
  private record State(List<String> files, List<TemplateFinding> findings) {}

  /// The sheet that was examined last, and how its files were.
  private record Seen(Sheet sheet, String stamp) {}

  private final Session session;
  private final PrintingModel model;
  private final Opener opener;
  private final Outlet outlet;
  private final Runnable redraw;
  private final Consumer<String> say;
  private final ComboBox<String> file;
  private final Button own = button("own");
  private final VBox findings = new VBox(4);
  private final Subscription watching;
  private @Nullable Seen seen;
  private boolean looking;

  /// @param redraw draws the preview again
  /// @param say hears what was done
  TemplateBox(
      Session session,
      PrintingModel model,
      Opener opener,
      Outlet outlet,
      Runnable redraw,
      Consumer<String> say) {
    this.session = session;
    this.model = model;
    this.opener = opener;
    this.outlet = outlet;
    this.redraw = redraw;
    this.say = say;
    file = ChoiceBoxes.of("template", List.of(), "", this::named, _ -> {});
    findings.setId("printing-template-findings");
    own.setOnAction(_ -> makeOwn());
    own.setDisable(session.folder().isEmpty());
    setText(Texts.of("ui.printing.templates"));
    setId("printing-templates");
    setContent(content());
    setExpanded(false);
    expandedProperty().subscribe(this::look);
    watching = session.background().alarm().every(LOOK, this::look);
  }

  private VBox content() {
    Button check = button("check");
    check.setOnAction(_ -> examine(false));
    Button fields = button("fields");
    fields.setOnAction(
        _ -> outlet.give(List.of(FieldList.listing(model.sheet())), Form.XLSX, Top.TITLED, say));
    Paragraph explained = new Paragraph(Texts.of("ui.printing.template.explain"));
    explained.getStyleClass().addAll("muted", "small");
    return new VBox(
        8,
        ChoiceBoxes.labelled("template", file),
        new Bar(6, own, check, fields),
        explained,
        findings);
  }

  /// Stops looking at the files.
  void close() {
    watching.unsubscribe();
  }

  /// Looks whether somebody saved a file, or another sheet is chosen, while the box is open.
  private void look() {
    if (looking || !isExpanded() || getScene() == null) {
      return;
    }
    looking = true;
    Templates templates = templates();
    session
        .background()
        .run(Lane.JOBS, templates::stamp, this::seen, trouble -> say.accept(trouble.getMessage()));
  }

  private void seen(String stamp) {
    looking = false;
    Seen before = seen;
    seen = new Seen(model.sheet(), stamp);
    if (!seen.equals(before)) {
      examine(before != null && before.sheet() == model.sheet());
    }
  }

  /// @param saved whether a file of the sheet was saved, so that it is drawn again too
  private void examine(boolean saved) {
    Templates templates = templates();
    session
        .background()
        .run(
            Lane.JOBS,
            () -> new State(templates.files(), templates.findings()),
            state -> show(state, saved),
            trouble -> say.accept(trouble.getMessage()));
  }

  private void show(State now, boolean saved) {
    if (!file.getItems().equals(now.files())) {
      file.getItems().setAll(now.files());
      file.setValue(now.files().getFirst());
    }
    findings
        .getChildren()
        .setAll(
            now.findings().isEmpty()
                ? List.of(new Paragraph(Texts.of("ui.printing.template.sound")))
                : now.findings().stream()
                    .map(each -> new Paragraph(each.text()))
                    .toList());
    if (saved) {
      redraw.run();
    }
  }

  /// The workbook gets a file of its own to be changed, and its folder is shown.
  private void makeOwn() {
    String name = file.getValue();
    if (name != null && !name.isEmpty()) {
      Templates templates = templates();
      session
          .background()
          .run(
              Lane.JOBS,
              () -> shownInItsFolder(templates.own(name)),
              this::made,
              trouble -> say.accept(trouble.getMessage()));
    }
  }

  private Path shownInItsFolder(Path own) throws Trouble {
    opener.open(own.resolveSibling(""));
    return own;
  }

  private void made(Path own) {
    say.accept(Texts.of("ui.printing.template.made", own));
    look();
  }

  private Templates templates() {
    return model.printer().templates(model.sheet());
  }

  private String named(String name) {
    return templates().isOwn(name) ? Texts.of("ui.printing.template.mine", name) : name;
  }

  private static Button button(String key) {
    Button button = new Button(Texts.of("ui.printing.template." + key));
    button.setId("printing-template-" + key);
    return button;
  }
}
