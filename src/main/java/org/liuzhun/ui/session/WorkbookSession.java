package org.liuzhun.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Damages;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Published;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// The work on a workbook. The workbook itself is touched by the lane of the store only.
public final class WorkbookSession extends ShownVillage {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Workbook workbook;
  private final String person;
  private final Safekeeping safekeeping;
  private final Optional<Persons> persons;
  private final Optional<Damages.Report> damages;
  private final Drafting drafting;
  private final Subscription clockwork;
  private LocalDate day;

  /// The work of a person on an open workbook, which it closes in the end.
  public WorkbookSession(Workbook workbook, Background background, Clock clock, String person) {
    this(workbook, background, clock, person, true, new ArrayList<>());
  }

  /// The work on a workbook that lies on a township's desk: nobody has a passphrase of its own.
  public static WorkbookSession atDesk(
      Workbook workbook, Background background, Clock clock, String person) {
    return new WorkbookSession(workbook, background, clock, person, false, new ArrayList<>());
  }

  private WorkbookSession(
      Workbook workbook,
      Background background,
      Clock clock,
      String person,
      boolean ownPassphrase,
      List<Trouble> damaged) {
    super(
        workbook.village(),
        background,
        clock,
        workbook.ids(),
        new Unfinished(left(workbook, damaged)));
    this.workbook = workbook;
    this.person = person;
    workbook.listen(published -> background.show(() -> heard(published)));
    persons = ownPassphrase ? Optional.of(new Persons(workbook, background)) : Optional.empty();
    damages = damages(workbook, damaged);
    drafting = new Drafting(workbook, background, unfinished(), this::failed);
    safekeeping = new Safekeeping(workbook, background, clock);
    day = today();
    damaged.forEach(trouble -> background.show(() -> failed(trouble)));
    begin();
    clockwork = background.alarm().every(MINUTE, this::lookAtTheClock);
  }

  private static List<Draft> left(Workbook workbook, List<Trouble> damaged) {
    try {
      return workbook.drafts();
    } catch (Trouble trouble) {
      damaged.add(trouble);
      return List.of();
    }
  }

  private static Optional<Damages.Report> damages(Workbook workbook, List<Trouble> damaged) {
    try {
      return Optional.of(workbook.damages().report());
    } catch (Trouble trouble) {
      damaged.add(trouble);
      return Optional.empty();
    }
  }

  @Override
  public Optional<Damages.Report> damages() {
    return damages;
  }

  @Override
  public void noteDamages() {
    order(
        open -> {
          open.damages().takeNote();
          return open;
        },
        _ -> {},
        this::failed);
  }

  /// A new day judges everybody anew, and makes its own backup.
  private void lookAtTheClock() {
    if (!day.equals(today())) {
      day = today();
      publish(village(), Set.of());
      safekeeping.daily();
    }
  }

  @Override
  public String person() {
    return person;
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
  public <T> void ask(Question<T> question, Consumer<T> answered) {
    background().run(Lane.STORE, () -> question.of(workbook), answered, this::failed);
  }

  @Override
  public <T> void order(Question<T> order, Consumer<T> done, Consumer<Trouble> failed) {
    background().run(Lane.STORE, () -> order.of(workbook), well(done), badly(failed));
  }

  @Override
  public <T> Job order(LongOrder<T> order, Consumer<T> done, Consumer<Trouble> failed) {
    return background()
        .job(Lane.STORE, job -> order.of(workbook, job.steps()), well(done), badly(failed));
  }

  private <T> Consumer<T> well(Consumer<T> done) {
    Consumer<T> safe = _ -> saved(new SaveState(clock().instant(), null));
    return safe.andThen(done);
  }

  private Consumer<Trouble> badly(Consumer<Trouble> told) {
    return trouble -> {
      if (!trouble.key().equals(Steps.STOPPED)) {
        failed(trouble);
      }
      told.accept(trouble);
    };
  }

  private void reverse(boolean redo) {
    background()
        .run(
            Lane.STORE,
            () -> Reversal.of(workbook, redo, clock().getZone()),
            said -> saved(new SaveState(clock().instant(), null, said)),
            this::failed);
  }

  @Override
  public void showWhole(boolean chosen) {
    if (chosen && !showsWhole()) {
      note(AccessKind.WHOLE, "", 0);
    }
    super.showWhole(chosen);
  }

  /// While all numbers stand whole, that was noted already.
  @Override
  public void shown(UUID row, Field<?> field) {
    if (!showsWhole()) {
      note(AccessKind.SHOWN, field.key() + " " + row, 0);
    }
  }

  @Override
  public void exported(String what, int facts) {
    note(AccessKind.EXPORTED, what, facts);
  }

  private void note(AccessKind kind, String what, int facts) {
    background()
        .run(
            Lane.STORE,
            () -> {
              workbook.access().note(kind, what, facts);
              return what;
            },
            _ -> {},
            this::failed);
  }

  @Override
  public Optional<Persons> persons() {
    return persons;
  }

  @Override
  public Optional<Safekeeping> safekeeping() {
    return Optional.of(safekeeping);
  }

  @Override
  public void close() {
    clockwork.unsubscribe();
    safekeeping.stop();
    drafting.close();
    background()
        .run(
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
    background()
        .run(
            Lane.STORE,
            work,
            _ -> {
              saved(new SaveState(clock().instant(), null));
              done.accept(Optional.empty());
            },
            trouble -> {
              failed(trouble);
              done.accept(Optional.of(trouble));
            });
  }

  private void failed(Trouble trouble) {
    saved(new SaveState(saveState().get().saved(), trouble.getMessage()));
  }

  private void heard(Published published) {
    publish(published.village(), published.touched());
  }
}
