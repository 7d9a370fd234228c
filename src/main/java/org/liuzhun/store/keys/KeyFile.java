package org.liuzhun.store.keys;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.disk.Spares;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What `keys.json` holds. Its loss is the loss of the workbook; therefore it is written twice,
/// never in place.
///
/// @param format 1
/// @param slots the ways to the master secret
/// @param identity the laptop's identity, private keys wrapped
/// @param check SHA-256 of the file's text with nothing in this place, in hexadecimal; null
///     in files of before
record KeyFile(
    @JsonProperty("format") int format,
    @JsonProperty("slots") List<Slot> slots,
    @JsonProperty("identity") WrappedIdentity identity,
    @JsonProperty("check") @Nullable String check) {

  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
  private static final int FORMAT = 1;
  private static final Pattern CHECK = Pattern.compile("\"check\" : \"([0-9a-f]{64})\"");
  private static final String NO_CHECK = "\"check\" : \"\"";
  private static final long LONGEST = 1 << 20;
  /// Each may have to be tried, and that takes time on purpose.
  static final int MOST_SLOTS = 40;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final ObjectMapper LENIENT =
      JSON.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /// An identity with its private keys sealed (PKCS 8 within, public keys in X.509 encoding).
  record WrappedIdentity(
      @JsonProperty("device") UUID device,
      @JsonProperty("signs") byte[] signs,
      @JsonProperty("signing") byte[] signing,
      @JsonProperty("receives") byte[] receives,
      @JsonProperty("receiving") byte[] receiving) {}

  KeyFile(List<Slot> slots, WrappedIdentity identity) {
    this(FORMAT, slots, identity, null);
  }

  /// Reads the first of the two that is sound, and else the one in the latest backup. What is not
  /// sound is kept aside and written anew.
  ///
  /// @throws Trouble `trouble.store.keys-damaged`, `trouble.store.newer`
  static KeyFile read(Path file, Path copy) throws IOException, Trouble {
    Optional<KeyFile> first = sound(file);
    Optional<KeyFile> second = sound(copy);
    Path workbook = Objects.requireNonNull(file.toAbsolutePath().getParent());
    KeyFile keys = first
        .or(() -> second)
        .or(() -> spare(workbook, file.getFileName().toString()))
        .orElseThrow(() -> new Trouble("trouble.store.keys-damaged", file));
    if (keys.format > FORMAT) {
      throw new Trouble("trouble.store.newer", file);
    }
    if (first.isEmpty() || second.isEmpty()) {
      keys.mend(new Evidence(workbook), first.isEmpty() ? file : copy, file, copy);
    }
    return keys;
  }

  private void mend(Evidence evidence, Path damaged, Path file, Path copy) {
    try {
      if (Files.exists(damaged)) {
        evidence.keep(damaged);
      }
      write(file, copy);
    } catch (IOException e) {
      LOG.warn("the key files stay as they are: {}", e.getClass().getSimpleName());
    }
  }

  private static Optional<KeyFile> spare(Path workbook, String name) {
    try {
      return new Spares(workbook).find(name, KeyFile::sound);
    } catch (IOException e) {
      LOG.warn("no backup gives keys: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static Optional<KeyFile> sound(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) <= LONGEST
        ? sound(Files.readAllBytes(file))
        : Optional.empty();
  }

  private static Optional<KeyFile> sound(byte[] bytes) {
    Matcher check = CHECK.matcher(new String(bytes, StandardCharsets.UTF_8));
    boolean checked = check.find();
    if (checked && !check.group(1).equals(hash(check.replaceFirst(NO_CHECK)))) {
      return Optional.empty();
    }
    try {
      // Without its check a file of before has exactly these parts; with it, a newer one may have
      // more.
      ObjectMapper json = checked ? LENIENT : JSON;
      return Optional.of(json.readValue(bytes, KeyFile.class)).filter(KeyFile::isComplete);
    } catch (IOException e) {
      LOG.warn("a key file cannot be read: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private boolean isComplete() {
    return slots != null
        && !slots.isEmpty()
        && slots.size() <= MOST_SLOTS
        && slots.stream().allMatch(Slot::isBearable)
        && identity != null;
  }

  private static String hash(String text) {
    return Hash.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(Path file, Path copy) throws IOException {
    String text = JSON.writeValueAsString(new KeyFile(format, slots, identity, ""));
    byte[] bytes = text.replace(NO_CHECK, "\"check\" : \"" + hash(text) + "\"")
        .getBytes(StandardCharsets.UTF_8);
    SafeFile.write(file, bytes);
    SafeFile.write(copy, bytes);
  }
}
