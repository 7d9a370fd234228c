package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Trouble;

/// One household that two laptops opened, or split off, without knowing of each other.
class HouseholdDoublesTest extends TwoLaptops {

  /// A household with its head and its year.
  private static Row opened(Workbook book, String phone, int area) throws Trouble {
    Row household = Village.household(book.ids(), phone).with(HOUSEHOLD.NUMBER, "0007");
    Row head = Village.person(book.ids(), "曾契").with(PERSON.ID_NUMBER, "530100197001011234");
    book.save(Edit.begin()
        .create(household)
        .create(head)
        .create(Village.head(book.ids(), household.id(), head.id()))
        .create(Row.keyed(Catalogue.HOUSEHOLD_YEAR, household.id(), area))
        .build());
    return household;
  }

  private static Conflict same(Workbook book) {
    Conflict conflict = book.conflicts().list().getFirst();
    assertEquals(Conflict.Kind.SAME_HOUSEHOLD, conflict.kind());
    return conflict;
  }

  private static int at(Conflict conflict, Row kept) {
    return conflict.versions().stream().map(Conflict.Version::row).toList().indexOf(kept.id());
  }

  private static List<Dossier> numbered(Workbook book) {
    return book.village().dossiers().stream()
        .filter(dossier -> "0007".equals(dossier.household().get(HOUSEHOLD.NUMBER)))
        .toList();
  }

  @Test
  void aHouseholdOpenedTwiceBecomesOneWithAllThatBelongedToBoth() throws Trouble {
    Row mine = opened(first, null, 2025);
    Row theirs = opened(second, "13800000002", 2026);
    Row visit = Row.empty(Catalogue.VISIT, second.ids().next())
        .with(VISIT.HOUSEHOLD, theirs.id())
        .with(VISIT.VISITED_ON, LocalDate.of(2026, 2, 3));
    second.save(Edit.begin()
        .create(visit)
        .create(Row.keyed(Catalogue.HOUSEHOLD_YEAR, theirs.id(), 2025)
            .with(HOUSEHOLD_YEAR.WATER_DRY_DAYS, 3))
        .build());
    exchange();
    Dossier open = first.village().dossier(mine.id()).orElseThrow();
    assertTrue(first.conflicts().of(open).contains(same(first)), "in the file as well");
    first.conflicts().resolve(same(first), new Conflict.Decision.Take(at(same(first), mine)), "核对");
    exchange();
    assertEquals(List.of(), second.conflicts().list());
    Dossier one = numbered(second).getFirst();
    assertEquals(List.of(mine.id()), numbered(second).stream().map(Dossier::id).toList());
    assertEquals("13800000002", one.household().get(HOUSEHOLD.PHONE));
    assertEquals(1, one.everybody().size());
    assertEquals(
        List.of(visit.id()), one.rows(Catalogue.VISIT).stream().map(Row::id).toList());
    Set<Integer> years = one.rows(Catalogue.HOUSEHOLD_YEAR).stream()
        .map(row -> row.get(HOUSEHOLD_YEAR.YEAR))
        .collect(Collectors.toSet());
    assertEquals(Set.of(2025, 2026), years);
    assertEquals(2, one.rows(Catalogue.HOUSEHOLD_YEAR).size());
    assertTrue(one.rows(Catalogue.HOUSEHOLD_YEAR).stream()
        .anyMatch(row -> Integer.valueOf(3).equals(row.get(HOUSEHOLD_YEAR.WATER_DRY_DAYS))));
    assertTrue(second.verify().projectionAgrees());
  }

  @Test
  void aHouseholdMadeOfTwoIsErasedAsOne() throws Trouble {
    Row mine = opened(first, "13900000002", 2025);
    opened(second, "13900000003", 2024);
    exchange();
    first.conflicts().resolve(same(first), new Conflict.Decision.Take(at(same(first), mine)), "一户");
    exchange();
    second.erasing().household(mine.id(), "本人要求");
    exchange();
    String log = log();
    assertFalse(log.contains("13900000002"));
    assertFalse(log.contains("13900000003"), "the telephone number of the one that went");
    assertFalse(log.contains("曾契"));
  }

  private String log() throws Trouble {
    return first.sharing().segments(Map.of()).stream()
        .map(segment -> new String(segment.bytes(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  @Test
  void oneUndoParts() throws Trouble {
    Row mine = opened(first, null, 2025);
    opened(second, "13800000002", 2026);
    exchange();
    first.conflicts().resolve(same(first), new Conflict.Decision.Take(at(same(first), mine)), null);
    assertEquals(1, numbered(first).size());
    first.undo();
    assertEquals(2, numbered(first).size());
    assertEquals(Conflict.Kind.SAME_HOUSEHOLD, same(first).kind());
  }

  @Test
  void twoHouseholdsWithOneNumberAreNotAskedAboutAgainUnlessThatIsTakenBack() throws Trouble {
    Row a = Village.household(first.ids(), null).with(HOUSEHOLD.NUMBER, "0007");
    Row b = Village.household(second.ids(), null).with(HOUSEHOLD.NUMBER, "0007");
    first.save(Edit.begin().create(a).build());
    second.save(Edit.begin().create(b).build());
    exchange();
    first.conflicts().resolve(same(first), new Conflict.Decision.Different(), "户号待更正");
    exchange();
    assertEquals(List.of(), second.conflicts().list());
    first.undo();
    assertEquals(1, first.conflicts().list().size());
    first.conflicts().resolve(same(first), new Conflict.Decision.Different(), "户号待更正");
    assertEquals(List.of(), first.conflicts().list());
  }

  private static Row split(Workbook book, Row old, UUID person, String phone) throws Trouble {
    Row own = Village.household(book.ids(), phone);
    book.save(Edit.begin()
        .set(old, MEMBERSHIP.LEFT_ON, LocalDate.of(2026, 2, 1))
        .create(own)
        .create(Village.head(book.ids(), own.id(), person))
        .build());
    return own;
  }

  /// Two laptops split the same family off, one decides which of the two households stays.
  private Row splitTwice() throws Trouble {
    Row from = first.village().dossiers().iterator().next().household();
    Row person = Village.person(first.ids(), "小王");
    Row old = Village.head(first.ids(), from.id(), person.id());
    first.save(Edit.begin().create(person).create(old).build());
    exchange();
    Row kept = split(first, old, person.id(), "13900000002");
    split(second, old, person.id(), "13900000003");
    exchange();
    second
        .conflicts()
        .resolve(same(second), new Conflict.Decision.Take(at(same(second), kept)), "");
    exchange();
    return kept;
  }

  @Test
  void twoSplitsOfOneHouseholdBecomeOne() throws Trouble {
    UUID from = first.village().dossiers().iterator().next().id();
    Row kept = splitTwice();
    UUID person = first
        .village()
        .dossier(kept.id())
        .orElseThrow()
        .everybody()
        .getFirst()
        .file()
        .id();
    assertEquals(List.of(), first.conflicts().list());
    assertEquals(
        Set.of(from, kept.id()),
        first.village().dossiersOf(person).stream().map(Dossier::id).collect(Collectors.toSet()));
    assertEquals(2, first.village().dossiers().size());
  }

  @Test
  void aHouseholdMadeOfTwoSplitsIsErasedWithTheOneThatNeverHadANumber() throws Trouble {
    Row kept = splitTwice();
    first.erasing().household(kept.id(), "本人要求");
    exchange();
    assertFalse(log().contains("13900000002"));
    assertFalse(log().contains("13900000003"), "the telephone number of the one that went");
    assertTrue(log().contains("13900000001"), "the family that they came from");
  }

  @Test
  void whatWasPartedAgainIsNotErasedWithTheOther() throws Trouble {
    Row kept = splitTwice();
    second.undo();
    exchange();
    first.erasing().household(kept.id(), "本人要求");
    exchange();
    assertTrue(log().contains("13900000003"));
  }
}
