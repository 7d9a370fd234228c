package org.liuzhun.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.OwnLayouts;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.DeskFolder.Village;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.FolderLock;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// A township with villages on its desk.
class TownshipDeskTest {

  @TempDir
  Path folder;

  private Villages place;
  private TownshipDesk desk;
  private Workbook first;
  private Row household;

  @BeforeEach
  void aVillageOnTheDesk() throws Trouble {
    place = new Villages(folder);
    desk = place.desk();
    first = place.village("清溪村", "530100100201");
    household = Villages.household(first, "13900000001");
    desk.take(place.welcome(first, desk));
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
  }

  private Village at(Workbook village) throws Trouble {
    return desk.village(village.sharing().space().toString());
  }

  @Test
  void oneRequestBringsEveryVillageThatAdmitsItToTheDesk() throws Trouble {
    try (Workbook second = place.village("槐树坪村", "530100100202")) {
      Villages.household(second, "13900000002");
      Villages.household(second, "13900000003");
      assertTrue(desk.take(place.welcome(second, desk)).joined());
    }
    List<VillageLine> lines = desk.lines();
    assertEquals(List.of("清溪村", "槐树坪村"), lines.stream().map(VillageLine::name).toList());
    assertEquals(List.of(1, 2), lines.stream().map(VillageLine::households).toList());
    assertEquals(
        first.sharing().trust().founder().orElseThrow().number(),
        lines.getFirst().number());
    assertEquals(6, lines.getFirst().lights().size());
    assertTrue(lines.stream().allMatch(desk::isFresh));
    try (Workbook here = desk.open(desk.village("清溪村"))) {
      assertEquals(first.digest(), here.digest());
    }
  }

  @Test
  void aPackageFindsItsVillageAndTellsUntilWhen() throws Trouble {
    first.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000009").build());
    Villages.household(first, "13900000008");
    TownshipDesk.Arrived arrived = desk.take(place.send(first));
    assertFalse(arrived.joined());
    assertEquals("清溪村", arrived.line().name());
    assertEquals(2, arrived.line().households());
    assertEquals(Villages.CLOCK.instant(), arrived.line().heard().toInstant());
    Trouble again = assertThrows(Trouble.class, () -> desk.village("青溪村"));
    assertEquals("trouble.hub.no-village", again.key());
  }

  @Test
  void aPackageForOthersIsRefusedAndBringsNoVillage() throws Trouble {
    try (Workbook strange = place.village("别处村", "530100100203")) {
      Path file = folder.resolve("others.lzb");
      new Outbox(strange, Villages.CLOCK).send(List.of(strange.device()), true, file, 1 << 20);
      Trouble refused = assertThrows(Trouble.class, () -> desk.take(file));
      assertEquals("trouble.hub.for-nobody", refused.key());
      assertEquals(1, desk.folder().villages().size());
    }
  }

  @Test
  void aBrokenWelcomeLeavesNothingBehind() throws Exception {
    try (Workbook third = place.village("三岔村", "530100100204")) {
      Path welcome = place.welcome(third, desk);
      byte[] bytes = Files.readAllBytes(welcome);
      bytes[bytes.length - 20] ^= 1;
      Files.write(welcome, bytes);
      assertThrows(Trouble.class, () -> desk.take(welcome));
      assertEquals(1, desk.folder().villages().size());
      assertFalse(Files.exists(desk.folder().folder().resolve("三岔村")));
    }
  }

  @Test
  void whatBrokeOffIsClearedAwayAndWhatWaitsForAnythingElseStays() throws Exception {
    Path desks = desk.folder().folder();
    Joining.begin(desks.resolve("somebody"), Credentials.demonstration(), "x", "x");
    desk.folder().joining(UUID.randomUUID(), "broken off").close();
    desk.folder().joining(UUID.randomUUID(), "under way").close();
    try (Workbook third = place.village("三岔村", "530100100204");
        FolderLock other = FolderLock.take(desks.resolve("under way/lock"), "x")) {
      assertNotNull(other);
      assertTrue(desk.take(place.welcome(third, desk)).joined());
    }
    assertTrue(Joining.isWaiting(desks.resolve("somebody")));
    assertTrue(Joining.isWaiting(desks.resolve("under way")));
    assertFalse(Files.exists(desks.resolve("broken off")));
    assertEquals(2, desk.folder().villages().size());
  }

  /// Reading a large welcome takes seconds: its folder must not be taken for one that broke off.
  @Test
  void whileOneWindowBringsAVillageAnotherWaits() throws Exception {
    try (Workbook third = place.village("三岔村", "530100100204")) {
      Path welcome = place.welcome(third, desk);
      Joining other = desk.folder().joining(UUID.randomUUID(), "under way");
      Trouble trouble = assertThrows(Trouble.class, () -> desk.take(welcome));
      assertEquals("trouble.store.desk-taking", trouble.key());
      assertTrue(Joining.isWaiting(desk.folder().folder().resolve("under way")));
      desk.folder().forget(other);
      assertTrue(desk.take(welcome).joined());
      UUID space = third.sharing().space();
      Trouble twice = assertThrows(Trouble.class, () -> desk.folder().joining(space, "twice"));
      assertEquals("trouble.store.desk-taking", twice.key());
    }
  }

  @Test
  void aWelcomeInPartsComesToTheDeskByAnyOfThem() throws Exception {
    try (Workbook third = place.village("三岔村", "530100100204")) {
      third.sharing().have();
      Villages.household(third, "13900000002");
      place.welcome(third, desk);
      List<Path> parts = new Outbox(third, Villages.CLOCK)
          .send(List.of(desk.folder().request().device()), true, folder.resolve("parts.lzb"), 1)
          .files();
      TownshipDesk.Arrived arrived = desk.take(parts.getLast());
      assertTrue(parts.size() > 1 && arrived.joined());
      assertEquals(1, arrived.line().households());
      assertEquals(0, desk.take(parts.getFirst()).cells());
    }
  }

  @Test
  void aRemarkComesBackToTheVillageAndIsClosedThere() throws Trouble {
    LocalDate due = LocalDate.of(2026, 3, 20);
    VillageLine line =
        desk.say(at(first), new Feedback.Remark(household.id(), "电话请核实", "打不通", due));
    assertEquals(1, line.issues());
    assertEquals(1, line.due());
    Villages.take(first, sent(first));
    Row issue = first.village().all(Catalogue.ISSUE).iterator().next();
    assertEquals("电话请核实", issue.get(ISSUE.TITLE));
    assertEquals("田家齐", issue.get(ISSUE.RAISED_BY));
    assertEquals(household.id(), issue.get(ISSUE.HOUSEHOLD));
    first.save(Edit.begin().set(issue, ISSUE.STATE, Coded.of(IssueState.CLOSED)).build());
    VillageLine after = desk.take(place.send(first)).line();
    assertEquals(0, after.issues());
    assertEquals(0, after.due());
  }

  private Path sent(Workbook village) throws Trouble {
    return desk.send(at(village), folder.resolve("back")).files().getFirst();
  }

  @Test
  void aParameterHoldsInTheVillageOnceItIsTakenIn() throws Trouble {
    LocalDate from = LocalDate.of(2026, 1, 1);
    String key = Policy.keys().stream()
        .filter(k -> k.kind().accepts("7777") && k.kind().accepts("0.5"))
        .findFirst()
        .orElseThrow()
        .name();
    desk.say(at(first), new Feedback.Parameter(key, "5301", from, "7777", "青政发〔2026〕1号"));
    Villages.take(first, sent(first));
    assertEquals(
        "7777",
        Policy.of(first.village())
            .value(key, LocalDate.of(2026, 3, 1))
            .orElseThrow()
            .value());
    Trouble elsewhere = assertThrows(
        Trouble.class, () -> desk.say(at(first), new Feedback.Parameter(key, "44", from, "1", "")));
    assertEquals("trouble.hub.other-region", elsewhere.key());
    Trouble unknown = assertThrows(
        Trouble.class, () -> desk.say(at(first), new Feedback.Parameter("x", "", from, "1", "")));
    assertEquals("trouble.hub.no-parameter", unknown.key());
    Trouble wrong = assertThrows(
        Trouble.class,
        () -> desk.say(at(first), new Feedback.Parameter(key, "", from, "many", "")));
    assertEquals("trouble.hub.bad-value", wrong.key());
  }

  @Test
  void templatesAndLayoutsAreOfferedAndUsedOnlyWhenSomebodyTakesThem() throws Exception {
    Path template = Files.writeString(folder.resolve("card.html"), "<p>{{ 户主姓名 }}</p>\n");
    OwnLayout theirs = new OwnLayout("乡镇月报", OwnLayout.Unit.HOUSEHOLD, List.of());
    OwnLayout ours = new OwnLayout("本村台账", OwnLayout.Unit.PERSON, List.of());
    OwnLayouts.write(folder, List.of(theirs));
    OwnLayouts.write(first.folder(), List.of(ours));
    desk.say(at(first), Feedback.Handout.of(template, "新版明白卡"));
    desk.say(
        at(first), Feedback.Handout.of(folder.resolve("templates").resolve("layouts.tsv"), ""));
    Villages.take(first, sent(first));
    List<Handouts.Offered> offered = Handouts.of(first);
    assertEquals(
        List.of("card.html", "layouts.tsv"),
        offered.stream().map(Handouts.Offered::name).toList());
    assertTrue(offered.stream().noneMatch(Handouts.Offered::used));
    Handouts.use(first, "card.html");
    Handouts.use(first, "layouts.tsv");
    assertTrue(Handouts.of(first).stream().allMatch(Handouts.Offered::used));
    assertEquals(
        "<p>{{ 户主姓名 }}</p>\n",
        Files.readString(first.folder().resolve("templates").resolve("card.html")));
    assertEquals(List.of(ours, theirs), OwnLayouts.read(first.folder()));
    Path strange = Files.writeString(folder.resolve("Card.exe"), "x");
    assertEquals(
        "trouble.hub.no-handout",
        assertThrows(Trouble.class, () -> Feedback.Handout.of(strange, "")).key());
  }

  @Test
  void theTownshipMayNotChangeWhatTheVillageWrote() throws Trouble {
    try (Workbook here = desk.open(at(first))) {
      Trouble trouble = assertThrows(
          Trouble.class,
          () -> here.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "1").build()));
      assertEquals("trouble.store.role", trouble.key());
    }
  }

  @Test
  void anotherPassphraseOpensNothing() throws Trouble {
    Path locked = folder.resolve("locked");
    DeskFolder.Begun begun =
        DeskFolder.create(locked, new Credentials.Passphrase("槐树坪村二〇二六", 1000), "镇", "田家齐");
    assertTrue(begun.recoveryCode().isPresent());
    Trouble wrong = assertThrows(
        Trouble.class,
        () -> DeskFolder.open(locked, new Credentials.Passphrase("清溪村二〇二六", 1000), Villages.CLOCK));
    assertEquals("trouble.store.wrong-key", wrong.key());
    begun.desk().change(new Credentials.Passphrase("清溪村二〇二七", 1000));
    Trouble former = assertThrows(
        Trouble.class,
        () ->
            DeskFolder.open(locked, new Credentials.Passphrase("槐树坪村二〇二六", 1000), Villages.CLOCK));
    assertEquals("trouble.store.wrong-key", former.key());
    DeskFolder changed =
        DeskFolder.open(locked, new Credentials.Passphrase("清溪村二〇二七", 1000), Villages.CLOCK);
    assertEquals(begun.desk().identity().device(), changed.identity().device());
    String code = changed.renewRecovery();
    DeskFolder recovered = DeskFolder.open(locked, Credentials.recovery(code), Villages.CLOCK);
    recovered.change(new Credentials.Passphrase("清溪村二〇二八", 1000));
    DeskFolder.open(locked, new Credentials.Passphrase("清溪村二〇二八", 1000), Villages.CLOCK);
    String old = begun.recoveryCode().orElseThrow();
    assertThrows(
        Trouble.class, () -> DeskFolder.open(locked, Credentials.recovery(old), Villages.CLOCK));
    Trouble none = assertThrows(
        Trouble.class, () -> DeskFolder.open(folder, Credentials.demonstration(), Villages.CLOCK));
    assertEquals("trouble.store.no-desk", none.key());
  }
}
