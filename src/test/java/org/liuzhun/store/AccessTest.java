package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.access.AccessLog;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.PersonRole;

/// What is noted of openings, unmaskings, keys and exports.
class AccessTest {

  private static final Credentials WORDS = new Credentials.Passphrase("槐树坪村二〇二六", 1000);

  @TempDir
  Path home;

  private Workbook open() throws Exception {
    return Workbook.open(home.resolve("book"), WORDS, Village.SETTINGS);
  }

  private List<Path> files() throws Exception {
    try (var files = Files.list(home.resolve("book").resolve("access"))) {
      return files.toList();
    }
  }

  private void fill() throws Exception {
    Workbook.create(home.resolve("book"), WORDS, Village.SETTINGS).close();
    try (Workbook workbook = open()) {
      workbook.people().add("王五", PersonRole.READER, new Credentials.Passphrase("只看不改的口令", 1000));
      workbook.access().note(AccessKind.SHOWN, "household.phone x");
      workbook.backups().write(home.resolve("stick.lzbackup"));
    }
  }

  @Test
  void openingsKeysUnmaskingsAndBackupsAreNotedEncryptedAndGoIntoBackups() throws Exception {
    fill();
    try (Workbook workbook = open()) {
      AccessLog.Content content = workbook.access().read();
      assertTrue(content.whole());
      assertEquals(
          List.of(
              AccessKind.OPENED,
              AccessKind.KEYS,
              AccessKind.SHOWN,
              AccessKind.BACKED_UP,
              AccessKind.OPENED),
          content.entries().stream().map(AccessEntry::kind).toList());
      assertEquals("李秀兰", content.entries().getFirst().who());
      assertEquals("王五", content.entries().get(1).what());
    }
    String written = Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1);
    assertFalse(written.contains("household"));
    try (Restore restore =
            Restore.of(home.resolve("stick.lzbackup"), home, WORDS, Village.SETTINGS);
        Workbook restored = restore.into(home.resolve("other"))) {
      List<AccessEntry> entries = restored.access().read().entries();
      assertEquals(AccessKind.OPENED, entries.getFirst().kind());
      assertEquals(AccessKind.RESTORED, entries.getLast().kind());
    }
  }

  @Test
  void aLineTakenOutOrAlteredIsNoticed() throws Exception {
    fill();
    Path file = files().getFirst();
    List<String> lines = Files.readAllLines(file);
    List<String> fewer = new ArrayList<>(lines);
    fewer.remove(2);
    Files.write(file, fewer);
    try (Workbook workbook = open()) {
      assertFalse(workbook.access().read().whole());
    }
    List<String> altered = new ArrayList<>(lines);
    altered.set(1, "AAAA" + altered.get(1).substring(4));
    Files.write(file, altered);
    try (Workbook workbook = open()) {
      AccessLog.Content content = workbook.access().read();
      assertFalse(content.whole());
      assertEquals(lines.size(), content.entries().size(), "all but the altered, and the opening");
    }
  }
}
