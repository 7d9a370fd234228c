package org.liuzhun.ui.session;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.text.Trouble;

/// Keeps typed text safe before its field is left: half a second after the last key, encrypted.
/// Saves that were begun before go first, so that a text leaves the draft only once it is saved.
final class Drafting {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Workbook workbook;
  private final Background background;
  private final Unfinished unfinished;
  private final Consumer<Trouble> failed;
  private final Subscription listening;
  private Subscription waiting = Subscription.EMPTY;

  Drafting(
      Workbook workbook, Background background, Unfinished unfinished, Consumer<Trouble> failed) {
    this.workbook = workbook;
    this.background = background;
    this.unfinished = unfinished;
    this.failed = failed;
    listening = unfinished.listen(this::changed);
  }

  private void changed() {
    waiting.unsubscribe();
    waiting = background.alarm().in(PAUSE, this::write);
  }

  private void write() {
    List<Draft> now = unfinished.all();
    background.run(
        Lane.STORE,
        () -> {
          workbook.draft(now);
          return now;
        },
        _ -> {},
        failed);
  }

  /// Keeps what is there now and ends.
  void close() {
    waiting.unsubscribe();
    listening.unsubscribe();
    write();
  }
}
