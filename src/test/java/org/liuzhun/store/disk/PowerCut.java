package org.liuzhun.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.liuzhun.store.disk.DiskLog.Asked;
import org.liuzhun.store.disk.DiskLog.Bytes;
import org.liuzhun.store.disk.DiskLog.Cut;
import org.liuzhun.store.disk.DiskLog.Forced;
import org.liuzhun.store.disk.DiskLog.Name;
import org.liuzhun.store.disk.DiskLog.Names;
import org.liuzhun.store.disk.DiskLog.Node;

/// What a disk may hold after the current failed: all that was forced, and some of the rest. A
/// file's bytes are sure when the file was forced after they were written, a name when its folder
/// was.
public final class PowerCut {

  private static final int BLOCK = 512;

  /// What becomes of things that were not forced.
  public enum Mood {
    /// Nothing is left of them.
    NONE,
    /// They came to the disk in the order in which they were asked for, up to some point, and the
    /// last one in part.
    ORDERED,
    /// Each name and each block came to the disk or did not.
    SCRAMBLED,
    /// Everything came to the disk.
    ALL
  }

  private final Random random;
  private final Map<Long, byte[]> files = new HashMap<>();
  private final Map<Long, Map<String, Node>> folders = new HashMap<>();

  private PowerCut(Random random) {
    this.random = random;
  }

  /// Lays out, in an empty folder, what the disk holds when the current fails.
  ///
  /// @param at how much had been asked of it
  public static void layOut(DiskLog log, int at, Mood mood, Random random, Path into)
      throws IOException {
    PowerCut cut = new PowerCut(random);
    for (Asked kept : cut.kept(log.until(at), mood)) {
      cut.apply(kept);
    }
    cut.write(0, into);
  }

  private List<Asked> kept(List<Asked> asked, Mood mood) {
    boolean[] sure = sure(asked);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < sure.length; i++) {
      if (!sure[i]) {
        open.add(i);
      }
    }
    int end = random.nextInt(open.size() + 1);
    int last = end == open.size() ? Integer.MAX_VALUE : open.get(end);
    List<Asked> kept = new ArrayList<>();
    for (int i = 0; i < sure.length; i++) {
      if (sure[i]) {
        kept.add(asked.get(i));
      } else {
        kept.addAll(some(asked.get(i), mood, Integer.compare(i, last)));
      }
    }
    return kept;
  }

  /// What was forced: for each thing that was asked, whether something behind it made it sure.
  private static boolean[] sure(List<Asked> asked) {
    boolean[] sure = new boolean[asked.size()];
    Set<Long> forced = new HashSet<>();
    for (int i = asked.size() - 1; i >= 0; i--) {
      sure[i] = switch (asked.get(i)) {
        case Forced force -> {
          forced.add(force.number());
          yield true;
        }
        case Bytes bytes -> forced.contains(bytes.file());
        case Cut cut -> forced.contains(cut.file());
        case Names names -> names.names().stream().anyMatch(n -> forced.contains(n.folder()));
      };
    }
    return sure;
  }

  /// @param place whether it comes before the point up to which order held, at it, or behind
  private List<Asked> some(Asked asked, Mood mood, int place) {
    return switch (mood) {
      case NONE -> List.of();
      case ALL -> List.of(asked);
      case ORDERED -> place < 0 ? List.of(asked) : place > 0 ? List.of() : torn(asked);
      case SCRAMBLED ->
        asked instanceof Bytes bytes
            ? blocks(bytes)
            : random.nextBoolean() ? List.of(asked) : List.of();
    };
  }

  private List<Asked> torn(Asked asked) {
    return asked instanceof Bytes(long file, long at, byte[] bytes) && bytes.length > 0
        ? List.of(new Bytes(file, at, Arrays.copyOf(bytes, random.nextInt(bytes.length))))
        : List.of();
  }

  private List<Asked> blocks(Bytes whole) {
    List<Asked> kept = new ArrayList<>();
    int from = 0;
    while (from < whole.bytes().length) {
      int to = (int) Math.min(
          whole.bytes().length, ((whole.at() + from) / BLOCK + 1) * BLOCK - whole.at());
      if (random.nextInt(5) < 3) {
        byte[] block = Arrays.copyOfRange(whole.bytes(), from, to);
        kept.add(new Bytes(whole.file(), whole.at() + from, block));
      }
      from = to;
    }
    return kept;
  }

  private void apply(Asked asked) {
    switch (asked) {
      case Bytes(long file, long at, byte[] bytes) -> {
        byte[] before = files.getOrDefault(file, new byte[0]);
        byte[] after = Arrays.copyOf(before, (int) Math.max(before.length, at + bytes.length));
        System.arraycopy(bytes, 0, after, (int) at, bytes.length);
        files.put(file, after);
      }
      case Cut(long file, long length) -> {
        byte[] before = files.getOrDefault(file, new byte[0]);
        files.put(file, Arrays.copyOf(before, (int) Math.min(before.length, length)));
      }
      case Names(List<Name> names) ->
        names.forEach(name -> name(
            folders.computeIfAbsent(name.folder(), _ -> new TreeMap<>()),
            name.name(),
            name.node()));
      case Forced _ -> {}
    }
  }

  private static void name(Map<String, Node> folder, String name, Optional<Node> node) {
    node.ifPresentOrElse(given -> folder.put(name, given), () -> folder.remove(name));
  }

  private void write(long folder, Path into) throws IOException {
    Files.createDirectories(into);
    for (Map.Entry<String, Node> entry : folders.getOrDefault(folder, Map.of()).entrySet()) {
      Path path = into.resolve(entry.getKey());
      if (entry.getValue().isFolder()) {
        write(entry.getValue().number(), path);
      } else {
        Files.write(path, files.getOrDefault(entry.getValue().number(), new byte[0]));
      }
    }
  }
}
