package org.liuzhun.ui.welcome;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Beside;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.LowWindow;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Reveal;
import org.liuzhun.ui.reader.ViewScreen;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.Villages.Asked;
import org.liuzhun.ui.session.Villages.Created;
import org.liuzhun.ui.session.Villages.MadeDesk;
import org.liuzhun.ui.session.Villages.Welcomed;

/// The first window: on the left what one can do, on the right the form of what was chosen.
public final class WelcomeView {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final WelcomeModel model;
  private final FilePicker picker;
  private final VBox ways = new VBox(10);
  private final StackPane right = new StackPane();
  private final Label trouble = new Paragraph();
  private final Label waiting = new Paragraph();
  private final JobBar progress = new JobBar();
  private final StackPane content = new StackPane();
  private final LowWindow pane;
  private @Nullable Node before;
  private @Nullable ViewScreen reading;

  /// The window over its model.
  public WelcomeView(WelcomeModel model, FilePicker picker) {
    this.model = model;
    this.picker = picker;
    ways.getStyleClass().add("ways");
    ways.getChildren()
        .addAll(
            card("demonstration", model::demonstrate),
            card("new", () -> show(new NewVillageForm(model))),
            card("join", () -> show(new JoinForm(model, picker))),
            card("open", () -> show(new OpenForm(model, picker, null))),
            card("restore", this::restore));
    ways.getChildren()
        .add(new Bar(
            line("desk", "ui.welcome.desk.new", () -> show(new NewDeskForm(model))),
            line("read-view", "ui.reader.open.new", this::readView)));
    model.waiting().forEach(this::waiting);
    model.recent().forEach(this::recent);
    trouble.setId("trouble");
    trouble.getStyleClass().add("bad");
    waiting.setId("waiting");
    waiting.getStyleClass().add("doubt");
    waiting.managedProperty().bind(waiting.textProperty().isNotEmpty());
    VBox side = new VBox(12, waiting, right, progress, trouble);
    side.getStyleClass().add("panel");
    HBox.setHgrow(side, Priority.ALWAYS);
    Beside columns = new Beside(16, ways, side);
    VBox all = new VBox(18, heading(), columns);
    all.getStyleClass().add("welcome");
    content.getChildren().add(all);
    pane = new LowWindow(content).sideways();
    listen();
    if (model.recent().isEmpty()) {
      show(first());
    } else {
      show(new OpenForm(model, picker, model.recent().getFirst()));
    }
  }

  private void listen() {
    model.job().subscribe(this::busy);
    model.trouble().subscribe(trouble::setText);
    model.created().subscribe(this::made);
    model.madeDesk().subscribe(this::made);
    model.asked().subscribe(this::asked);
    model.welcomed().subscribe(this::welcomed);
    model.read().subscribe(read -> read(read));
  }

  /// What is shown.
  public Parent node() {
    return pane;
  }

  /// Says what is to be done once a village is open.
  public void await(String words) {
    waiting.setText(words);
  }

  /// Begins to make a village of this backup.
  public void restore(Path backup) {
    RestoreForm form = new RestoreForm(model, picker);
    show(form);
    form.take(backup);
  }

  private static Node heading() {
    Label program = new Label(Texts.of("ui.program"));
    program.getStyleClass().add("title");
    program.setMinWidth(Region.USE_PREF_SIZE);
    Label promise = new Paragraph(Texts.of("ui.welcome.promise"));
    promise.getStyleClass().add("muted");
    HBox line = new HBox(14, program, promise);
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private static Node first() {
    Label words = new Paragraph(Texts.of("ui.welcome.first"));
    words.getStyleClass().add("muted");
    return words;
  }

  private Button card(String name, Runnable does) {
    Label title = new Label(Texts.of("ui.welcome." + name));
    title.getStyleClass().add("heading");
    Label words = new Label(Texts.of("ui.welcome." + name + ".short"));
    words.getStyleClass().addAll("muted", "small");
    Button card = new Button();
    card.setGraphic(new VBox(3, title, words));
    card.setId(name);
    card.setAccessibleText(title.getText());
    card.getStyleClass().setAll("card");
    card.setMaxWidth(Double.MAX_VALUE);
    card.setOnAction(_ -> does.run());
    return card;
  }

  /// Words in a line, not a card: few need it, and the first window has to fit where it is low.
  private static Button line(String id, String key, Runnable act) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.getStyleClass().setAll("room");
    button.setOnAction(_ -> act.run());
    return button;
  }

  private void readView() {
    OpenViewForm form = new OpenViewForm(model, picker);
    show(form);
    form.choose();
  }

  /// Begins to open this view.
  public void read(Path view) {
    OpenViewForm form = new OpenViewForm(model, picker);
    show(form);
    form.take(view.toString());
  }

  /// The view takes the whole window, until somebody goes back.
  private void read(WelcomeModel.@Nullable Read read) {
    if (read != null) {
      Node first = content.getChildren().getFirst();
      Runnable back = () -> content.getChildren().setAll(first);
      reading = new ViewScreen(
          read.view(), read.number(), model.clock(), model.background(), picker, back);
      content.getChildren().setAll(reading.node());
    }
  }

  /// Whether nothing is lost when the window goes; what a reader has proposed is said once.
  public boolean mayLeave() {
    return reading == null || reading.mayLeave();
  }

  private void recent(Path workbook) {
    Path name = workbook.getFileName();
    Button button = new Button(name == null ? workbook.toString() : name.toString());
    button.getStyleClass().setAll("room");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(Texts.of("ui.welcome.recent", workbook));
    button.setOnAction(_ -> show(new OpenForm(model, picker, workbook)));
    ways.getChildren().add(button);
  }

  private void waiting(Path folder) {
    Button button = new Button(Texts.of("ui.welcome.join.waiting", folder.getFileName()));
    button.getStyleClass().setAll("room");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> show(new JoinWelcome(model, picker, folder, null)));
    ways.getChildren().add(button);
  }

  private void asked(@Nullable Asked asked) {
    if (asked != null) {
      show(new JoinWelcome(model, picker, asked.folder(), asked));
    }
  }

  private void welcomed(@Nullable Welcomed welcomed) {
    if (welcomed != null) {
      ways.setDisable(true);
      show(new JoinCompare(welcomed.number(), model::agreed));
    }
  }

  private void restore() {
    RestoreForm form = new RestoreForm(model, picker);
    show(form);
    form.choose();
  }

  /// The cursor goes to where typing begins.
  private void show(Node form) {
    right.getChildren().setAll(form);
    mark(form);
    if (form instanceof NewVillageForm) {
      Platform.runLater(() -> {
        form.lookup("#village-name").requestFocus();
        Reveal.show(right);
      });
    }
  }

  /// The way that was chosen is seen.
  private void mark(Node form) {
    String way = switch (form) {
      case NewVillageForm _ -> "new";
      case JoinForm _, JoinWelcome _ -> "join";
      case OpenForm _ -> "open";
      case RestoreForm _ -> "restore";
      default -> "";
    };
    ways.getChildren()
        .forEach(card -> card.pseudoClassStateChanged(CHOSEN, way.equals(card.getId())));
  }

  private void made(@Nullable Created created) {
    if (created != null) {
      ways.setDisable(true);
      show(new RecoverySheet(
          created.recoveryCode(), created.opened().session(), picker, model::writtenDown));
    }
  }

  private void made(@Nullable MadeDesk desk) {
    if (desk != null) {
      ways.setDisable(true);
      show(new RecoverySheet(desk.recoveryCode(), model::writtenDown));
    }
  }

  /// What is disabled loses the cursor: it waits at the progress, and not on the button that stops
  /// the work, where a second Enter would meet it; it comes back to its field when the work has
  /// failed.
  private void busy(@Nullable Job job) {
    Node cursor = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    if (job != null) {
      before = cursor;
      progress.show(job);
      progress.requestFocus();
    }
    ways.setDisable(job != null);
    right.setDisable(job != null);
    if (job == null && before != null) {
      before.requestFocus();
    }
  }
}
