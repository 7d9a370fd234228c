package org.liuzhun.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.hub.Feedback;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.hub.VillageLine;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.choosing.FilePicker.Request;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Job;

/// The desk of a township (乡镇工作台): its villages side by side, one button to take packages in, one
/// to send back, and what is said to the chosen villages, or to all when none is chosen.
public final class DeskScreen {

  private final DeskWork work;
  private final FilePicker picker;
  private final VillageTable villages;
  private final Bar buttons = new Bar(6);
  private final StackPane form = new StackPane();
  private final Label to = new Paragraph();
  private final VBox page = new VBox(11);

  /// A desk.
  ///
  /// @param visit is given a village's workbook to look into, and to close
  public DeskScreen(
      TownshipDesk desk,
      Background background,
      FilePicker picker,
      BiConsumer<Workbook, VillageLine> visit) {
    this.picker = picker;
    work = new DeskWork(desk, background);
    villages = new VillageTable(
        work.lines(), line -> work.visit(line, workbook -> visit.accept(workbook, line)));
    Label title = new Label(Texts.of("ui.desk.title", desk.folder().request().name()));
    title.getStyleClass().add("title");
    Label words = new Paragraph(Texts.of("ui.desk.words"));
    words.getStyleClass().add("muted");
    button("desk-take", "ui.desk.take", this::take).getStyleClass().add("accent");
    button("desk-folder", "ui.desk.take-folder", this::takeAll);
    button("desk-send", "ui.desk.send", this::send);
    button("desk-remark", "ui.desk.remark", () -> open(new RemarkForm(this::say, this::leave)));
    button(
        "desk-parameter",
        "ui.desk.parameter",
        () -> open(new ParameterForm(this::say, this::leave)));
    button("desk-handout", "ui.desk.handout", this::handOut);
    button("desk-request", "ui.desk.request", this::request);
    if (desk.folder().locks()) {
      button("desk-keys", "ui.desk.keys.open", this::keys);
    }
    Label said = new Paragraph();
    said.setId("desk-said");
    said.textProperty().bind(work.said());
    said.managedProperty().bind(work.said().isNotEmpty());
    to.setId("desk-to");
    villages.getSelectionModel().getSelectedItems().addListener((Observable _) -> tellWhom());
    work.lines().addListener((Observable _) -> tellWhom());
    form.getStyleClass().add("panel");
    JobBar progress = new JobBar();
    work.job().subscribe(job -> busy(job, progress));
    VBox.setVgrow(villages, Priority.ALWAYS);
    page.getStyleClass().add("page");
    page.getChildren().addAll(title, words, buttons, to, progress, said, form, villages);
    leave();
    work.begin();
  }

  /// What is shown.
  public Parent node() {
    return page;
  }

  /// Puts the cursor on the first village.
  public void enter() {
    villages.requestFocus();
    if (villages.getSelectionModel().isEmpty()) {
      villages.getSelectionModel().selectFirst();
    }
  }

  /// Takes in a package that somebody opened.
  public void open(Path file) {
    work.take(List.of(file));
  }

  /// Says what went wrong.
  public void say(String words) {
    work.tell(words);
  }

  /// Somebody comes back from a village.
  public void back(UUID village) {
    work.judge(village);
    enter();
  }

  private Button button(String id, String key, Runnable act) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.setOnAction(_ -> act.run());
    buttons.getChildren().add(button);
    return button;
  }

  private void busy(@Nullable Job job, JobBar progress) {
    buttons.setDisable(job != null);
    form.setDisable(job != null);
    if (job != null) {
      progress.show(job);
    }
  }

  private void open(Node content) {
    form.getChildren().setAll(content);
    form.setVisible(true);
    form.setManaged(true);
    content.requestFocus();
  }

  private void leave() {
    form.getChildren().clear();
    form.setVisible(false);
    form.setManaged(false);
    enter();
  }

  /// The chosen villages; all when none is chosen.
  private Set<UUID> meant() {
    List<VillageLine> chosen = villages.getSelectionModel().getSelectedItems();
    return (chosen.isEmpty() ? work.lines() : chosen)
        .stream().map(VillageLine::space).collect(Collectors.toSet());
  }

  private void tellWhom() {
    List<VillageLine> chosen = villages.getSelectionModel().getSelectedItems();
    to.setText(
        chosen.isEmpty()
            ? Texts.of("ui.desk.to-all", work.lines().size())
            : Texts.of(
                "ui.desk.to",
                chosen.size(),
                chosen.stream().map(VillageLine::name).collect(Collectors.joining("、"))));
  }

  private void take() {
    List<Path> files = picker.several(new Request(Texts.of("ui.desk.take"), null, null));
    if (!files.isEmpty()) {
      work.take(files);
    }
  }

  private void takeAll() {
    picker
        .folder(new Request(Texts.of("ui.desk.take-folder"), null, null))
        .ifPresent(work::takeAll);
  }

  private void send() {
    picker
        .folder(new Request(Texts.of("ui.desk.send.where"), null, null))
        .ifPresent(folder -> work.send(meant(), folder));
  }

  private void say(Feedback feedback) {
    Set<UUID> to = meant();
    leave();
    work.say(to, feedback);
  }

  private void handOut() {
    List<Path> files = picker.several(new Request(Texts.of("ui.desk.handout"), null, null));
    if (!files.isEmpty()) {
      work.handOut(meant(), files);
    }
  }

  private void keys() {
    open(new DeskKeysForm(this::change, this::renew, this::leave));
  }

  private void change(String words) {
    leave();
    work.change(words);
  }

  private void renew() {
    work.renewRecovery(code -> open(new DeskRecovery(code, this::leave)));
  }

  private void request() {
    picker.save(new Request(Texts.of("ui.desk.request"), "lzq", null)).ifPresent(work::request);
  }
}
