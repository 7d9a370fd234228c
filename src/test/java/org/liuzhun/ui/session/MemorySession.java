package org.liuzhun.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
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
public final class MemorySession extends ShownVillage {

  /// The day on which these tests take place.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:40:00Z"), ZoneId.of("Asia/Shanghai"));

  private final List<VillageFile> before = new ArrayList<>();
  private final List<String> exports = new ArrayList<>();
  private final List<UUID> unmasked = new ArrayList<>();
  private final List<VillageFile> undone = new ArrayList<>();
  private final @Nullable Path folder;
  private @Nullable Consumer<Runnable> failing;
  private boolean whole;

  public MemorySession(VillageFile village) {
    this(village, null);
  }

  /// A session whose workbook has a folder for templates and fonts.
  public MemorySession(VillageFile village, @Nullable Path folder) {
    super(village, new Background(), CLOCK, new RowId(CLOCK, new Random(7)), new Unfinished());
    ScreenThread.start();
    this.folder = folder;
    begin();
  }

  @Override
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  @Override
  public String person() {
    return "周明";
  }

  @Override
  public void save(Edit edit, Consumer<Optional<Trouble>> done) {
    if (failing != null) {
      failing.accept(() -> done.accept(Optional.of(new Trouble("trouble.ui.stopped"))));
      return;
    }
    before.add(village());
    undone.clear();
    show(village().with(edit.writes().stream().map(this::change).toList()));
    done.accept(Optional.empty());
  }

  /// From now on nothing can be saved, and that is answered when the answers are run; null: all is
  /// well again.
  public void refuse(@Nullable Consumer<Runnable> answers) {
    failing = answers;
  }

  @Override
  public void undo() {
    if (!before.isEmpty()) {
      undone.add(village());
      show(before.removeLast());
    }
  }

  @Override
  public void redo() {
    if (!undone.isEmpty()) {
      before.add(village());
      show(undone.removeLast());
    }
  }

  /// There is no workbook to ask: nothing is answered.
  @Override
  public <T> void ask(Question<T> question, Consumer<T> answered) {}

  @Override
  public <T> void order(Question<T> order, Consumer<T> done, Consumer<Trouble> failed) {}

  @Override
  public <T> Job order(LongOrder<T> order, Consumer<T> done, Consumer<Trouble> failed) {
    return background().job(Lane.STORE, _ -> true, _ -> {}, failed);
  }

  @Override
  public void remember(Question<Chronicle> question, Consumer<Chronicle> done) {
    done.accept(Chronicle.EMPTY);
  }

  /// What was taken out, in order.
  public List<String> exports() {
    return exports;
  }

  /// The rows of which something hidden was shown, in order.
  public List<UUID> unmasked() {
    return unmasked;
  }

  @Override
  public void shown(UUID row, Field<?> field) {
    unmasked.add(row);
  }

  @Override
  public boolean showsWhole() {
    return whole;
  }

  @Override
  public void showWhole(boolean shown) {
    whole = shown;
  }

  @Override
  public void exported(String what, int facts) {
    exports.add(what);
  }

  @Override
  public UUID laptop() {
    return new UUID(4, 4);
  }

  @Override
  public void close() {
    background().close();
  }

  private void show(VillageFile now) {
    saved(new SaveState(CLOCK.instant(), null));
    publish(now, now.dossiers().stream().map(Dossier::id).collect(Collectors.toSet()));
  }

  private RowChange change(Edit.Write write) {
    Row before = village().dossiers().stream()
        .flatMap(dossier -> dossier.find(write.row()).stream())
        .findFirst()
        .or(() -> village().row(write.entity(), write.row()))
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
