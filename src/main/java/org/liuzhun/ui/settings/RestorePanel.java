package org.liuzhun.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.KeptBackup;
import org.liuzhun.store.backup.BackupFolder;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.session.Safekeeping;
import org.liuzhun.ui.session.Session;

/// Going back to a backup while the village is open (恢复): one of the workbook's own, or a
/// file. What comes of it is another workbook beside the present one, as another laptop.
final class RestorePanel extends FormPanel {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final double LINE = 30;
  private static final int MOST_LINES = 5;

  private final Session session;
  private final Restoring restoring;
  private final ListView<KeptBackup> own =
      field("keep.restore.own", "own-backups", new ListView<>());
  private final TextField file = field("keep.restore.file", "backup-file", new TextField());
  private final PasswordField words =
      field("keep.restore.passphrase", "restore-words", new PasswordField());
  private final JobBar progress = new JobBar();
  private final Button now;
  private final Subscription listening;

  RestorePanel(Session session, Safekeeping safekeeping, FilePicker picker, Restoring restoring) {
    super("ui.welcome.restore", "keep.restore.words.here");
    this.session = session;
    this.restoring = restoring;
    getStyleClass().add("panel");
    own.setFixedCellSize(LINE);
    own.setPlaceholder(new Label(Texts.of("keep.backup.never")));
    own.setCellFactory(_ -> new Line());
    own.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    own.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        words.requestFocus();
      }
    });
    now = action("keep.restore.do", "restore-now", this::restore);
    words.setOnAction(_ -> restore());
    action(
        "keep.restore.choose",
        "choose-backup",
        () -> picker
            .open(new FilePicker.Request(
                Texts.of("keep.restore.file"),
                BackupFolder.SUFFIX,
                session.folder().orElse(null)))
            .ifPresent(this::choose));
    getChildren().add(progress);
    listening = safekeeping.state().subscribe(_ -> look());
  }

  void close() {
    listening.unsubscribe();
  }

  /// Takes a file to be restored and waits for its passphrase.
  void choose(Path backup) {
    own.getSelectionModel().clearSelection();
    file.setText(backup.toString());
    words.requestFocus();
  }

  private void look() {
    session.ask(workbook -> workbook.backups().kept(), this::show);
  }

  private void show(List<KeptBackup> kept) {
    if (!kept.equals(own.getItems())) {
      own.getItems().setAll(kept);
    }
    own.setMinHeight(USE_PREF_SIZE);
    own.setPrefHeight(LINE * Math.clamp(kept.size(), 1, MOST_LINES) + 2);
  }

  private final class Line extends ListCell<KeptBackup> {
    @Override
    protected void updateItem(@Nullable KeptBackup kept, boolean empty) {
      super.updateItem(kept, empty);
      setText(empty || kept == null ? null : line(kept));
    }
  }

  private String line(KeptBackup kept) {
    String time = TIME.format(kept.backup().made().atZone(session.clock().getZone()));
    Integer households = kept.households();
    return households == null ? time : Texts.of("keep.restore.line", time, households);
  }

  private void chosen(@Nullable KeptBackup kept) {
    if (kept != null) {
      file.setText(kept.backup().file().toString());
    }
  }

  private void restore() {
    String typed = file.getText().strip();
    boolean there = !typed.isEmpty() && Files.isRegularFile(Path.of(typed));
    say(there ? "" : Texts.of("keep.restore.missing.file"));
    if (there) {
      now.setDisable(true);
      progress.show(restoring.restore(Path.of(typed), words.getText().toCharArray(), this::failed));
      words.clear();
    }
  }

  private void failed(Trouble trouble) {
    now.setDisable(false);
    say(trouble.getMessage());
  }
}
