package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Trouble;

/// What two laptops disagree in, and how it is decided once for all of them.
class ConflictsTest extends TwoLaptops {

  private static void phone(Workbook book, Row household, String phone) throws Trouble {
    book.save(
        Edit.begin().because("本人来电").set(household, HOUSEHOLD.PHONE, phone).build());
  }

  private Conflict only(Workbook book) {
    List<Conflict> list = book.conflicts().list();
    assertEquals(1, list.size());
    return list.getFirst();
  }

  private String phone(Workbook book) {
    return book.village().dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.PHONE);
  }

  @Test
  void aConflictNamesBaseMineTheirsWhoAndWhy() throws Trouble {
    phone(first, household, "13900000002");
    phone(second, household, "13900000003");
    exchange();
    Conflict conflict = only(first);
    assertEquals(conflict.id(), only(second).id());
    assertEquals("13900000001", conflict.base());
    assertEquals("household.phone", conflict.field().key());
    assertEquals("13900000002", conflict.versions().getFirst().value());
    assertTrue(conflict.versions().getFirst().mine());
    assertEquals("王强", conflict.versions().get(1).who());
    assertEquals("本人来电", conflict.versions().get(1).reason());
    assertEquals("13900000003", only(second).versions().getFirst().value());
  }

  @Test
  void theVillageSaysWhereLaptopsDisagreeUntilSomebodyDecides() throws Trouble {
    var field = Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE);
    phone(first, household, "13900000002");
    phone(second, household, "13900000003");
    assertFalse(first.village().hasOpen());
    exchange();
    assertTrue(first.village().isOpen(household.id(), field));
    assertFalse(first.village().isOpen(household.id(), Catalogue.HOUSEHOLD.field(HOUSEHOLD.BANK)));
    first.save(Edit.begin().set(household, HOUSEHOLD.BANK, "信用社").build());
    assertTrue(first.village().isOpen(household.id(), field));
    first.conflicts().resolve(only(first), new Conflict.Decision.Take(0), "当面核对");
    assertFalse(first.village().hasOpen());
    exchange();
    assertFalse(second.village().hasOpen());
  }

  @Test
  void aDecisionTravelsAndIsNotAskedAgain() throws Trouble {
    phone(first, household, "13900000002");
    phone(second, household, "13900000003");
    exchange();
    Conflict conflict = only(second);
    second.conflicts().resolve(conflict, new Conflict.Decision.Take(1), "当面核对");
    exchange();
    assertEquals(List.of(), first.conflicts().list());
    assertEquals(List.of(), second.conflicts().list());
    assertEquals("13900000002", phone(first));
    Trouble again = assertThrows(
        Trouble.class,
        () -> second.conflicts().resolve(conflict, new Conflict.Decision.Take(0), null));
    assertEquals("trouble.store.conflict-changed", again.key());
  }

  @Test
  void twoDifferentDecisionsAreANewConflict() throws Trouble {
    phone(first, household, "13900000002");
    phone(second, household, "13900000003");
    exchange();
    first.conflicts().resolve(only(first), new Conflict.Decision.Take(0), null);
    second.conflicts().resolve(only(second), new Conflict.Decision.Write("13900000009"), null);
    exchange();
    first.conflicts().resolve(only(first), new Conflict.Decision.Write("13900000008"), null);
    exchange();
    assertEquals(List.of(), second.conflicts().list());
    assertEquals("13900000008", phone(second));
  }

  @Test
  void aDeletionThatMetAnEditIsAsked() throws Trouble {
    for (boolean delete : new boolean[] {true, false}) {
      Row other = Village.household(first.ids(), "13700000001");
      first.save(Edit.begin().create(other).build());
      exchange();
      first.save(Edit.begin().delete(other).build());
      phone(second, other, "13700000002");
      exchange();
      Conflict conflict = only(first);
      assertEquals(Conflict.Kind.DELETED, conflict.kind());
      assertTrue(
          conflict.versions().stream()
              .anyMatch(v -> Map.of(Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "13700000002")
                  .equals(v.value())),
          "what was written is told");
      int version = conflict.versions().get(0).deletes() == delete ? 0 : 1;
      first.conflicts().resolve(conflict, new Conflict.Decision.Take(version), "已核实");
      exchange();
      assertEquals(List.of(), second.conflicts().list());
      assertEquals(!delete, second.village().dossier(other.id()).isPresent());
    }
  }

  private boolean isMarked(Workbook book, Row row, TableField<?, ?> column) {
    return book.village().isOpen(row.id(), row.entity().field(column));
  }

  @Test
  void rowsThatLaptopsDisagreeAboutAreMarkedByTheirNames() throws Trouble {
    Row mine = person(first, "曾契");
    Row theirs = person(second, "曾洁");
    assertFalse(first.village().hasOpen(), "one laptop alone makes a mistake");
    exchange();
    for (Workbook book : List.of(first, second)) {
      assertTrue(isMarked(book, mine, PERSON.NAME) && isMarked(book, theirs, PERSON.NAME));
      assertFalse(isMarked(book, mine, PERSON.ID_NUMBER));
    }
    first.conflicts().resolve(only(first), new Conflict.Decision.Different(), "证件号待更正");
    assertFalse(first.village().hasOpen());
    Row other = Village.household(first.ids(), "13700000001");
    first.save(Edit.begin().create(other).build());
    exchange();
    first.save(Edit.begin().delete(other).build());
    phone(second, other, "13700000002");
    exchange();
    assertTrue(isMarked(first, other, HOUSEHOLD.NUMBER));
    assertFalse(isMarked(first, other, HOUSEHOLD.PHONE));
  }

  /// Nothing came from outside when the second one is entered.
  @Test
  void whoIsEnteredAgainHereIsMarkedAtOnce() throws Trouble {
    Row theirs = person(second, "曾洁");
    exchange();
    assertFalse(first.village().hasOpen());
    person(first, "曾契");
    assertTrue(isMarked(first, theirs, PERSON.NAME));
    first.undo();
    assertFalse(first.village().hasOpen());
  }

  private Row person(Workbook book, String name) throws Trouble {
    Row person = Village.person(book.ids(), name).with(PERSON.ID_NUMBER, "11010519491231002X");
    book.save(Edit.begin()
        .create(person)
        .create(Village.head(book.ids(), household.id(), person.id()))
        .create(Row.keyed(Catalogue.PERSON_YEAR, person.id(), 2025).with(PERSON_YEAR.SCHOOL, name))
        .build());
    return person;
  }

  @Test
  void onePersonEnteredTwiceBecomesOneWithAllThatBelongedToBoth() throws Trouble {
    Row mine = person(first, "曾契");
    Row theirs = person(second, "曾洁");
    exchange();
    Conflict conflict = only(first);
    assertEquals(Conflict.Kind.SAME_PERSON, conflict.kind());
    int keep = conflict.versions().getFirst().row().equals(mine.id()) ? 0 : 1;
    first.conflicts().resolve(conflict, new Conflict.Decision.Take(keep), "户口簿");
    exchange();
    assertEquals(List.of(), second.conflicts().list());
    Dossier dossier = second.village().dossier(household.id()).orElseThrow();
    assertEquals(
        List.of(mine.id()),
        dossier.everybody().stream().map(Member::file).map(f -> f.id()).toList());
    assertEquals("曾契", dossier.rows(Catalogue.PERSON_YEAR).getFirst().get(PERSON_YEAR.SCHOOL));
    assertTrue(second.verify().projectionAgrees());
    assertTrue(theirs.id() != mine.id());
  }

  @Test
  void whoWasEnteredTwiceAndMadeOneIsErasedAsOne() throws Trouble {
    Row mine = person(first, "曾契");
    person(second, "曾洁");
    exchange();
    Conflict conflict = only(first);
    int keep = conflict.versions().getFirst().row().equals(mine.id()) ? 0 : 1;
    first.conflicts().resolve(conflict, new Conflict.Decision.Take(keep), "户口簿");
    exchange();
    first.erasing().person(mine.id(), "本人要求");
    exchange();
    for (Workbook book : List.of(first, second)) {
      String log = book.sharing().segments(Map.of()).stream()
          .map(segment -> new String(segment.bytes(), StandardCharsets.UTF_8))
          .collect(Collectors.joining());
      assertFalse(log.contains("11010519491231002X"));
      assertFalse(log.contains("曾洁"), "what the other laptop had called him");
    }
  }

  @Test
  void twoPeopleWithOneNumberAreNotAskedAboutAgain() throws Trouble {
    person(first, "曾契");
    person(second, "曾洁");
    exchange();
    first.conflicts().resolve(only(first), new Conflict.Decision.Different(), "证件号待更正");
    exchange();
    assertEquals(List.of(), first.conflicts().list());
    assertEquals(List.of(), second.conflicts().list());
    second.rebuild();
    assertEquals(List.of(), second.conflicts().list());
  }

  @Test
  void aPersonMovedToTwoHouseholdsIsAsked() throws Trouble {
    Row a = Village.household(first.ids(), "13700000001");
    Row b = Village.household(first.ids(), "13700000002");
    Row person = Village.person(first.ids(), "小王");
    Row old = Village.head(first.ids(), household.id(), person.id());
    first.save(Edit.begin().create(a).create(b).create(person).create(old).build());
    exchange();
    move(first, old, a, person);
    move(second, old, b, person);
    exchange();
    Conflict conflict = only(first);
    assertEquals(Conflict.Kind.TWO_HOUSEHOLDS, conflict.kind());
    first.conflicts().resolve(conflict, new Conflict.Decision.Take(1), "本人确认");
    exchange();
    assertEquals(List.of(), second.conflicts().list());
    assertEquals(2, second.village().dossiersOf(person.id()).size());
  }

  private static void move(Workbook book, Row old, Row to, Row person) throws Trouble {
    book.save(Edit.begin()
        .set(old, MEMBERSHIP.LEFT_ON, java.time.LocalDate.of(2026, 2, 1))
        .create(Village.head(book.ids(), to.id(), person.id()))
        .build());
  }
}
