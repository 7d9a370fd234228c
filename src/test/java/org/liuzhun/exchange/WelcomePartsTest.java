package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.disk.ObservedDisk;
import org.liuzhun.store.disk.ObservedDisk.Mishap;
import org.liuzhun.store.disk.PowerCut;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// A large village's welcome leaves in several parts: any of them will do as long as all lie beside
/// it, and until all are taken in the newcomer waits, whatever happens in between.
class WelcomePartsTest {

  @TempDir
  Path temporary;

  private ObservedDisk disk;
  private Path desk;
  private Workbook first;
  private Joining joining;
  private List<Path> parts;

  @BeforeEach
  void aWelcomeInParts() throws Exception {
    disk = new ObservedDisk(Files.createDirectory(temporary.resolve("disk")));
    desk = Files.createDirectory(temporary.resolve("desk"));
    first = new Township(temporary).found("first");
    Row household = Township.household(first, "13900000001");
    for (int i = 0; i < 2; i++) {
      first.sharing().have();
      Township.phone(first, household, "1390000010" + i);
    }
    joining = Joining.begin(disk.root().resolve("x"), Credentials.demonstration(), "x", "x")
        .joining();
    first.sharing().admit(joining.request(), Role.EDITOR);
    parts = welcome("welcome.lzb");
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
  }

  private List<Path> welcome(String name) throws Trouble {
    List<Path> made = new Outbox(first, Township.CLOCK)
        .send(
            List.of(joining.request().device()),
            true,
            Outbox.Pictures.WITHOUT,
            desk.resolve(name),
            1)
        .files();
    assertTrue(made.size() >= 3, made.toString());
    return made;
  }

  private Joining waiting() throws Trouble {
    return Joining.open(disk.root().resolve("x"), Credentials.demonstration());
  }

  private void joins(Path file) throws Trouble {
    try (Workbook book = Inbox.welcome(waiting(), file, Township.settings("x"))) {
      assertEquals(first.digest(), book.digest());
      assertTrue(book.verify().projectionAgrees());
    }
    assertFalse(Joining.isWaiting(disk.root().resolve("x")));
    reopened(disk.root().resolve("x"));
  }

  private void reopened(Path folder) throws Trouble {
    try (Workbook book =
        Workbook.open(folder, Credentials.demonstration(), Township.settings("x"))) {
      assertEquals(first.digest(), book.digest());
    }
  }

  private Trouble stays(Path file) throws Trouble {
    Joining before = waiting();
    Trouble trouble =
        assertThrows(Trouble.class, () -> Inbox.welcome(before, file, Township.settings("x")));
    assertTrue(Joining.isWaiting(disk.root().resolve("x")));
    Trouble closed = assertThrows(Trouble.class, () -> reopened(disk.root().resolve("x")));
    assertEquals("trouble.store.waiting", closed.key());
    return trouble;
  }

  @Test
  void theFirstBringsTheOthers() throws Trouble {
    joins(parts.getFirst());
  }

  @Test
  void soDoesTheLast() throws Trouble {
    joins(parts.getLast());
  }

  @Test
  void whateverTheyAreCalledAndHoweverOftenTheyLieThere() throws Exception {
    Files.copy(parts.get(1), desk.resolve("welcome-02(1).lzb"));
    Path renamed = Files.move(parts.get(1), desk.resolve("照片.jpg"));
    Files.writeString(desk.resolve("a.txt"), "a");
    welcome("older.lzb");
    joins(renamed);
  }

  @Test
  void aMissingPartIsNamedAndNothingIsTakenIn() throws Exception {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Path last = Files.move(parts.getLast(), elsewhere.resolve("last.lzb"));
    Trouble trouble = stays(parts.getFirst());
    assertEquals("trouble.exchange.parts", trouble.key());
    assertTrue(trouble.getMessage().contains("缺第 " + parts.size() + " 份"), trouble::getMessage);
    assertTrue(trouble.getMessage().contains("welcome-01.lzb"), trouble::getMessage);
    Trouble alone = stays(last);
    assertTrue(alone.getMessage().contains("缺第 1, 2"), alone::getMessage);
    Files.move(last, desk.resolve("last.lzb"));
    joins(parts.get(1));
  }

  @Test
  void aPartOfAnotherSendingDoesNotFillTheGap() throws Exception {
    List<Path> again = welcome("again.lzb");
    Files.delete(parts.get(1));
    for (Path part : again.stream().filter(part -> !part.equals(again.get(1))).toList()) {
      Files.delete(part);
    }
    assertEquals("trouble.exchange.parts", stays(parts.getFirst()).key());
  }

  @Test
  void aDamagedPartIsNamedAndASoundOneEndsTheWaiting() throws Exception {
    byte[] sound = Files.readAllBytes(parts.getLast());
    byte[] bad = sound.clone();
    bad[bad.length - 9] ^= 1;
    Files.write(parts.getLast(), bad);
    Trouble trouble = stays(parts.getFirst());
    String name = String.valueOf(parts.getLast().getFileName());
    assertTrue(trouble.getMessage().contains(name), trouble::getMessage);
    Files.write(parts.getLast(), sound);
    joins(parts.getFirst());
  }

  /// An older program did not force the end of the waiting.
  @Test
  void aLeftoverBesideAFinishedWorkbookKeepsNobodyOut() throws Exception {
    Path mark = disk.root().resolve("x/joining");
    byte[] request = Files.readAllBytes(mark);
    joins(parts.getFirst());
    Files.write(mark, request);
    assertFalse(Joining.isWaiting(disk.root().resolve("x")));
    reopened(disk.root().resolve("x"));
  }

  @Test
  void whoHasBegunToJoinOneVillageIsToldThatItCannotJoinAnother() throws Exception {
    try (Workbook other = new Township(temporary.resolve("b")).found("b")) {
      other.sharing().admit(joining.request(), Role.EDITOR);
      Path welcome = desk.resolve("b.lzb");
      new Outbox(other, Township.CLOCK)
          .send(List.of(joining.request().device()), true, welcome, Outbox.WHOLE);
      var first = this.first.sharing();
      waiting()
          .complete(first.space(), first.trust().root(), first.texts(), Township.settings("x"))
          .close();
      assertEquals("trouble.store.joining-another", stays(welcome).key());
    }
    joins(parts.getFirst());
  }

  @Test
  void aKillAtAnyStepOfJoiningLeavesOneThatWaitsOrOneThatHasAll() throws Exception {
    killed(9);
  }

  @Test
  @Tag("slow")
  void aKillAtEveryStepOfJoiningDoesSo() throws Exception {
    killed(1);
  }

  private void killed(int every) throws Exception {
    int start = disk.log().length();
    joins(parts.getFirst());
    int end = disk.log().length();
    Random random = new Random(4);
    int waited = 0;
    for (int at = start; at <= end; at += every) {
      Path after = Files.createDirectory(temporary.resolve("killed" + at));
      PowerCut.Mood mood = PowerCut.Mood.values()[random.nextInt(4)];
      PowerCut.layOut(disk.log(), at, mood, random, after);
      Path folder = after.resolve("x");
      if (Joining.isWaiting(folder)) {
        waited++;
        Joining again = Joining.open(folder, Credentials.demonstration());
        Inbox.welcome(again, parts.getLast(), Township.settings("x")).close();
      }
      reopened(folder);
      Trash.remove(after);
    }
    assertTrue(waited > 2, "too few waited");
  }

  @Test
  void aDiskThatFillsUpLeavesOneThatWaits() throws Exception {
    int waited = 0;
    for (int room = 0; Joining.isWaiting(disk.root().resolve("x")); room += 5) {
      Joining before = waiting();
      disk.fillUpAfter(room);
      try {
        Inbox.welcome(before, parts.getFirst(), Township.settings("x")).close();
      } catch (Trouble trouble) {
        waited++;
        assertFalse(trouble.getMessage().isBlank());
      }
      disk.suffer(Mishap.NONE);
    }
    assertTrue(waited > 0);
    reopened(disk.root().resolve("x"));
  }

  @Test
  void afterAStickWasFullTheSameLaptopIsAdmittedOnceMore() throws Exception {
    ObservedDisk stick = new ObservedDisk(Files.createDirectory(temporary.resolve("stick")));
    Admission admission = new Admission(joining.request(), "0");
    Path file = stick.root().resolve("welcome.lzb");
    stick.suffer(Mishap.FULL);
    assertThrows(
        Trouble.class, () -> admission.admit(first, Role.EDITOR, "0", file, Township.CLOCK));
    stick.suffer(Mishap.NONE);
    admission.admit(first, Role.EDITOR, "0", file, Township.CLOCK);
    joins(temporary.resolve("stick/welcome.lzb"));
    assertEquals(2, first.sharing().trust().members().size());
  }
}
