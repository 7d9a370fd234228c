package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// A disk that destroys bytes: the workbook opens, what is not destroyed is there, what is
/// destroyed is named, and work goes on.
class DamageTest {

  private static final int SAVES = 6;

  @TempDir
  Path temporary;

  private Path whole;
  private final List<Row> households = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /// A program that broke off after six saves, each of a household of its own.
  @BeforeEach
  void workThatBrokeOff() throws Exception {
    Path folder = temporary.resolve("working");
    whole = temporary.resolve("whole");
    Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS).close();
    try (Workbook book = open(folder)) {
      book.backups().keep();
      for (int save = 1; save <= SAVES; save++) {
        households.add(Village.household(book.ids(), "1390000000" + save));
        book.save(Edit.begin().create(households.getLast()).build());
        ends.add((int) Files.size(journal(folder)));
      }
      copy(folder, whole);
    }
  }

  private static Workbook open(Path folder) throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  private static Path journal(Path folder) {
    return folder.resolve("journal/00000001.journal");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private List<Integer> shown(Workbook book) {
    List<Integer> shown = new ArrayList<>();
    for (int save = 1; save <= SAVES; save++) {
      Optional<String> phone = book.village()
          .dossier(households.get(save - 1).id())
          .map(Dossier::household)
          .map(row -> row.get(HOUSEHOLD.PHONE));
      if (phone.equals(Optional.of("1390000000" + save))) {
        shown.add(save);
      }
    }
    return shown;
  }

  private static List<Integer> named(Damages.Report report) {
    List<Integer> named = new ArrayList<>();
    for (Damage damage : report.destroyed()) {
      for (long save = damage.from(); save <= damage.to(); save++) {
        named.add((int) save);
      }
    }
    return named;
  }

  /// Every save shows or is named, never both, and the village works on.
  private List<Integer> destroyed(Path folder) throws Exception {
    List<Integer> named;
    try (Workbook book = open(folder)) {
      List<Integer> shown = shown(book);
      named = named(book.damages().report());
      List<Integer> all = new ArrayList<>(shown);
      all.addAll(named);
      assertEquals(List.of(1, 2, 3, 4, 5, 6), all.stream().sorted().toList());
      book.save(
          Edit.begin().create(Village.household(book.ids(), "13911111111")).build());
      assertTrue(book.verify().projectionAgrees());
      book.rebuild();
      assertEquals(shown, shown(book));
    }
    try (Workbook book = open(folder)) {
      assertEquals(named, named(book.damages().report()));
      book.damages().takeNote();
      assertTrue(book.damages().report().destroyed().isEmpty());
    }
    return named;
  }

  private List<Integer> after(UnaryOperator<byte[]> damage) throws Exception {
    Path folder = temporary.resolve("damaged-book");
    Trash.remove(folder);
    copy(whole, folder);
    byte[] bytes = damage.apply(Files.readAllBytes(journal(folder)));
    Files.write(journal(folder), bytes);
    List<Integer> destroyed = destroyed(folder);
    if (!destroyed.isEmpty()) {
      assertTrue(Files.walk(folder.resolve("damaged"))
          .filter(Files::isRegularFile)
          .anyMatch(file -> hasBytes(file, bytes)));
    }
    return destroyed;
  }

  private static boolean hasBytes(Path file, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Integer> flipped(int at) throws Exception {
    return after(bytes -> {
      bytes[at] ^= 16;
      return bytes;
    });
  }

  @Test
  void aFlippedBitInTheMiddleOfTheJournalCostsOneSaveWhichIsNamed() throws Exception {
    assertEquals(List.of(3), flipped(ends.get(2) - 5));
    assertEquals(List.of(1), flipped(ends.get(0) - 5));
  }

  @Test
  void aFlippedBitInTheLastSaveIsNoInterruptionButNamed() throws Exception {
    assertEquals(List.of(6), flipped(ends.getLast() - 5));
  }

  @Test
  void aFlippedBitInTheHeadOfTheJournalCostsNothing() throws Exception {
    assertEquals(List.of(), flipped(30));
  }

  @Test
  void aJournalThatWasCutOrDeletedNamesAllThatWasBehind() throws Exception {
    assertEquals(List.of(4, 5, 6), after(bytes -> Arrays.copyOf(bytes, ends.get(2))));
    assertEquals(List.of(5, 6), after(bytes -> Arrays.copyOf(bytes, ends.get(4) - 1)));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), after(bytes -> new byte[0]));
  }

  @Test
  void zeroesInTheMiddleOfTheJournalCostWhatTheyHit() throws Exception {
    assertEquals(List.of(2, 3), after(bytes -> {
      Arrays.fill(bytes, ends.get(1) - 20, ends.get(1) + 20, (byte) 0);
      return bytes;
    }));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), after(bytes -> {
      Arrays.fill(bytes, (byte) 0);
      return bytes;
    }));
  }

  @Test
  void whatWasWrittenLaterToAHouseholdWhoseBeginningIsDestroyedShows() throws Exception {
    Path folder = temporary.resolve("later");
    copy(whole, folder);
    int before = ends.getLast();
    Path aside = temporary.resolve("aside");
    try (Workbook book = open(folder)) {
      before = 0;
      Row late = Village.household(book.ids(), "13700000001");
      book.save(Edit.begin().create(late).build());
      before = (int) Files.size(folder.resolve("journal/00000001.journal"));
      book.save(Edit.begin().set(late, HOUSEHOLD.PHONE, "13700000002").build());
      book.save(Edit.begin().set(late, HOUSEHOLD.PHONE, "13700000003").build());
      copy(folder, aside);
      households.add(late);
    }
    byte[] bytes = Files.readAllBytes(journal(aside));
    bytes[before - 5] ^= 1;
    Files.write(journal(aside), bytes);
    try (Workbook book = open(aside)) {
      assertEquals(List.of(7), named(book.damages().report()));
      Row late = book.village().dossier(households.getLast().id()).orElseThrow().household();
      assertEquals("13700000003", late.get(HOUSEHOLD.PHONE));
      assertEquals(0, book.status().conflicts());
      assertTrue(book.verify().projectionAgrees());
    }
  }

  @Test
  void aDestroyedSegmentComesBackFromABackup() throws Exception {
    Path folder = temporary.resolve("segments");
    copy(whole, folder);
    String digest;
    try (Workbook book = open(folder)) {
      digest = book.digest();
      book.backups().keep();
    }
    Trash.remove(folder.resolve("projection"));
    List<Path> segments;
    try (Stream<Path> files = Files.walk(folder.resolve("segments"))) {
      segments = files.filter(Files::isRegularFile).toList();
    }
    assertFalse(segments.isEmpty());
    for (Path segment : segments) {
      byte[] bytes = Files.readAllBytes(segment);
      bytes[bytes.length / 2] ^= 1;
      Files.write(segment, bytes);
    }
    try (Workbook book = open(folder)) {
      assertEquals(digest, book.digest());
      assertEquals(segments.size(), book.damages().report().mended().size());
      assertTrue(book.verify().projectionAgrees());
    }
  }

  @Test
  void aDestroyedLastSegmentWithoutABackupIsNamedAndTheVillageOpens() throws Exception {
    Path folder = temporary.resolve("segments");
    copy(whole, folder);
    try (Workbook book = open(folder)) {
      assertTrue(book.damages().report().isEmpty());
    }
    Trash.remove(folder.resolve("backups"));
    try (Stream<Path> files = Files.walk(folder.resolve("segments"))) {
      for (Path segment : files.filter(Files::isRegularFile).toList()) {
        Files.write(segment, new byte[100]);
      }
    }
    try (Workbook book = open(folder)) {
      assertEquals(SAVES, book.damages().report().lost());
    }
    try (Workbook book = open(folder)) {
      assertEquals(SAVES, book.damages().report().lost(), "until somebody has taken note");
      book.damages().takeNote();
      assertTrue(book.damages().report().isEmpty());
      book.save(
          Edit.begin().create(Village.household(book.ids(), "13911111111")).build());
      assertTrue(book.verify().projectionAgrees());
    }
  }

  @Test
  void eitherKeyFileIsEnoughAndABackupWhenBothAreDestroyed() throws Exception {
    List<String> names = List.of("keys.json", "keys.bak");
    for (List<String> damaged : List.of(names.subList(0, 1), names.subList(1, 2), names)) {
      for (UnaryOperator<byte[]> damage : damages()) {
        Path folder = temporary.resolve("keys");
        Trash.remove(folder);
        copy(whole, folder);
        for (String name : damaged) {
          Files.write(folder.resolve(name), damage.apply(Files.readAllBytes(folder.resolve(name))));
        }
        try (Workbook book = open(folder)) {
          assertEquals(List.of(1, 2, 3, 4, 5, 6), shown(book));
          assertFalse(book.damages().report().mended().isEmpty());
        }
        assertEquals(-1, Files.mismatch(folder.resolve("keys.json"), folder.resolve("keys.bak")));
      }
    }
  }

  private static List<UnaryOperator<byte[]>> damages() {
    return List.of(
        bytes -> Arrays.copyOf(bytes, bytes.length / 2), bytes -> new byte[bytes.length], bytes -> {
          // A letter for another: still JSON, no longer the same.
          int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"sealed\" : \"") + 20;
          bytes[at] = (byte) (bytes[at] == 'A' ? 'B' : 'A');
          return bytes;
        });
  }
}
