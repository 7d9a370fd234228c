package org.liuzhun.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// Writes a backup: a ZIP whose entries are stored as they are, because what is encrypted cannot be
/// made smaller, and because nothing that is not compressed can swell when it is unpacked.
public final class BackupWriter {

  private final Path folder;
  private final Keys keys;

  /// Backups of a workbook's folder.
  public BackupWriter(Path folder, Keys keys) {
    this.folder = folder;
    this.keys = keys;
  }

  /// Something that refuses a file that is not good.
  @FunctionalInterface
  public interface Check {

    /// Looks at the written file.
    ///
    /// @throws Trouble when it is not good
    void look(Path written) throws IOException, Trouble;
  }

  /// Writes the backup beside its place, has it checked there, and puts it in its place only then.
  public void write(Path file, Manifest manifest, boolean photos, Check check)
      throws IOException, Trouble {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      fill(beside, manifest, photos);
      SafeFile.force(beside);
      check.look(beside);
      SafeFile.move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void fill(Path file, Manifest manifest, boolean photos) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      List<Manifest.Content> contents = new ArrayList<>();
      for (String name : Contents.of(folder, photos)) {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        contents.add(new Manifest.Content(name, bytes.length, Hash.hex(bytes)));
        put(zip, name, bytes);
      }
      byte[] words = manifest.holding(contents).bytes();
      put(zip, Unpacked.MANIFEST, words);
      put(zip, Unpacked.SEAL, keys.seal(Unpacked.PURPOSE, Hash.of(words)));
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    // No file's own time: two backups of the same content are the same bytes but for their seal.
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
