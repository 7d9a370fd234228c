package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// The log of a workbook (日志): the truth, of which everything else is an index. What was saved lies
/// in the journal
/// until it is sealed in a signed segment: at 1 MB, at close, or at the next opening after an
/// interruption.
public final class Log implements AutoCloseable {

  private static final long SEAL_AT = 1 << 20;

  private final Path journals;
  private final SegmentFolder segments;
  private final Keys keys;
  private final List<Logged> unsealed = new ArrayList<>();
  private @Nullable Journal journal;
  private Chain chain = Chain.START;
  private long sealed;
  private Recovery recovery = Recovery.NONE;

  private Log(Path folder, Keys keys) {
    journals = folder.resolve("journal");
    segments = new SegmentFolder(folder.resolve("segments"), keys);
    this.keys = keys;
  }

  /// Opens the log of a workbook folder and seals what an interruption left in journals.
  ///
  /// @throws Trouble `trouble.store.journal-damaged`, `trouble.store.segment-damaged` or
  ///     `trouble.store.log-gap`
  public static Log open(Path folder, Keys keys) throws IOException, Trouble {
    Log log = new Log(folder, keys);
    List<SegmentFolder.Entry> own = log.segments.list(keys.identity().device());
    if (!own.isEmpty()) {
      log.sealed = own.getLast().to();
      log.chain = log.segments.read(own.getLast()).chain();
    }
    for (Path file : Journal.list(log.journals)) {
      log.recover(file);
    }
    List<Line> erased = log.unsealed.stream()
        .flatMap(logged -> logged.transaction().erases().stream())
        .toList();
    log.seal();
    for (Line line : erased) {
      log.erase(line);
    }
    return log;
  }

  private void recover(Path file) throws IOException, Trouble {
    JournalContent content = JournalContent.read(file, keys);
    List<Logged> found = new ArrayList<>();
    try {
      for (List<LinePair> lines : content.transactions()) {
        TransactionLines.read(keys.identity().device(), lines)
            .forEach(t -> found.add(new Logged(t, lines)));
      }
    } catch (IllegalArgumentException e) {
      throw new Trouble(e, "trouble.store.journal-damaged", file, found.size() + 1, 0);
    }
    List<Logged> whole = Unfinished.drop(found);
    int taken = 0;
    for (Logged logged : whole) {
      long seq = logged.transaction().dot().seq();
      if (seq > last() + 1) {
        throw new Trouble("trouble.store.log-gap", last() + 1, seq - 1);
      }
      if (seq == last() + 1) {
        unsealed.add(logged);
        taken++;
      }
    }
    recovery = recovery.plus(new Recovery(taken, content.torn(), found.size() - whole.size()));
  }

  /// The number of this laptop's last transaction, 0 when it has none.
  public long last() {
    return unsealed.isEmpty() ? sealed : unsealed.getLast().transaction().dot().seq();
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
  public void append(List<Logged> transactions) throws IOException {
    if (journal == null) {
      journal = Journal.create(journals, keys);
    }
    try {
      journal.append(transactions.stream().map(Logged::lines).toList());
    } catch (IOException e) {
      closeJournal();
      throw e;
    }
    unsealed.addAll(transactions);
    if (journal.size() >= SEAL_AT) {
      seal();
    }
  }

  /// Seals what lies in the journal.
  public void seal() throws IOException {
    if (!unsealed.isEmpty()) {
      List<LinePair> lines = new ArrayList<>();
      unsealed.forEach(logged -> lines.addAll(logged.lines()));
      Segment segment = Segment.sign(keys.identity(), chain, sealed + 1, last(), lines);
      segments.write(segment);
      chain = chain.with(lines);
      sealed = segment.to();
      unsealed.clear();
    }
    closeJournal();
    for (Path file : Journal.list(journals)) {
      Files.delete(file);
    }
  }

  /// Gives all sealed transactions behind the given numbers, those of a laptop in order.
  ///
  /// @param after the last number of each laptop that is known already
  /// @param progress hears how far it is, from 0 to 1
  public void replay(Map<UUID, Long> after, Consumer<Transaction> into, DoubleConsumer progress)
      throws IOException, Trouble {
    List<SegmentFolder.Entry> due = segments.list().stream()
        .filter(entry -> entry.to() > after.getOrDefault(entry.device(), 0L))
        .toList();
    int done = 0;
    for (SegmentFolder.Entry entry : due) {
      for (Transaction transaction : transactions(entry)) {
        if (transaction.dot().seq() > after.getOrDefault(entry.device(), 0L)) {
          into.accept(transaction);
        }
      }
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

  /// Erases the payload of a line in its segment. The line's skeleton, the chain and the signature
  /// stay.
  public void erase(Line line) throws IOException, Trouble {
    for (SegmentFolder.Entry entry : segments.list(line.dot().device())) {
      if (entry.from() <= line.dot().seq() && line.dot().seq() <= entry.to()) {
        segments.write(segments.read(entry).erase(line.dot().seq(), line.number()));
      }
    }
  }

  private void closeJournal() throws IOException {
    if (journal != null) {
      journal.close();
      journal = null;
    }
  }

  /// Seals what lies in the journal and lets go.
  @Override
  public void close() throws IOException {
    seal();
  }
}
