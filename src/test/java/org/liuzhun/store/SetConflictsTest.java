package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.text.Trouble;

/// Two laptops work on the same set of one household: its causes, its helpers, the flags of a year.
class SetConflictsTest extends TwoLaptops {

  private Row cause(Workbook book, Cause kind, String evidence) throws Trouble {
    Row cause = Row.empty(Catalogue.CAUSE, book.ids().next())
        .with(CAUSE.HOUSEHOLD, household.id())
        .with(CAUSE.KIND, Coded.of(kind))
        .with(CAUSE.EVIDENCE, evidence);
    book.save(Edit.begin().create(cause).build());
    return cause;
  }

  private List<Row> causes(Workbook book) {
    return book.village().dossier(household.id()).orElseThrow().rows(Catalogue.CAUSE);
  }

  private static Conflict only(Workbook book) {
    List<Conflict> list = book.conflicts().list();
    assertEquals(1, list.size());
    return list.getFirst();
  }

  @Test
  void whatEachAddedStandsBesideTheOther() throws Trouble {
    cause(first, Cause.ILLNESS, "住院");
    cause(second, Cause.SCHOOLING, "大学");
    exchange();
    assertEquals(List.of(), first.conflicts().list());
    assertEquals(
        Set.of(Cause.ILLNESS, Cause.SCHOOLING),
        causes(second).stream()
            .map(row -> row.get(CAUSE.KIND).known())
            .collect(Collectors.toSet()));
  }

  @Test
  void oneEntryMadeTwiceIsAskedAboutAndOneStaysWithWhatBothSaid() throws Trouble {
    Row mine = cause(first, Cause.ILLNESS, null);
    cause(second, Cause.ILLNESS, "住院");
    exchange();
    Conflict conflict = only(first);
    assertEquals(Conflict.Kind.SAME_ENTRY, conflict.kind());
    assertEquals(conflict.id(), only(second).id());
    assertEquals(1, first.status().conflicts());
    int keep = conflict.versions().getFirst().row().equals(mine.id()) ? 0 : 1;
    second.conflicts().resolve(only(second), new Conflict.Decision.Take(keep), "病历");
    exchange();
    assertEquals(List.of(), first.conflicts().list());
    assertEquals(1, causes(first).size());
    assertEquals(mine.id(), causes(first).getFirst().id());
    assertEquals("住院", causes(first).getFirst().get(CAUSE.EVIDENCE));
  }

  @Test
  void twoEntriesThatBothHoldAreNotAskedAboutAgain() throws Trouble {
    cause(first, Cause.ILLNESS, "父亲住院");
    cause(second, Cause.ILLNESS, "母亲住院");
    exchange();
    first.conflicts().resolve(only(first), new Conflict.Decision.Different(), "两人都病");
    exchange();
    assertEquals(List.of(), second.conflicts().list());
    assertEquals(2, causes(second).size());
  }

  @Test
  void whatOneLaptopEnteredTwiceIsItsOwnMistake() throws Trouble {
    cause(first, Cause.ILLNESS, "住院");
    cause(first, Cause.ILLNESS, "住院");
    exchange();
    assertEquals(List.of(), second.conflicts().list());
  }

  @Test
  void anEntryTakenOutHereAndChangedThereIsAsked() throws Trouble {
    Row cause = cause(first, Cause.ILLNESS, "住院");
    exchange();
    first.save(Edit.begin().delete(cause).build());
    second.save(Edit.begin().set(cause, CAUSE.EVIDENCE, "病历").build());
    exchange();
    Conflict conflict = only(first);
    assertEquals(Conflict.Kind.DELETED, conflict.kind());
    int delete = conflict.versions().get(0).deletes() ? 0 : 1;
    first.conflicts().resolve(conflict, new Conflict.Decision.Take(delete), "已痊愈");
    exchange();
    assertEquals(List.of(), causes(second));
  }

  @Test
  void aHelperEnteredTwiceIsToldByName() throws Trouble {
    Row helper = Row.empty(Catalogue.HELPER, first.ids().next()).with(HELPER.NAME, "周明");
    first.save(Edit.begin().create(helper).build());
    exchange();
    for (Workbook book : List.of(first, second)) {
      Row pairing = Row.empty(Catalogue.PAIRING, book.ids().next())
          .with(PAIRING.HOUSEHOLD, household.id())
          .with(PAIRING.HELPER, helper.id());
      book.save(Edit.begin().create(pairing).build());
    }
    exchange();
    Conflict conflict = only(first);
    ConflictWords words = new ConflictWords(first.village(), first.sharing().trust());
    assertEquals("周明", words.value(conflict, conflict.versions().getFirst()));
  }

  @Test
  void whoseIllnessWasEnteredTwiceIsToldByName() throws Trouble {
    Row person = Village.person(first.ids(), "曾契");
    Row membership = Village.head(first.ids(), household.id(), person.id());
    first.save(Edit.begin().create(person).create(membership).build());
    exchange();
    for (Workbook book : List.of(first, second)) {
      Row cause = Row.empty(Catalogue.CAUSE, book.ids().next())
          .with(CAUSE.HOUSEHOLD, household.id())
          .with(CAUSE.PERSON, person.id())
          .with(CAUSE.KIND, Coded.of(Cause.ILLNESS));
      book.save(Edit.begin().create(cause).build());
    }
    exchange();
    Conflict conflict = only(first);
    ConflictWords words = new ConflictWords(first.village(), first.sharing().trust());
    String told = words.value(conflict, conflict.versions().getFirst());
    assertTrue(told.contains("曾契"), told);
  }

  @Test
  void flagsOfOneSetAreEachForThemselves() throws Trouble {
    Row person = Village.person(first.ids(), "曾契");
    Row year = Row.keyed(Catalogue.PERSON_YEAR, person.id(), 2026);
    first.save(Edit.begin()
        .create(person)
        .create(Village.head(first.ids(), household.id(), person.id()))
        .create(year)
        .build());
    exchange();
    first.save(Edit.begin().set(year, PERSON_YEAR.CHRONIC, true).build());
    second.save(Edit.begin()
        .set(year, PERSON_YEAR.DISABLED, true)
        .set(year, PERSON_YEAR.CHRONIC, false)
        .build());
    exchange();
    assertEquals(PERSON_YEAR.CHRONIC, only(first).field().column());
    assertEquals(
        true,
        first
            .village()
            .dossier(household.id())
            .orElseThrow()
            .rows(Catalogue.PERSON_YEAR)
            .getFirst()
            .get(PERSON_YEAR.DISABLED));
  }
}
