package org.liuzhun.store.projection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;
import org.liuzhun.store.disk.SafeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The projection's files. A base is as an orderly close left it and is never opened; `live` is a
/// copy of it that is worked with and thrown away after anything but an orderly close, because H2
/// may believe a file that a crash damaged. There are two names for bases in turn, so that the old
/// one stands until the new one is described.
final class ProjectionFiles {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectionFiles.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BLOCK = 1 << 18;
  private static final long SMALL = 1 << 24;
  private static final double GROWTH = 1.25;
  private static final List<String> BASES = List.of("base-1.mv.db", "base-2.mv.db");
  /// A live file that a stuck call holds on to keeps its name for as long as the program runs.
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Path folder;
  private final Path live;
  private final Path description;

  ProjectionFiles(Path folder) {
    this.folder = folder;
    live = folder.resolve("live-" + NUMBER.incrementAndGet() + ".mv.db");
    description = folder.resolve("base.json");
  }

  /// What is known of the base.
  ///
  /// @param file its name
  /// @param sums the CRC-32C of each of its blocks, in hexadecimal: against what a disk does, and
  ///     the only kind of sum that the window's compiler leaves to the processor
  /// @param small its length when it was last made as small as can be
  /// @param schema the hash of its tables
  /// @param applied the transactions that it holds
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Base(
      @JsonProperty("file") String file,
      @JsonProperty("sums") String sums,
      @JsonProperty("small") long small,
      @JsonProperty("schema") String schema,
      @JsonProperty("applied") Map<UUID, Long> applied) {

    boolean isWhole() {
      return BASES.contains(file) && schema != null && applied != null;
    }
  }

  Path live() {
    return live;
  }

  /// What the base says it holds, whether or not its bytes are still sound.
  Optional<Base> base() {
    try {
      return Files.exists(description)
          ? Optional.of(JSON.readValue(description.toFile(), Base.class)).filter(Base::isWhole)
          : Optional.empty();
    } catch (IOException e) {
      LOG.warn("the description of the base cannot be read: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /// Removes what former runs left and, when the base is sound and has the tables of this program,
  /// copies it.
  ///
  /// @return whether the live file is there
  boolean prepare() throws IOException {
    SafeFile.folder(folder);
    removeLeftovers();
    Optional<Base> known = base();
    if (known.isEmpty() || !known.get().schema().equals(Schema.hash())) {
      return false;
    }
    Path base = folder.resolve(known.get().file());
    if (!Files.exists(base)) {
      return false;
    }
    try (OutputStream out = Files.newOutputStream(live)) {
      return sums(base, out).equals(known.get().sums());
    }
  }

  /// Whether the live file has grown so much since it was last made small that it is worth the time
  /// to copy all of it.
  boolean isWasteful() throws IOException {
    long length = Files.size(live);
    return length > SMALL && length > GROWTH * base().map(Base::small).orElse(0L);
  }

  /// Only one program has the folder, so every other live file is a leftover, or held by a stuck
  /// call of this program.
  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "live*")) {
      for (Path file : files) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          LOG.warn("a former live file stays: {}", e.getClass().getSimpleName());
        }
      }
    }
  }

  /// Throws the live file away.
  void discard() throws IOException {
    Files.deleteIfExists(live);
  }

  /// Throws the base away, because its bytes hold what was erased since; what it says it
  /// holds stays as witness.
  void discardBase() throws IOException {
    for (String base : BASES) {
      SafeFile.delete(folder.resolve(base));
    }
  }

  /// Makes the closed live file the base.
  ///
  /// @param small whether it was made as small as can be
  void keep(Map<UUID, Long> applied, boolean small) throws IOException {
    SafeFile.force(live);
    String former = base().map(Base::file).orElse(BASES.getLast());
    long smallest = small ? Files.size(live) : base().map(Base::small).orElse(0L);
    String next = former.equals(BASES.getFirst()) ? BASES.getLast() : BASES.getFirst();
    Base now = new Base(
        next, sums(live, OutputStream.nullOutputStream()), smallest, Schema.hash(), applied);
    SafeFile.move(live, folder.resolve(next));
    SafeFile.write(description, JSON.writeValueAsBytes(now));
    Files.deleteIfExists(folder.resolve(former));
  }

  /// Copies a file and sums up its blocks.
  private static String sums(Path file, OutputStream copy) throws IOException {
    StringBuilder sums = new StringBuilder();
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      int length = in.readNBytes(block, 0, BLOCK);
      while (length > 0) {
        CRC32C sum = new CRC32C();
        sum.update(block, 0, length);
        sums.append(HexFormat.of().toHexDigits((int) sum.getValue()));
        copy.write(block, 0, length);
        length = in.readNBytes(block, 0, BLOCK);
      }
    }
    return sums.toString();
  }
}
