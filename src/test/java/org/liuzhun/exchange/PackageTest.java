package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Packages as files: what they carry, who can open them, what is refused.
class PackageTest extends TwoLaptops {

  private static String key(Executable act) {
    return assertThrows(Trouble.class, act).key();
  }

  @Test
  void aWelcomedLaptopHasEverything() {
    assertEquals(first.digest(), second.digest());
    assertEquals(1, second.village().dossiers().size());
  }

  @Test
  void theTwelveDigitsMustAgree() throws Trouble {
    Joining joining = Joining.begin(folder.resolve("x"), Credentials.demonstration(), "x", "x")
        .joining();
    Path request = folder.resolve("x.request");
    Admission.write(joining.request(), request);
    Admission admission = Admission.read(request);
    assertEquals(joining.request().number(), admission.number());
    Path welcome = folder.resolve("x.welcome");
    assertEquals(
        "trouble.exchange.number",
        key(() -> admission.admit(first, Role.EDITOR, "123456789012", welcome, Township.CLOCK)));
    assertFalse(Files.exists(welcome));
  }

  @Test
  void onlyWhatTheOtherHasNotSaidToHaveTravelsAndAnyNameWillDo() throws Trouble, IOException {
    Township.take(first, place.send(second, first));
    Township.phone(second, household, "13900000002");
    Path file = place.send(second, first);
    Path renamed = Files.move(file, folder.resolve("照片(1).jpg"));
    Inbox inbox = new Inbox(first, Township.CLOCK);
    assertEquals(1, inbox.preview(renamed).taken().cells());
    Inbox.Receipt receipt = inbox.take(renamed);
    assertEquals(
        1, receipt.taken().transactions().values().stream().mapToInt(n -> n).sum());
    assertEquals(first.digest(), second.digest());
    assertEquals(0, inbox.take(renamed).taken().cells());
    List<PackageList.Entry> taken = new PackageList(first).read();
    assertEquals(List.of(0L, 1L), taken.stream().limit(2).map(e -> e.updates()).toList());
    assertEquals("second", taken.getFirst().who());
    assertTrue(new PackageList(second).read().getFirst().sent());
  }

  @Test
  void aRelayHandsOnWhatItCannotBeSaidToHaveWritten() throws Trouble {
    try (Workbook third = place.join(first, "third", Role.EDITOR)) {
      Township.phone(second, household, "13900000002");
      Township.take(first, place.send(second, first));
      Township.take(third, place.send(first, third));
      assertEquals(second.digest(), third.digest());
      Township.phone(third, household, "13900000003");
      Township.take(first, place.send(third, first));
      Township.take(second, place.send(first, second));
      assertEquals(third.digest(), second.digest());
      assertEquals(0, second.status().conflicts());
    }
  }

  @Test
  void partsArriveInAnyOrder() throws Trouble {
    for (int i = 0; i < 4; i++) {
      Township.phone(second, household, "1390000010" + i);
      second.sharing().have();
    }
    List<Path> parts = new ArrayList<>(new Outbox(second, Township.CLOCK)
        .send(List.of(first.sharing().identity().device()), false, folder.resolve("p.lzb"), 1)
        .files());
    assertTrue(parts.size() >= 4, parts.toString());
    Collections.shuffle(parts, new Random(7));
    for (int round = 0; round < parts.size(); round++) {
      for (Path part : parts) {
        Township.take(first, part);
      }
    }
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void aPackageForSomebodyElseCannotBeOpened() throws Trouble {
    try (Workbook third = place.join(first, "third", Role.EDITOR)) {
      Path file = place.send(second, first);
      assertEquals("trouble.exchange.carried", key(() -> Township.take(third, file)));
    }
  }

  @Test
  void aWellFormedPackageSignedByAnUnknownLaptopIsRefused() throws Trouble {
    try (Workbook stranger = new Township(folder.resolve("elsewhere")).found("stranger")) {
      Joining joining = Joining.begin(folder.resolve("y"), Credentials.demonstration(), "y", "y")
          .joining();
      Manifest plan = new Manifest(
          stranger.ids().next(),
          first.sharing().space(),
          first.sharing().trust().root(),
          "清溪村",
          joining.identity().device(),
          List.of(first.sharing().identity().device()),
          1,
          1,
          OffsetDateTime.now(Township.CLOCK),
          Map.of());
      byte[] sealed = Parcel.seal(
          plan,
          Map.of(Archive.LAPTOPS, laptops(stranger)),
          joining.identity(),
          List.of(AgeKeys.recipient(first
              .sharing()
              .trust()
              .member(first.sharing().identity().device())
              .orElseThrow()
              .certificate()
              .receives())));
      Path file = write("unknown.lzb", sealed);
      assertEquals("trouble.exchange.unknown-sender", key(() -> Township.take(first, file)));
      Path other = place.send(stranger, stranger);
      assertEquals("trouble.exchange.carried", key(() -> Township.take(first, other)));
      assertEquals(
          "trouble.exchange.other-village",
          key(() -> Parcel.open(other, stranger.sharing().identity())
              .check(first.sharing().space(), first.sharing().trust())));
    }
  }

  private static byte[] laptops(Workbook book) throws Trouble {
    return (book.sharing().texts().getFirst().line() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Path write(String name, byte[] bytes) throws Trouble {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyTruncationAndTurnedByteIsRefusedWithNothingChanged() throws Trouble, IOException {
    Township.phone(second, household, "13900000002");
    Path file = place.send(second, first);
    byte[] sound = Files.readAllBytes(file);
    String digest = first.digest();
    var have = first.sharing().have();
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      byte[] hostile =
          i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
      if (i % 3 != 0) {
        hostile[random.nextInt(hostile.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Path bad = write("bad.lzb", hostile);
      assertTrue(key(() -> Township.take(first, bad)).startsWith("trouble.exchange."));
    }
    assertEquals(digest, first.digest());
    assertEquals(have, first.sharing().have());
    assertEquals(1, Township.take(first, file).taken().cells());
  }

  @Test
  void aClockThatIsAheadIsNamed() throws Trouble {
    Clock ahead = Clock.offset(Township.CLOCK, Duration.ofDays(3650));
    Path file = folder.resolve("ahead.lzb");
    new Outbox(second, ahead)
        .send(List.of(first.sharing().identity().device()), false, file, Outbox.WHOLE);
    assertTrue(Township.take(first, file).wrongClock());
  }

  /// Its first package already has what was saved here years later, as its clock says.
  @Test
  void aClockThatWasAlwaysBehindIsNamed() throws Trouble {
    second.close();
    Clock behind = Clock.offset(Township.CLOCK, Duration.ofDays(-3650));
    second = Workbook.open(
        folder.resolve("second"),
        Credentials.demonstration(),
        WorkbookSettings.of("second", behind));
    Township.phone(second, household, "13900000008");
    assertTrue(Township.take(first, place.send(second, first)).wrongClock());
  }

  @Test
  void aClockThatWentBackIsNamed() throws Trouble {
    assertFalse(Township.take(first, place.send(second, first)).wrongClock());
    second.close();
    Clock behind = Clock.offset(Township.CLOCK, Duration.ofDays(-3650));
    second = Workbook.open(
        folder.resolve("second"),
        Credentials.demonstration(),
        WorkbookSettings.of("second", behind));
    Township.phone(second, household, "13900000008");
    Path file = place.send(second, first);
    assertTrue(new Inbox(first, Township.CLOCK).preview(file).wrongClock());
    assertTrue(Township.take(first, file).wrongClock());
    assertEquals(first.digest(), second.digest());
  }

  @Test
  void aFileThatCannotBeWrittenLeavesWhatWasThere() throws Trouble, IOException {
    Path occupied = Files.createDirectory(folder.resolve("occupied.lzb"));
    Files.writeString(occupied.resolve("x"), "x");
    assertEquals(
        "trouble.exchange.not-written",
        key(() -> new Outbox(second, Township.CLOCK)
            .send(List.of(first.sharing().identity().device()), false, occupied, 1 << 20)));
    assertEquals("x", Files.readString(occupied.resolve("x")));
  }

  @Test
  @Tag("tools")
  void ageAndUnzipOpenAPackage() throws Exception {
    Township.phone(second, household, "13900000002");
    Path file = place.send(second, first);
    Path key =
        Files.writeString(folder.resolve("key"), AgeKeys.secret(first.sharing().identity()) + "\n");
    Path zip = folder.resolve("package.zip");
    run("age", "-d", "-i", key.toString(), "-o", zip.toString(), file.toString());
    Path out = folder.resolve("out");
    run("unzip", "-q", zip.toString(), "-d", out.toString());
    byte[] manifest = Files.readAllBytes(out.resolve("manifest.json"));
    assertTrue(new String(manifest, StandardCharsets.UTF_8).contains("清溪村"));
    byte[] segment = second
        .sharing()
        .segmentsFor(List.of(first.sharing().identity().device()))
        .getLast()
        .bytes();
    String name = second
        .sharing()
        .segmentsFor(List.of(first.sharing().identity().device()))
        .getLast()
        .name();
    assertArrayEquals(segment, Files.readAllBytes(out.resolve("segments").resolve(name)));
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertEquals(0, process.waitFor(), command[0]);
  }
}
