package org.liuzhun.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Job;

/// What a long job is doing, how far it is, and the button that stops it (进度); gone while there is
/// none.
public final class JobBar extends VBox {

  /// Nothing is under way.
  public JobBar() {
    super(8);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /// Shows a job until it comes to an end.
  public void show(Job job) {
    Label doing = new Label();
    doing.setId("doing");
    doing.textProperty().bind(job.message());
    ProgressBar bar = new ProgressBar();
    bar.setId("progress");
    bar.setAccessibleText(Texts.of("ui.progress"));
    bar.progressProperty().bind(job.progress());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Button stop = new Button(Texts.of("ui.stop"));
    stop.setId("stop");
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(_ -> {
      stop.setDisable(true);
      job.cancel();
    });
    HBox line = new HBox(8, bar, stop);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().setAll(doing, line);
    setVisible(true);
    job.finished().subscribe(this::hideWhen);
  }

  private void hideWhen(boolean finished) {
    if (finished) {
      getChildren().clear();
      setVisible(false);
    }
  }
}
