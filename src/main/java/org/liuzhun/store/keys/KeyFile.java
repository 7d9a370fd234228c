package org.liuzhun.store.keys;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// What `keys.json` holds. Its loss is the loss of the workbook; therefore it is written twice,
/// never in place.
///
/// @param format 1
/// @param slots the ways to the master secret
/// @param identity the laptop's identity, private keys wrapped
record KeyFile(
    @JsonProperty("format") int format,
    @JsonProperty("slots") List<Slot> slots,
    @JsonProperty("identity") WrappedIdentity identity) {

  private static final int FORMAT = 1;
  private static final long LONGEST = 1 << 20;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /// An identity with its private keys sealed (PKCS 8 within, public keys in X.509 encoding).
  record WrappedIdentity(
      @JsonProperty("device") UUID device,
      @JsonProperty("signs") byte[] signs,
      @JsonProperty("signing") byte[] signing,
      @JsonProperty("receives") byte[] receives,
      @JsonProperty("receiving") byte[] receiving) {}

  KeyFile(List<Slot> slots, WrappedIdentity identity) {
    this(FORMAT, slots, identity);
  }

  static KeyFile read(Path file, Path copy) throws IOException, Trouble {
    try {
      return read(file);
    } catch (IOException e) {
      if (!Files.exists(copy)) {
        throw new Trouble(e, "trouble.store.keys-damaged", file);
      }
    }
    try {
      return read(copy);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.keys-damaged", file);
    }
  }

  private static KeyFile read(Path file) throws IOException, Trouble {
    if (Files.size(file) > LONGEST) {
      throw new IOException("too long: " + file);
    }
    KeyFile keys = JSON.readValue(Files.readAllBytes(file), KeyFile.class);
    if (keys.format > FORMAT) {
      throw new Trouble("trouble.store.newer", file);
    }
    if (keys.slots == null || keys.slots.isEmpty() || keys.identity == null) {
      throw new IOException("incomplete: " + file);
    }
    return keys;
  }

  void write(Path file, Path copy) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(this);
    SafeFile.write(file, bytes);
    SafeFile.write(copy, bytes);
  }
}
