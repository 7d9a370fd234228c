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
    /// Through that village, once into every room, and a name looked up.
    MINUTE,
    /// The same in the demonstration village, which is made first.
    DEMONSTRATION;

    /// The length of that name, in lower case; null for no name.
    public static @Nullable Length of(@Nullable String name) {
      return name == null ? null : valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /// Pulses that give a screen time to be laid out and drawn.
  private static final int PULSES = 4;

  private static final int ROOMS = 14;

  /// In nanoseconds: a walk that takes longer has lost its way, and closes without a word.
  private static final long LONGEST = 300_000_000_000L;

  /// Set by benchmarks only: the window stays, so that what an idle program needs can be measured.
  private static final String STAYS = "liuzhun.rehearsal.stays";

  private static final String PERSON = "Rehearsal";

  private final Stage stage;
  private final Runnable finished;
  private final Deque<BooleanSupplier> steps = new ArrayDeque<>();
  private final boolean stays;
  private int pulses;
  private long began;

  /// A rehearsal in the window that is shown.
  ///
  /// @param passphrase what opens the village named at the start
  /// @param finished is told when the last step was drawn
  public Rehearsal(Stage stage, Length length, String passphrase, Runnable finished) {
    this.stage = stage;
    this.finished = finished;
    stays = Boolean.getBoolean(STAYS);
    steps.add(() -> true);
    switch (length) {
      case WINDOW -> {}
      case VILLAGE -> village(passphrase);
      case MINUTE -> {
        village(passphrase);
        rooms();
      }
      case DEMONSTRATION -> {
        steps.add(() -> press("#demonstration"));
        rooms();
      }
    }
  }

  @Override
  public void handle(long now) {
    began = began == 0 ? now : began;
    BooleanSupplier step = steps.peek();
    if (now - began > LONGEST) {
      end();
    } else if (step == null) {
      finished.run();
      end();
    } else if (++pulses % PULSES == 0 && step.getAsBoolean()) {
      steps.remove();
    }
  }

  private void end() {
    stop();
    if (!stays) {
      stage.close();
    }
  }

  private void village(String passphrase) {
    steps.add(
        () -> type("#person", PERSON) && type("#passphrase", passphrase) && press("#open-it"));
    steps.add(() -> press("#room-1"));
    steps.add(() ->
        node("#households") instanceof ListView<?> rows && !rows.getItems().isEmpty());
  }

  private void rooms() {
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
