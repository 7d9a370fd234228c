package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.catalogue.Catalogue;

class LookalikeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate BIRTH = LocalDate.of(1949, 12, 31);
  private static final UUID NEW = new UUID(9, 9);

  private static VillageFile village(LocalDate left) {
    UUID household = new UUID(1, 1);
    UUID person = new UUID(2, 1);
    return VillageFile.of(List.of(
        Row.empty(Catalogue.HOUSEHOLD, household),
        Row.empty(Catalogue.PERSON, person)
            .with(PERSON.NAME, "单秀英")
            .with(PERSON.ID_NUMBER, "11010519491231002X")
            .with(PERSON.BIRTH, BIRTH),
        Row.empty(Catalogue.MEMBERSHIP, new UUID(3, 1))
            .with(MEMBERSHIP.HOUSEHOLD, household)
            .with(MEMBERSHIP.PERSON, person)
            .with(MEMBERSHIP.LEFT_ON, left)));
  }

  private static String found(Row typed, LocalDate left) {
    return Lookalike.of(typed, village(left), TODAY).stream()
        .map(one -> one.kind() + (one.open() ? " open" : " closed"))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002x, SAME_NUMBER open",
    "11010519491231003X, NEAR_NUMBER open",
    "11010519491213002X, NEAR_NUMBER open",
    "11010519491231020X, NEAR_NUMBER open",
    "11010519491231201X, ''",
    "1101051949123100, ''"
  })
  void aNumberOneSlipAwayIsFound(String number, String expected) {
    Row typed =
        Row.empty(Catalogue.PERSON, NEW).with(PERSON.NAME, "某某").with(PERSON.ID_NUMBER, number);
    assertEquals(expected, found(typed, null));
  }

  @ParameterizedTest
  @CsvSource({
    "单秀英, 1949-12-31, SAME_NAME_AND_BIRTH open",
    "单秀英, , SAME_SOUND open",
    "善绣英, 1949-12-31, SAME_SOUND open",
    "丹秀英, , SAME_SOUND open",
    "单秀英, 1950-01-01, ''",
    "单秀, , ''",
    "李秀英, 1949-12-31, ''"
  })
  void aNameThatSoundsTheSameIsFound(String name, LocalDate birth, String expected) {
    Row typed = Row.empty(Catalogue.PERSON, NEW).with(PERSON.NAME, name).with(PERSON.BIRTH, birth);
    assertEquals(expected, found(typed, null));
  }

  @Test
  void whoHasLeftIsFoundAsWell() {
    Row typed = Row.empty(Catalogue.PERSON, NEW).with(PERSON.ID_NUMBER, "11010519491231002X");
    assertEquals("SAME_NUMBER closed", found(typed, LocalDate.of(2020, 1, 1)));
  }

  @Test
  void peopleOfAVillageAreNotTakenForEachOther() {
    VillageFile village = VillageFile.of(DemoVillage.of(60, 6, TODAY).rows());
    List<String> wrong = new ArrayList<>();
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.members(TODAY)) {
        Lookalike.of(member.person(), village, TODAY).stream()
            .filter(one -> one.kind() != Lookalike.Kind.SAME_NAME_AND_BIRTH)
            .forEach(one -> wrong.add(member.name() + " " + one.kind()));
      }
    }
    assertEquals(true, wrong.size() <= 4, wrong::toString);
  }
}
