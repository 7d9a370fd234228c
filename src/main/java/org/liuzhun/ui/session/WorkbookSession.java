package org.liuzhun.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Published;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.text.Trouble;

/// The work on a workbook. The workbook itself is touched by the lane of the store only.
public final class WorkbookSession implements Session {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Workbook workbook;
  private final Background background;
  private final Clock clock;
  private final String person;
  private final Listeners listeners = new Listeners();
  private final Judging judging;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.NOTHING_YET);
  private final Safekeeping safekeeping;
  private final Persons persons;
  private final Unfinished unfinished;
  private final Drafting drafting;
  private final Subscription clockwork;
  private VillageFile village;
  private LocalDate day;

  /// The work of a person on an open workbook, which it closes in the end.
  public WorkbookSession(Workbook workbook, Background background, Clock clock, String person) {
    this.workbook = workbook;
    this.background = background;
    this.clock = clock;
    this.person = person;
    judging = new Judging(background, listeners);
    village = workbook.village();
    workbook.listen(published -> background.show(() -> heard(published)));
    persons = new Persons(workbook, background);
    unfinished = new Unfinished(left());
    drafting = new Drafting(workbook, background, unfinished, this::failed);
    safekeeping = new Safekeeping(workbook, background, clock);
    day = today();
    judging.judge(village, Set.of(), day);
    clockwork = background.alarm().every(MINUTE, this::lookAtTheClock);
  }

  private List<Draft> left() {
    try {
      return workbook.drafts();
    } catch (Trouble trouble) {
      background.show(() -> failed(trouble));
      return List.of();
    }
  }

  /// A new day judges everybody anew, and makes its own backup.
  private void lookAtTheClock() {
    if (!day.equals(today())) {
      day = today();
      listeners.tell(new Change(Change.Kind.VILLAGE, Set.of()));
      judging.judge(village, Set.of(), day);
      safekeeping.daily();
    }
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
    return person;
  }

  @Override
  public RowId ids() {
    return workbook.ids();
  }

  @Override
  public UUID laptop() {
    return workbook.device();
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(workbook.folder());
  }

  @Override
  public Pictures pictures() {
    return Pictures.of(workbook.attachments());
  }

  @Override
  public Background background() {
    return background;
  }

  @Override
  public void save(Edit edit, Consumer<Optional<Trouble>> done) {
    write(() -> workbook.save(edit), done);
  }

  @Override
  public void undo() {
    reverse(false);
  }

  @Override
  public void redo() {
    reverse(true);
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
    background.run(Lane.STORE, () -> question.of(workbook), answered, this::failed);
  }

  @Override
  public <T> void order(Question<T> order, Consumer<T> done, Consumer<Trouble> failed) {
    background.run(
        Lane.STORE,
        () -> order.of(workbook),
        result -> {
          state.set(new SaveState(clock.instant(), null));
          done.accept(result);
        },
        trouble -> {
          failed(trouble);
          failed.accept(trouble);
        });
  }

  private void reverse(boolean redo) {
    background.run(
        Lane.STORE,
        () -> Reversal.of(workbook, redo, clock.getZone()),
        said -> state.set(new SaveState(clock.instant(), null, said)),
        this::failed);
  }

  @Override
  public Unfinished unfinished() {
    return unfinished;
  }

  @Override
  public void shown(UUID row, Field<?> field) {
    background.run(
        Lane.STORE,
        () -> {
          workbook.access().note(AccessKind.SHOWN, field.key() + " " + row);
          return row;
        },
        _ -> {},
        this::failed);
  }

  @Override
  public Optional<Persons> persons() {
    return Optional.of(persons);
  }

  @Override
  public Optional<Safekeeping> safekeeping() {
    return Optional.of(safekeeping);
  }

  @Override
  public void close() {
    clockwork.unsubscribe();
    drafting.close();
    background.run(
        Lane.STORE,
        () -> {
          try (workbook) {
            safekeeping.end();
            return true;
          }
        },
        _ -> {},
        this::failed);
  }

  private void write(Work<?> work, Consumer<Optional<Trouble>> done) {
    background.run(
        Lane.STORE,
        work,
        _ -> {
          state.set(new SaveState(clock.instant(), null));
          done.accept(Optional.empty());
        },
        trouble -> {
          failed(trouble);
          done.accept(Optional.of(trouble));
        });
  }

  private void failed(Trouble trouble) {
    state.set(new SaveState(state.get().saved(), trouble.getMessage()));
  }

  private void heard(Published published) {
    village = published.village();
    listeners.tell(new Change(Change.Kind.VILLAGE, published.touched()));
    judging.judge(village, published.touched(), today());
  }
}
