package org.liuzhun.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.store.draft.DraftFile;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Cell;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.merge.Undo;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A village's workbook on disk (工作簿). Everything is done at once and on the caller's thread, one
/// at a time. Only [#village] may be read from anywhere.
public final class Workbook implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);

  private final Opened opened;
  private final WorkbookSettings settings;
  private final RowId ids;
  private final Backups backups;
  private final Access access;
  private final People people;
  private final Bulletin bulletin = new Bulletin();
  private final Optional<String> recoveryCode;
  private Writer writer;
  private @Nullable UndoStack stack;

  private Workbook(Opened opened, WorkbookSettings settings, Optional<String> recoveryCode) {
    this.opened = opened;
    this.settings = settings;
    this.recoveryCode = recoveryCode;
    ids = new RowId(settings.clock(), new SecureRandom());
    writer = Writer.of(opened, settings);
    access = new Access(opened, settings);
    backups = new Backups(this, opened, settings, access);
    people = new People(opened, settings, access);
    publish(VillageFile.of(opened.projection().rows(settings.progress())), Set.of(), true);
  }

  /// Makes a workbook in a new or empty folder.
  ///
  /// @throws Trouble `trouble.store.folder-not-empty`, `trouble.store.disk`
  public static Workbook create(Path folder, Credentials credentials, WorkbookSettings settings)
      throws Trouble {
    return Opened.guarded(() -> {
      Opened.Created created = Opened.create(folder, credentials, settings);
      return new Workbook(created.opened(), settings, created.recoveryCode());
    });
  }

  /// Opens a workbook and recovers what an interruption left.
  ///
  /// @throws Trouble `trouble.store.no-workbook`, `trouble.store.locked`,
  ///     `trouble.store.wrong-key`, `trouble.store.newer`, or what is damaged
  public static Workbook open(Path folder, Credentials credentials, WorkbookSettings settings)
      throws Trouble {
    return Opened.guarded(() -> {
      Workbook workbook =
          new Workbook(Opened.open(folder, credentials, settings), settings, Optional.empty());
      workbook.access.note(AccessKind.OPENED, "");
      workbook.damages().makeAgain();
      return workbook;
    });
  }

  /// Opens a workbook with keys that are there already.
  static Workbook open(Path folder, Keys keys, WorkbookSettings settings) throws Trouble {
    return Opened.guarded(
        () -> new Workbook(Opened.open(folder, keys, settings), settings, Optional.empty()));
  }

  /// The code to be written on paper, right after a workbook with a passphrase was made.
  public Optional<String> recoveryCode() {
    return recoveryCode;
  }

  /// The village as it shows now.
  public VillageFile village() {
    return bulletin.village();
  }

  /// The backups.
  public Backups backups() {
    return backups;
  }

  /// The log of openings, unmaskings and exports.
  public Access access() {
    return access;
  }

  /// The people of this laptop who can open it.
  public People people() {
    return people;
  }

  /// What was typed in the last session and not saved.
  ///
  /// @throws Trouble `trouble.store.draft-damaged`
  public List<Draft> drafts() throws Trouble {
    return Opened.guarded(() -> new DraftFile(folder(), opened.keys()).read());
  }

  /// Keeps what is typed and not saved yet, for the next opening; nothing wipes it.
  public void draft(List<Draft> drafts) throws Trouble {
    Opened.guarded(() -> {
      new DraftFile(folder(), opened.keys()).write(drafts);
      return drafts;
    });
  }

  /// New identities for rows.
  public RowId ids() {
    return ids;
  }

  /// The folder.
  public Path folder() {
    return opened.folder();
  }

  /// The photographs and papers of the village.
  public Attachments attachments() {
    return new Attachments(opened.folder(), opened.keys());
  }

  /// Saves an edit. When this returns, it is on the disk. What would change nothing is not written.
  ///
  /// @throws Trouble `trouble.store.disk`: nothing was saved
  public Saved save(Edit edit) throws Trouble {
    people.write();
    return current(() -> {
      opened.projection().prepare(edit.writes().stream().map(Edit.Write::row).toList());
      List<RowOp> ops = Writer.ops(opened.projection().state(), edit);
      return ops.isEmpty()
          ? Saved.NOTHING
          : write(Heading.Kind.valueOf(edit.kind().name()), edit.reason(), ops, List.of());
    });
  }

  /// Takes back this person's last edit on this laptop, as far as nobody has written over it; empty
  /// when there is none.
  public Optional<Saved> undo() throws Trouble {
    return current(() -> reverse(Heading.Kind.UNDO, stack().toUndo()));
  }

  /// Takes back this person's last undo; empty when there is none.
  public Optional<Saved> redo() throws Trouble {
    return current(() -> reverse(Heading.Kind.REDO, stack().toRedo()));
  }

  /// Whether there is something to undo.
  public boolean canUndo() {
    return stack().toUndo().isPresent();
  }

  /// Whether there is something to redo.
  public boolean canRedo() {
    return stack().toRedo().isPresent();
  }

  private Optional<Saved> reverse(Heading.Kind kind, Optional<List<Dot>> edit)
      throws IOException, Trouble {
    people.write();
    if (edit.isEmpty()) {
      return Optional.empty();
    }
    List<Transaction> transactions = edit.get().stream()
        .flatMap(dot -> opened.projection().transaction(dot).stream())
        .toList();
    transactions.forEach(t ->
        opened.projection().prepareHistory(t.rows().stream().map(RowOp::row).toList()));
    Undo.Plan plan = Undo.of(opened.projection().state(), transactions);
    return Optional.of(write(kind, null, plan.rows(), plan.left()));
  }

  /// Does work that writes, on a projection that is up to the log; when it fails before anything is
  /// written, it is made again and the work tried once more.
  private <T> T current(Opened.Work<T> work) throws Trouble {
    return Opened.guarded(() -> {
      if (opened.isBehind()) {
        renew(true);
      }
      try {
        return work.run();
      } catch (DataAccessException e) {
        LOG.warn("the projection failed and is made again: {}", e.sqlState());
        renew(true);
        return work.run();
      }
    });
  }

  /// What the disk did to it.
  public Damages damages() {
    return new Damages(this, opened);
  }

  /// Erasing for good.
  public Erasing erasing() {
    return new Erasing(this, opened);
  }

  /// Writes the transaction that erases, and shows it; what it erases goes at the next sealing.
  Saved write(String reason, List<RowOp> rows, List<Line> lines) throws IOException, Trouble {
    people.write();
    return write(List.of(writer.erasure(opened.log(), reason, rows, lines)), List.of());
  }

  /// What this person can take back on this laptop, the next first.
  public List<UndoStep> undoable(int most) {
    return UndoStep.of(this, opened.projection(), stack().undos(), most);
  }

  /// What this person can do again, the next first.
  public List<UndoStep> redoable(int most) {
    return UndoStep.of(this, opened.projection(), stack().redos(), most);
  }

  /// Fixes the register as it shows now under a name (年度定版).
  ///
  /// @return the row that remembers it
  public Row fix(String name, int year) throws Trouble {
    Map<UUID, Long> held = opened.projection().applied();
    Row fixed = FixedVersion.row(ids.next(), name, year, held, digest(), settings);
    save(Edit.begin().create(fixed).build());
    return fixed;
  }

  Saved write(Heading.Kind kind, @Nullable String reason, List<RowOp> ops, List<Cell> left)
      throws IOException, Trouble {
    return write(writer.transactions(opened.log(), kind, reason, ops), left);
  }

  private Saved write(List<Transaction> transactions, List<Cell> left) throws IOException, Trouble {
    opened.membership().permit(transactions);
    UndoStack after = stack();
    opened.log().append(transactions);
    transactions.forEach(transaction -> after.take(transaction.dot(), transaction.heading()));
    Set<UUID> touched = showSaved(transactions);
    List<RowOp> ops = transactions.stream().flatMap(t -> t.rows().stream()).toList();
    return new Saved(
        ops.size(), ops.stream().mapToInt(op -> op.cells().size()).sum(), touched, left);
  }

  /// What is on the disk is saved, even when it cannot be shown now.
  private Set<UUID> showSaved(List<Transaction> transactions) throws Trouble {
    try {
      return show(transactions).touched();
    } catch (IOException | DataAccessException | Trouble e) {
      opened.fellBehind();
      throw new Trouble(e, "trouble.store.saved-not-shown");
    }
  }

  /// What has to do with other laptops.
  public Sharing sharing() {
    return new Sharing(this, opened, settings);
  }

  /// What laptops disagree in.
  public Conflicts conflicts() {
    return new Conflicts(this, opened);
  }

  /// Shows what the log has taken. When the projection fails, it is made again from the log, which
  /// has everything.
  Shown show(List<Transaction> transactions) throws IOException, Trouble {
    List<RowChange> changes;
    try {
      changes = opened.projection().accept(transactions);
    } catch (DataAccessException e) {
      LOG.warn("the projection failed and is made again: {}", e.sqlState());
      renew(true);
      return new Shown(List.of(), Set.of());
    }
    VillageFile after = village().with(changes);
    Set<UUID> touched = village().touched(changes);
    touched.addAll(after.touched(changes));
    boolean others = transactions.stream().anyMatch(t -> !t.dot().device().equals(device()));
    publish(after, touched, others || Conflicts.mayComeOf(changes));
    return new Shown(changes, touched);
  }

  /// What changed in the rows that show, and the households that it touches.
  record Shown(List<RowChange> changes, Set<UUID> touched) {}

  /// @param open whether laptops may disagree in other things than before
  private void publish(VillageFile now, Set<UUID> touched, boolean open) {
    bulletin.publish(conflicts().marked(now, open), touched);
  }

  /// Tells of every change, on the thread that made it, until the result is closed.
  public AutoCloseable listen(Consumer<Published> listener) {
    return bulletin.listen(listener);
  }

  /// All that happened to a row, latest first.
  public List<HistoryEntry> history(UUID row) {
    return timeline().rows(List.of(row)).entries();
  }

  /// All that happened to a cell, latest first.
  public List<HistoryEntry> history(UUID row, Field<?> field) {
    return history(row).stream().filter(entry -> field.equals(entry.field())).toList();
  }

  /// The workbook's past.
  public Timeline timeline() {
    return new Timeline(opened, settings);
  }

  /// The village as it was known at a time, by the clocks of those who wrote.
  public VillageFile asOf(Instant time) throws Trouble {
    return timeline().asOf(time);
  }

  /// One hash of all values that show.
  public String digest() {
    return RegisterDigest.of(opened.projection().rows());
  }

  /// Throws the projection away and makes it again from the log.
  public void rebuild() throws Trouble {
    Opened.guarded(() -> {
      renew(false);
      return this;
    });
  }

  void renew(boolean fromBase) throws IOException, Trouble {
    opened.renew(settings, fromBase);
    writer = Writer.of(opened, settings);
    stack = null;
    VillageFile now = VillageFile.of(opened.projection().rows());
    publish(now, Set.copyOf(now.dossiers().stream().map(Dossier::id).toList()), true);
  }

  /// Checks the whole log, and the projection against it.
  ///
  /// @throws Trouble `trouble.store.segment-damaged` for the first segment that does not agree
  public Verified verify() throws Trouble {
    return Opened.guarded(() -> Verified.of(opened, settings, digest()));
  }

  /// How the workbook stands.
  public Status status() {
    return Status.of(opened, conflicts().list().size());
  }

  /// This laptop.
  public UUID device() {
    return opened.keys().identity().device();
  }

  private UndoStack stack() {
    stack = stack != null
        ? stack
        : UndoStack.of(settings.person(), opened.projection().headings(device()));
    return stack;
  }

  /// Seals the log and closes in good order.
  @Override
  public void close() throws Trouble {
    Opened.guarded(() -> {
      opened.close();
      return this;
    });
  }
}
