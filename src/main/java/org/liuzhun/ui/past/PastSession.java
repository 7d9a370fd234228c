package org.liuzhun.ui.past;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Change;
import org.liuzhun.ui.session.Judging;
import org.liuzhun.ui.session.Listeners;
import org.liuzhun.ui.session.Question;
import org.liuzhun.ui.session.SaveState;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.session.Unfinished;

/// The village as it was (某日村情): the same screens read it, judged as of that moment, and nothing
/// can be written.
public final class PastSession implements Session {

  private final Session now;
  private final VillageFile village;
  private final Clock clock;
  private final RowId ids;
  private final Listeners listeners = new Listeners();
  private final Judging judging;
  private final Unfinished unfinished = new Unfinished();
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.NOTHING_YET);

  /// The past of a session.
  ///
  /// @param village the village as it was
  /// @param moment when that was
  public PastSession(Session now, VillageFile village, Instant moment) {
    this.now = now;
    this.village = village;
    clock = Clock.fixed(moment, now.clock().getZone());
    ids = new RowId(clock, new SecureRandom());
    judging = new Judging(now.background(), listeners);
    judging.judge(village, Set.of(), today());
  }

  @Override
  public boolean isPast() {
    return true;
  }

  @Override
  public VillageFile village() {
    return village;
  }

  @Override
  public Optional<Judgement> judgement() {
    return judging.shown();
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public String person() {
    return now.person();
  }

  @Override
  public RowId ids() {
    return ids;
  }

  @Override
  public Background background() {
    return now.background();
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
            .filter(entry -> !entry.when().toInstant().isAfter(clock.instant()))
            .toList(),
        chronicle.rows(),
        chronicle.households());
  }

  @Override
  public ReadOnlyObjectProperty<SaveState> saveState() {
    return state.getReadOnlyProperty();
  }

  @Override
  public Subscription listen(Consumer<Change> listener) {
    return listeners.add(listener);
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
  public Unfinished unfinished() {
    return unfinished;
  }

  @Override
  public void shown(UUID row, Field<?> field) {
    now.shown(row, field);
  }

  /// The present stays open.
  @Override
  public void close() {}
}
