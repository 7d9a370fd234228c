package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// What the remembered folder offers: what came from others and was not taken in, also after the
/// program was opened again.
class WatchedFolderTest extends TwoLaptops {

  private Path stick;

  @BeforeEach
  void aStick() throws Exception {
    for (int i = 0; i < 2; i++) {
      Township.phone(second, household, "1390000010" + i);
      second.sharing().have();
    }
    stick = Files.createDirectory(folder.resolve("stick"));
    new RememberedFolder(first).set(stick);
  }

  private List<Path> waiting() throws Trouble {
    return new RememberedFolder(first).watch().waiting();
  }

  private List<Path> sent(Workbook from, Workbook to) throws Trouble {
    Outbox outbox = new Outbox(from, Township.CLOCK);
    Path file = stick.resolve(outbox.name());
    return outbox.send(List.of(to.device()), false, file, 1).files();
  }

  @Test
  void whatWasTakenInOrWrittenHereIsNotOfferedAgain() throws Exception {
    assertEquals(List.of(), waiting());
    List<Path> theirs = sent(second, first);
    sent(first, second);
    assertEquals(theirs, waiting());
    new Taking(first, Township.CLOCK).take(theirs);
    assertEquals(List.of(), waiting());
  }

  @Test
  void aColleaguesPackageUnderTheNameOfOneThatWasSentIsOffered() throws Exception {
    Path file = stick.resolve("交换.lzb");
    new Outbox(first, Township.CLOCK).send(List.of(second.device()), true, file, Outbox.WHOLE);
    assertEquals(List.of(), waiting());
    new Outbox(second, Township.CLOCK).send(List.of(first.device()), true, file, Outbox.WHOLE);
    assertEquals(List.of(file), waiting());
    Township.take(first, file);
    assertEquals(List.of(), waiting());
    new Outbox(second, Township.CLOCK).send(List.of(first.device()), true, file, Outbox.WHOLE);
    assertEquals(List.of(file), waiting(), "of the same name and size");
  }

  @Test
  void whatWaitsForAnEarlierPartIsOfferedAgain() throws Exception {
    List<Path> theirs = sent(second, first);
    Files.delete(theirs.getFirst());
    new Taking(first, Township.CLOCK).take(List.of(theirs.getLast()));
    assertEquals(List.of(theirs.getLast()), waiting());
  }

  @Test
  void whatIsCarriedForOthersIsOfferedOnce() throws Exception {
    try (Workbook third = place.join(first, "third", Role.EDITOR)) {
      Township.take(second, place.send(first, second));
      Path others = sent(second, third).getFirst();
      Files.move(others, others.resolveSibling("others.lzb"));
      for (Path file : waiting()) {
        Trouble trouble = assertThrows(Trouble.class, () -> Township.take(first, file));
        assertEquals("trouble.exchange.carried", trouble.key());
      }
      assertEquals(List.of(), waiting());
    }
  }

  @Test
  void aDamagedOneIsOfferedAgainWhenTheFileIsAnother() throws Exception {
    Path one = sent(second, first).getFirst();
    byte[] sound = Files.readAllBytes(one);
    Files.write(one, Arrays.copyOf(sound, sound.length - 1));
    assertEquals(2, waiting().size());
    for (int again = 0; again < 2; again++) {
      assertThrows(Trouble.class, () -> Township.take(first, one));
      assertEquals(1, waiting().size());
    }
    assertEquals(
        1,
        new PackageList(first).read().stream().filter(entry -> !entry.sent()).count(),
        "told once");
    Files.write(one, sound);
    assertEquals(2, waiting().size());
    Township.take(first, one);
    assertEquals(1, waiting().size());
  }

  /// A package that this laptop can open and has to refuse.
  private Path ofAnotherVillage() throws Exception {
    Manifest plan = new Manifest(
        second.ids().next(),
        UUID.randomUUID(),
        first.sharing().trust().root(),
        "三岔村",
        second.device(),
        List.of(first.device()),
        1,
        1,
        OffsetDateTime.now(Township.CLOCK),
        Map.of());
    String key = first
        .sharing()
        .trust()
        .member(first.device())
        .orElseThrow()
        .certificate()
        .receives();
    byte[] sealed = Parcel.seal(
        plan,
        Map.of(Archive.LAPTOPS, new byte[0]),
        second.sharing().identity(),
        List.of(AgeKeys.recipient(key)));
    return Files.write(stick.resolve("another.lzb"), sealed);
  }

  @Test
  void whatIsRefusedIsOfferedAgainWhenSomebodyWasAdmitted() throws Exception {
    Path another = ofAnotherVillage();
    assertEquals(List.of(another), waiting());
    Trouble trouble = assertThrows(Trouble.class, () -> Township.take(first, another));
    assertEquals("trouble.exchange.other-village", trouble.key());
    assertEquals(List.of(), waiting());
    assertEquals(0, new RememberedFolder(first).watch().count());
    place.join(first, "third", Role.EDITOR).close();
    assertEquals(List.of(another), waiting());
  }

  @Test
  void whatCouldNotBeReadIsOfferedStill() throws Exception {
    Path one = sent(second, first).getFirst();
    new PackageList(first)
        .refused(one, Township.CLOCK.instant(), new Trouble("trouble.exchange.unreadable", one));
    new PackageList(first)
        .refused(one, Township.CLOCK.instant(), new Trouble("trouble.store.disk", one));
    assertEquals(2, waiting().size());
  }
}
