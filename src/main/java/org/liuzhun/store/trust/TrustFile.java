package org.liuzhun.store.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// `laptops`: the signed texts of a workbook at rest, encrypted, because they name people.
/// The first line is the hash of the founder's certificate, each further line one text.
public final class TrustFile {

  /// The file's name in the workbook folder.
  public static final String NAME = "laptops";

  private final Path file;
  private final UUID space;
  private final Keys keys;

  /// The file of a workbook folder.
  public TrustFile(Path folder, UUID space, Keys keys) {
    file = folder.resolve(NAME);
    this.space = space;
    this.keys = keys;
  }

  /// Reads it; empty when there is none yet.
  ///
  /// @throws Trouble `trouble.store.laptops-damaged`
  public Optional<Trust> read() throws IOException, Trouble {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] plain = keys.unseal(NAME, Files.readAllBytes(file))
        .orElseThrow(() -> new Trouble("trouble.store.laptops-damaged", file));
    List<String> lines = new String(plain, StandardCharsets.UTF_8).lines().toList();
    return Optional.of(Trust.of(
        space,
        lines.getFirst(),
        lines.subList(1, lines.size()).stream().map(SignedText::read).toList()));
  }

  /// Writes it as a whole.
  public void write(Trust trust) throws IOException {
    StringBuilder text = new StringBuilder(trust.root()).append('\n');
    trust.texts().forEach(signed -> text.append(signed.line()).append('\n'));
    byte[] plain = text.toString().getBytes(StandardCharsets.UTF_8);
    SafeFile.write(file, keys.seal(NAME, plain));
  }
}
