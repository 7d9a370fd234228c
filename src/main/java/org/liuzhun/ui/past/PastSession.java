package org.liuzhun.ui.past;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Question;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.session.ShownVillage;
import org.liuzhun.ui.session.Unfinished;

/// The village as it was (某日村情): the same screens read it, judged as of that moment, and nothing
/// can be written.
public final class PastSession extends ShownVillage {

  private final Session now;

  /// The past of a session.
  ///
  /// @param village the village as it was
  /// @param moment when that was
  public PastSession(Session now, VillageFile village, Instant moment) {
    this(now, village, Clock.fixed(moment, now.clock().getZone()));
  }

  private PastSession(Session now, VillageFile village, Clock then) {
    super(village, now.background(), then, new RowId(then, new SecureRandom()), new Unfinished());
    this.now = now;
    begin();
  }

  @Override
  public boolean isPast() {
    return true;
  }

  @Override
  public String person() {
    return now.person();
  }

  @Override
  public void save(Edit edit, Consumer<Optional<Trouble>> done) {
    done.accept(Optional.of(new Trouble("trouble.ui.past")));
  }

  /// Nothing is undone in the past.
  @Override
  public void undo() {}

  /// Nothing is redone in the past.
  @Override
  public void redo() {}

  @Override
  public UUID laptop() {
    return now.laptop();
  }

  @Override
  public void remember(Question<Chronicle> question, Consumer<Chronicle> done) {
    now.remember(question, chronicle -> done.accept(until(chronicle)));
  }

  private Chronicle until(Chronicle chronicle) {
    return new Chronicle(
        chronicle.entries().stream()
            .filter(entry -> !entry.when().toInstant().isAfter(clock().instant()))
            .toList(),
        chronicle.rows(),
        chronicle.households());
  }

  @Override
  public <T> void ask(Question<T> question, Consumer<T> answered) {
    now.ask(question, answered);
  }

  @Override
  public <T> void order(Question<T> order, Consumer<T> done, Consumer<Trouble> failed) {
    failed.accept(new Trouble("trouble.ui.past"));
  }

  @Override
  public void shown(UUID row, Field<?> field) {
    now.shown(row, field);
  }

  @Override
  public void exported(String what) {
    now.exported(what);
  }

  /// The present stays open.
  @Override
  public void close() {}
}
