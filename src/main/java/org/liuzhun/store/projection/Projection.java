package org.liuzhun.store.projection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import org.jooq.exception.DataAccessException;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Merge;
import org.liuzhun.store.merge.Overlay;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;
import org.liuzhun.store.merge.State;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the log says, in tables (投影). It is a copy of the last orderly closed one with what came
/// since, or rebuilt from
/// the log when there is none to trust.
public final class Projection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
  private static final int ROWS_AT_ONCE = 5000;

  private final ProjectionFiles files;
  private final Database database;
  private final ProjectedState state;
  private final boolean rebuilt;

  private Projection(ProjectionFiles files, Database database, boolean rebuilt) {
    this.files = files;
    this.database = database;
    this.rebuilt = rebuilt;
    state = new ProjectedState(database.context());
  }

  /// How many transactions of the laptop the last orderly closed projection held: a witness of what
  /// the log must have.
  public static long witness(Path folder, UUID device) {
    return new ProjectionFiles(folder)
        .base()
        .map(base -> base.applied().getOrDefault(device, 0L))
        .orElse(0L);
  }

  /// Opens the projection and brings it up to the log.
  ///
  /// @param trusted whether the last orderly closed one may be taken as it is
  public static Projection open(
      Path folder, Keys keys, Log log, boolean trusted, DoubleConsumer progress)
      throws IOException, Trouble {
    ProjectionFiles files = new ProjectionFiles(folder);
    boolean copied = files.prepare() && trusted;
    Optional<Projection> copy = copied ? fromBase(files, keys) : Optional.empty();
    Projection projection = copy.isPresent() ? copy.get() : empty(files, keys);
    boolean erased = projection.catchUpOrLeave(log, progress);
    if (erased && copy.isPresent()) {
      projection.forgetBase();
      projection.abandon();
      projection = empty(files, keys);
      projection.catchUpOrLeave(log, progress);
    }
    return projection;
  }

  private boolean catchUpOrLeave(Log log, DoubleConsumer progress) throws IOException, Trouble {
    try {
      return catchUp(log, progress);
    } catch (IOException | Trouble | RuntimeException e) {
      abandon();
      throw e;
    }
  }

  /// Removes the copy that the next opening would start from. A database file keeps old pages, and
  /// with them what was erased, so that only one made anew from the log holds nothing of it.
  public void forgetBase() throws IOException {
    files.discardBase();
  }

  private static Projection empty(ProjectionFiles files, Keys keys) throws IOException {
    files.discard();
    return new Projection(files, Database.create(files.live(), keys), true);
  }

  private static Optional<Projection> fromBase(ProjectionFiles files, Keys keys) {
    Map<UUID, Long> expected = files.base().orElseThrow().applied();
    try {
      Database database = Database.open(files.live(), keys);
      try {
        Projection projection = new Projection(files, database, false);
        if (projection.state.applied().equals(expected)) {
          return Optional.of(projection);
        }
      } catch (DataAccessException e) {
        LOG.warn("the base cannot be read: {}", e.sqlState());
      }
      database.close();
    } catch (DataAccessException e) {
      LOG.warn("the base cannot be opened: {}", e.sqlState());
    }
    return Optional.empty();
  }

  /// @return whether something was erased
  private boolean catchUp(Log log, DoubleConsumer progress) throws IOException, Trouble {
    AtomicBoolean erased = new AtomicBoolean();
    log.replay(
        state.applied(),
        transactions -> {
          accept(transactions);
          if (transactions.stream().anyMatch(t -> !t.erases().isEmpty())) {
            erased.set(true);
          }
        },
        progress);
    return erased.get();
  }

  /// Whether it had to be made from the log.
  public boolean rebuilt() {
    return rebuilt;
  }

  /// The merge's memory, for authors and undo.
  public State state() {
    return state;
  }

  /// Fetches rows that will be asked for.
  public void prepare(List<UUID> rows) {
    state.prepare(rows);
  }

  /// Fetches rows with all that was ever done to them.
  public void prepareHistory(List<UUID> rows) {
    state.prepare(rows);
    state.prepareHistory(rows);
  }

  /// Takes transactions that the log has.
  ///
  /// @return what changed in the rows that show
  public List<RowChange> accept(List<Transaction> transactions) {
    List<RowChange> changes = new ArrayList<>();
    List<Transaction> portion = new ArrayList<>();
    int rows = 0;
    for (Transaction transaction : transactions) {
      portion.add(transaction);
      rows += transaction.rows().size();
      if (rows > ROWS_AT_ONCE) {
        changes.addAll(merge(portion));
        portion.clear();
        rows = 0;
      }
    }
    changes.addAll(merge(portion));
    return changes;
  }

  /// Fetches all rows of a portion at once, since each question to the database costs more than the
  /// row that it brings.
  private List<RowChange> merge(List<Transaction> portion) {
    Merge merge = new Merge(state);
    prepareAll(portion);
    portion.forEach(merge::accept);
    return flush();
  }

  /// What is written half stays half only in a live file that nobody will open again.
  private List<RowChange> flush() {
    List<RowChange> changes = state.flush();
    database.commit();
    return changes;
  }

  /// All rows that show.
  public List<Row> rows() {
    return rows(_ -> {});
  }

  /// All rows that show. The database reads a table while the rows of the one before are made.
  ///
  /// @param progress hears how many of the tables are read, from 0 to 1
  public List<Row> rows(DoubleConsumer progress) {
    Set<RowKey> hidden = new HeadTable(database.context()).hidden();
    List<Row> rows = new ArrayList<>();
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      var tables = Catalogue.ENTITIES.stream()
          .map(entity -> CompletableFuture.supplyAsync(
              () -> new EntityTable(database.context(), entity).all(), readers))
          .toList();
      for (int i = 0; i < tables.size(); i++) {
        read(tables.get(i)).stream().filter(row -> !hidden.contains(key(row))).forEach(rows::add);
        progress.accept((i + 1.0) / tables.size());
      }
    }
    return rows;
  }

  private static RowKey key(Row row) {
    return new RowKey(row.entity().key(), row.id());
  }

  private static List<Row> read(CompletableFuture<List<Row>> table) {
    try {
      return table.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof DataAccessException refused ? refused : e;
    }
  }

  /// Loads what the first opening in a process needs: that can be done before anything is opened.
  public static void warmUp() {
    Schema.hash();
    Database.warmUp();
  }

  /// What taking transactions would come to.
  ///
  /// @param changes what changes in the rows that show
  /// @param conflicts in how many rows laptops disagree then that they do not disagree in now
  public record Outlook(List<RowChange> changes, int conflicts) {}

  /// What transactions would change, without taking them.
  public Outlook outlook(List<Transaction> transactions) {
    prepareAll(transactions);
    Overlay overlay = new Overlay(state);
    Merge merge = new Merge(overlay);
    Set<RowKey> touched = new LinkedHashSet<>();
    transactions.forEach(transaction -> touched.addAll(merge.accept(transaction)));
    List<RowChange> changes = new ArrayList<>();
    int conflicts = 0;
    for (RowKey row : touched) {
      ShownRow.change(row, state.row(row), overlay.row(row)).ifPresent(changes::add);
      if (state.row(row).conflicts().isEmpty() && !overlay.row(row).conflicts().isEmpty()) {
        conflicts++;
      }
    }
    state.forget();
    return new Outlook(changes, conflicts);
  }

  /// Fetches all rows that transactions write, at once.
  public void prepareAll(List<Transaction> transactions) {
    state.prepare(transactions.stream()
        .flatMap(transaction -> transaction.rows().stream())
        .map(RowOp::row)
        .distinct()
        .toList());
  }

  /// The lines whose contents were erased, wherever they stand.
  public Set<Line> erasedLines() {
    return everywhere(state.erasedLines());
  }

  /// These lines, and those in which the same saves stand under other names.
  public Set<Line> everywhere(Collection<Line> lines) {
    Set<Line> all = new HashSet<>(lines);
    lines.forEach(line -> all.addAll(state.linesAt(line)));
    return all;
  }

  /// The rows that do not show because nothing says that they were made.
  public List<RowKey> unmade() {
    Set<RowKey> hidden = new HeadTable(database.context()).hidden();
    state.prepare(hidden.stream().map(RowKey::row).toList());
    return hidden.stream().filter(row -> state.row(row).lives().isEmpty()).toList();
  }

  /// Whether the contents of a line are to be erased wherever it is found.
  public boolean isErased(Line line) {
    return state.erased(line);
  }

  /// The rows of kinds that the catalogue does not have.
  public Map<UUID, RowState> foreign(String entity) {
    List<UUID> rows = new HeadTable(database.context()).of(entity);
    state.prepare(rows);
    Map<UUID, RowState> states = new LinkedHashMap<>();
    rows.forEach(row -> states.put(row, state.row(new RowKey(entity, row))));
    return states;
  }

  /// The rows in which laptops disagree.
  public List<RowKey> conflicting() {
    return new HeadTable(database.context()).conflicting();
  }

  /// All that was ever done to a row, by the line of the log that says it.
  public Map<Line, RowOp> done(UUID row) {
    Map<Line, RowOp> done = new LinkedHashMap<>();
    deeds().of(List.of(row)).forEach(one -> done.put(one.line(), one.op()));
    return done;
  }

  /// All that was ever done to a row of one kind, by the line of the log that says it.
  public Map<Line, RowOp> done(RowKey row) {
    Map<Line, RowOp> done = done(row.row());
    done.values().removeIf(op -> !op.entity().equals(row.entity()));
    return done;
  }

  /// What was ever done, to be asked in various ways.
  public Deeds deeds() {
    return new Deeds(database.context(), state.applied());
  }

  /// The heading of a transaction.
  public Optional<Heading> heading(Dot dot) {
    return new TransactionTable(database.context()).heading(dot);
  }

  /// The headings of a laptop's transactions, oldest first.
  public Map<Dot, Heading> headings(UUID device) {
    Map<Dot, Heading> headings = new LinkedHashMap<>();
    new TransactionTable(database.context())
        .headings(device)
        .forEach(n -> headings.put(n.dot(), n.heading()));
    return headings;
  }

  /// A transaction with all that it did.
  public Optional<Transaction> transaction(Dot dot) {
    return new TransactionTable(database.context()).transaction(dot);
  }

  /// The latest time of the laptop's own transactions, and of others' that are not behind the
  /// bound.
  public long latest(UUID device, long bound) {
    return new TransactionTable(database.context()).latest(device, bound);
  }

  /// The number of the last transaction of each laptop.
  public Map<UUID, Long> applied() {
    return state.applied();
  }

  /// Closes in good order, so that the next opening can start from here.
  @Override
  public void close() throws IOException {
    boolean compact = files.isWasteful();
    database.shutdown(compact);
    files.keep(state.applied(), compact);
  }

  /// Lets go without order; the next opening starts from the last orderly close.
  public void abandon() throws IOException {
    database.close();
    files.discard();
  }
}
