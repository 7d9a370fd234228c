package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// A disk that destroys a sealed piece in the middle of the log while there is no backup: the
/// village opens, all that is sound shows, what is gone is named until somebody has taken note.
class HoleTest {

  private static final int SESSIONS = 4;

  @TempDir
  Path temporary;

  private Path folder;
  private UUID device;
  private final List<Row> households = new ArrayList<>();

  /// Four sessions of two saves: a household is made, and the one of the session before is mended.
  @BeforeEach
  void fourSessions() throws Exception {
    folder = temporary.resolve("book");
    Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS).close();
    for (int session = 1; session <= SESSIONS; session++) {
      try (Workbook book = open()) {
        device = book.device();
        households.add(Village.household(book.ids(), "1390000000" + session));
        book.save(Edit.begin().create(households.getLast()).build());
        Row former = households.get(Math.max(0, session - 2));
        book.save(
            Edit.begin().set(former, HOUSEHOLD.REMARK, "session " + session).build());
      }
    }
    Trash.remove(folder.resolve("backups"));
  }

  private Workbook open() throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  private Path segment(int number) throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("segments/" + device))) {
      return files.sorted().toList().get(number - 1);
    }
  }

  private void destroySegment(int number) throws Exception {
    byte[] bytes = Files.readAllBytes(segment(number));
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment(number), bytes);
  }

  private static List<String> remarks(Workbook book) {
    return book.village().dossiers().stream()
        .map(Dossier::household)
        .map(row -> row.get(HOUSEHOLD.PHONE) + " " + row.get(HOUSEHOLD.REMARK))
        .sorted()
        .toList();
  }

  /// Two saves are gone: household 2 was made in them, and household 1 mended.
  private void secondSessionIsNamed(Workbook book) throws Trouble {
    assertNotEquals(device, book.device(), "another laptop: its numbers are not used again");
    // Household 2 shows with what was written to it later, household 1 as it was before.
    assertEquals(
        List.of(
            "13900000001 session 1", "13900000003 session 4", "13900000004 null", "null session 3"),
        remarks(book));
    List<Damage> destroyed = book.damages().report().destroyed();
    assertEquals(1, destroyed.size());
    assertEquals(1, destroyed.getFirst().to() - destroyed.getFirst().from());
    assertTrue(Files.exists(folder.resolve("damaged/" + destroyed.getFirst().file())));
    assertTrue(book.verify().projectionAgrees());
  }

  @Test
  void aDestroyedSegmentInTheMiddleCostsItsSavesWhichAreNamedUntilNoted() throws Exception {
    destroySegment(2);
    Trash.remove(folder.resolve("projection"));
    try (Workbook book = open()) {
      secondSessionIsNamed(book);
    }
    try (Workbook book = open()) {
      secondSessionIsNamed(book);
      book.save(
          Edit.begin().create(Village.household(book.ids(), "13911111111")).build());
      book.backups().keep();
      book.damages().takeNote();
      assertTrue(book.damages().report().isEmpty());
    }
  }

  @Test
  void aSegmentThatIsMissingAltogetherIsNamedToo() throws Exception {
    Files.delete(segment(2));
    Trash.remove(folder.resolve("projection"));
    try (Workbook book = open()) {
      assertEquals(4, book.village().dossiers().size());
      assertEquals(1, book.damages().report().destroyed().size());
      assertTrue(book.verify().projectionAgrees());
    }
  }

  @Test
  void whatTheTablesStillKnowIsWrittenAnewAndNothingIsLost() throws Exception {
    destroySegment(2);
    String digest;
    try (Workbook book = open()) {
      digest = book.digest();
      assertTrue(book.backups().keep(), "a backup is made in spite of it");
      assertEquals(digest, book.digest());
      assertEquals(List.of(), book.damages().report().destroyed());
      assertEquals(1, book.damages().report().mended().size());
    }
    Trash.remove(folder.resolve("projection"));
    try (Workbook book = open()) {
      assertEquals(digest, book.digest());
      assertTrue(book.verify().projectionAgrees());
    }
  }

  @Test
  void twoHolesAndAnInterruptionInBetweenLoseNothingMore() throws Exception {
    destroySegment(1);
    destroySegment(3);
    Trash.remove(folder.resolve("projection"));
    Path before = temporary.resolve("segments");
    CopiedTest.copy(folder.resolve("segments"), before);
    List<String> shown;
    try (Workbook book = open()) {
      shown = remarks(book);
      assertEquals(2, book.damages().report().destroyed().size());
    }
    // As if the program had broken off after the new identity and before the former's files went.
    Trash.remove(folder.resolve("segments"));
    CopiedTest.copy(before, folder.resolve("segments"));
    Trash.remove(folder.resolve("projection"));
    Trash.remove(folder.resolve("journal"));
    Files.deleteIfExists(folder.resolve("reached.json"));
    try (Workbook book = open()) {
      assertEquals(shown, remarks(book));
      assertEquals(2, book.damages().report().destroyed().size());
    }
  }

  @Test
  void whatAnotherLaptopWroteIsAskedForAgainAndComesBack() throws Exception {
    try (Workbook second = anotherLaptopWithThreeSaves()) {
      device = second.device();
      destroySegment(2);
      Trash.remove(folder.resolve("projection"));
      try (Workbook again = open()) {
        assertEquals("one", remark(again));
        assertEquals(2, again.damages().report().awaited().size());
        assertEquals(List.of(), again.damages().report().destroyed());
        Laptops.send(again, second);
        Laptops.send(second, again);
        assertEquals("three", remark(again));
        assertTrue(again.verify().projectionAgrees());
      }
    }
  }

  private Workbook anotherLaptopWithThreeSaves() throws Trouble {
    try (Workbook book = open()) {
      Workbook second = Laptops.join(book, temporary.resolve("second"), "王强", Role.EDITOR);
      Laptops.send(book, second);
      for (String remark : List.of("one", "two", "three")) {
        second.save(
            Edit.begin().set(households.getFirst(), HOUSEHOLD.REMARK, remark).build());
        Laptops.send(second, book);
      }
      return second;
    }
  }

  private String remark(Workbook book) {
    return book.village()
        .dossier(households.getFirst().id())
        .orElseThrow()
        .household()
        .get(HOUSEHOLD.REMARK);
  }
}
