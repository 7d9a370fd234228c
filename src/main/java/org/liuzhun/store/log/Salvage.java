package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// Takes in what lies in the journals of a program that was not closed: every sound record, and for
/// each save whose record was destroyed a mark, so that the numbers stay without gap and nobody
/// takes the village for whole. The damaged file is kept aside as it was.
final class Salvage {

  private static final OffsetDateTime UNKNOWN =
      OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);

  private final Evidence evidence;
  private final Keys keys;
  private final long published;
  private final long saved;
  private final long sealed;
  private final List<Logged> found = new ArrayList<>();
  private final List<Line> erases = new ArrayList<>();
  private @Nullable Heading before;
  private @Nullable Path latest;
  private long last;
  private long torn;
  private String damaged = "";

  /// @param sealed the number of the last sealed transaction
  /// @param before its heading
  /// @param published the last transaction that may be known elsewhere
  /// @param saved the last transaction that was reported as saved
  Salvage(
      Evidence evidence,
      Keys keys,
      long sealed,
      @Nullable Heading before,
      long published,
      long saved) {
    this.evidence = evidence;
    this.keys = keys;
    this.before = before;
    this.published = published;
    this.saved = saved;
    this.sealed = sealed;
    last = sealed;
  }

  /// Takes files in, oldest first.
  ///
  /// @throws Trouble `trouble.store.log-gap` when what is missing may be known elsewhere,
  ///     `trouble.store.journal-damaged` when a sound record is no transaction
  Result take(List<Path> files) throws IOException, Trouble {
    for (Path file : files) {
      take(file);
    }
    return end();
  }

  private void take(Path file) throws IOException, Trouble {
    JournalContent content = JournalContent.read(file, keys);
    latest = file;
    if (content.damaged()) {
      damaged = evidence.keep(file);
    }
    for (List<LinePair> lines : content.transactions()) {
      take(file, lines);
    }
    if (content.damaged()) {
      // The last of the records behind may have been a save that was interrupted.
      mark(Math.max(last, last + content.behind() - 1));
    }
    torn += content.torn();
  }

  private void take(Path file, List<LinePair> lines) throws Trouble {
    try {
      for (Transaction transaction : TransactionLines.read(keys.identity().device(), lines)) {
        long seq = transaction.dot().seq();
        mark(seq - 1);
        if (seq == last + 1) {
          add(new Logged(transaction, lines));
        } else if (seq <= sealed) {
          // Its journal would be gone, had all been erased that it erases.
          erases.addAll(transaction.erases());
        }
      }
    } catch (IllegalArgumentException e) {
      throw new Trouble(e, "trouble.store.journal-damaged", file, last + 1);
    }
  }

  private void add(Logged logged) {
    found.add(logged);
    before = logged.transaction().heading();
    last = logged.transaction().dot().seq();
  }

  /// Marks what is missing up to this transaction.
  private void mark(long to) throws Trouble {
    if (to > last && last < published) {
      throw new Trouble("trouble.store.log-gap", last + 1, Math.min(to, published));
    }
    while (last < to) {
      add(Logged.of(lost(new Dot(keys.identity().device(), last + 1), before, damaged)));
    }
  }

  /// The mark in the place of a destroyed save.
  ///
  /// @param before the heading of the save before it
  /// @param damaged the name of the damaged file as it was kept
  static Transaction lost(Dot dot, @Nullable Heading before, String damaged) {
    long hlc = before == null ? 0 : before.hlc();
    OffsetDateTime wall = before == null ? UNKNOWN : before.wall();
    Heading heading = new Heading(Heading.Kind.LOST, hlc, wall, "", damaged, null);
    return new Transaction(dot, heading, List.of(), List.of());
  }

  private Result end() throws IOException, Trouble {
    long reached = last;
    if (last >= published && saved > last) {
      damaged = latest == null ? "" : evidence.keep(latest);
      mark(saved);
    }
    List<Logged> whole = reached < last ? found : Unfinished.drop(found);
    whole.forEach(logged -> erases.addAll(logged.transaction().erases()));
    Recovery recovery = new Recovery(whole.size(), torn, found.size() - whole.size());
    return new Result(List.copyOf(whole), List.copyOf(erases), recovery);
  }

  /// What a salvage came to.
  ///
  /// @param transactions what counts and is not sealed, marks among it
  /// @param erases what is to be erased, by these and by sealed ones
  /// @param recovery how much
  record Result(List<Logged> transactions, List<Line> erases, Recovery recovery) {}
}
