package org.liuzhun.ui.session;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// A long piece of work as the screen sees it: how far it is, what it is doing, and whether it
/// should stop.
public final class Job {

  /// Long work; it looks at the job now and then and stops early when it was cancelled.
  ///
  /// @param <T> what comes out of it
  @FunctionalInterface
  public interface Work<T> {

    /// Does it.
    ///
    /// @throws Trouble expected trouble of the world, to be shown to the person
    T run(Job job) throws Trouble;
  }

  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper(false);
  private final AtomicBoolean cancelled = new AtomicBoolean();

  Job() {}

  /// From the work: how far it is.
  ///
  /// @param done 0 to 1, or -1 while nobody knows
  /// @param doing what it is doing, in the person's language
  public void report(double done, String doing) {
    Platform.runLater(() -> {
      progress.set(done);
      message.set(doing);
    });
  }

  /// What work that knows no screen tells and asks: how far it is goes to the bar, and once it was
  /// cancelled it is stopped at its next step.
  public Steps steps() {
    return done -> {
      if (cancelled.get()) {
        throw new Trouble(Steps.STOPPED);
      }
      report(done, "");
    };
  }

  /// Whether the person no longer wants it.
  public boolean isCancelled() {
    return cancelled.get();
  }

  /// The person no longer wants it.
  public void cancel() {
    cancelled.set(true);
  }

  /// 0 to 1, or -1 while nobody knows.
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// What it is doing.
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  /// Whether it came to an end, well or not.
  public ReadOnlyBooleanProperty finished() {
    return finished.getReadOnlyProperty();
  }

  void finish() {
    finished.set(true);
  }
}
