package org.liuzhun.ui.session;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.util.Subscription;

/// The alarm of the running program.
final class ScreenAlarm implements Alarm {

  @Override
  public Subscription in(Duration wait, Runnable work) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
    pause.setOnFinished(_ -> work.run());
    pause.play();
    return pause::stop;
  }
}
