package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.store.disk.ObservedDisk;
import org.liuzhun.store.disk.ObservedDisk.Mishap;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Stopping;
import org.liuzhun.text.Trouble;

/// Several packages at once: parts in any order and under any name, packages that build on others,
/// and some that are none.
class TakingTest extends TwoLaptops {

  private Path stick;
  private List<Path> parts;

  @BeforeEach
  void aSendingInParts() throws Exception {
    for (int i = 0; i < 3; i++) {
      Township.phone(second, household, "1390000010" + i);
      second.sharing().have();
    }
    stick = Files.createDirectory(folder.resolve("stick"));
    parts = new Outbox(second, Township.CLOCK)
        .send(List.of(first.device()), false, stick.resolve("p.lzb"), 1)
        .files();
    assertEquals(3, parts.size());
  }

  private Taking taking() {
    return new Taking(first, Township.CLOCK);
  }

  @Test
  void onePartBringsThoseThatLieBesideIt() throws Trouble {
    Path middle = parts.get(1);
    assertEquals(3, taking().preview(List.of(middle), Steps.NONE).size());
    List<Taking.One> all = taking().take(List.of(middle));
    assertEquals(parts, all.stream().map(Taking.One::file).toList());
    assertTrue(all.stream().noneMatch(Taking.One::waits));
    assertEquals(second.digest(), first.digest());
    assertEquals(Optional.empty(), taking().missing(all));
  }

  @Test
  void aStopBetweenTwoKeepsWhatWasReceivedAndTheOthersForLater() throws Exception {
    List<Taking.One> all = taking().take(parts, new Stopping(0.1));
    assertEquals(
        List.of(false, true, true), all.stream().map(Taking.One::isStopped).toList());
    assertTrue(all.getFirst().receipt().isPresent());
    taking().take(parts);
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void lookingIsToldAndCanBeStopped() throws Exception {
    Stopping through = new Stopping();
    taking().preview(parts, through);
    assertTrue(through.rose(), () -> "told " + through.seen());
    assertThrows(Trouble.class, () -> taking().preview(parts, new Stopping(0.5)));
  }

  @Test
  void aSendingThatIsStoppedLeavesNoPart() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Outbox outbox = new Outbox(second, Township.CLOCK);
    List<UUID> to = List.of(first.device());
    Outbox.Pictures none = Outbox.Pictures.WITHOUT;
    assertThrows(
        Trouble.class,
        () -> outbox.send(to, true, none, empty.resolve("p.lzb"), 1, new Stopping(0.5)));
    try (var left = Files.list(empty)) {
      assertEquals(List.of(), left.toList());
    }
    Stopping through = new Stopping();
    outbox.send(to, true, none, empty.resolve("p.lzb"), 1, through);
    assertTrue(through.rose(), () -> "told " + through.seen());
  }

  @Test
  void inAnyOrderUnderAnyNameAndTwice() throws Exception {
    List<Path> renamed = new ArrayList<>();
    for (Path part : parts) {
      renamed.addFirst(Files.move(part, stick.resolve((9 - renamed.size()) + ".bin")));
    }
    renamed.add(Files.copy(renamed.getFirst(), stick.resolve("copy")));
    Collections.shuffle(renamed, new Random(1));
    List<Taking.One> all = taking().take(renamed);
    assertTrue(all.stream().noneMatch(Taking.One::waits));
    assertEquals(second.digest(), first.digest());
    long told = all.stream()
        .mapToLong(one -> one.receipt().orElseThrow().taken().cells())
        .sum();
    assertEquals(3, told, "each change is told once");
  }

  @Test
  void aMissingPartIsToldAndWhatWaitsIsNotDone() throws Exception {
    Path away = Files.move(parts.getFirst(), folder.resolve("away"));
    List<Taking.One> all = taking().take(List.of(parts.getLast()));
    assertEquals(2, all.size());
    assertTrue(all.stream().allMatch(Taking.One::waits));
    String told = taking().missing(all).orElseThrow();
    assertTrue(told.contains("second"), told);
    assertTrue(taking().missing(List.of()).isEmpty());
    Files.move(away, parts.getFirst());
    assertEquals(
        Optional.empty(),
        taking().missing(taking().take(all.stream().map(Taking.One::file).toList())));
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void whatCannotBeTakenInKeepsNothingElseBack() throws Exception {
    Path none = Files.writeString(stick.resolve("a.lzb"), "a");
    List<Taking.One> all = taking().take(List.of(none, parts.getFirst()));
    assertEquals(
        "trouble.exchange.no-package", all.getFirst().trouble().orElseThrow().key());
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void whatWaitsForAnotherSendingIsTriedAgainWhenThatHasCome() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    List<Path> again = new Outbox(second, Township.CLOCK)
        .send(List.of(first.device()), false, elsewhere.resolve("q.lzb"), 1)
        .files();
    Files.delete(again.getFirst());
    Files.delete(parts.get(1));
    Files.delete(parts.get(2));
    List<Taking.One> all = taking().take(List.of(again.getLast(), parts.getFirst()));
    assertEquals(3, all.size());
    assertTrue(all.stream().noneMatch(Taking.One::waits));
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void aLongerPartWinsOverOneThatWasCutOff() throws Exception {
    byte[] sound = Files.readAllBytes(parts.getFirst());
    Files.write(stick.resolve("a.lzb"), java.util.Arrays.copyOf(sound, sound.length - 40));
    taking().take(List.of(parts.getLast()));
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void ofASingleOneThatWaitedAllIsToldThatItBrought() throws Exception {
    Path middle = parts.get(1);
    List<Taking.One> all = taking().take(middle);
    assertEquals(parts, all.stream().map(Taking.One::file).toList());
    long told = all.stream()
        .mapToLong(one -> one.receipt().orElseThrow().taken().cells())
        .sum();
    assertEquals(3, told);
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void aStickThatFillsUpHalfWayKeepsNoPartOfTheSending() throws Exception {
    ObservedDisk full = new ObservedDisk(Files.createDirectory(folder.resolve("full")));
    Outbox outbox = new Outbox(second, Township.CLOCK);
    Path file = full.root().resolve("p.lzb");
    int tried = 0;
    for (int room = 0; room < 40; room++) {
      full.fillUpAfter(room);
      try {
        outbox.send(List.of(first.device()), false, file, 1);
        room = 40;
      } catch (Trouble trouble) {
        tried++;
        assertEquals("trouble.exchange.not-written", trouble.key());
        try (var left = Files.list(folder.resolve("full"))) {
          assertEquals(0, left.count(), "room for " + room);
        }
      }
      full.suffer(Mishap.NONE);
    }
    assertTrue(tried > 2, "not the first part alone");
    assertFalse(RememberedFolder.packages(folder.resolve("full")).isEmpty());
  }

  @Test
  void whatAnOlderSendingLeftUnderTheSameNamesStaysUntilAllOfTheNewOneIsThere() throws Exception {
    ObservedDisk full = new ObservedDisk(Files.createDirectory(folder.resolve("full")));
    Outbox outbox = new Outbox(second, Township.CLOCK);
    Path file = full.root().resolve("p.lzb");
    List<Path> older = outbox.send(List.of(first.device()), false, file, 1).files();
    byte[] before = Files.readAllBytes(older.getFirst());
    int tried = 0;
    for (int room = 0; room < 40; room++) {
      full.fillUpAfter(room);
      try {
        outbox.send(List.of(first.device()), false, file, 1);
        room = 40;
      } catch (Trouble trouble) {
        tried++;
        assertEquals("trouble.exchange.not-written", trouble.key());
        assertArrayEquals(before, Files.readAllBytes(older.getFirst()), "room for " + room);
        assertEquals(older, RememberedFolder.packages(full.root()));
      }
      full.suffer(Mishap.NONE);
    }
    assertTrue(tried > 2, "not the first part alone");
    assertFalse(Arrays.equals(before, Files.readAllBytes(older.getFirst())));
  }

  @Test
  void onAnUntidiedStickTheNewestAreSeen() throws Exception {
    byte[] one = Files.readAllBytes(parts.getFirst());
    for (int i = 0; i < 250; i++) {
      Path old = Files.write(stick.resolve(String.format("a%03d", i)), one);
      Files.setLastModifiedTime(old, FileTime.fromMillis(i));
    }
    List<Path> seen = RememberedFolder.packages(stick);
    assertEquals(200, seen.size());
    assertTrue(seen.containsAll(parts));
  }
}
