package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// A laptop takes along what it cannot open, and whoever it is for takes it in.
class CarriedPackagesTest {

  @TempDir
  Path folder;

  private Township place;
  private Workbook first;
  private Workbook relay;
  private Workbook third;
  private Path sealed;

  @BeforeEach
  void aPackageForTheThirdAlone() throws Trouble {
    place = new Township(folder);
    first = place.found("first");
    Row household = Township.household(first, "13900000001");
    relay = place.join(first, "relay", Role.READER);
    third = place.join(first, "third", Role.EDITOR);
    Township.phone(first, household, "13900000002");
    sealed = place.send(first, third);
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
    relay.close();
    third.close();
  }

  private void meet() {
    Trouble trouble = assertThrows(Trouble.class, () -> Township.take(relay, sealed));
    assertEquals("trouble.exchange.carried", trouble.key());
  }

  @Test
  void whatIsForSomebodyElseReachesThemThroughALaptopThatCannotReadIt() throws Exception {
    String before = relay.digest();
    meet();
    meet();
    assertEquals(before, relay.digest());
    CarriedPackages carried = new CarriedPackages(relay, Township.CLOCK);
    assertEquals(1, carried.count());
    Path stick = Files.createDirectory(folder.resolve("stick"));
    assertEquals(1, carried.handOn(stick));
    assertEquals(0, carried.handOn(stick), "it lies there already");
    List<Path> there = RememberedFolder.packages(stick);
    assertEquals(1, there.size());
    Township.take(third, there.getFirst());
    assertEquals(first.digest(), third.digest());
  }

  @Test
  void nothingIsWrittenTwiceToTheFolderItCameFrom() throws Exception {
    Path stick = Files.createDirectory(folder.resolve("stick"));
    sealed = Files.copy(sealed, stick.resolve("from the first (1).lzb"));
    meet();
    assertEquals(0, new CarriedPackages(relay, Township.CLOCK).handOn(stick));
  }

  @Test
  void oneThatCannotBeWrittenLeavesNoHalfFileAndIsCarriedStill() throws Exception {
    meet();
    Path stick = Files.createDirectory(folder.resolve("stick"));
    CarriedPackages carried = new CarriedPackages(relay, Township.CLOCK);
    Path own;
    try (var files = Files.list(relay.folder().resolve("outbox"))) {
      own = files.findFirst().orElseThrow();
    }
    Files.createDirectories(stick.resolve(own.getFileName()).resolve("occupied"));
    Trouble trouble = assertThrows(Trouble.class, () -> carried.handOn(stick));
    assertEquals("trouble.exchange.not-written", trouble.key());
    try (var files = Files.list(stick)) {
      assertEquals(1, files.count());
    }
    assertEquals(1, carried.handOn(Files.createDirectory(folder.resolve("another"))));
  }

  @Test
  void aPackageIsCarriedForSixtyDays() throws Exception {
    meet();
    Clock later = Clock.offset(Township.CLOCK, Duration.ofDays(59));
    assertEquals(1, new CarriedPackages(relay, later).count());
    Clock tooLate = Clock.offset(Township.CLOCK, Duration.ofDays(61));
    assertEquals(0, new CarriedPackages(relay, tooLate).count());
  }

  @Test
  void noMoreIsTakenAlongThanTwentyPackages() throws Exception {
    CarriedPackages carried = new CarriedPackages(relay, Township.CLOCK);
    Path file = folder.resolve("some");
    for (int i = 0; i < 20; i++) {
      assertTrue(carried.keep(Files.writeString(file, "package " + i)));
    }
    assertFalse(carried.keep(Files.writeString(file, "one more")));
    assertTrue(carried.keep(Files.writeString(file, "package 7")), "it is there already");
    assertEquals(20, carried.count());
    Trouble trouble = assertThrows(Trouble.class, () -> Township.take(relay, sealed));
    assertEquals("trouble.exchange.not-for-us", trouble.key());
  }
}
