package org.liuzhun.ui.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;

/// A session without a workbook: edits go straight into the village file. Undo goes back one edit.
public final class MemorySession implements Session {

  /// The day on which these tests take place.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:40:00Z"), ZoneId.of("Asia/Shanghai"));

  private final RowId ids = new RowId(CLOCK, new Random(7));
  private final Background background = new Background();
  private final Listeners listeners = new Listeners();
  private final List<VillageFile> before = new ArrayList<>();
  private final List<VillageFile> undone = new ArrayList<>();
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.NOTHING_YET);
  private final Judging judging = new Judging(background, listeners);
  private final Unfinished unfinished = new Unfinished();
  private VillageFile village;

  public MemorySession(VillageFile village) {
    this.village = village;
    judging.judge(village, Set.of(), today());
  }

  @Override
  public Optional<Judgement> judgement() {
    return judging.shown();
  }

  @Override
  public VillageFile village() {
    return village;
  }

  @Override
  public Clock clock() {
    return CLOCK;
  }

  @Override
  public String person() {
    return "周明";
  }

  @Override
  public RowId ids() {
    return ids;
  }

  @Override
  public Background background() {
    return background;
  }

  @Override
  public void save(Edit edit, Consumer<Optional<Trouble>> done) {
    before.add(village);
    undone.clear();
    publish(village.with(edit.writes().stream().map(this::change).toList()));
    done.accept(Optional.empty());
  }

  @Override
  public void undo() {
    if (!before.isEmpty()) {
      undone.add(village);
      publish(before.removeLast());
    }
  }

  @Override
  public void redo() {
    if (!undone.isEmpty()) {
      before.add(village);
      publish(undone.removeLast());
    }
  }

  @Override
  public ReadOnlyObjectProperty<SaveState> saveState() {
    return state.getReadOnlyProperty();
  }

  @Override
  public Unfinished unfinished() {
    return unfinished;
  }

  @Override
  public Subscription listen(Consumer<Change> listener) {
    return listeners.add(listener);
  }

  /// There is no workbook to ask: nothing is answered.
  @Override
  public <T> void ask(Question<T> question, Consumer<T> answered) {}

  @Override
  public <T> void order(Question<T> order, Consumer<T> done, Consumer<Trouble> failed) {}

  @Override
  public void remember(Question<Chronicle> question, Consumer<Chronicle> done) {
    done.accept(Chronicle.EMPTY);
  }

  @Override
  public UUID laptop() {
    return new UUID(4, 4);
  }

  @Override
  public void close() {
    background.close();
  }

  private void publish(VillageFile now) {
    village = now;
    state.set(new SaveState(CLOCK.instant(), null));
    Set<UUID> all = now.dossiers().stream().map(Dossier::id).collect(Collectors.toSet());
    listeners.tell(new Change(Change.Kind.VILLAGE, all));
    judging.judge(now, all, today());
  }

  private RowChange change(Edit.Write write) {
    Row before = village.dossiers().stream()
        .flatMap(dossier -> dossier.find(write.row()).stream())
        .findFirst()
        .or(() -> village.row(write.entity(), write.row()))
        .orElse(null);
    if (write.deletes()) {
      return new RowChange(write.entity(), write.row(), before, null);
    }
    Row after = before == null ? Row.empty(write.entity(), write.row()) : before;
    for (var cell : write.cells().entrySet()) {
      after = with(after, cell.getKey(), cell.getValue());
    }
    return new RowChange(write.entity(), write.row(), before, after);
  }

  @SuppressWarnings("unchecked")
  private static Row with(Row row, Field<?> field, @Nullable Object value) {
    return row.with((TableField<?, Object>) field.column(), value);
  }
}
