package org.liuzhun.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.BackupState.Warning;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;

/// The line at the bottom: when was saved last, what went wrong, what is under way, which
/// parameters hold.
final class StatusBar extends HBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final StatusMark mark = new StatusMark(Level.GOOD);
  private final Label saved = new Label();
  private final Label said = new Label();
  private final Label parameters = new Label();
  private final Label next = new Label();
  private final Hyperlink backup = new Hyperlink();

  StatusBar(Runnable toBackups) {
    getStyleClass().add("status-bar");
    saved.setId("saved");
    said.setId("said");
    saved.setMinWidth(USE_PREF_SIZE);
    HBox left = new HBox(6, mark, saved);
    left.setAlignment(Pos.CENTER_LEFT);
    parameters.getStyleClass().add("muted");
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    backup.setId("backup-warning");
    backup.setOnAction(_ -> toBackups.run());
    backup(Warning.NONE);
    next.setId("next-undo");
    next.getStyleClass().add("muted");
    getChildren().addAll(left, said, space, next, backup, parameters);
    parameters.setMinWidth(USE_PREF_SIZE);
    say(Level.GOOD, Texts.of("ui.status.ready"));
  }

  void saved(Instant when, ZoneId zone, @Nullable String words) {
    say(Level.GOOD, Texts.of("ui.status.saved", TIME.format(when.atZone(zone))));
    say(words == null ? "" : words);
  }

  /// Says what was done.
  void say(String words) {
    said.getStyleClass().setAll("label");
    said.setText(words);
  }

  /// Says what undo would take back next; empty for nothing.
  void next(String words) {
    next.setText(words);
  }

  /// Trouble stays until something was saved again.
  void trouble(String message) {
    mark.show(Level.BAD);
    said.getStyleClass().setAll("label", "bad");
    said.setText(message);
  }

  /// Reminds of backups that are missing.
  void backup(Warning warning) {
    boolean due = warning != Warning.NONE;
    backup.setVisible(due);
    backup.setManaged(due);
    backup.setText(
        due ? Texts.of("keep.backup.short." + warning.name().toLowerCase(Locale.ROOT)) : "");
    String level = warning == Warning.ONLY_HERE || warning == Warning.NEVER ? "doubt" : "bad";
    backup.getStyleClass().setAll("hyperlink", level);
  }

  /// Says how many policy parameters are the village's own.
  void parameters(int own) {
    parameters.setText(Texts.of("ui.status.parameters", own));
  }

  private void say(Level level, String words) {
    mark.show(level);
    saved.getStyleClass().setAll("label", level.style());
    saved.setText(words);
  }
}
