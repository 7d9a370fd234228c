package org.liuzhun.store.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// The drafts of a workbook in one small encrypted file, which is gone when there are none.
public final class DraftFile {

  private static final String PURPOSE = "draft";
  private static final long LONGEST = 1 << 22;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Keys keys;

  /// The drafts in a workbook's folder.
  public DraftFile(Path folder, Keys keys) {
    file = folder.resolve("draft");
    this.keys = keys;
  }

  /// The drafts that are there.
  ///
  /// @throws Trouble `trouble.store.draft-damaged`
  public List<Draft> read() throws IOException, Trouble {
    if (!Files.exists(file)) {
      return List.of();
    }
    if (Files.size(file) > LONGEST) {
      throw new Trouble("trouble.store.draft-damaged", file);
    }
    byte[] plain = keys.unseal(PURPOSE, Files.readAllBytes(file))
        .orElseThrow(() -> new Trouble("trouble.store.draft-damaged", file));
    return List.copyOf(JSON.readValue(plain, new TypeReference<List<Draft>>() {}));
  }

  /// Puts these drafts in the place of all others.
  public void write(List<Draft> drafts) throws IOException {
    if (drafts.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      SafeFile.write(file, keys.seal(PURPOSE, JSON.writeValueAsBytes(drafts)));
    }
  }
}
