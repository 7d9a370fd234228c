package org.liuzhun.store.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ClosingReason;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.JoinReason;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Three generations in one house, and the neighbours.
class FamilyEditsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final UUID HOUSE = new UUID(1, 1);
  private static final UUID NEIGHBOURS = new UUID(1, 2);

  @TempDir
  private Path folder = Path.of("");

  private Workbook workbook;
  private FamilyEdits changes;
  private int people;

  @BeforeEach
  void makeTheVillage() throws Trouble {
    Clock clock = Clock.fixed(Instant.parse("2026-06-30T02:00:00Z"), ZoneOffset.UTC);
    workbook = Workbook.create(
        folder.resolve("village"), Credentials.demonstration(), WorkbookSettings.of("周明", clock));
    changes = new FamilyEdits(DAY, workbook.ids()::next);
    Edit.Builder edit = Edit.begin()
        .create(Row.empty(Catalogue.HOUSEHOLD, HOUSE).with(HOUSEHOLD.VILLAGE_GROUP, "三组"))
        .create(Row.empty(Catalogue.HOUSEHOLD, NEIGHBOURS));
    person(edit, HOUSE, "王大山", Sex.MALE, Relation.HEAD);
    person(edit, HOUSE, "李秀英", Sex.FEMALE, Relation.SPOUSE);
    person(edit, HOUSE, "王建国", Sex.MALE, Relation.SON);
    person(edit, HOUSE, "赵红梅", Sex.FEMALE, Relation.DAUGHTER_IN_LAW);
    person(edit, HOUSE, "王小雨", Sex.FEMALE, Relation.GRANDDAUGHTER);
    person(edit, NEIGHBOURS, "王二山", Sex.MALE, Relation.HEAD);
    person(edit, NEIGHBOURS, "王小满", Sex.MALE, Relation.SON);
    workbook.save(edit.build());
  }

  @AfterEach
  void close() throws Trouble {
    workbook.close();
  }

  private void person(Edit.Builder edit, UUID house, String name, Sex sex, Relation relation) {
    Row person = Row.empty(Catalogue.PERSON, new UUID(2, ++people))
        .with(PERSON.NAME, name)
        .with(PERSON.SEX, Coded.of(sex));
    edit.create(person)
        .create(Row.empty(Catalogue.MEMBERSHIP, new UUID(3, people))
            .with(MEMBERSHIP.HOUSEHOLD, house)
            .with(MEMBERSHIP.PERSON, person.id())
            .with(MEMBERSHIP.RELATION, Coded.of(relation))
            .with(MEMBERSHIP.POSITION, people));
  }

  private Dossier house(UUID id) {
    return workbook.village().dossier(id).orElseThrow();
  }

  private Member member(String name) {
    return house(HOUSE).members(DAY).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String family(UUID house) {
    return house(house).members(DAY).stream()
        .map(member -> member.name() + " "
            + Coded.class.cast(member.membership().get(MEMBERSHIP.RELATION)).known())
        .collect(Collectors.joining(", "));
  }

  /// Saves the edit, runs what must hold then, and takes it back with one undo.
  private void done(Edit edit, Runnable then) throws Trouble {
    String before = workbook.digest();
    workbook.save(edit);
    then.run();
    workbook.undo();
    assertEquals(before, workbook.digest());
  }

  @Test
  void whenTheHeadDiesAnotherTakesHisPlaceAndTheRelationsFollow() throws Trouble {
    Edit edit =
        changes.leave(house(HOUSE), member("王大山"), Coded.of(LeaveReason.DEATH), member("王建国"));
    done(edit, () -> {
      assertEquals("王建国 HEAD, 李秀英 MOTHER, 赵红梅 SPOUSE, 王小雨 DAUGHTER", family(HOUSE));
      Member dead = house(HOUSE).everybody().stream()
          .filter(one -> one.name().equals("王大山"))
          .findFirst()
          .orElseThrow();
      assertEquals(DAY, dead.person().get(PERSON.DIED_ON));
      assertEquals(DAY, dead.membership().get(MEMBERSHIP.LEFT_ON));
      assertEquals("王建国", house(HOUSE).title());
    });
  }

  @Test
  void theWifeBecomesHead() throws Trouble {
    done(
        changes.changeHead(house(HOUSE), member("李秀英")),
        () -> assertEquals(
            "李秀英 HEAD, 王大山 SPOUSE, 王建国 SON, 赵红梅 DAUGHTER_IN_LAW, 王小雨 GRANDDAUGHTER",
            family(HOUSE)));
  }

  @Test
  void theYoungFamilyMakesAHouseholdOfItsOwn() throws Trouble {
    UUID fresh = new UUID(9, 9);
    List<Member> leaving = List.of(member("赵红梅"), member("王建国"), member("王小雨"));
    done(changes.split(house(HOUSE), leaving, member("王建国"), null, fresh), () -> {
      assertEquals("王大山 HEAD, 李秀英 SPOUSE", family(HOUSE));
      assertEquals("王建国 HEAD, 赵红梅 SPOUSE, 王小雨 DAUGHTER", family(fresh));
      assertEquals(HOUSE, house(fresh).household().get(HOUSEHOLD.SPLIT_FROM));
      assertEquals("三组", house(fresh).household().get(HOUSEHOLD.VILLAGE_GROUP));
      assertEquals(5, house(HOUSE).everybody().size());
    });
  }

  @Test
  void theNeighboursComeIn() throws Trouble {
    done(changes.merge(house(NEIGHBOURS), house(HOUSE), Relation.SIBLING), () -> {
      assertTrue(family(HOUSE).endsWith("王二山 SIBLING, 王小满 NEPHEW"), family(HOUSE));
      assertEquals("", family(NEIGHBOURS));
      Row closed = house(NEIGHBOURS).household();
      assertEquals(DAY, closed.get(HOUSEHOLD.CLOSED_ON));
      assertEquals(Coded.of(ClosingReason.MERGED), closed.get(HOUSEHOLD.CLOSED_REASON));
      assertEquals(HOUSE, closed.get(HOUSEHOLD.MERGED_INTO));
    });
  }

  @Test
  void oneMovesToTheNeighbours() throws Trouble {
    Edit edit = changes.move(
        house(HOUSE),
        member("王小雨"),
        house(NEIGHBOURS),
        Relation.OTHER,
        Coded.of(LeaveReason.MARRIAGE),
        Coded.of(JoinReason.MARRIAGE),
        null);
    done(edit, () -> {
      assertEquals("王二山 HEAD, 王小满 SON, 王小雨 OTHER", family(NEIGHBOURS));
      assertEquals(4, house(HOUSE).members(DAY).size());
    });
  }
}
