package org.liuzhun.ui.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;

/// Another view of a village that is open, in which nothing can be written (只读). Closing it leaves
/// the village open.
public abstract class ReadOnlySession extends ShownVillage {

  private final Session host;
  private final String refusal;

  /// A view.
  ///
  /// @param host the session of the open village
  /// @param refusal key of the trouble that whoever wants to write is told
  protected ReadOnlySession(Session host, VillageFile village, Clock clock, String refusal) {
    super(
        village, host.background(), clock, new RowId(clock, new SecureRandom()), new Unfinished());
    this.host = host;
    this.refusal = refusal;
  }

  @Override
  public final boolean isPast() {
    return true;
  }

  @Override
  public final boolean showsWhole() {
    return !isForVisitors() && host.showsWhole();
  }

  @Override
  public final String person() {
    return host.person();
  }

  @Override
  public final UUID laptop() {
    return host.laptop();
  }

  @Override
  public final void save(Edit edit, Consumer<Optional<Trouble>> done) {
    done.accept(Optional.of(new Trouble(refusal)));
  }

  /// Nothing is undone here.
  @Override
  public final void undo() {}

  /// Nothing is redone here.
  @Override
  public final void redo() {}

  @Override
  public final <T> void ask(Question<T> question, Consumer<T> answered) {
    host.ask(question, answered);
  }

  @Override
  public final <T> void order(Question<T> order, Consumer<T> done, Consumer<Trouble> failed) {
    failed.accept(new Trouble(refusal));
  }

  @Override
  public final <T> Job order(LongOrder<T> order, Consumer<T> done, Consumer<Trouble> failed) {
    return background()
        .job(
            Lane.STORE,
            _ -> {
              throw new Trouble(refusal);
            },
            done,
            failed);
  }

  @Override
  public final void shown(UUID row, Field<?> field) {
    host.shown(row, field);
  }

  @Override
  public final void exported(String what, int facts) {
    host.exported(what, facts);
  }

  /// The village stays open.
  @Override
  public final void close() {}
}
