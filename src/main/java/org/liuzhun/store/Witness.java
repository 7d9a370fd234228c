package org.liuzhun.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.store.disk.SafeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `reached.json`: how far the log reached at the last orderly close, beside what the projection
/// says. A workbook whose log and projection are both gone must not pass for a new one.
record Witness(Path folder) {

  private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Path file() {
    return folder.resolve("reached.json");
  }

  void write(Map<UUID, Long> reached) throws IOException {
    SafeFile.write(file(), JSON.writeValueAsBytes(reached));
  }

  /// The number of the laptop's last transaction then; 0 when nobody knows.
  long of(UUID device) {
    try {
      return Files.exists(file())
          ? JSON.readValue(file().toFile(), new TypeReference<Map<UUID, Long>>() {})
              .getOrDefault(device, 0L)
          : 0;
    } catch (IOException e) {
      LOG.warn("{} cannot be read: {}", file().getFileName(), e.getClass().getSimpleName());
      return 0;
    }
  }
}
