package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.text.Trouble;

/// What is erased can be read nowhere any more by somebody who has the keys.
class ErasureTest {

  private static final String PHOTO = "ab".repeat(32);

  @TempDir
  Path temporary;

  private Path folder;
  private Row household;
  private Row person;
  private Row other;

  @BeforeEach
  void aVillageWithBackups() throws Exception {
    folder = temporary.resolve("book");
    try (Workbook book = Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS)) {
      household = Village.household(book.ids(), "13900000001");
      person = Village.person(book.ids(), "司马相如").with(PERSON.ID_NUMBER, "110105194912310021");
      Row year =
          Row.keyed(Catalogue.PERSON_YEAR, person.id(), 2026).with(PERSON_YEAR.SCHOOL, "清溪小学");
      Row photo = Row.empty(Catalogue.DOCUMENT, book.ids().next())
          .with(DOCUMENT.HOUSEHOLD, household.id())
          .with(DOCUMENT.SHA256, PHOTO);
      book.save(Edit.begin()
          .create(household)
          .create(person)
          .create(year)
          .create(photo)
          .create(Village.head(book.ids(), household.id(), person.id()))
          .build());
      other = Village.household(book.ids(), "13700000009");
      Row neighbour = Village.person(book.ids(), "诸葛孔明");
      book.save(Edit.begin()
          .create(other)
          .create(neighbour)
          .create(Village.head(book.ids(), other.id(), neighbour.id()))
          .build());
      book.save(Edit.begin()
          .because("司马相如来电")
          .set(household, HOUSEHOLD.PHONE, "13900000002")
          .build());
      Files.createDirectories(folder.resolve("attachments"));
      Files.writeString(folder.resolve("attachments").resolve(PHOTO), "picture");
      book.backups().keep();
    }
  }

  private Workbook open() throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  private List<String> holding(String text) throws Exception {
    return Plaintext.holding(text, folder, Files.createDirectories(temporary.resolve("aside")));
  }

  @Test
  void theSearchItselfFindsWhatIsThere() throws Exception {
    List<String> found = holding("13900000001");
    assertTrue(found.stream().anyMatch(name -> name.endsWith(".segment")), found::toString);
    assertTrue(found.stream().anyMatch(name -> name.endsWith(".mv.db")), found::toString);
    assertTrue(found.stream().anyMatch(name -> name.contains(".lzbackup!")), found::toString);
    assertFalse(holding("司马相如").isEmpty());
  }

  @Test
  void theSearchFindsWhatTheDatabaseMadeSmaller() throws Exception {
    String repeated = "哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈";
    try (Workbook book = open()) {
      book.save(Edit.begin().set(household, HOUSEHOLD.REMARK, repeated).build());
    }
    assertTrue(holding(repeated).stream().anyMatch(name -> name.endsWith(".mv.db")));
  }

  @Test
  void anErasedValueIsInNoFileAndItsNeighboursStay() throws Exception {
    try (Workbook book = open()) {
      Erased erased =
          book.erasing().value(household, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求");
      assertTrue(erased.backups());
      assertEquals(2, erased.lines());
      Row now = book.village().dossier(household.id()).orElseThrow().household();
      assertEquals(null, now.get(HOUSEHOLD.PHONE));
      assertTrue(now.no(HOUSEHOLD.RELOCATED));
      assertTrue(book.verify().projectionAgrees());
    }
    assertEquals(List.of(), holding("13900000001"));
    assertEquals(List.of(), holding("13900000002"));
    assertFalse(holding("13700000009").isEmpty());
    try (Workbook book = open()) {
      assertTrue(book.verify().projectionAgrees());
    }
  }

  @Test
  void anErasedPersonIsInNoFileNotEvenInAReason() throws Exception {
    try (Workbook book = open()) {
      book.draft(List.of(
          new Draft(person.id(), "person.address", "半句话"),
          new Draft(other.id(), "household.address", "半句话"),
          new Draft(other.id(), "household.remark", "司马相如说")));
      book.erasing().person(person.id(), "本人要求");
      assertEquals(List.of(new Draft(other.id(), "household.address", "半句话")), book.drafts());
      assertTrue(book.village().dossiersOf(person.id()).isEmpty());
      assertTrue(book.verify().projectionAgrees());
    }
    for (String word : List.of("司马相如", "110105194912310021", "清溪小学")) {
      assertEquals(List.of(), holding(word), word);
    }
    assertFalse(holding("13900000002").isEmpty());
  }

  /// The program breaks off when the log has forgotten and the photograph still lies there.
  @Test
  void anInterruptedErasureIsFinishedAtTheNextOpening() throws Exception {
    Draft draft = new Draft(person.id(), "person.phone", "1370");
    Draft others = new Draft(other.id(), "household.phone", "1380");
    byte[] drafts;
    try (Workbook book = open()) {
      book.draft(List.of(draft, others));
      drafts = Files.readAllBytes(folder.resolve("draft"));
      Path kept = temporary.resolve("kept");
      new Remains(0, Set.of(PHOTO), List.of(Remains.Place.of(draft)))
          .write(folder, new KeyRing(folder).open(Credentials.demonstration()));
      Files.copy(folder.resolve("erasing"), kept);
      book.erasing().household(household.id(), "导入错了村");
      assertFalse(Files.exists(folder.resolve("erasing")));
      Files.copy(kept, folder.resolve("erasing"));
    }
    Files.writeString(folder.resolve("attachments").resolve(PHOTO), "picture");
    Files.write(folder.resolve("draft"), drafts);
    try (Workbook book = open()) {
      assertFalse(Files.exists(folder.resolve("attachments").resolve(PHOTO)));
      assertEquals(List.of(others), book.drafts());
    }
    assertFalse(Files.exists(folder.resolve("erasing")));
  }

  @Test
  void anErasureThatNeverCameAboutRemovesNothing() throws Exception {
    new Remains(0, Set.of(PHOTO), List.of())
        .write(folder, new KeyRing(folder).open(Credentials.demonstration()));
    open().close();
    assertTrue(Files.exists(folder.resolve("attachments").resolve(PHOTO)));
    assertFalse(Files.exists(folder.resolve("erasing")));
  }

  @Test
  void anErasedHouseholdIsInNoFileWithItsPhotographsAndItsPeople() throws Exception {
    String digest;
    try (Workbook book = open()) {
      book.erasing().household(household.id(), "导入错了村");
      assertEquals(1, book.village().dossiers().size());
      digest = book.digest();
      assertEquals(
          "导入错了村",
          book.timeline()
              .between(Village.CLOCK.instant(), Village.CLOCK.instant().plusSeconds(60))
              .entries()
              .getFirst()
              .reason());
    }
    for (String word : List.of("司马相如", "13900000001", "13900000002", "清溪小学", PHOTO)) {
      assertEquals(List.of(), holding(word), word);
    }
    assertFalse(Files.exists(folder.resolve("attachments").resolve(PHOTO)));
    try (Workbook book = open()) {
      assertEquals(digest, book.digest());
      assertTrue(book.verify().projectionAgrees());
      assertFalse(book.undo().map(Saved::changed).orElse(false)
          && book.village().dossier(household.id()).isPresent());
    }
  }

  @Test
  void aNumberTypedByMistakeTakesNobodyElseAlong() throws Exception {
    try (Workbook book = open()) {
      Row gone = Village.person(book.ids(), "卓文君").with(PERSON.ID_NUMBER, "530100197001011234");
      book.save(Edit.begin().create(gone).build());
      book.save(Edit.begin().set(person, PERSON.ID_NUMBER, "530100197001011234").build());
      book.save(Edit.begin().set(person, PERSON.ID_NUMBER, "110105194912310021").build());
      book.save(Edit.begin().delete(gone).build());
      book.erasing().person(person.id(), "本人要求");
    }
    assertEquals(List.of(), holding("司马相如"));
    assertFalse(holding("卓文君").isEmpty());
  }

  @Test
  void whereTheSameWordStillStandsIsNamed() throws Exception {
    try (Workbook book = open()) {
      book.save(Edit.begin().set(other, HOUSEHOLD.ADDRESS, "住在司马相如隔壁").build());
      Erased erased = book.erasing().person(person.id(), "本人要求");
      assertEquals(
          List.of(new Erased.Mention(
              Catalogue.HOUSEHOLD, other.id(), Catalogue.HOUSEHOLD.field(HOUSEHOLD.ADDRESS))),
          erased.mentions());
    }
  }

  /// Other numbers, days and years hold the same digits and tell of nobody.
  @Test
  void aShortNumberIsFoundOnlyWhereItStandsByItself() throws Exception {
    try (Workbook book = open()) {
      book.save(Edit.begin().set(household, HOUSEHOLD.NUMBER, "12").build());
      book.save(Edit.begin()
          .because("2012年核实")
          .set(other, HOUSEHOLD.REMARK, "电话13912000009")
          .build());
      book.save(Edit.begin()
          .because("12号户来电")
          .set(other, HOUSEHOLD.ADDRESS, "住在12号户隔壁")
          .build());
      book.draft(List.of(new Draft(other.id(), "household.bank", "2012")));
      Erased erased = book.erasing().household(household.id(), "2012年导入错了");
      assertEquals(
          List.of(new Erased.Mention(
              Catalogue.HOUSEHOLD, other.id(), Catalogue.HOUSEHOLD.field(HOUSEHOLD.ADDRESS))),
          erased.mentions());
      assertEquals(1, book.drafts().size());
    }
    assertFalse(holding("2012年核实").isEmpty());
    assertEquals(List.of(), holding("12号户来电"));
  }

  @Test
  void aReasonThatSaysItAgainIsRefusedAndNothingIsErased() throws Exception {
    try (Workbook book = open()) {
      String digest = book.digest();
      Trouble trouble =
          assertThrows(Trouble.class, () -> book.erasing().person(person.id(), "司马相如要求"));
      assertEquals("trouble.store.reason-tells", trouble.key());
      assertThrows(Trouble.class, () -> book.erasing().person(person.id(), " "));
      assertEquals(digest, book.digest());
    }
  }

  @Test
  void theTimeBeforeAnErasureShowsTheNeighboursAndNotTheValue() throws Exception {
    WorkbookSettings later =
        WorkbookSettings.of("李秀兰", Clock.offset(Village.CLOCK, Duration.ofDays(3)));
    try (Workbook book = Workbook.open(folder, Credentials.demonstration(), later)) {
      book.erasing().value(household, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求");
      VillageFile then = book.asOf(Village.CLOCK.instant().plusSeconds(3600));
      Row before = then.dossier(household.id()).orElseThrow().household();
      assertEquals(null, before.get(HOUSEHOLD.PHONE));
      assertTrue(before.no(HOUSEHOLD.RELOCATED));
    }
  }
}
