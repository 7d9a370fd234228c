package org.liuzhun.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.DiskLog.Name;
import org.liuzhun.store.disk.DiskLog.Names;
import org.liuzhun.store.disk.DiskLog.Node;

/// A real folder of which is written down what is asked of it, as far as it is asked through
/// [#root]. What others do in it is noticed when it is forced: the database writes past it.
public final class ObservedDisk {

  private static final Node ROOT = new Node(0, true);

  private final DiskLog log = new DiskLog();
  private final Path real;
  private final ObservedFileSystem system;
  private final Map<Long, Map<String, Node>> folders = new HashMap<>();
  private long nodes;
  private volatile Mishap mishap = Mishap.NONE;
  private volatile int room;

  /// What is the matter with the disk.
  public enum Mishap {
    NONE,
    /// Nothing can be changed.
    READ_ONLY,
    /// Of what is written, half goes in and the rest is refused.
    FULL,
    /// The stick was pulled out.
    GONE
  }

  /// Watches an empty folder.
  public ObservedDisk(Path real) {
    this.real = real.toAbsolutePath().normalize();
    system = new ObservedFileSystem(this);
  }

  /// The folder, to be worked in.
  public Path root() {
    return new ObservedPath(system, real);
  }

  /// What was asked.
  public DiskLog log() {
    return log;
  }

  /// From now on this is the matter.
  public void suffer(Mishap now) {
    room = 0;
    mishap = now;
  }

  /// After so many more writes the disk is full.
  public void fillUpAfter(int writes) {
    room = writes;
    mishap = Mishap.FULL;
  }

  boolean isFull() {
    if (mishap == Mishap.FULL && room > 0) {
      room--;
      return false;
    }
    return mishap == Mishap.FULL;
  }

  void askRead(Path path) throws IOException {
    if (mishap == Mishap.GONE && isInside(path)) {
      throw new NoSuchFileException(path.toString());
    }
  }

  void askWrite(Path path) throws IOException {
    askRead(path);
    if (mishap == Mishap.READ_ONLY && isInside(path)) {
      throw new AccessDeniedException(path.toString());
    }
  }

  private boolean isInside(Path path) {
    return path.startsWith(real);
  }

  private static String name(Path path) {
    return Objects.requireNonNull(path.getFileName()).toString();
  }

  /// The file or folder of this name; null when none is known.
  private @Nullable Node find(Path path) {
    Node node = ROOT;
    for (Path name : real.relativize(path)) {
      if (!name.toString().isEmpty() && node != null) {
        node = names(node).get(name.toString());
      }
    }
    return node;
  }

  private Map<String, Node> names(Node folder) {
    return folders.computeIfAbsent(folder.number(), _ -> new HashMap<>());
  }

  private Node parent(Path path) {
    return Objects.requireNonNull(find(Objects.requireNonNull(path.getParent())));
  }

  private Name named(Path path, Optional<Node> node) {
    Node folder = parent(path);
    node.ifPresentOrElse(
        given -> names(folder).put(name(path), given), () -> names(folder).remove(name(path)));
    return new Name(folder.number(), name(path), node);
  }

  private Node made(Path path, boolean isFolder) {
    Node known = find(path);
    if (known != null) {
      return known;
    }
    Node made = new Node(++nodes, isFolder);
    log.add(new Names(List.of(named(path, Optional.of(made)))));
    return made;
  }

  synchronized void folder(Path path) {
    if (isInside(path)) {
      made(path, true);
    }
  }

  synchronized void deleted(Path path) {
    if (isInside(path) && find(path) != null) {
      log.add(new Names(List.of(named(path, Optional.empty()))));
    }
  }

  synchronized void moved(Path from, Path to) {
    if (isInside(from) && isInside(to)) {
      Node node = made(from, Files.isDirectory(to));
      log.add(new Names(List.of(named(from, Optional.empty()), named(to, Optional.of(node)))));
    }
  }

  synchronized void copied(Path to) throws IOException {
    if (isInside(to)) {
      Node node = made(to, false);
      log.add(new DiskLog.Cut(node.number(), 0));
      log.add(new DiskLog.Bytes(node.number(), 0, Files.readAllBytes(to)));
    }
  }

  synchronized FileChannel opened(Path path, FileChannel channel, boolean synced)
      throws IOException {
    if (!isInside(path)) {
      return channel;
    }
    boolean isFolder = Files.isDirectory(path);
    Node node = made(path, isFolder);
    return new ObservedChannel(channel, node, path, this, synced);
  }

  synchronized void written(Node file, long at, byte[] bytes) {
    log.add(new DiskLog.Bytes(file.number(), at, bytes));
  }

  synchronized void cut(Node file, long length) {
    log.add(new DiskLog.Cut(file.number(), length));
  }

  synchronized void forced(Node node, Path path) throws IOException {
    if (!node.isFolder() && node.equals(find(path)) && isDatabase(path)) {
      copied(path);
    }
    log.add(new DiskLog.Forced(node.number()));
  }

  private static boolean isDatabase(Path path) {
    return name(path).endsWith(".mv.db");
  }
}
