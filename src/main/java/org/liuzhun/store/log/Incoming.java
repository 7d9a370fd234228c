package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Line;

/// Takes segments in all together: they are laid out beside the log, and from the moment
/// their folder has its final name they belong to it, even when the program is killed before
/// they are in place.
final class Incoming {

  private static final String ERASES = "erases";

  private final Path making;
  private final Path made;
  private final Path segments;
  private final Keys keys;

  Incoming(Path folder, Path segments, Keys keys) {
    making = folder.resolve("incoming.new");
    made = folder.resolve("incoming");
    this.segments = segments;
    this.keys = keys;
  }

  /// Lays out the segments; when this returns, they are in.
  ///
  /// @param erased the lines, old and new, whose payloads are to go
  void lay(List<Segment> fresh, Collection<Line> erased) throws IOException {
    delete(making);
    SafeFile.folder(making);
    SegmentFolder folder = new SegmentFolder(making, keys);
    for (Segment segment : fresh) {
      folder.write(segment);
    }
    String lines = String.join("\n", erased.stream().map(Line::toString).toList());
    SafeFile.write(making.resolve(ERASES), lines.getBytes(StandardCharsets.UTF_8));
    SafeFile.move(making, made);
  }

  /// Whether something was laid out and is not in place.
  boolean isWaiting() {
    return Files.exists(made);
  }

  /// Moves what was laid out into place, and forgets what was not laid out completely.
  ///
  /// @return the lines whose payloads are to go; [#done] is to be called when they are gone
  List<Line> settle() throws IOException {
    delete(making);
    if (!isWaiting()) {
      return List.of();
    }
    for (SegmentFolder.Entry entry : new SegmentFolder(made, keys).list()) {
      Path to = segments.resolve(made.relativize(entry.file()));
      SafeFile.folder(Objects.requireNonNull(to.getParent()));
      Files.move(entry.file(), to, StandardCopyOption.REPLACE_EXISTING);
      dropShorter(entry);
      SafeFile.forceFolder(Objects.requireNonNull(to.getParent()));
    }
    Path list = made.resolve(ERASES);
    if (!Files.exists(list)) {
      return List.of();
    }
    return Files.readString(list).lines().map(Line::parse).toList();
  }

  /// Deletes segments of which a longer one has come: where a log was cut may differ in a restored
  /// copy.
  private void dropShorter(SegmentFolder.Entry whole) throws IOException {
    for (SegmentFolder.Entry other : new SegmentFolder(segments, keys).list(whole.device())) {
      boolean same = other.from() == whole.from() && other.to() == whole.to();
      if (!same && whole.from() <= other.from() && other.to() <= whole.to()) {
        Files.delete(other.file());
      }
    }
  }

  /// Forgets what is in place.
  void done() throws IOException {
    delete(made);
  }

  /// Deletes the list of lines last, so that an interruption leaves something to go on with.
  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> inside;
      try (Stream<Path> files = Files.walk(folder)) {
        inside = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : inside) {
        if (!path.equals(folder) && !path.endsWith(ERASES)) {
          Files.delete(path);
        }
      }
      Files.deleteIfExists(folder.resolve(ERASES));
      Files.delete(folder);
    }
  }
}
