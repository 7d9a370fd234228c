package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.text.Texts;

/// Two heads of the same name are told apart wherever a household is chosen.
class HouseholdChoicesTest {

  private final VillageFile village = VillageFile.of(Stream.of(
          household(1, "一组", "530102000012", "王大山"),
          household(2, "一组", "530102000034", "王大山"),
          household(3, "二组", "530102000056", "仇𬭳"))
      .flatMap(List::stream)
      .toList());

  private final Choices<UUID> choices =
      new Choices<>(() -> HouseholdChoices.of(village.dossiers(), Dossier::title));

  private static List<Row> household(int id, String group, String number, String head) {
    UUID household = new UUID(1, id);
    UUID person = new UUID(2, id);
    return List.of(
        Row.empty(Catalogue.HOUSEHOLD, household)
            .with(HOUSEHOLD.VILLAGE_GROUP, group)
            .with(HOUSEHOLD.NUMBER, number),
        Row.empty(Catalogue.PERSON, person).with(PERSON.NAME, head),
        Row.empty(Catalogue.MEMBERSHIP, new UUID(3, id))
            .with(MEMBERSHIP.HOUSEHOLD, household)
            .with(MEMBERSHIP.PERSON, person)
            .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD)));
  }

  private Optional<UUID> meant(String typed) {
    return choices.meant(typed).map(Choice::value);
  }

  @Test
  void onlyHouseholdsOfTheSameNameCarryGroupAndNumber() {
    assertEquals(
        List.of("仇𬭳", "王大山（一组 0012）", "王大山（一组 0034）"),
        choices.all().stream().map(Choice::text).sorted().toList());
  }

  @Test
  void theNameAloneMeansNeitherOfTwo() {
    assertEquals(Optional.empty(), meant("王大山"));
    assertEquals(2, choices.matching("王大山").size());
  }

  @Test
  void theLastDigitsOfTheNumberMeanOne() {
    assertEquals(Optional.of(new UUID(1, 2)), meant("0034"));
    assertEquals(Optional.of(new UUID(1, 2)), meant("王大山（一组 0034）"));
    assertEquals(Optional.of(new UUID(1, 3)), meant("仇𬭳"));
  }

  @Test
  void aHouseholdWhoseHeadIsNotNamedIsCalledAsTheListCallsIt() {
    Dossier nameless =
        VillageFile.of(household(4, "三组", "0056", "")).dossiers().iterator().next();
    assertEquals(Texts.of("registry.nameless"), nameless.called());
    assertEquals("三组 " + Texts.of("registry.nameless"), HouseholdChoices.words(nameless));
  }
}
