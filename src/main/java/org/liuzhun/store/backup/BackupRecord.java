package org.liuzhun.store.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.SafeFile;

/// What is remembered of the backups so far; times as instants (ISO 8601).
///
/// @param own when the last of the workbook's own backups was found good
/// @param content a hash of what it holds, to know whether there is anything new
/// @param elsewhere when the last one went to a place of the person's choice
/// @param failed when one failed after the last good one
/// @param rebuilt when one was last rebuilt as a whole
/// @param erased how many erasures the log knew at the last good one
@JsonIgnoreProperties(ignoreUnknown = true)
public record BackupRecord(
    @JsonProperty("own") @Nullable String own,
    @JsonProperty("content") @Nullable String content,
    @JsonProperty("elsewhere") @Nullable String elsewhere,
    @JsonProperty("failed") @Nullable String failed,
    @JsonProperty("rebuilt") @Nullable String rebuilt,
    @JsonProperty("erased") long erased) {

  /// Nothing was backed up yet.
  public static final BackupRecord NONE = new BackupRecord(null, null, null, null, null, 0);

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path file(Path workbook) {
    return workbook.resolve("backups").resolve("record.json");
  }

  /// What is remembered; a damaged record counts as none, which only brings the next backup
  /// forward.
  public static BackupRecord read(Path workbook) {
    try {
      Path file = file(workbook);
      return Files.exists(file) ? JSON.readValue(file.toFile(), BackupRecord.class) : NONE;
    } catch (IOException e) {
      return NONE;
    }
  }

  /// Remembers.
  public void write(Path workbook) throws IOException {
    SafeFile.folder(workbook.resolve("backups"));
    SafeFile.write(file(workbook), JSON.writeValueAsBytes(this));
  }

  /// A good backup of the workbook's own.
  public BackupRecord good(String when, String held) {
    return new BackupRecord(when, held, elsewhere, null, rebuilt, erased);
  }

  /// A good backup in a place of the person's choice.
  public BackupRecord wentElsewhere(String when) {
    return new BackupRecord(own, content, when, failed, rebuilt, erased);
  }

  /// A backup failed.
  public BackupRecord bad(String when) {
    return new BackupRecord(own, content, elsewhere, when, rebuilt, erased);
  }

  /// So many erasures were known to it.
  public BackupRecord holding(long erasures) {
    return new BackupRecord(own, content, elsewhere, failed, rebuilt, erasures);
  }

  /// A backup was rebuilt as a whole.
  public BackupRecord wasRebuilt(String when) {
    return new BackupRecord(own, content, elsewhere, failed, when, erased);
  }
}
