package org.liuzhun.store.projection;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.disk.SafeFile;

/// The projection's files. `base` is as the last orderly close left it and is never opened; `live`
/// is a copy of it that is
/// worked with and thrown away after anything but an orderly close, because H2 may believe a file
/// that a crash damaged.
final class ProjectionFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Path base;
  private final Path description;

  ProjectionFiles(Path folder) {
    this.folder = folder;
    base = folder.resolve("base.mv.db");
    description = folder.resolve("base.json");
  }

  /// What is known of the base.
  ///
  /// @param sha256 the hash of its bytes
  /// @param schema the hash of its tables
  /// @param applied the transactions that it holds
  record Base(
      @JsonProperty("sha256") String sha256,
      @JsonProperty("schema") String schema,
      @JsonProperty("applied") Map<UUID, Long> applied) {}

  Path live() {
    return folder.resolve("live.mv.db");
  }

  /// What the base says it holds, whether or not its bytes are still sound.
  Optional<Base> base() {
    try {
      return Files.exists(description)
          ? Optional.of(JSON.readValue(description.toFile(), Base.class))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Removes what a former run left and, when the base is sound and has the tables of this program,
  /// copies it.
  ///
  /// @return whether the live file is there
  boolean prepare() throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(live());
    Optional<Base> known = base();
    if (known.isEmpty() || !Files.exists(base) || !known.get().schema().equals(Schema.hash())) {
      return false;
    }
    Files.copy(base, live(), StandardCopyOption.REPLACE_EXISTING);
    return sha256(live()).equals(known.get().sha256());
  }

  /// Throws the live file away.
  void discard() throws IOException {
    Files.deleteIfExists(live());
  }

  /// Throws the base away, because its bytes hold what was erased since; what it says it holds
  /// stays
  /// as witness.
  void discardBase() throws IOException {
    Files.deleteIfExists(base);
  }

  /// Makes the closed live file the base.
  void keep(Map<UUID, Long> applied) throws IOException {
    SafeFile.force(live());
    Base now = new Base(sha256(live()), Schema.hash(), applied);
    SafeFile.move(live(), base);
    SafeFile.write(description, JSON.writeValueAsBytes(now));
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
