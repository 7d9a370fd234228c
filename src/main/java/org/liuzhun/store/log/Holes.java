package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the disk destroyed among the sealed segments and no backup has (断档): from where on the
/// transactions of a laptop no longer follow one another.
public final class Holes {

  private static final Logger LOG = LoggerFactory.getLogger(Holes.class);

  private final Evidence evidence;
  private final SegmentFolder segments;
  private final Map<UUID, Long> first = new LinkedHashMap<>();

  private Holes(Path folder, Keys keys) {
    evidence = new Evidence(folder);
    segments = new SegmentFolder(folder.resolve("segments"), keys);
  }

  /// Reads all segments of a workbook's folder; what a backup has is taken from there.
  public static Holes find(Path folder, Keys keys) throws IOException {
    Holes holes = new Holes(folder, keys);
    Map<UUID, Long> next = new HashMap<>();
    for (SegmentFolder.Entry entry : holes.segments.list()) {
      long due = next.getOrDefault(entry.device(), 1L);
      if (entry.from() > due) {
        holes.first.putIfAbsent(entry.device(), due);
      } else if (holes.readable(entry).isEmpty()) {
        holes.first.putIfAbsent(entry.device(), entry.from());
      }
      next.put(entry.device(), Math.max(due, entry.to() + 1));
    }
    return holes;
  }

  /// Whether the files' names alone tell that one is missing.
  public static boolean isPlain(Path folder, Keys keys) throws IOException {
    Map<UUID, Long> next = new HashMap<>();
    boolean plain = false;
    for (SegmentFolder.Entry entry : new SegmentFolder(folder.resolve("segments"), keys).list()) {
      long due = next.getOrDefault(entry.device(), 1L);
      plain |= entry.from() > due;
      next.put(entry.device(), Math.max(due, entry.to() + 1));
    }
    return plain;
  }

  /// The laptops with a hole.
  public Set<UUID> laptops() {
    return Set.copyOf(first.keySet());
  }

  /// The number of the first transaction that is missing.
  public long first(UUID device) {
    return first.getOrDefault(device, 1L);
  }

  /// Whether a segment was taken from a backup, which may hold what was erased since.
  public boolean isMended() {
    return segments.isMended();
  }

  /// All transactions of a laptop from its hole on: the sound ones, and in the place of each
  /// missing one what is known of it, or else a mark. The damaged files are kept aside.
  ///
  /// @param known what somebody remembers of a transaction
  public List<Transaction> around(UUID device, Function<Dot, Optional<Transaction>> known)
      throws IOException {
    List<Transaction> all = new ArrayList<>();
    long next = first(device);
    Heading before = before(device, next);
    for (SegmentFolder.Entry entry : segments.list(device)) {
      if (entry.to() >= next) {
        Optional<List<Transaction>> sound = readable(entry);
        String file = sound.isEmpty() ? evidence.keep(entry.file()) : "";
        long until = sound.isEmpty() ? entry.to() : entry.from() - 1;
        for (; next <= until; next++) {
          Dot dot = new Dot(device, next);
          Heading last = all.isEmpty() ? before : all.getLast().heading();
          all.add(known.apply(dot).orElseGet(() -> Salvage.lost(dot, last, file)));
        }
        long due = next;
        sound.ifPresent(
            some -> some.stream().filter(each -> each.dot().seq() >= due).forEach(all::add));
        next = Math.max(next, entry.to() + 1);
      }
    }
    return List.copyOf(all);
  }

  private @Nullable Heading before(UUID device, long next) throws IOException {
    Heading before = null;
    for (SegmentFolder.Entry entry : segments.list(device)) {
      if (entry.to() < next) {
        Optional<List<Transaction>> sound = readable(entry);
        before = sound.isEmpty() ? before : sound.get().getLast().heading();
      }
    }
    return before;
  }

  /// Puts everything of a laptop from its hole on aside, so that it is asked for again: the laptop
  /// has it.
  public void setAside(UUID device) throws IOException {
    for (SegmentFolder.Entry entry : segments.list(device).reversed()) {
      if (entry.to() >= first(device)) {
        segments.setAside(entry, Evidence.AWAITED + device + "-" + entry.file().getFileName());
      }
    }
  }

  private Optional<List<Transaction>> readable(SegmentFolder.Entry entry) throws IOException {
    try {
      return Optional.of(segments.read(entry).transactions());
    } catch (Trouble | IllegalArgumentException e) {
      LOG.error("segment {}-{}: {}", entry.from(), entry.to(), e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
