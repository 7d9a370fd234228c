package org.liuzhun.store.log;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// What a log does when two laptops have written under one name (身份分叉).
public final class Forks {

  private final Log log;
  private final SegmentFolder segments;
  private final Keys keys;
  private final Map<UUID, Reach> reach;

  Forks(Log log, SegmentFolder segments, Keys keys, Map<UUID, Reach> reach) {
    this.log = log;
    this.segments = segments;
    this.keys = keys;
    this.reach = reach;
  }

  /// What this log alone has, behind the last transaction that both have; empty when the segments
  /// do not meet the log, or do not show where the other goes another way: it may merely
  /// have been seen less far.
  ///
  /// @param device the laptop
  /// @param arrived segments, among them some of that laptop
  public Optional<List<Transaction>> only(UUID device, List<byte[]> arrived)
      throws IOException, Trouble {
    long common = -1;
    Set<Long> shown = new HashSet<>();
    for (byte[] bytes : arrived) {
      Segment theirs = Segment.read(bytes);
      if (theirs.device().equals(device) && meets(device, theirs)) {
        common = Math.max(common, theirs.from() - 1);
        for (Map.Entry<Long, Chain> link : theirs.links().entrySet()) {
          shown.add(link.getKey());
          if (log.chainAt(device, link.getKey())
              .equals(Optional.of(link.getValue().toString()))) {
            common = Math.max(common, link.getKey());
          }
        }
      }
    }
    if (common < 0) {
      return Optional.empty();
    }
    List<Transaction> only = log.behind(device, common);
    return only.isEmpty() || shown.contains(common + 1) ? Optional.of(only) : Optional.empty();
  }

  private boolean meets(UUID device, Segment theirs) throws IOException, Trouble {
    String before = theirs.previous().toString();
    return theirs.from() == 1 || log.chainAt(device, theirs.from() - 1).equals(Optional.of(before));
  }

  /// Whether there are segments of a laptop among these.
  public boolean isShown(UUID device, List<byte[]> arrived) {
    return arrived.stream().anyMatch(bytes -> Segment.read(bytes).device().equals(device));
  }

  /// Whether arrived segments bring what stands before a transaction in the log's segment around
  /// it, so that the segment can be let go of.
  public boolean replace(UUID device, long seq, List<byte[]> arrived) throws IOException {
    long from = segments.list(device).stream()
        .filter(entry -> entry.holds(seq))
        .mapToLong(SegmentFolder.Entry::from)
        .findFirst()
        .orElse(seq);
    return from == seq
        || arrived.stream()
            .map(Segment::read)
            .anyMatch(theirs -> theirs.device().equals(device) && theirs.from() <= from);
  }

  /// Takes out of the log what a laptop wrote from a transaction on, with the whole segment around
  /// it. It must have been written anew under another name before.
  public void drop(UUID device, long from) throws IOException {
    for (SegmentFolder.Entry entry : segments.list(device).reversed()) {
      if (entry.to() >= from) {
        SafeFile.delete(entry.file());
      }
    }
    reach.remove(device);
  }

  /// Signs what this laptop wrote before a transaction as a segment that ends there, so that the
  /// rest can be dropped alone.
  public void cut(long before) throws IOException, Trouble {
    UUID device = keys.identity().device();
    for (SegmentFolder.Entry entry : segments.list(device)) {
      if (entry.from() < before && before <= entry.to()) {
        segments.write(segments.read(entry).cut(keys.identity(), before));
      }
    }
  }

  /// Puts everything of a laptop from a transaction on aside, with the whole segment around it.
  public void putAside(UUID device, long from) throws IOException {
    segments.leaveOut(device, from);
    reach.remove(device);
  }

  /// Puts aside what was given up: two laptops wrote under one name, and the one that wrote this
  /// has written it anew in its own.
  ///
  /// @return whether there was anything
  public boolean leaveOut(Map<UUID, Set<Reach>> given) throws IOException, Trouble {
    boolean any = false;
    for (Map.Entry<UUID, Set<Reach>> entry : given.entrySet()) {
      for (Reach left : entry.getValue()) {
        if (log.chainAt(entry.getKey(), left.to()).equals(Optional.of(left.chain()))) {
          putAside(entry.getKey(), left.to());
          any = true;
        }
      }
    }
    return any;
  }
}
