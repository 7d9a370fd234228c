package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.BackupState.Warning;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Backups of a workbook, and workbooks from backups.
class BackupTest {

  private static final Credentials WORDS = new Credentials.Passphrase("槐树坪村二〇二六", 1000);

  @TempDir
  Path home;

  private Path book() {
    return home.resolve("book");
  }

  private static WorkbookSettings daysLater(int days) {
    return WorkbookSettings.of("李秀兰", Clock.offset(Village.CLOCK, Duration.ofDays(days)));
  }

  private Workbook open(int days) throws Trouble {
    return Workbook.open(book(), WORDS, daysLater(days));
  }

  /// A workbook with one household; the recovery code.
  private String create() throws Trouble {
    try (Workbook made = Workbook.create(book(), WORDS, Village.SETTINGS)) {
      made.save(
          Edit.begin().create(Village.household(made.ids(), "13900000001")).build());
      return made.recoveryCode().orElseThrow();
    }
  }

  private static Row household(Workbook workbook) {
    return workbook.village().dossiers().iterator().next().household();
  }

  @Test
  void aLostLaptopIsRestoredFromTheStickAndTheRecoverySheetAlone() throws Exception {
    String code = create();
    Path stick = home.resolve("stick/清溪.lzbackup");
    Files.createDirectories(stick.getParent());
    String digest;
    try (Workbook lost = open(0)) {
      lost.backups().write(stick);
      digest = lost.digest();
    }
    Path other = home.resolve("other");
    try (Restore restore = Restore.of(stick, home, Credentials.recovery(code), Village.SETTINGS);
        Workbook restored = restore.into(other)) {
      assertEquals(digest, restored.digest());
      assertTrue(restored.verify().projectionAgrees());
      assertEquals("13900000001", household(restored).get(HOUSEHOLD.PHONE));
    }
    assertEquals(List.of("book", "other", "stick"), names(home));
  }

  @Test
  void theRestoredWorkbookIsAnotherLaptopSoThatNothingDiverges() throws Exception {
    create();
    Path file = home.resolve("b.lzbackup");
    try (Workbook first = open(0)) {
      first.backups().write(file);
      first.save(
          Edit.begin().set(household(first), HOUSEHOLD.PHONE, "13900000002").build());
      Path other = home.resolve("other");
      try (Restore restore = Restore.of(file, home, WORDS, Village.SETTINGS);
          Workbook restored = restore.into(other)) {
        assertNotEquals(first.status().device(), restored.status().device());
        assertEquals(first.status().space(), restored.status().space());
        restored.save(Edit.begin()
            .set(household(restored), HOUSEHOLD.PHONE, "13900000003")
            .build());
        assertTrue(restored.verify().projectionAgrees());
        assertEquals(1, restored.status().transactions().get(restored.status().device()));
        assertEquals(1, restored.status().transactions().get(first.status().device()));
      }
      try (Workbook again = Workbook.open(other, WORDS, Village.SETTINGS)) {
        assertEquals("13900000003", household(again).get(HOUSEHOLD.PHONE));
        assertEquals(0, again.status().lost());
      }
    }
  }

  @Test
  void aBackupIsMadeOnlyWhenSomethingChangedAndOldOnesAreThinnedOut() throws Exception {
    create();
    for (int day = 0; day < 10; day++) {
      try (Workbook workbook = open(day)) {
        assertEquals(day == 0, workbook.backups().keep());
        String phone = "1390000010" + day;
        workbook.save(
            Edit.begin().set(household(workbook), HOUSEHOLD.PHONE, phone).build());
        assertTrue(workbook.backups().keep());
        assertFalse(workbook.backups().keep());
      }
    }
    try (Workbook workbook = open(10)) {
      BackupState state = workbook.backups().state();
      assertEquals(Village.CLOCK.instant().plus(Duration.ofDays(9)), state.lastOwn());
      assertEquals(8, state.own().size(), "seven days, and the Sunday of the week before");
      assertEquals(11, state.own().getLast().number());
    }
  }

  @Test
  void onceAWeekABackupIsRebuiltAsAWhole() throws Exception {
    create();
    try (Workbook workbook = open(0)) {
      assertFalse(workbook.backups().rebuildDue());
      workbook.backups().keep();
      assertTrue(workbook.backups().rebuildDue());
      workbook.backups().rebuild();
      assertFalse(workbook.backups().rebuildDue());
      assertEquals(1, workbook.backups().state().own().size());
    }
    try (Workbook workbook = open(6)) {
      assertFalse(workbook.backups().rebuildDue());
    }
    try (Workbook workbook = open(7)) {
      assertTrue(workbook.backups().rebuildDue());
      Path last = workbook.backups().state().own().getLast().file();
      byte[] bytes = Files.readAllBytes(last);
      bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"slots\"")] ^= 1;
      Files.write(last, bytes);
      Trouble trouble = assertThrows(Trouble.class, workbook.backups()::rebuild);
      assertEquals("trouble.store.backup-damaged", trouble.key());
      assertEquals(
          Warning.FAILED,
          workbook.backups().state().warning(daysLater(7).clock().instant()));
      assertTrue(workbook.backups().keep(), "a new one is made although nothing changed");
      workbook.backups().rebuild();
    }
  }

  @Test
  void thePersonIsToldWhenBackupsAreOldOrLieOnThisLaptopOnly() throws Exception {
    create();
    try (Workbook workbook = open(0)) {
      var now = Village.CLOCK.instant();
      BackupState none = workbook.backups().state();
      assertEquals(Warning.NEVER, none.warning(now));
      assertEquals(Warning.NEVER, none.warning(now.plus(Duration.ofDays(3))));
      assertEquals(Warning.OLD, none.warning(now.plus(Duration.ofDays(4))));
      workbook.backups().keep();
      assertEquals(Warning.ONLY_HERE, workbook.backups().state().warning(now));
      workbook.backups().write(home.resolve("stick.lzbackup"));
      BackupState state = workbook.backups().state();
      assertEquals(Warning.NONE, state.warning(now.plus(Duration.ofDays(3))));
      assertEquals(Warning.OLD, state.warning(now.plus(Duration.ofDays(4))));
    }
  }

  @Test
  void aBackupThatCannotBeWrittenLeavesTheEarlierOneAndIsRemembered() throws Exception {
    create();
    Path file = home.resolve("b.lzbackup");
    try (Workbook workbook = open(0)) {
      workbook.backups().write(file);
      byte[] before = Files.readAllBytes(file);
      Path segment;
      try (Stream<Path> files = Files.walk(book().resolve("segments"))) {
        segment = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      }
      byte[] bytes = Files.readAllBytes(segment);
      Files.delete(segment);
      Trouble trouble = assertThrows(Trouble.class, () -> workbook.backups().write(file));
      assertEquals("trouble.store.segment-damaged", trouble.key());
      assertEquals(
          new String(before, StandardCharsets.ISO_8859_1),
          Files.readString(file, StandardCharsets.ISO_8859_1));
      assertThrows(Trouble.class, workbook.backups()::keep);
      assertEquals(Village.CLOCK.instant(), workbook.backups().state().failed());
      assertTrue(workbook.backups().state().own().isEmpty());
      Files.write(segment, bytes);
    }
    assertEquals(List.of("b.lzbackup", "book"), names(home));
  }

  @Test
  void afterAnErasureOnlyTheNewBackupIsLeft() throws Exception {
    create();
    try (Workbook workbook = open(0)) {
      workbook.backups().keep();
      workbook.save(
          Edit.begin().set(household(workbook), HOUSEHOLD.PHONE, "13900000002").build());
      workbook.backups().keep();
      workbook
          .erasing()
          .value(household(workbook), household(workbook).entity().field(HOUSEHOLD.PHONE), "x");
      workbook.backups().renew();
      assertEquals(1, workbook.backups().state().own().size());
    }
  }

  static List<String> names(Path folder) throws java.io.IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
