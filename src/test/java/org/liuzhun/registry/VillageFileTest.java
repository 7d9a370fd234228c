package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;

class VillageFileTest {

  private static final UUID YANG = new UUID(1, 1);
  private static final UUID WU = new UUID(1, 2);
  private static final UUID MOTHER = new UUID(2, 1);

  private final Row yang = Row.empty(Catalogue.HOUSEHOLD, YANG).with(HOUSEHOLD.VILLAGE_GROUP, "二组");
  private final Row wu = Row.empty(Catalogue.HOUSEHOLD, WU).with(HOUSEHOLD.VILLAGE_GROUP, "一组");
  private final Row mother = Row.empty(Catalogue.PERSON, MOTHER).with(PERSON.NAME, "杨秀兰");
  private final Row atYang = membership(YANG, 1).with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD));
  private final VillageFile village = VillageFile.of(List.of(yang, wu, mother, atYang));

  @Test
  void aDossierHoldsTheFilesOfItsPeople() {
    Row year = Row.keyed(Catalogue.PERSON_YEAR, MOTHER, 2026).with(PERSON_YEAR.CHRONIC, true);
    VillageFile now = village.with(List.of(added(year)));
    Dossier dossier = now.dossier(YANG).orElseThrow();
    assertEquals("杨秀兰", dossier.title());
    assertEquals(List.of(year), dossier.rows(Catalogue.PERSON_YEAR));
    assertEquals(year, dossier.everybody().getFirst().file().year(2026).orElseThrow());
  }

  @Test
  void anEditTouchesOnlyTheDossiersThatHoldTheRow() {
    RowChange renamed = changed(mother, mother.with(PERSON.NAME, "杨秀莲"));
    VillageFile now = village.with(List.of(renamed));
    assertEquals(Set.of(YANG), village.touched(List.of(renamed)));
    assertSame(village.dossier(WU).orElseThrow(), now.dossier(WU).orElseThrow());
    assertEquals("杨秀莲", now.dossier(YANG).orElseThrow().title());
    assertEquals("杨秀兰", village.dossier(YANG).orElseThrow().title());
  }

  @Test
  void whoMovedIsLookedForInTheNewHouseholdOnly() {
    VillageFile now = village.with(List.of(changed(atYang, atYang.with(MEMBERSHIP.HOUSEHOLD, WU))));
    RowChange renamed = changed(mother, mother.with(PERSON.NAME, "杨秀莲"));
    assertEquals(Set.of(WU), now.touched(List.of(renamed)));
    assertEquals("杨秀莲", now.with(List.of(renamed)).dossier(WU).orElseThrow().title());
  }

  @Test
  void whoCameBackIsFoundUntilTheLastMembershipIsTakenAway() {
    Row again = membership(YANG, 2);
    RowChange renamed = changed(mother, mother.with(PERSON.NAME, "杨秀莲"));
    VillageFile twice = village.with(List.of(added(again)));
    VillageFile once = twice.with(List.of(removed(again)));
    assertEquals(Set.of(YANG), twice.touched(List.of(renamed)));
    assertEquals(Set.of(YANG), once.touched(List.of(renamed)));
    assertEquals(Set.of(), once.with(List.of(removed(atYang))).touched(List.of(renamed)));
  }

  @Test
  void aMoveTouchesBothHouseholds() {
    RowChange moved = changed(atYang, atYang.with(MEMBERSHIP.HOUSEHOLD, WU));
    VillageFile now = village.with(List.of(moved));
    assertEquals(Set.of(YANG, WU), village.touched(List.of(moved)));
    assertTrue(now.dossier(YANG).orElseThrow().everybody().isEmpty());
    assertEquals("杨秀兰", now.dossier(WU).orElseThrow().title());
  }

  @Test
  void rowsKeepTheirPlaceWhenTheyChange() {
    Row first = visit(1, "送政策");
    Row second = visit(2, "看养殖");
    VillageFile now = village
        .with(List.of(added(first), added(second)))
        .with(List.of(changed(first, first.with(VISIT.CONTENT, "送政策上门"))));
    assertEquals(
        List.of(first.id(), second.id()),
        now.dossier(YANG).orElseThrow().rows(Catalogue.VISIT).stream()
            .map(Row::id)
            .toList());
  }

  @Test
  void rowsThatArriveBeforeTheirHouseholdWaitForIt() {
    UUID late = new UUID(1, 3);
    Row visit = Row.empty(Catalogue.VISIT, new UUID(9, 9)).with(VISIT.HOUSEHOLD, late);
    VillageFile early = village.with(List.of(added(visit)));
    assertTrue(early.dossier(late).isEmpty());
    VillageFile now = early.with(List.of(added(Row.empty(Catalogue.HOUSEHOLD, late))));
    assertEquals(List.of(visit), now.dossier(late).orElseThrow().rows(Catalogue.VISIT));
  }

  @Test
  void aRowOfNoHouseholdLiesWithTheVillageUntilItGetsOne() {
    Row issue = Row.empty(Catalogue.ISSUE, new UUID(9, 1)).with(ISSUE.TITLE, "桥头路灯不亮");
    VillageFile now = village.with(List.of(added(issue)));
    assertEquals(List.of(issue), now.rows(Catalogue.ISSUE));
    assertEquals(List.of(issue), now.all(Catalogue.ISSUE));
    Row his = issue.with(ISSUE.HOUSEHOLD, YANG);
    VillageFile given = now.with(List.of(changed(issue, his)));
    assertEquals(List.of(), given.rows(Catalogue.ISSUE));
    assertEquals(List.of(his), given.dossier(YANG).orElseThrow().rows(Catalogue.ISSUE));
    assertEquals(List.of(his), given.all(Catalogue.ISSUE));
  }

  @Test
  void aDeletedHouseholdIsGoneAndCanComeBack() {
    VillageFile without =
        village.with(List.of(new RowChange(Catalogue.HOUSEHOLD, YANG, yang, null)));
    assertTrue(without.dossier(YANG).isEmpty());
    assertEquals(
        "杨秀兰", without.with(List.of(added(yang))).dossier(YANG).orElseThrow().title());
  }

  @Test
  void aMemberIsActiveFromJoiningUntilLeaving() {
    Member member = new Member(
        atYang
            .with(MEMBERSHIP.JOINED_ON, LocalDate.of(2020, 1, 1))
            .with(MEMBERSHIP.LEFT_ON, LocalDate.of(2024, 6, 1)),
        new PersonFile(MOTHER, mother, java.util.Map.of()));
    assertTrue(member.activeOn(LocalDate.of(2020, 1, 1)));
    assertTrue(member.activeOn(LocalDate.of(2024, 5, 31)));
    assertTrue(
        !member.activeOn(LocalDate.of(2024, 6, 1)) && !member.activeOn(LocalDate.of(2019, 12, 31)));
  }

  @Test
  void twoLaptopsMakeTheSameRowOfAYear() {
    assertEquals(
        Row.keyed(Catalogue.PERSON_YEAR, MOTHER, 2026).id(),
        Row.keyed(Catalogue.PERSON_YEAR, MOTHER, 2026).id());
    assertEquals(8, Row.keyed(Catalogue.PERSON_YEAR, MOTHER, 2026).id().version());
  }

  private static Row membership(UUID household, int number) {
    return Row.empty(Catalogue.MEMBERSHIP, new UUID(3, number))
        .with(MEMBERSHIP.HOUSEHOLD, household)
        .with(MEMBERSHIP.PERSON, MOTHER);
  }

  private static Row visit(int number, String content) {
    return Row.empty(Catalogue.VISIT, new UUID(4, number))
        .with(VISIT.HOUSEHOLD, YANG)
        .with(VISIT.CONTENT, content);
  }

  private static RowChange added(Row row) {
    return changed(null, row);
  }

  private static RowChange removed(Row row) {
    return new RowChange(row.entity(), row.id(), row, null);
  }

  private static RowChange changed(@Nullable Row before, Row after) {
    return new RowChange(after.entity(), after.id(), before, after);
  }
}
