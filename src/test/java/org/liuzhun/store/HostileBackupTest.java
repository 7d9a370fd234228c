package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Files that want to be restored and are no good.
class HostileBackupTest {

  private static final String DAMAGED = "trouble.store.backup-damaged";
  private static final String FOREIGN = "trouble.store.backup-foreign";
  private static final Credentials NOTHING = Credentials.demonstration();

  @TempDir
  Path home;

  private Path good;
  private Path target;

  @BeforeEach
  void makeAGoodOne() throws Exception {
    good = home.resolve("good.lzbackup");
    target = home.resolve("target");
    Files.createDirectory(target);
    try (Workbook workbook = Workbook.create(home.resolve("book"), NOTHING, Village.SETTINGS)) {
      workbook.save(
          Edit.begin().create(Village.household(workbook.ids(), "13900000001")).build());
      workbook.backups().write(good);
    }
  }

  /// Restoring the file is refused for this reason and leaves nothing.
  private void refuses(String reason, Path file) throws IOException {
    Trouble trouble = assertThrows(
        Trouble.class, () -> Restore.of(file, target, NOTHING, Village.SETTINGS).close());
    assertEquals(reason, trouble.key());
    assertEquals(List.of(), BackupTest.names(target));
    assertFalse(Files.exists(home.resolve("evil")));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(home.resolve("bad.lzbackup"), bytes);
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(good.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  private Path zip(Map<String, byte[]> entries, int method) throws IOException {
    Path file = home.resolve("bad.lzbackup");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : entries.entrySet()) {
        ZipEntry made = new ZipEntry(entry.getKey());
        CRC32 sum = new CRC32();
        sum.update(entry.getValue());
        made.setMethod(method);
        made.setSize(entry.getValue().length);
        made.setCrc(sum.getValue());
        zip.putNextEntry(made);
        zip.write(entry.getValue());
      }
    }
    return file;
  }

  private static String manifest(Map<String, byte[]> entries) {
    return new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
  }

  /// The entries with one more file that the manifest names as well.
  private Map<String, byte[]> with(String name, byte[] bytes) throws IOException {
    Map<String, byte[]> entries = entries();
    String line = "{\"name\":\"" + name + "\",\"size\":" + bytes.length + ",\"sha256\":\""
        + Hash.hex(bytes) + "\"}";
    String changed = manifest(entries).replace("\"files\":[", "\"files\":[" + line + ",");
    entries.put("manifest.json", changed.getBytes(StandardCharsets.UTF_8));
    entries.put(name, bytes);
    return entries;
  }

  @Test
  void whatIsNoBackupIsForeign() throws IOException {
    refuses(FOREIGN, home.resolve("nowhere.lzbackup"));
    refuses(FOREIGN, file(new byte[0]));
    refuses(FOREIGN, file("户主,电话".getBytes(StandardCharsets.UTF_8)));
    refuses(FOREIGN, zip(Map.of("xl/workbook.xml", new byte[10]), ZipEntry.STORED));
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(good);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      int length = 4 + random.nextInt(bytes.length - 5);
      refuses(DAMAGED, file(java.util.Arrays.copyOf(bytes, length)));
    }
  }

  @Test
  void noFlippedBitInAFileIsBelieved() throws IOException {
    Map<String, byte[]> entries = entries();
    for (String name : List.copyOf(entries.keySet())) {
      Map<String, byte[]> changed = new LinkedHashMap<>(entries);
      byte[] bytes = changed.get(name).clone();
      bytes[bytes.length / 2] ^= 1;
      changed.put(name, bytes);
      Path file = zip(changed, ZipEntry.STORED);
      Trouble trouble = assertThrows(
          Trouble.class,
          () -> Restore.of(file, target, NOTHING, Village.SETTINGS).close(),
          name);
      assertEquals(DAMAGED, trouble.key(), name);
    }
    assertEquals(List.of(), BackupTest.names(target));
  }

  @Test
  void namesThatLeadOutOfTheFolderAreRefused() throws IOException {
    for (String name :
        List.of("../evil", "fonts/../../evil", home.resolve("evil").toString())) {
      refuses(DAMAGED, zip(with(name, new byte[3]), ZipEntry.STORED));
    }
  }

  @Test
  void aFileThatSwellsIsRefusedBeforeItIsUnpacked() throws IOException {
    Map<String, byte[]> swelling = with("fonts/a.ttf", new byte[1 << 24]);
    Path file = zip(swelling, ZipEntry.DEFLATED);
    assertTrue(Files.size(file) < 1 << 20);
    refuses(DAMAGED, file);
  }

  @Test
  void moreFewerOrOtherFilesThanTheManifestNamesAreRefused() throws IOException {
    Map<String, byte[]> more = entries();
    more.put("fonts/a.ttf", new byte[3]);
    refuses(DAMAGED, zip(more, ZipEntry.STORED));
    Map<String, byte[]> fewer = entries();
    fewer.keySet().removeIf(name -> name.startsWith("segments/"));
    refuses(DAMAGED, zip(fewer, ZipEntry.STORED));
    refuses(DAMAGED, zip(with("fonts/a.ttf", new byte[3]), ZipEntry.STORED));
  }

  @Test
  void aBackupOfALaterProgramSaysSo() throws IOException {
    Map<String, byte[]> later = entries();
    String changed = manifest(later).replace("\"format\":1", "\"format\":2");
    later.put("manifest.json", changed.getBytes(StandardCharsets.UTF_8));
    refuses("trouble.store.newer", zip(later, ZipEntry.STORED));
  }

  @Test
  void theWrongPassphraseLeavesNothingBehind() throws IOException {
    Trouble trouble = assertThrows(
        Trouble.class,
        () -> Restore.of(good, target, new Credentials.Passphrase("不对", 1000), Village.SETTINGS));
    assertEquals("trouble.store.wrong-key", trouble.key());
    assertEquals(List.of(), BackupTest.names(target));
  }

  @Test
  void anOccupiedFolderIsLeftAlone() throws Exception {
    Files.writeString(target.resolve("mine.txt"), "x");
    try (Restore restore = Restore.of(good, home, NOTHING, Village.SETTINGS)) {
      Trouble trouble = assertThrows(Trouble.class, () -> restore.into(target));
      assertEquals("trouble.store.folder-not-empty", trouble.key());
    }
    assertEquals(List.of("book", "good.lzbackup", "target"), BackupTest.names(home));
    assertEquals(List.of("mine.txt"), BackupTest.names(target));
  }
}
