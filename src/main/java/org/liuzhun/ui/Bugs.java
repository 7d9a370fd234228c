package org.liuzhun.ui;

import java.util.function.Consumer;
import org.liuzhun.system.Bug;
import org.liuzhun.text.Texts;

/// The one place in the window that meets a bug: the person is told its code.
final class Bugs implements Thread.UncaughtExceptionHandler {

  private final Consumer<String> say;

  Bugs(Consumer<String> say) {
    this.say = say;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable bug) {
    say.accept(Texts.of("ui.bug", Bug.report(bug)));
  }
}
