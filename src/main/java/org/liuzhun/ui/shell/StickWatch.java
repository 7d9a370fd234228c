package org.liuzhun.ui.shell;

import java.time.Duration;
import java.util.function.IntConsumer;
import javafx.util.Subscription;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// Looks into the remembered exchange folder as long as the window is open, and tells how many
/// packages wait there (交换文件夹里待收的包).
final class StickWatch {

  private static final Duration LOOK = Duration.ofSeconds(10);

  private final Session session;
  private final IntConsumer told;
  private final Subscription watching;
  private boolean looking;

  StickWatch(Session session, IntConsumer told) {
    this.session = session;
    this.told = told;
    watching = session.background().alarm().every(LOOK, this::look);
    look();
  }

  /// What was taken in counts no more, so the list is read anew each time. The stick itself may be
  /// slow and is not looked at where saving would have to wait for it.
  private void look() {
    if (!looking) {
      session.ask(workbook -> new RememberedFolder(workbook).watch(), this::count);
    }
  }

  /// While long work is under way one look waits for its end, not one after the other.
  private void count(RememberedFolder.Watch watch) {
    if (!looking) {
      looking = true;
      session.background().run(Lane.JOBS, watch::count, this::counted, _ -> looking = false);
    }
  }

  private void counted(int waiting) {
    looking = false;
    told.accept(waiting);
  }

  void close() {
    watching.unsubscribe();
  }
}
