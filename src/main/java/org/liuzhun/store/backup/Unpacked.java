package org.liuzhun.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// A backup unpacked into a folder. The file may come from anywhere: names, sizes, hashes are
/// checked before a byte of it is written, and nothing is written outside the folder.
///
/// @param manifest what it says it holds
/// @param words the bytes of the manifest
/// @param seal what shows that a workbook with the same keys wrote it
public record Unpacked(Manifest manifest, byte[] words, byte[] seal) {

  static final String MANIFEST = "manifest.json";
  static final String SEAL = "manifest.seal";
  static final String PURPOSE = "backup";

  private static final int LONGEST_MANIFEST = 1 << 25;
  private static final int LONGEST_FILE = 1 << 28;
  private static final int MOST_FILES = 200_000;

  /// Unpacks a backup into a new folder.
  ///
  /// @throws Trouble `trouble.store.backup-foreign`, `trouble.store.backup-damaged` or
  ///     `trouble.store.newer`
  public static Unpacked unpack(Path backup, Path into) throws IOException, Trouble {
    if (!looksLikeZip(backup)) {
      throw new Trouble("trouble.store.backup-foreign", backup);
    }
    try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
      Unpacked unpacked = head(zip, backup);
      Map<String, Manifest.Content> files = unpacked.checked(zip, backup);
      Files.createDirectories(into);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Manifest.Content content = files.get(entry.getName());
        if (content != null) {
          copy(zip, entry, content, into, backup);
        }
      }
      forceFolders(into);
      return unpacked;
    } catch (ZipException e) {
      throw damaged(e, backup);
    }
  }

  /// What a backup says of itself, read without unpacking it and without a key; nothing of it is
  /// checked yet.
  ///
  /// @throws Trouble `trouble.store.backup-foreign`, `trouble.store.backup-damaged` or
  ///     `trouble.store.newer`
  public static Manifest told(Path backup) throws IOException, Trouble {
    if (!looksLikeZip(backup)) {
      throw new Trouble("trouble.store.backup-foreign", backup);
    }
    try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
      return head(zip, backup).manifest();
    } catch (ZipException e) {
      throw damaged(e, backup);
    }
  }

  /// Whether a file is a backup, good or damaged, whatever its name; not when it cannot be read.
  public static boolean isBackup(Path file) {
    try {
      told(file);
      return true;
    } catch (IOException e) {
      return false;
    } catch (Trouble trouble) {
      return !trouble.key().equals("trouble.store.backup-foreign");
    }
  }

  private static boolean looksLikeZip(Path backup) throws IOException {
    if (!Files.isRegularFile(backup)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(backup)) {
      byte[] magic = in.readNBytes(4);
      return new String(magic, StandardCharsets.ISO_8859_1).equals("PK\003\004");
    }
  }

  private static Unpacked head(ZipFile zip, Path backup) throws IOException, Trouble {
    ZipEntry manifest = zip.getEntry(MANIFEST);
    ZipEntry seal = zip.getEntry(SEAL);
    if (manifest == null || seal == null) {
      throw new Trouble("trouble.store.backup-foreign", backup);
    }
    byte[] words = bytes(zip, manifest, LONGEST_MANIFEST, backup);
    Manifest read;
    try {
      read = Manifest.read(words);
    } catch (IOException e) {
      throw damaged(e, backup);
    }
    if (!Manifest.BACKUP.equals(read.liuzhun())) {
      throw new Trouble("trouble.store.backup-foreign", backup);
    }
    if (read.format() > Manifest.FORMAT) {
      throw new Trouble("trouble.store.newer", backup);
    }
    if (!read.isWhole()) {
      throw damaged(null, backup);
    }
    return new Unpacked(read, words, bytes(zip, seal, LONGEST_MANIFEST, backup));
  }

  /// The files by name, when the archive holds them all, each once, as long as they say, and
  /// nothing else.
  private Map<String, Manifest.Content> checked(ZipFile zip, Path backup)
      throws IOException, Trouble {
    Map<String, Manifest.Content> files = new HashMap<>();
    long total = 0;
    for (Manifest.Content content : manifest.files()) {
      boolean fits =
          Contents.allows(content.name()) && content.size() >= 0 && content.size() <= LONGEST_FILE;
      if (!fits || files.put(content.name(), content) != null) {
        throw damaged(null, backup);
      }
      total += content.size();
    }
    List<String> names =
        Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    boolean same = names.size() == files.size() + 2
        && names.size() < MOST_FILES
        && names.containsAll(List.of(MANIFEST, SEAL))
        && new HashSet<>(names).containsAll(files.keySet());
    if (!same || total > Files.size(backup) || !Contents.complete(names)) {
      throw damaged(null, backup);
    }
    return files;
  }

  private static void copy(
      ZipFile zip, ZipEntry entry, Manifest.Content content, Path into, Path backup)
      throws IOException, Trouble {
    byte[] bytes = bytes(zip, entry, content.size(), backup);
    if (bytes.length != content.size() || !Hash.hex(bytes).equals(content.sha256())) {
      throw damaged(null, backup);
    }
    Path file = into.resolve(content.name());
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
    SafeFile.force(file);
  }

  /// A file that is on the disk is lost when its name is not.
  private static void forceFolders(Path into) throws IOException {
    try (Stream<Path> inside = Files.walk(into)) {
      for (Path folder : inside.filter(Files::isDirectory).toList()) {
        SafeFile.forceFolder(folder);
      }
    }
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry, long longest, Path backup)
      throws IOException, Trouble {
    if (entry.getMethod() != ZipEntry.STORED || entry.getSize() > longest) {
      throw damaged(null, backup);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes((int) longest);
    }
  }

  /// Checks that a workbook with these keys wrote the manifest.
  ///
  /// @throws Trouble `trouble.store.backup-damaged`
  public void check(Keys keys, Path backup) throws Trouble {
    boolean own = keys.unseal(PURPOSE, seal)
        .filter(hash -> Arrays.equals(hash, Hash.of(words)))
        .isPresent();
    if (!own) {
      throw damaged(null, backup);
    }
  }

  private static Trouble damaged(@Nullable Throwable cause, Path backup) {
    return new Trouble(cause, "trouble.store.backup-damaged", backup);
  }
}
