package org.liuzhun.ui.session;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;

/// What every session has on the screen, whether it can be written or not: the village, what is
/// found in it, how saving stands, and who wants to hear of changes.
public abstract class ShownVillage implements Session {

  private final Background background;
  private final Clock clock;
  private final RowId ids;
  private final Unfinished unfinished;
  private final Listeners listeners = new Listeners();
  private final Judging judging;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.NOTHING_YET);
  private VillageFile village;
  private boolean whole;

  /// Shows a village; it is judged once [#begin] was called.
  protected ShownVillage(
      VillageFile village, Background background, Clock clock, RowId ids, Unfinished unfinished) {
    this.village = village;
    this.background = background;
    this.clock = clock;
    this.ids = ids;
    this.unfinished = unfinished;
    judging = new Judging(background, listeners);
  }

  /// Judges everybody for the first time.
  protected final void begin() {
    judging.judge(village, Set.of(), today());
  }

  /// Shows the village as it is now and judges what was touched.
  protected final void publish(VillageFile now, Set<UUID> touched) {
    village = now;
    listeners.tell(new Change(Change.Kind.VILLAGE, touched));
    judging.judge(village, touched, today());
  }

  /// Says how saving stands now.
  protected final void saved(SaveState now) {
    state.set(now);
  }

  @Override
  public boolean showsWhole() {
    return whole;
  }

  @Override
  public void showWhole(boolean chosen) {
    whole = chosen;
  }

  @Override
  public final VillageFile village() {
    return village;
  }

  @Override
  public final Optional<Judgement> judgement() {
    return judging.shown();
  }

  @Override
  public final Clock clock() {
    return clock;
  }

  @Override
  public final RowId ids() {
    return ids;
  }

  @Override
  public final Background background() {
    return background;
  }

  @Override
  public final ReadOnlyObjectProperty<SaveState> saveState() {
    return state.getReadOnlyProperty();
  }

  @Override
  public final Subscription listen(Consumer<Change> listener) {
    return listeners.add(listener);
  }

  @Override
  public final Unfinished unfinished() {
    return unfinished;
  }
}
