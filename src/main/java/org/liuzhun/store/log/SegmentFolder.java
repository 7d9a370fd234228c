package org.liuzhun.store.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.disk.Spares;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.keys.Sealing;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The segments at rest: one folder for each laptop, each segment deflated and encrypted around its
/// signed bytes.
final class SegmentFolder {

  private static final Logger LOG = LoggerFactory.getLogger(SegmentFolder.class);
  private static final Pattern NAME = Pattern.compile("(\\d{10})-(\\d{10})\\.segment");
  private static final int LONGEST = 1 << 28;
  private static final byte[] CONTEXT = "segment".getBytes(StandardCharsets.UTF_8);

  private final Path folder;
  private final Keys keys;
  private final Evidence evidence;
  private final Spares spares;
  private boolean mended;

  /// @param folder a folder beside the workbook's other files
  SegmentFolder(Path folder, Keys keys) {
    this.folder = folder;
    this.keys = keys;
    Path workbook = Objects.requireNonNull(folder.getParent());
    evidence = new Evidence(workbook);
    spares = new Spares(workbook);
  }

  /// A segment's file.
  record Entry(UUID device, long from, long to, Path file) {

    boolean holds(long seq) {
      return from <= seq && seq <= to;
    }
  }

  /// All segments, those of a laptop in order.
  List<Entry> list() throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder, 2)) {
        files.forEach(file -> entry(file).ifPresent(entries::add));
      }
    }
    entries.sort(
        Comparator.comparing(Entry::device).thenComparing(Entry::from).thenComparing(Entry::to));
    return entries;
  }

  /// The segments of one laptop, in order.
  List<Entry> list(UUID device) throws IOException {
    return list().stream().filter(entry -> entry.device().equals(device)).toList();
  }

  private static Optional<Entry> entry(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    UUID device =
        UUID.fromString(Objects.requireNonNull(file.getParent()).getFileName().toString());
    return Optional.of(
        new Entry(device, Long.parseLong(name.group(1)), Long.parseLong(name.group(2)), file));
  }

  void write(Segment segment) throws IOException {
    Path device = folder.resolve(segment.device().toString());
    SafeFile.folder(device);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
      out.write(segment.bytes());
    } finally {
      deflater.end();
    }
    SafeFile.write(
        folder.resolve(name(segment.device(), segment.from(), segment.to())),
        Sealing.seal(keys.segments(), deflated.toByteArray(), CONTEXT));
  }

  static String name(UUID device, long from, long to) {
    return String.format(Locale.ROOT, "%s/%010d-%010d.segment", device, from, to);
  }

  /// Reads a segment. One that the disk destroyed is taken from a backup, where there is one.
  ///
  /// @throws Trouble `trouble.store.segment-damaged`
  Segment read(Entry entry) throws IOException, Trouble {
    Optional<Segment> whole = read(entry, Files.readAllBytes(entry.file()));
    return whole.isPresent() ? whole.get() : mend(entry);
  }

  private Segment mend(Entry entry) throws IOException, Trouble {
    String name = "segments/" + name(entry.device(), entry.from(), entry.to());
    Segment spare = spares
        .find(name, bytes -> read(entry, bytes).filter(SegmentFolder::isSound))
        .orElseThrow(() -> damaged(entry, null));
    evidence.keep(entry.file());
    write(spare);
    mended = true;
    return spare;
  }

  private static boolean isSound(Segment segment) {
    try {
      return segment.sound().isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Whether a segment was taken from a backup, which may hold what was erased since.
  boolean isMended() {
    return mended;
  }

  /// Puts a segment that nothing can be read of aside.
  void setAside(Entry entry) throws IOException {
    setAside(entry, entry.file().getFileName().toString());
  }

  /// Puts everything of a laptop from a transaction on aside, with the whole segment around it.
  void leaveOut(UUID device, long from) throws IOException {
    for (Entry entry : list(device).reversed()) {
      if (entry.to() >= from) {
        setAside(entry, Evidence.LEFT + device + "-" + entry.file().getFileName());
      }
    }
  }

  /// Puts a segment aside under a name.
  void setAside(Entry entry, String name) throws IOException {
    evidence.keep(entry.file(), name);
    SafeFile.delete(entry.file());
  }

  private Optional<Segment> read(Entry entry, byte[] bytes) {
    Optional<byte[]> deflated = Sealing.open(keys.segments(), bytes, CONTEXT);
    if (deflated.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated.get()))) {
      return Optional.of(Segment.read(in.readNBytes(LONGEST)))
          .filter(segment -> isNamed(segment, entry));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("{} is no segment: {}", entry.file(), e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static boolean isNamed(Segment segment, Entry entry) {
    return segment.device().equals(entry.device())
        && segment.from() == entry.from()
        && segment.to() == entry.to();
  }

  static Trouble damaged(Entry entry, @Nullable Throwable cause) {
    return new Trouble(cause, "trouble.store.segment-damaged", entry.file());
  }
}
