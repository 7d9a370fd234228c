package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;

class VillageSearchTest {

  private final List<Row> rows = new ArrayList<>();
  private int next;

  @ParameterizedTest
  @CsvSource({
    "wxy, 王秀英",
    "秀英, 王秀英",
    "WangXY, 王秀英",
    "274X, 王秀英",
    "60000002, 王秀英",
    "sdl, 单大林",
    "三组 dl, 单大林",
    "000017, 单大林",
    "17号, 单大林"
  })
  void findsWhoIsMeant(String written, String name) {
    household("二组", "1号", "529901000005", "王秀英", "李建国");
    household("三组", "17号", "529901000017", "单大林", "王小芳");
    assertEquals(
        name, VillageSearch.of(VillageFile.of(rows)).best(written).orElseThrow().name());
  }

  @Test
  void headsComeBeforeOtherMembersAndWholeNamesBeforeParts() {
    household("一组", "1号", "1001", "李大山", "王芳");
    household("一组", "2号", "1002", "王芳菲");
    household("一组", "3号", "1003", "王芳");
    List<String> titles = VillageSearch.of(VillageFile.of(rows)).find("wf", 9).stream()
        .map(hit -> VillageFile.of(rows).dossier(hit.household()).orElseThrow().title())
        .toList();
    assertEquals(List.of("王芳", "李大山", "王芳菲"), titles);
  }

  @Test
  void everyWordMustFit() {
    household("一组", "1号", "1001", "李大山");
    assertTrue(VillageSearch.of(VillageFile.of(rows)).find("lds 三组", 9).isEmpty());
    assertTrue(VillageSearch.of(VillageFile.of(rows)).find("  ", 9).isEmpty());
  }

  @Test
  void anEditIsFoundAtOnceAndOnlyTouchedHouseholdsAreIndexedAgain() {
    UUID household = household("一组", "1号", "1001", "李大山");
    household("一组", "2号", "1002", "石小满");
    VillageFile before = VillageFile.of(rows);
    Row person = before.dossier(household).orElseThrow().everybody().getFirst().person();
    VillageFile after = before.with(List.of(
        new RowChange(Catalogue.PERSON, person.id(), person, person.with(PERSON.NAME, "李小河"))));
    VillageSearch search = VillageSearch.of(before).after(after, Set.of(household));
    assertEquals("李小河", search.best("lxh").orElseThrow().name());
    assertTrue(search.best("lds").isEmpty());
    assertEquals("石小满", search.best("sxm").orElseThrow().name());
  }

  private UUID household(String group, String address, String number, String... names) {
    UUID household = id();
    rows.add(Row.empty(Catalogue.HOUSEHOLD, household)
        .with(HOUSEHOLD.VILLAGE_GROUP, group)
        .with(HOUSEHOLD.ADDRESS, address)
        .with(HOUSEHOLD.NUMBER, number));
    for (String name : names) {
      boolean head = name.equals(names[0]);
      UUID person = id();
      rows.add(Row.empty(Catalogue.PERSON, person)
          .with(PERSON.NAME, name)
          .with(PERSON.ID_NUMBER, name.equals("王秀英") ? "52990119540211274X" : null)
          .with(PERSON.PHONE, "160%08d".formatted(60_000_000 + next)));
      rows.add(Row.empty(Catalogue.MEMBERSHIP, id())
          .with(MEMBERSHIP.HOUSEHOLD, household)
          .with(MEMBERSHIP.PERSON, person)
          .with(MEMBERSHIP.RELATION, Coded.of(head ? Relation.HEAD : Relation.OTHER)));
    }
    return household;
  }

  private UUID id() {
    return new UUID(7, ++next);
  }
}
