package org.liuzhun.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.session.Job;

/// The line at the bottom: when was saved last, what went wrong, what is under way, which
/// parameters hold.
final class StatusBar extends HBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final StatusMark mark = new StatusMark(Level.GOOD);
  private final Label saved = new Label();
  private final Label said = new Label();
  private final HBox under = new HBox(8);
  private final Label parameters = new Label();

  StatusBar() {
    getStyleClass().add("status-bar");
    saved.setId("saved");
    said.setId("said");
    saved.setMinWidth(USE_PREF_SIZE);
    HBox left = new HBox(6, mark, saved);
    left.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    under.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    parameters.getStyleClass().add("muted");
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(left, said, space, under, parameters);
    say(Level.GOOD, Texts.of("ui.status.ready"));
  }

  void saved(Instant when, ZoneId zone) {
    say(Level.GOOD, Texts.of("ui.status.saved", TIME.format(when.atZone(zone))));
    said.setText("");
  }

  /// Trouble stays until something was saved again.
  void trouble(String message) {
    mark.show(Level.BAD);
    said.getStyleClass().setAll("label", "bad");
    said.setText(message);
  }

  /// A word that calls for nothing.
  void say(String message) {
    said.getStyleClass().setAll("label", "muted");
    said.setText(message);
  }

  void parameters(String name) {
    parameters.setText(Texts.of("ui.status.parameters", name));
  }

  /// Shows long work with its progress and a way to stop it, until it ends.
  void follow(Job job) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(job.progress());
    bar.setPrefWidth(120);
    Label doing = new Label();
    doing.textProperty().bind(job.message());
    Button stop = new Button(Texts.of("ui.stop"));
    stop.setOnAction(_ -> job.cancel());
    under.getChildren().setAll(doing, bar, stop);
    job.finished().subscribe(over -> {
      if (over) {
        under.getChildren().clear();
      }
    });
  }

  private void say(Level level, String words) {
    mark.show(level);
    saved.getStyleClass().setAll("label", level.style());
    saved.setText(words);
  }
}
