package org.liuzhun.store.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// Checks the chains of all laptops from their beginning.
final class LogCheck {

  private record Reached(Chain chain, long seq, byte[] key) {}

  private final SegmentFolder segments;
  private final Map<UUID, Reached> reached = new HashMap<>();

  LogCheck(SegmentFolder segments, Keys keys) {
    this.segments = segments;
    byte[] own = keys.identity().signing().getPublic().getEncoded();
    reached.put(keys.identity().device(), new Reached(Chain.START, 0, own));
  }

  long run(DoubleConsumer progress) throws IOException, Trouble {
    List<SegmentFolder.Entry> all = segments.list();
    long transactions = 0;
    int done = 0;
    for (SegmentFolder.Entry entry : all) {
      Segment segment = segments.read(entry);
      check(entry, segment);
      transactions += segment.to() - segment.from() + 1;
      done++;
      progress.accept((double) done / all.size());
    }
    return transactions;
  }

  private void check(SegmentFolder.Entry entry, Segment segment) throws Trouble {
    try {
      Reached before =
          reached.getOrDefault(entry.device(), new Reached(Chain.START, 0, segment.key()));
      boolean follows = segment.from() == before.seq() + 1
          && segment.previous().equals(before.chain())
          && Arrays.equals(segment.key(), before.key());
      if (!follows || segment.sound().isEmpty()) {
        throw SegmentFolder.damaged(entry, null);
      }
      reached.put(entry.device(), new Reached(segment.chain(), segment.to(), segment.key()));
    } catch (IllegalArgumentException e) {
      throw SegmentFolder.damaged(entry, e);
    }
  }
}
