package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.check.Checks;

/// An edit judges again whom a household meets no longer or for the first time; whom it still
/// meets only where the check reads the other file.
class MeetingsTest {

  private static final Check PHONE = Checks.of("C017");
  private static final Check NUMBER = Checks.of("C003");
  private static final List<Check> BOTH = List.of(PHONE, NUMBER);

  private final Family one = Family.of("王建国", 1).with(HOUSEHOLD.PHONE, "19900000001");
  private final Family two = Family.of("李建国", 2).with(HOUSEHOLD.PHONE, "19900000001");
  private final Family three = Family.of("张建国", 3).with(HOUSEHOLD.PHONE, "19900000003");
  private final Meetings meetings = new Meetings();

  MeetingsTest() {
    for (Family family : List.of(one, two, three)) {
      meetings.enter(BOTH, Meetings.Guest.of(situation(family), BOTH));
    }
  }

  @Test
  void householdsMeetWhereTheyShareAKey() {
    assertEquals(Set.of(id(one), id(two)), meetings.at(PHONE, "19900000001"));
    assertEquals(Set.of(id(three)), meetings.at(PHONE, "19900000003"));
    assertEquals(Set.of(), meetings.at(PHONE, "19900000002"));
    assertEquals(Set.of(), meetings.at(Checks.of("C100"), "19900000001"), "another check");
  }

  @Test
  void whoeverHasANewKeyIsMetThereAndLeftWhereHeWas() {
    assertEquals(Set.of(id(one), id(two), id(three)), moved("19900000003"));
    assertEquals(Set.of(id(two)), meetings.at(PHONE, "19900000001"));
    assertEquals(Set.of(id(one), id(three)), meetings.at(PHONE, "19900000003"));
  }

  @Test
  void whoeverKeepsHisKeysCallsNobody() {
    assertEquals(Set.of(id(one)), moved("19900000001"), "who has his number is himself");
    assertEquals(Set.of(id(one), id(two)), meetings.at(PHONE, "19900000001"));
  }

  @Test
  void whereTheCheckReadsTheOtherFileThoseStillMetAreCalledToo() {
    Situation apart = situation(two);
    two.head().with(PERSON.ID_NUMBER, one.head().person().row().get(PERSON.ID_NUMBER));
    replace(two, apart);
    Situation before = situation(one);
    one.head().with(PERSON.NAME, "王国强");
    assertEquals(Set.of(id(one), id(two)), replace(one, before));
  }

  @Test
  void aHouseholdThatIsTakenAwayIsMetNoLongerAndOneThatComesIsMet() {
    Set<UUID> met = new HashSet<>();
    meetings.replace(List.of(PHONE), situation(one), null, met);
    assertEquals(Set.of(id(one), id(two)), met);
    assertEquals(Set.of(id(two)), meetings.at(PHONE, "19900000001"));
    met.clear();
    meetings.replace(List.of(PHONE), null, situation(one), met);
    assertEquals(Set.of(id(one), id(two)), met);
    assertEquals(Set.of(id(one), id(two)), meetings.at(PHONE, "19900000001"));
  }

  @Test
  void whatIsEditedLeavesTheMeetingsBeforeAsTheyWere() {
    Meetings before = new Meetings(meetings);
    moved("19900000003");
    assertEquals(Set.of(id(one), id(two)), before.at(PHONE, "19900000001"));
    assertEquals(Set.of(id(three)), before.at(PHONE, "19900000003"));
  }

  @Test
  void manyKeysAreKeptApartInTheirDrawers() {
    Crossings crossings = Crossings.empty();
    for (int key = 0; key < 2000; key++) {
      crossings.enter(key, new UUID(1, key));
      crossings.enter(key, new UUID(2, key % 7));
    }
    Crossings after = crossings.after(new UUID(2, 3), Set.of(3, 10), Set.of(10, 1999));
    assertEquals(Set.of(new UUID(1, 3)), after.at(3));
    assertEquals(Set.of(new UUID(1, 10), new UUID(2, 3)), after.at(10));
    assertEquals(Set.of(new UUID(1, 1999), new UUID(2, 1999 % 7), new UUID(2, 3)), after.at(1999));
    assertEquals(Set.of(new UUID(1, 3), new UUID(2, 3)), crossings.at(3), "the one before");
    assertEquals(Set.of(), crossings.after(new UUID(9, 9), Set.of(), Set.of()).at(2000));
  }

  private Set<UUID> moved(String phone) {
    Situation before = situation(one);
    one.with(HOUSEHOLD.PHONE, phone);
    return replace(one, before);
  }

  private Set<UUID> replace(Family family, Situation before) {
    Set<UUID> met = new HashSet<>();
    meetings.replace(BOTH, before, situation(family), met);
    return met;
  }

  private static Situation situation(Family family) {
    return Situation.of(family.dossier(), Family.TODAY);
  }

  private static UUID id(Family family) {
    return family.household().id();
  }
}
