package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.disk.ObservedDisk;
import org.liuzhun.store.disk.ObservedDisk.Mishap;
import org.liuzhun.store.disk.PowerCut;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// The current fails, the disk fills up, the stick is pulled while a package is written or
/// taken in: the register is as before or as after, and the next try succeeds.
class ExchangeMishapTest {

  @TempDir
  Path temporary;

  private ObservedDisk disk;
  private ObservedDisk stick;
  private Workbook first;
  private Workbook second;
  private Path sound;
  private String before;

  @BeforeEach
  void aPackageWaits() throws Exception {
    disk = new ObservedDisk(Files.createDirectory(temporary.resolve("disk")));
    stick = new ObservedDisk(Files.createDirectory(temporary.resolve("stick")));
    Township place = new Township(disk.root());
    first = place.found("first");
    Row household = Township.household(first, "13900000001");
    Township elsewhere = new Township(Files.createDirectory(temporary.resolve("elsewhere")));
    second = elsewhere.join(first, "second", Role.EDITOR);
    Township.take(first, elsewhere.send(second, first));
    String photograph = second.attachments().put(new byte[] {1, 2, 3, 4, 5});
    second.save(Edit.begin()
        .create(Row.empty(Catalogue.DOCUMENT, second.ids().next())
            .with(DOCUMENT.HOUSEHOLD, household.id())
            .with(DOCUMENT.SHA256, photograph))
        .build());
    sound = elsewhere.send(second, first);
    before = first.digest();
  }

  @AfterEach
  void close() throws Trouble {
    disk.suffer(Mishap.NONE);
    first.close();
    second.close();
  }

  @Test
  void aPowerCutWhileTakingInLeavesAllOrNothing() throws Exception {
    cut(4, new Random(1));
  }

  @Test
  @Tag("slow")
  void aPowerCutAtAnyMomentOfTakingInLeavesAllOrNothing() throws Exception {
    cut(400, new Random(2));
  }

  private void cut(int cuts, Random random) throws Exception {
    int start = disk.log().length();
    Township.take(first, sound);
    int end = disk.log().length();
    Set<String> allowed = Set.of(before, first.digest());
    for (int cut = 0; cut < cuts; cut++) {
      Path after = Files.createDirectory(temporary.resolve("cut" + cut));
      PowerCut.Mood mood = PowerCut.Mood.values()[random.nextInt(4)];
      int at = start + random.nextInt(end - start + 1);
      PowerCut.layOut(disk.log(), at, mood, random, after);
      Path folder = after.resolve("first");
      try (Workbook book =
          Workbook.open(folder, Credentials.demonstration(), Township.settings("周明"))) {
        assertTrue(allowed.contains(book.digest()), at + " " + mood);
        assertEquals(0, Township.take(book, sound).missing(), at + " " + mood);
        assertEquals(first.digest(), book.digest(), at + " " + mood);
        assertTrue(book.verify().projectionAgrees(), at + " " + mood);
      }
      Trash.remove(after);
    }
  }

  /// A kill leaves what was asked of the disk until then, a power cut less of it.
  @Test
  void aKillAtAnyStepOfSendingLeavesNoHalfPackageAndTheNextSendingSucceeds() throws Exception {
    killed(12);
  }

  @Test
  @Tag("slow")
  void aKillAtEveryStepOfSendingLeavesTheRegisterAsItWas() throws Exception {
    killed(1);
  }

  /// @param every after how many steps the program is opened again and sends again
  private void killed(int every) throws Exception {
    Township.take(first, sound);
    before = first.digest();
    SafeFile.folder(disk.root().resolve("outbox"));
    int start = disk.log().length();
    int parts = sent(first, disk.root()).files().size();
    assertTrue(parts > 1, "one after the other");
    Random random = new Random(3);
    for (int at = start; at <= disk.log().length(); at++) {
      for (PowerCut.Mood mood : List.of(PowerCut.Mood.ALL, PowerCut.Mood.SCRAMBLED)) {
        Path after = Files.createDirectory(temporary.resolve("killed" + at + mood));
        PowerCut.layOut(disk.log(), at, mood, random, after);
        packages(after);
        if ((at - start) % every == 0) {
          sendAgain(after, parts);
        }
        Trash.remove(after);
      }
    }
  }

  private Outbox.Sent sent(Workbook from, Path root) throws Trouble {
    Outbox outbox = new Outbox(from, Township.CLOCK);
    return outbox.send(List.of(second.device()), true, root.resolve("outbox/" + outbox.name()), 1);
  }

  /// Whatever somebody finds in the outbox opens.
  private List<Path> packages(Path root) throws Trouble {
    List<Path> packages = RememberedFolder.packages(root.resolve("outbox"));
    for (Path file : packages) {
      new Inbox(second, Township.CLOCK).preview(file);
    }
    return packages;
  }

  private void sendAgain(Path root, int parts) throws Exception {
    try (var halves = Files.newDirectoryStream(root.resolve("outbox"), "*.new")) {
      for (Path half : halves) {
        abandoned(half);
      }
    }
    try (Workbook book = Workbook.open(
        root.resolve("first"), Credentials.demonstration(), Township.settings("周明"))) {
      assertEquals(before, book.digest());
      assertEquals(parts, sent(book, root).files().size());
      assertTrue(book.verify().projectionAgrees());
    }
    for (Path file : packages(root)) {
      Township.take(second, file);
    }
    assertEquals(before, second.digest());
    try (var files = Files.list(root.resolve("outbox"))) {
      assertTrue(files.allMatch(file -> file.toString().endsWith(".lzb")));
    }
  }

  /// A file as somebody left it two days ago.
  private static Path abandoned(Path file) throws IOException {
    Instant then = Files.getLastModifiedTime(file).toInstant().minus(Duration.ofDays(2));
    return Files.setLastModifiedTime(file, FileTime.from(then));
  }

  @Test
  void whatAnotherLaptopIsWritingStaysAndNothingOfOthersStopsTheOwnSending() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("share"));
    Path theirs = Files.createFile(folder.resolve("theirs.lzb.new"));
    Path letters = abandoned(Files.createFile(folder.resolve("letters.lzma.new")));
    Path killed = abandoned(Files.createFile(folder.resolve("killed.lzb.new")));
    Path stuck = folder.resolve("stuck.lzv.new");
    Files.createDirectories(stuck.resolve("in use"));
    abandoned(stuck);
    Outbox.write(folder.resolve("own.lzb"), new byte[] {1});
    assertTrue(Files.exists(folder.resolve("own.lzb")));
    assertTrue(Files.exists(theirs), "somebody may be at it");
    assertTrue(Files.exists(letters), "none of ours");
    assertTrue(Files.exists(stuck), "cannot be removed");
    assertFalse(Files.exists(killed));
  }

  /// However much room there was, the register is as before or as after; where the program asks to
  /// be opened again, that is enough.
  @Test
  void aDiskThatFillsUpWhileTakingInLeavesAllOrNothing() throws Exception {
    for (int room : List.of(0, 1, 2, 4, 7)) {
      disk.fillUpAfter(room);
      try {
        Township.take(first, sound);
      } catch (Trouble trouble) {
        assertTrue(List.of(before, second.digest()).contains(first.digest()), trouble.key());
      }
      disk.suffer(Mishap.NONE);
      first.close();
      first = Workbook.open(
          disk.root().resolve("first"), Credentials.demonstration(), Township.settings("周明"));
      assertTrue(
          List.of(before, second.digest()).contains(first.digest()), "with room for " + room);
    }
    assertEquals(0, Township.take(first, sound).missing());
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void aStickThatIsFullOrPulledKeepsNoHalfPackageAndTheNextOneIsWritten() throws Exception {
    Outbox outbox = new Outbox(second, Township.CLOCK);
    Path file = stick.root().resolve("package.lzb");
    for (Mishap mishap : List.of(Mishap.FULL, Mishap.READ_ONLY, Mishap.GONE)) {
      stick.suffer(mishap);
      Trouble trouble = assertThrows(
          Trouble.class,
          () -> outbox.send(List.of(first.device()), false, file, Outbox.WHOLE),
          mishap.toString());
      assertEquals("trouble.exchange.not-written", trouble.key());
      stick.suffer(Mishap.NONE);
      try (var files = Files.list(temporary.resolve("stick"))) {
        assertEquals(0, files.count(), mishap.toString());
      }
    }
    outbox.send(List.of(first.device()), false, file, Outbox.WHOLE);
    Township.take(first, temporary.resolve("stick/package.lzb"));
    assertEquals(second.digest(), first.digest());
  }

  /// What lay under the names of the parts that are there already is gone: they stay, too.
  @Test
  void aPartThatFindsNoPlaceTakesNoOtherAway() throws Exception {
    Township.take(first, sound);
    Path stick = Files.createDirectory(temporary.resolve("blocked"));
    Files.createDirectories(stick.resolve("package-02.lzb").resolve("something"));
    Outbox outbox = new Outbox(first, Township.CLOCK);
    assertThrows(
        Trouble.class,
        () -> outbox.send(List.of(second.device()), true, stick.resolve("package.lzb"), 1));
    assertTrue(Files.isRegularFile(stick.resolve("package-01.lzb")));
  }

  @Test
  void aStickThatIsPulledHalfWayIsNoDamagedPackage() throws Exception {
    Path copy = stick.root().resolve("package.lzb");
    Files.copy(sound, copy);
    Trouble trouble = assertThrows(
        Trouble.class,
        () -> AgeFile.decrypt(copy, first.sharing().identity(), _ -> {
          stick.suffer(Mishap.GONE);
          throw new IOException("pulled");
        }));
    assertEquals("trouble.exchange.unreadable", trouble.key());
  }

  @Test
  void aStickThatIsPulledWhileTakingInChangesNothing() throws Exception {
    Path copy = stick.root().resolve("package.lzb");
    Files.copy(sound, copy);
    stick.suffer(Mishap.GONE);
    Trouble trouble = assertThrows(Trouble.class, () -> Township.take(first, copy));
    assertEquals("trouble.exchange.unreadable", trouble.key());
    assertEquals(before, first.digest());
  }
}
