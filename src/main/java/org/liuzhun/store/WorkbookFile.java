package org.liuzhun.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// `workbook.json`: that a folder is a workbook, and of which village's data set.
///
/// @param format 1
/// @param space the data set
record WorkbookFile(
    @JsonProperty("format") int format,
    @JsonProperty("space") UUID space) {

  private static final int FORMAT = 1;
  private static final String NAME = "workbook.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  static WorkbookFile create(Path folder, UUID space) throws IOException, Trouble {
    requireEmpty(folder);
    return of(space);
  }

  static WorkbookFile of(UUID space) {
    return new WorkbookFile(FORMAT, space);
  }

  static boolean exists(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  /// Makes the folder when there is none.
  static void requireEmpty(Path folder) throws IOException, Trouble {
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new Trouble("trouble.store.folder-not-empty", folder);
        }
      }
    }
    SafeFile.folder(folder);
  }

  /// Written last, so that a half-made folder is no workbook.
  void write(Path folder) throws IOException {
    SafeFile.write(folder.resolve(NAME), JSON.writeValueAsBytes(this));
  }

  static WorkbookFile read(Path folder) throws IOException, Trouble {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new Trouble("trouble.store.no-workbook", folder);
    }
    WorkbookFile workbook = JSON.readValue(file.toFile(), WorkbookFile.class);
    if (workbook.format > FORMAT) {
      throw new Trouble("trouble.store.newer", file);
    }
    return workbook;
  }
}
