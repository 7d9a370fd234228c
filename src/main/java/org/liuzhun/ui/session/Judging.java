package org.liuzhun.ui.session;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

/// Judges the village away from the screen, after each change and on each new day, and tells the
/// listeners.
public final class Judging {

  private record Judged(Judgement judgement, Set<UUID> changed) {}

  private final Background background;
  private final Listeners listeners;
  private @Nullable Judgement shown;
  /// Only the lane of assessment touches it.
  private @Nullable Judgement latest;

  /// Nothing is judged yet.
  public Judging(Background background, Listeners listeners) {
    this.background = background;
    this.listeners = listeners;
  }

  /// The judgement as it is shown now; empty until the first one is there.
  public Optional<Judgement> shown() {
    return Optional.ofNullable(shown);
  }

  /// Judges what was touched, or everybody when nothing was judged on this day yet.
  public void judge(VillageFile village, Set<UUID> touched, LocalDate today) {
    background.run(Lane.ASSESSMENT, () -> next(village, touched, today), this::show, _ -> {});
  }

  private Judged next(VillageFile village, Set<UUID> touched, LocalDate today) {
    Judgement before = latest;
    Judgement now = before == null || !before.context().today().equals(today)
        ? Judgement.of(village, Policy.of(village), today)
        : before.after(village, touched);
    latest = now;
    now.board();
    Set<UUID> changed = new HashSet<>(touched);
    village.dossiers().forEach(dossier -> {
      if (before == null || !before.findings(dossier.id()).equals(now.findings(dossier.id()))) {
        changed.add(dossier.id());
      }
    });
    return new Judged(now, changed);
  }

  private void show(Judged judged) {
    shown = judged.judgement();
    listeners.tell(new Change(Change.Kind.JUDGEMENT, judged.changed()));
  }
}
