package org.liuzhun.ui.printing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Job;

/// What can be done with the choice, how far it is, and what came of it.
final class PrintingBar extends VBox {

  private final Button preview = button("preview");
  private final ToggleButton whole = new ToggleButton(Texts.of("ui.printing.whole"));
  private final Button save = button("save");
  private final Button print = button("print");
  private final Button state = button("state");
  private final Button open = button("open");
  private final Button stop = button("stop");
  private final ProgressBar progress = new ProgressBar();
  private final Label said = new Paragraph();
  private boolean printable;
  private @Nullable Job job;

  /// Where the keys were when the job began.
  private @Nullable Node back;

  PrintingBar(
      Runnable previewed, Runnable saved, Runnable opened, Runnable printed, Runnable asked) {
    super(6);
    preview.setOnAction(_ -> previewed.run());
    preview.getStyleClass().add("accent");
    whole.setId("printing-whole");
    whole.setOnAction(_ -> previewed.run());
    save.setOnAction(_ -> saved.run());
    print.setOnAction(_ -> printed.run());
    open.setOnAction(_ -> opened.run());
    openable(false);
    state.setOnAction(_ -> asked.run());
    stop.setOnAction(_ -> {
      if (job != null) {
        job.cancel();
      }
    });
    progress.setMaxWidth(Double.MAX_VALUE);
    said.setId("printing-said");
    getChildren()
        .addAll(new Bar(8, preview, whole, save, open, print, stop, state), progress, said);
    idle();
  }

  /// Whether the preview is to show whole numbers.
  boolean whole() {
    return whole.isSelected();
  }

  /// The next preview begins as numbers stand on this screen.
  void whole(boolean usual) {
    whole.setSelected(usual);
  }

  /// Whether there is a printer.
  void printable(boolean now) {
    printable = now;
    print.setDisable(!now);
  }

  /// Whether there is a saved file to be opened.
  void openable(boolean now) {
    open.setVisible(now);
    open.setManaged(now);
  }

  /// Whether the print button goes on with what was interrupted.
  void resumable(boolean now) {
    print.setText(Texts.of(now ? "ui.printing.resume" : "ui.printing.print"));
  }

  /// Shows a job until it ends.
  void follow(Job now) {
    back = isFocusWithin() ? getScene().getFocusOwner() : null;
    job = now;
    said.setText("");
    progress.progressProperty().bind(now.progress());
    now.message().subscribe(words -> heard(now, words));
    busy(true);
    now.finished().subscribe(over -> {
      if (over && job == now) {
        idle();
      }
    });
  }

  private void heard(Job from, String words) {
    if (job == from && !words.isEmpty()) {
      said.setText(words);
    }
  }

  void say(String words) {
    said.setText(words);
  }

  void say(Trouble trouble) {
    said.setText(trouble.getMessage());
  }

  private void idle() {
    progress.progressProperty().unbind();
    job = null;
    boolean here = isFocusWithin();
    busy(false);
    if (here && back != null) {
      back.requestFocus();
    }
  }

  private void busy(boolean now) {
    preview.setDisable(now);
    whole.setDisable(now);
    save.setDisable(now);
    print.setDisable(now || !printable);
    state.setDisable(now);
    stop.setDisable(!now);
    progress.setVisible(now);
    progress.setManaged(now);
  }

  private static Button button(String key) {
    Button button = new Button(Texts.of("ui.printing." + key));
    button.setId("printing-do-" + key);
    return button;
  }
}
