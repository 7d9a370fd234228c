package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Workbooks to whose files something happened.
class RecoveryTest {

  @TempDir
  Path folder;

  private Workbook open() throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  private Row saveTwoPhones() throws Trouble {
    try (Workbook book = Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS)) {
      Row household = Village.household(book.ids(), "13900000001");
      book.save(Edit.begin().create(household).build());
      book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000002").build());
      return household;
    }
  }

  @Test
  void aDamagedOrMissingProjectionIsMadeAgain() throws Exception {
    saveTwoPhones();
    Path base = folder.resolve("projection/base-1.mv.db");
    byte[] bytes = Files.readAllBytes(base);
    bytes[bytes.length / 2] ^= 1;
    Files.write(base, bytes);
    String digest;
    try (Workbook book = open()) {
      assertTrue(book.status().rebuilt());
      digest = book.digest();
    }
    try (Workbook book = open()) {
      assertFalse(book.status().rebuilt());
    }
    try (Stream<Path> files = Files.walk(folder.resolve("projection"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    try (Workbook book = open()) {
      assertEquals(digest, book.digest());
    }
  }

  @Test
  void aLostEndOfTheLogIsNoticedAndTheCopyBecomesAnotherLaptop() throws Exception {
    Row household = saveTwoPhones();
    UUID device;
    try (Workbook book = open()) {
      device = book.status().device();
      book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000003").build());
    }
    try (Stream<Path> files = Files.walk(folder.resolve("segments"))) {
      Files.delete(
          files.filter(Files::isRegularFile).max(Comparator.naturalOrder()).orElseThrow());
    }
    try (Workbook book = open()) {
      assertEquals(1, book.status().lost());
      assertNotEquals(device, book.status().device());
      assertEquals(
          "13900000002",
          book.village().dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.PHONE));
      book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000004").build());
      assertTrue(book.verify().projectionAgrees());
    }
    try (Workbook book = open()) {
      assertEquals(0, book.status().lost());
    }
  }

  @Test
  void anErasedValueIsNowhereAnyMoreAndTheRestStays() throws Exception {
    Row household = saveTwoPhones();
    try (Workbook book = open()) {
      book.erasing().value(household, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求");
      Row now = book.village().dossier(household.id()).orElseThrow().household();
      assertEquals(null, now.get(HOUSEHOLD.PHONE));
      assertTrue(now.no(HOUSEHOLD.RELOCATED));
      assertTrue(book.history(household.id()).stream()
          .noneMatch(entry -> String.valueOf(entry.after()).startsWith("139")));
      assertTrue(book.verify().projectionAgrees());
      String digest = book.digest();
      book.rebuild();
      assertEquals(digest, book.digest());
    }
  }

  @Test
  void theVillageOfThePastIsAsItWasKnownThen() throws Trouble {
    Row household = saveTwoPhones();
    Clock later = Clock.offset(Village.CLOCK, Duration.ofDays(30));
    WorkbookSettings settings = WorkbookSettings.of("李秀兰", later);
    try (Workbook book = Workbook.open(folder, Credentials.demonstration(), settings)) {
      book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000003").build());
      Row then = book.asOf(Village.CLOCK.instant().plus(Duration.ofDays(1)))
          .dossier(household.id())
          .orElseThrow()
          .household();
      assertEquals("13900000002", then.get(HOUSEHOLD.PHONE));
      assertTrue(book.asOf(Village.CLOCK.instant().minusSeconds(1)).dossiers().isEmpty());
    }
  }

  @Test
  void nothingOnTheDiskShowsWhatWasWritten() throws IOException, Trouble {
    saveTwoPhones();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("13900000001"));
      }
    }
  }

  @Test
  void aClockThatWentBackToTheYear2001SavesAndShowsTheLatest() throws Trouble {
    Row household = saveTwoPhones();
    Clock past = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
    try (Workbook book =
        Workbook.open(folder, Credentials.demonstration(), WorkbookSettings.of("李秀兰", past))) {
      book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000003").build());
    }
    try (Workbook book = open()) {
      assertEquals("13900000003", phone(book, household));
      assertEquals("13900000003", book.history(household.id()).getFirst().after());
      book.undo();
      assertEquals("13900000002", phone(book, household));
    }
  }

  @Test
  void aFolderThatIsGoneIsNeverSavedTo() throws Exception {
    Row household = saveTwoPhones();
    Path elsewhere = folder.resolveSibling(folder.getFileName() + "-pulled");
    Workbook book = open();
    book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000003").build());
    Files.move(folder, elsewhere);
    assertThrows(
        Trouble.class,
        () -> book.save(
            Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000004").build()));
    Files.move(elsewhere, folder);
    book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000005").build());
    book.close();
    try (Workbook again = open()) {
      assertEquals("13900000005", phone(again, household));
      assertTrue(again.verify().projectionAgrees());
    }
  }

  @Test
  void aWorkbookWhoseLogAndDatabaseAreGoneIsNotTakenForANewOne() throws Exception {
    saveTwoPhones();
    for (String gone : List.of("projection", "segments")) {
      try (Stream<Path> files = Files.walk(folder.resolve(gone))) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    try (Workbook book = open()) {
      assertEquals(2, book.status().lost());
    }
  }

  private static String phone(Workbook book, Row household) {
    return book.village().dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.PHONE);
  }
}
