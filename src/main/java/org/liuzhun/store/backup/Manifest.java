package org.liuzhun.store.backup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a backup says it holds (备份清单). It names nobody: it can be read without a key.
///
/// @param liuzhun always `backup`
/// @param format 1
/// @param space the village's data set
/// @param device the laptop that wrote it
/// @param made when, as an instant (ISO 8601)
/// @param transactions the number of the last transaction of each laptop
/// @param digest the register digest at that time
/// @param households how many households the register had; null in backups of earlier versions
/// @param files the files inside
public record Manifest(
    @JsonProperty("liuzhun") String liuzhun,
    @JsonProperty("format") int format,
    @JsonProperty("space") UUID space,
    @JsonProperty("device") UUID device,
    @JsonProperty("made") String made,
    @JsonProperty("transactions") Map<UUID, Long> transactions,
    @JsonProperty("digest") String digest,
    @JsonProperty("households") @Nullable Integer households,
    @JsonProperty("files") List<Content> files) {

  static final int FORMAT = 1;
  static final String BACKUP = "backup";
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A file inside.
  ///
  /// @param name its place in the workbook's folder, with `/` between the parts
  /// @param size its length in bytes
  /// @param sha256 the hash of its bytes
  record Content(
      @JsonProperty("name") String name,
      @JsonProperty("size") long size,
      @JsonProperty("sha256") String sha256) {}

  /// The manifest of a backup to be written.
  public static Manifest of(
      UUID space,
      UUID device,
      String made,
      Map<UUID, Long> transactions,
      String digest,
      int households) {
    return new Manifest(
        BACKUP, FORMAT, space, device, made, transactions, digest, households, List.of());
  }

  Manifest holding(List<Content> contents) {
    return new Manifest(
        liuzhun,
        format,
        space,
        device,
        made,
        transactions,
        digest,
        households,
        List.copyOf(contents));
  }

  byte[] bytes() throws IOException {
    return JSON.writeValueAsBytes(this);
  }

  static Manifest read(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, Manifest.class);
  }

  boolean isWhole() {
    return space != null
        && device != null
        && made != null
        && transactions != null
        && digest != null
        && files != null
        && files.stream().allMatch(f -> f != null && f.name() != null && f.sha256() != null);
  }
}
