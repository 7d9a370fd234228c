package org.liuzhun.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Job;

/// What a long job is doing, how far it is, and the button that stops it (进度); gone while there is
/// none. Whoever stood at what began it comes back there from the button.
public final class JobBar extends VBox {

  private @Nullable Job shown;
  private @Nullable Node back;
  private boolean pressed;

  /// Nothing is under way.
  public JobBar() {
    super(8);
    managedProperty().bind(visibleProperty());
    rest();
  }

  /// Shows a job until it comes to an end or another takes its place.
  public void show(Job job) {
    shown = job;
    Label doing = new Label();
    doing.setId("doing");
    doing.textProperty().bind(job.message());
    doing.managedProperty().bind(doing.textProperty().isNotEmpty());
    ProgressBar bar = bar();
    bar.progressProperty().bind(job.progress());
    Button stop = stop();
    stop.setOnAction(_ -> {
      pressed = true;
      stop.setDisable(true);
      job.cancel();
    });
    begin(doing, line(bar, stop));
    job.finished().subscribe(over -> endOf(job, over));
  }

  /// Shows that something is under way that must not be stopped, until [#rest].
  public void hold() {
    shown = null;
    Button stop = stop();
    stop.setDisable(true);
    begin(line(bar(), stop));
  }

  /// Nothing is under way any more.
  public void rest() {
    boolean here = pressed || isFocusWithin();
    shown = null;
    pressed = false;
    getChildren().clear();
    setVisible(false);
    if (here && back != null) {
      back.requestFocus();
    }
  }

  private void begin(Node... shownNow) {
    Scene scene = getScene();
    if (!isVisible()) {
      back = scene == null ? null : scene.getFocusOwner();
    }
    getChildren().setAll(shownNow);
    setVisible(true);
  }

  private void endOf(Job job, boolean over) {
    if (over && job == shown) {
      rest();
    }
  }

  private static ProgressBar bar() {
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setId("progress");
    bar.setAccessibleText(Texts.of("ui.progress"));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    return bar;
  }

  private static Button stop() {
    Button stop = new Button(Texts.of("ui.stop"));
    stop.setId("stop");
    stop.setMinWidth(USE_PREF_SIZE);
    return stop;
  }

  private static HBox line(ProgressBar bar, Button stop) {
    HBox line = new HBox(8, bar, stop);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
