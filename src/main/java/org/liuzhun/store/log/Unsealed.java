package org.liuzhun.store.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What lies in the journal and not in a segment yet: transaction by transaction, kept small, since
/// an import may be long.
final class Unsealed {

  /// One transaction.
  record Waiting(long seq, byte[] text) {

    static Waiting of(Logged logged) {
      return new Waiting(
          logged.transaction().dot().seq(),
          LinePair.join(logged.lines()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private final List<Waiting> waiting = new ArrayList<>();

  void add(Waiting one) {
    waiting.add(one);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  int size() {
    return waiting.size();
  }

  /// The number of the last transaction.
  long last() {
    return waiting.getLast().seq();
  }

  /// The lines of whole transactions from the first on, as many as come to the length, one at
  /// least.
  Run next(long length) {
    List<LinePair> lines = new ArrayList<>();
    long taken = 0;
    int count = 0;
    while (count < waiting.size()
        && (count == 0 || taken + waiting.get(count).text().length <= length)) {
      byte[] text = waiting.get(count).text();
      lines.addAll(LinePair.split(new String(text, StandardCharsets.UTF_8)));
      taken += text.length;
      count++;
    }
    return new Run(count, waiting.get(count - 1).seq(), lines);
  }

  /// Some transactions from the first on.
  ///
  /// @param count how many
  /// @param last the number of the last
  /// @param lines their lines
  record Run(int count, long last, List<LinePair> lines) {}

  /// Lets go of the first transactions.
  void drop(int count) {
    waiting.subList(0, count).clear();
  }
}
