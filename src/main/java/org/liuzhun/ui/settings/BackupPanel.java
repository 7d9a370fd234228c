package org.liuzhun.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.BackupState;
import org.liuzhun.store.BackupState.Warning;
import org.liuzhun.store.backup.BackupFolder;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.session.Safekeeping;
import org.liuzhun.ui.session.Session;

/// The backups of the open village (备份): when the last good ones were made, and a button for the
/// next one.
final class BackupPanel extends VBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Session session;
  private final Safekeeping safekeeping;
  private final FilePicker picker;
  private final StatusMark mark = new StatusMark(Level.UNKNOWN);
  private final Label verdict = new Paragraph();
  private final Label own = new Label();
  private final Label elsewhere = new Label();
  private final Label rebuilt = new Label();
  private final Label said = new Paragraph();
  private final Button to = new Button(Texts.of("keep.backup.to"));
  private final Button here = new Button(Texts.of("keep.backup.here"));
  private final Subscription listening;

  BackupPanel(Session session, Safekeeping safekeeping, FilePicker picker) {
    super(10);
    this.session = session;
    this.safekeeping = safekeeping;
    this.picker = picker;
    getStyleClass().add("panel");
    Label title = new Label(Texts.of("keep.backup"));
    title.getStyleClass().add("heading");
    Label words = new Paragraph(Texts.of("keep.backup.words"));
    words.getStyleClass().add("muted");
    HBox line = new HBox(8, mark, verdict);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    verdict.setId("backup-verdict");
    said.setId("backup-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    to.setId("backup-to");
    to.setOnAction(_ -> choose());
    here.setId("backup-here");
    here.setOnAction(_ -> begin(() -> safekeeping.backUp(this::done)));
    getChildren().addAll(title, words, line, facts(), new Bar(8, to, here), said);
    listening = safekeeping.state().subscribe(this::show);
    safekeeping.look();
  }

  void close() {
    listening.unsubscribe();
  }

  private GridPane facts() {
    GridPane grid = new GridPane(18, 6);
    fact(grid, "keep.backup.own", own);
    fact(grid, "keep.backup.elsewhere", elsewhere);
    fact(grid, "keep.backup.rebuilt", rebuilt);
    return grid;
  }

  private static void fact(GridPane grid, String key, Label value) {
    Label label = new Label(Texts.of(key));
    label.getStyleClass().add("muted");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(value);
    grid.addRow(grid.getRowCount(), label, value);
  }

  private void show(@Nullable BackupState state) {
    if (state == null) {
      return;
    }
    Warning warning = safekeeping.warning();
    boolean nothing = warning == Warning.NONE && state.lastOwn() == null;
    mark.show(nothing ? Level.UNKNOWN : level(warning));
    verdict.setText(
        nothing
            ? Texts.of("keep.backup.none-yet")
            : Texts.of("keep.backup.warning." + warning.name().toLowerCase(Locale.ROOT)));
    int kept = state.own().size();
    own.setText(
        kept == 0
            ? Texts.of("keep.backup.never")
            : Texts.of("keep.backup.kept", time(state.lastOwn()), kept));
    elsewhere.setText(time(state.lastElsewhere()));
    rebuilt.setText(time(state.rebuilt()));
  }

  private static Level level(Warning warning) {
    return switch (warning) {
      case NONE -> Level.GOOD;
      case NEVER, ONLY_HERE -> Level.DOUBT;
      case OLD, FAILED -> Level.BAD;
    };
  }

  private String time(@Nullable Instant time) {
    ZoneId zone = session.clock().getZone();
    return time == null ? Texts.of("keep.backup.never") : TIME.format(time.atZone(zone));
  }

  /// No village's name in the name of a file that travels.
  private void choose() {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(session.clock()));
    Path suggestion = Path.of("liuzhun-" + day + "." + BackupFolder.SUFFIX);
    picker
        .save(new FilePicker.Request(Texts.of("keep.backup.to"), BackupFolder.SUFFIX, suggestion))
        .ifPresent(file -> begin(() -> safekeeping.backUp(file, this::done)));
  }

  private void begin(Runnable backup) {
    to.setDisable(true);
    here.setDisable(true);
    said.getStyleClass().setAll("label", "muted");
    said.setText(Texts.of("keep.backup.doing"));
    backup.run();
  }

  private void done(Optional<Trouble> trouble) {
    to.setDisable(false);
    here.setDisable(false);
    said.getStyleClass().setAll("label", trouble.isEmpty() ? "good" : "bad");
    said.setText(trouble.map(Trouble::getMessage).orElseGet(() -> Texts.of("keep.backup.done")));
  }
}
