package org.liuzhun.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.BackupState;
import org.liuzhun.store.BackupState.Warning;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;

/// The backups of an open village as the screen sees them (备份). Called on the screen's thread; the
/// work runs away from it.
public final class Safekeeping {

  /// A backup keeps the store busy for seconds: not while a person waits for the first list. The
  /// last close has made one already.
  private static final Duration AFTER_OPENING = Duration.ofMinutes(1);

  /// Rebuilding keeps a core busy for a minute or two.
  private static final Duration AFTER_BACKUP = Duration.ofMinutes(5);

  private final Workbook workbook;
  private final Background background;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable BackupState> state = new ReadOnlyObjectWrapper<>();
  private Subscription next = Subscription.EMPTY;
  private boolean begun;

  Safekeeping(Workbook workbook, Background background, Clock clock) {
    this.workbook = workbook;
    this.background = background;
    this.clock = clock;
  }

  /// How backups stand; null until it is known.
  public ReadOnlyObjectProperty<@Nullable BackupState> state() {
    return state.getReadOnlyProperty();
  }

  /// What the person should be told now; nothing in a village that makes no backups by itself.
  public Warning warning() {
    BackupState known = state.get();
    return !begun || known == null ? Warning.NONE : known.warning(clock.instant());
  }

  /// From now on backups are made by themselves: in a minute, each day, and at the close.
  public void begin() {
    begun = true;
    next = background.alarm().in(AFTER_OPENING, this::daily);
  }

  /// Finds out how backups stand.
  public void look() {
    background.run(Lane.STORE, workbook.backups()::state, state::set, _ -> {});
  }

  /// Makes a backup with everything in a file, then says, on the screen's thread, that it is there
  /// (empty) or what went wrong.
  public void backUp(Path file, Consumer<Optional<Trouble>> done) {
    run(
        Lane.STORE,
        () -> {
          workbook.backups().write(file);
          return true;
        },
        done);
  }

  /// Makes a backup in the workbook's own folder when something is new, and says when it is there
  /// (empty) or what went wrong.
  public void backUp(Consumer<Optional<Trouble>> done) {
    run(Lane.STORE, workbook.backups()::keep, done);
  }

  /// The day's backup, and once a week, some minutes later, the rebuilding of one as a whole. That
  /// one failed is known to the state, which the screen shows.
  void daily() {
    if (begun) {
      next.unsubscribe();
      next = background.alarm().in(AFTER_BACKUP, () -> run(Lane.JOBS, this::rebuild, _ -> {}));
      backUp(_ -> {});
    }
  }

  /// Begins nothing more by itself.
  void stop() {
    next.unsubscribe();
  }

  /// The last backup of the day; on the lane of the store.
  ///
  /// @throws Trouble what is wrong
  void end() throws Trouble {
    if (begun) {
      workbook.backups().keep();
    }
  }

  private boolean rebuild() throws Trouble {
    boolean due = workbook.backups().rebuildDue();
    if (due) {
      workbook.backups().rebuild();
    }
    return due;
  }

  private void run(Lane lane, Work<?> work, Consumer<Optional<Trouble>> done) {
    background.job(
        lane,
        _ -> work.run(),
        _ -> {
          look();
          done.accept(Optional.empty());
        },
        trouble -> {
          look();
          done.accept(Optional.of(trouble));
        });
  }
}
