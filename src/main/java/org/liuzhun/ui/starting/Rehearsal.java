package org.liuzhun.ui.starting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program walks through its first minute by itself and closes: packaging trains the start-up
/// cache with it, benchmarks time the start with it. It presses what a person would press.
public final class Rehearsal extends AnimationTimer {

  /// How far to go.
  public enum Length {
    /// Until the first window stands.
    WINDOW,
    /// Until the first rows of the village named at the start are on the screen.
    VILLAGE,
    /// Through the demonstration village, once into every room.
    MINUTE;

    /// The length of that name, in lower case; null for no name.
    public static @Nullable Length of(@Nullable String name) {
      return name == null ? null : valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /// Pulses that give a screen time to be laid out and drawn.
  private static final int PULSES = 4;

  private static final int ROOMS = 9;

  private final Stage stage;
  private final Runnable finished;
  private final Deque<BooleanSupplier> steps = new ArrayDeque<>();
  private int pulses;

  /// A rehearsal in the window that is shown.
  ///
  /// @param passphrase what opens the village named at the start
  /// @param finished is told when the last step was drawn
  public Rehearsal(Stage stage, Length length, String passphrase, Runnable finished) {
    this.stage = stage;
    this.finished = finished;
    steps.add(() -> true);
    switch (length) {
      case WINDOW -> {}
      case VILLAGE -> village(passphrase);
      case MINUTE -> minute();
    }
  }

  @Override
  public void handle(long now) {
    BooleanSupplier step = steps.peek();
    if (step == null) {
      stop();
      finished.run();
      stage.close();
    } else if (++pulses % PULSES == 0 && step.getAsBoolean()) {
      steps.remove();
    }
  }

  private void village(String passphrase) {
    steps.add(() -> type("#passphrase", passphrase) && press("#open"));
    steps.add(() -> press("#room-1"));
    steps.add(() ->
        node("#households") instanceof ListView<?> rows && !rows.getItems().isEmpty());
  }

  private void minute() {
    steps.add(() -> press("#demonstration"));
    for (int room = 0; room < ROOMS; room++) {
      String button = "#room-" + room;
      steps.add(() -> node("#search") != null && (node(button) == null || press(button)));
    }
    steps.add(() -> press("#room-1"));
    steps.add(() -> type("#search", "w"));
    steps.add(() -> type("#search", "wx"));
  }

  private boolean press(String id) {
    if (node(id) instanceof ButtonBase button) {
      button.fire();
      return true;
    }
    return false;
  }

  private boolean type(String id, String text) {
    Node node = node(id);
    if (node instanceof TextInputControl field) {
      field.setText(text);
    }
    return node instanceof TextField;
  }

  private @Nullable Node node(String id) {
    return stage.getScene().lookup(id);
  }
}
