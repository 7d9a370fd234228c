package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of a workbook (日志): the truth, of which everything else is an index. What was
/// saved lies in the journal until it is sealed in a signed segment: at 1 MB, at close, or at
/// the next opening after an interruption.
public final class Log implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Log.class);
  private static final long SEAL_AT = 1 << 20;
  /// A longer run becomes several segments, so that each can be read at once on a small laptop.
  private static final long SEGMENT = 1 << 23;

  private final Path journals;
  private final Acknowledged acknowledged;
  private final SegmentFolder segments;
  private final Incoming incoming;
  private final Map<UUID, Reach> reach = new HashMap<>();
  private final Keys keys;
  private final Unsealed unsealed = new Unsealed();
  private final List<Line> erasing = new ArrayList<>();
  private @Nullable Journal journal;
  private Chain chain = Chain.START;
  private long sealed;
  private long saved;
  private boolean uncertain;
  private Recovery recovery = Recovery.NONE;
  private Function<Transaction, Optional<Transaction>> judge = Optional::of;

  private Log(Path folder, Keys keys) {
    journals = folder.resolve("journal");
    acknowledged = new Acknowledged(journals, keys.identity().device());
    segments = new SegmentFolder(folder.resolve("segments"), keys);
    incoming = new Incoming(folder, folder.resolve("segments"), keys);
    this.keys = keys;
  }

  /// Opens the log of a folder that must be whole, a backup's for instance.
  ///
  /// @throws Trouble `trouble.store.segment-damaged` when its end is not
  public static Log open(Path folder, Keys keys) throws IOException, Trouble {
    Log log = new Log(folder, keys);
    List<SegmentFolder.Entry> own = log.segments.list(keys.identity().device());
    if (!own.isEmpty()) {
      log.segments.read(own.getLast());
    }
    return open(folder, keys, 0);
  }

  /// Opens the log of a workbook folder, seals what an interruption left in journals, and takes in
  /// what damage has left.
  ///
  /// @param published this laptop's last transaction that may be known elsewhere, so that its
  ///     number stands for nothing else any more
  /// @throws Trouble `trouble.store.journal-damaged` or `trouble.store.log-gap`
  public static Log open(Path folder, Keys keys, long published) throws IOException, Trouble {
    Log log = new Log(folder, keys);
    log.settle();
    Optional<Segment> last = log.lastSealed(keys.identity().device());
    log.sealed = last.map(Segment::to).orElse(0L);
    log.chain = last.map(Segment::chain).orElse(Chain.START);
    Heading heading = last.map(Segment::lastHeading).orElse(null);
    log.salvage(folder, heading, Math.max(published, log.saved));
    log.seal();
    return log;
  }

  /// The last segment that can be read. What nothing can be read of is put aside: the end of the
  /// log is lost.
  private Optional<Segment> lastSealed(UUID device) throws IOException {
    for (SegmentFolder.Entry entry : segments.list(device).reversed()) {
      try {
        return Optional.of(segments.read(entry));
      } catch (Trouble trouble) {
        LOG.error("segment {}-{}: {}", entry.from(), entry.to(), trouble.key());
        segments.setAside(entry);
        saved = Math.max(saved, entry.to());
      }
    }
    return Optional.empty();
  }

  /// Whether a segment was taken from a backup.
  public boolean isMended() {
    return segments.isMended();
  }

  private void salvage(Path folder, @Nullable Heading before, long published)
      throws IOException, Trouble {
    Acknowledged.Reached reached = acknowledged.read();
    saved = Math.max(saved, reached.saved());
    Salvage salvage = new Salvage(
        new Evidence(folder),
        keys,
        sealed,
        before,
        Math.max(published, reached.sealed()),
        reached.saved());
    Salvage.Result result = salvage.take(Journal.list(journals));
    erasing.addAll(result.erases());
    result.transactions().forEach(logged -> unsealed.add(Unsealed.Waiting.of(logged)));
    recovery = result.recovery();
  }

  /// The number of the last transaction that was ever reported as saved, as far as the log knows;
  /// when it is behind [#last], what is between was lost.
  public long saved() {
    return Math.max(saved, last());
  }

  /// The number of this laptop's last transaction, 0 when it has none.
  public long last() {
    return unsealed.isEmpty() ? sealed : unsealed.last();
  }

  /// How far this laptop's own sealed writing reaches.
  public Reach end() {
    return sealed == 0 ? Reach.NONE : new Reach(sealed, chain.toString());
  }

  /// What was found when the log was opened.
  public Recovery recovery() {
    return recovery;
  }

  /// How many transactions are saved but not sealed.
  public int unsealed() {
    return unsealed.size();
  }

  /// Saves transactions of this laptop. When this returns they are on the disk; when it throws,
  /// none of them counts.
  public void append(List<Transaction> transactions) throws IOException, Trouble {
    if (uncertain) {
      throw new Trouble("trouble.store.reopen");
    }
    if (journal == null) {
      journal = Journal.create(journals, keys);
    }
    List<Unsealed.Waiting> written = new ArrayList<>(transactions.size());
    try {
      journal.append(transactions.stream()
          .map(transaction -> {
            written.add(Unsealed.Waiting.of(Logged.of(transaction)));
            return written.getLast().text();
          })
          .iterator());
    } catch (Journal.Uncertain e) {
      uncertain = true;
      throw e.original();
    } catch (IOException e) {
      closeJournal();
      throw e;
    }
    written.forEach(unsealed::add);
    acknowledged.write(sealed, last());
    transactions.forEach(transaction -> erasing.addAll(transaction.erases()));
    sealWhenLong(journal);
  }

  /// What is saved is saved: a segment that cannot be written now, on a full disk for instance, is
  /// written later.
  private void sealWhenLong(Journal open) {
    try {
      if (open.size() >= SEAL_AT) {
        seal();
      }
    } catch (IOException | Trouble e) {
      LOG.warn("sealing waits: {}", e.getClass().getSimpleName());
    }
  }

  /// Seals what lies in the journal. What it erases is erased before the journal goes, so that an
  /// interruption in between is made good at the next opening.
  public void seal() throws IOException, Trouble {
    while (!unsealed.isEmpty()) {
      seal(unsealed.next(SEGMENT));
    }
    erase(List.copyOf(erasing));
    erasing.clear();
    closeJournal();
    for (Path file : Journal.list(journals)) {
      SafeFile.delete(file);
    }
    acknowledged.write(sealed, sealed);
  }

  private void seal(Unsealed.Run run) throws IOException, Trouble {
    segments.write(Segment.sign(keys.identity(), chain, sealed + 1, run.last(), run.lines()));
    chain = chain.with(run.lines());
    sealed = run.last();
    reach.put(keys.identity().device(), new Reach(sealed, chain.toString()));
    unsealed.drop(run.count());
  }

  /// Lets somebody say of each transaction, before it is given to anybody, whether and as what it
  /// counts.
  public void judgedBy(Function<Transaction, Optional<Transaction>> judgement) {
    judge = judgement;
  }

  /// Gives all sealed transactions that count behind the given numbers, those of a laptop in order,
  /// those of a segment at once.
  ///
  /// @param after the last number of each laptop that is known already
  /// @param progress hears how far it is, from 0 to 1
  public void replay(
      Map<UUID, Long> after, Consumer<List<Transaction>> into, DoubleConsumer progress)
      throws IOException, Trouble {
    List<SegmentFolder.Entry> due = segments.list().stream()
        .filter(entry -> entry.to() > after.getOrDefault(entry.device(), 0L))
        .toList();
    int done = 0;
    for (SegmentFolder.Entry entry : due) {
      long known = after.getOrDefault(entry.device(), 0L);
      into.accept(transactions(entry).stream()
          .filter(transaction -> transaction.dot().seq() > known)
          .flatMap(transaction -> judge.apply(transaction).stream())
          .toList());
      done++;
      progress.accept((double) done / due.size());
    }
  }

  private List<Transaction> transactions(SegmentFolder.Entry entry) throws IOException, Trouble {
    try {
      return segments.read(entry).transactions();
    } catch (IllegalArgumentException e) {
      throw SegmentFolder.damaged(entry, e);
    }
  }

  /// Checks every segment: signature, chain without gap, hashes of all payloads that were not
  /// erased.
  ///
  /// @return how many transactions were checked
  /// @throws Trouble `trouble.store.segment-damaged` for the first that does not agree
  public long verify(DoubleConsumer progress) throws IOException, Trouble {
    return new LogCheck(segments, keys).run(progress);
  }

  /// Erases the payloads of sealed lines. Their skeletons, the chain and the signature stay. Lines
  /// that have not arrived yet are passed over; the merge drops their contents when they come.
  public void erase(Collection<Line> lines) throws IOException, Trouble {
    Map<UUID, List<Line>> byLaptop =
        lines.stream().collect(Collectors.groupingBy(line -> line.dot().device()));
    for (Map.Entry<UUID, List<Line>> some : byLaptop.entrySet()) {
      for (SegmentFolder.Entry entry : segments.list(some.getKey())) {
        List<Line> inside = some.getValue().stream()
            .filter(line -> entry.holds(line.dot().seq()))
            .toList();
        if (!inside.isEmpty()) {
          segments.write(segments.read(entry).erase(inside));
        }
      }
    }
  }

  /// The laptops of which the log has sealed transactions.
  public Set<UUID> laptops() throws IOException {
    return segments.list().stream().map(SegmentFolder.Entry::device).collect(Collectors.toSet());
  }

  /// How far the log reaches for each laptop. Saved transactions count when they are sealed.
  public Map<UUID, Reach> reach() throws IOException, Trouble {
    Map<UUID, SegmentFolder.Entry> last = new HashMap<>();
    segments.list().forEach(entry -> last.put(entry.device(), entry));
    for (SegmentFolder.Entry entry : last.values()) {
      Reach known = reach.get(entry.device());
      if (known == null || known.to() != entry.to()) {
        reach.put(
            entry.device(), new Reach(entry.to(), segments.read(entry).chain().toString()));
      }
    }
    return Map.copyOf(reach);
  }

  /// The end of a laptop's chain at a transaction, in hexadecimal; empty when the log has not got
  /// it.
  public Optional<String> chainAt(UUID device, long seq) throws IOException, Trouble {
    for (SegmentFolder.Entry entry : segments.list(device)) {
      if (entry.from() <= seq && seq <= entry.to()) {
        Segment segment = segments.read(entry);
        Chain link = seq == entry.to() ? segment.chain() : segment.links().get(seq);
        return Optional.ofNullable(link).map(Chain::toString);
      }
    }
    return Optional.empty();
  }

  /// What to do when two laptops write under one name.
  public Forks forks() {
    return new Forks(this, segments, keys, reach);
  }

  /// What a laptop wrote behind a transaction.
  public List<Transaction> behind(UUID device, long seq) throws IOException, Trouble {
    List<Transaction> behind = new ArrayList<>();
    for (SegmentFolder.Entry entry : segments.list(device)) {
      if (entry.to() > seq) {
        transactions(entry).stream().filter(t -> t.dot().seq() > seq).forEach(behind::add);
      }
    }
    return behind;
  }

  /// The sealed segments behind the given numbers, those of a laptop in order.
  ///
  /// @param after the last number of each laptop that is known already
  public List<SealedSegment> sealed(Map<UUID, Long> after) throws IOException, Trouble {
    List<SealedSegment> due = new ArrayList<>();
    for (SegmentFolder.Entry entry : segments.list()) {
      if (entry.to() > after.getOrDefault(entry.device(), 0L)) {
        byte[] bytes = segments.read(entry).bytes();
        due.add(new SealedSegment(entry.device(), entry.from(), entry.to(), bytes));
      }
    }
    return due;
  }

  /// Checks segments that came from outside against what the log has.
  ///
  /// @param signing the signing key of each laptop that belongs, in hexadecimal
  /// @param given the writings that their laptops have given up
  /// @throws Trouble `trouble.store.segments-unsound` when one is damaged or not signed by its
  ///     laptop
  public Arrival check(
      List<byte[]> arrived, Function<UUID, Optional<String>> signing, Map<UUID, Set<Reach>> given)
      throws IOException, Trouble {
    try {
      return Arrival.check(this, arrived, signing, given);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Trouble(e, "trouble.store.segments-unsound");
    }
  }

  /// Takes the segments of an arrival in, all or none.
  ///
  /// @param erased the lines whose payloads are to go, in these segments and in those before
  public void take(Arrival arrival, Collection<Line> erased) throws IOException, Trouble {
    incoming.lay(arrival.segments(), erased);
    settle();
  }

  private void settle() throws IOException, Trouble {
    erase(incoming.settle());
    incoming.done();
  }

  private void closeJournal() throws IOException {
    Journal open = journal;
    journal = null;
    if (open != null) {
      open.close();
    }
  }

  /// Seals what lies in the journal and lets go.
  @Override
  public void close() throws IOException, Trouble {
    seal();
  }
}
