package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeState;

class DemoVillageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void theSameSeedMakesTheSameVillage() {
    assertEquals(
        DemoVillage.of(40, 7, TODAY).rows(), DemoVillage.of(40, 7, TODAY).rows());
  }

  @Test
  void anotherSeedMakesAnotherVillage() {
    assertNotEquals(names(DemoVillage.of(40, 7, TODAY)), names(DemoVillage.of(40, 8, TODAY)));
  }

  @Test
  void everyRowHasAnIdentityOfItsOwn() {
    Set<UUID> seen = new HashSet<>();
    DemoVillage.of(60, 3, TODAY)
        .rows()
        .forEach(row -> assertTrue(seen.add(row.id()), row::toString));
  }

  @Test
  void theVillageIsMarkedAsDemonstrationAndHasItsFoundingHousehold() {
    VillageFile village = VillageFile.of(DemoVillage.of(12, 1, TODAY).rows());
    assertTrue(village.village().yes(VILLAGE.IS_DEMO));
    assertEquals(12, village.dossiers().size());
    assertTrue(village.dossiers().stream().anyMatch(file -> file.title().equals("杨志国")));
  }

  @Test
  void oneRemovalIsInItsMidstAndOneRentIsOverdue() {
    DemoVillage demo = DemoVillage.of(120, 1, TODAY);
    assertEquals(
        1,
        demo.rows().stream()
            .filter(row -> row.entity() == Catalogue.EPISODE)
            .filter(row -> Coded.of(EpisodeState.ENDING).equals(row.get(EPISODE.STATE)))
            .count());
    assertEquals(
        1,
        demo.rows().stream()
            .filter(row -> row.entity() == Catalogue.ASSET_RENT)
            .filter(row -> row.get(ASSET_RENT.DUE_ON, TODAY).isBefore(TODAY))
            .filter(row -> !row.get(ASSET_RENT.DUE_AMOUNT, BigDecimal.ZERO)
                .equals(row.get(ASSET_RENT.PAID_AMOUNT)))
            .count());
  }

  @Test
  void everyEntityOfAFamilyIsThere() {
    Set<String> there = DemoVillage.of(120, 1, TODAY).rows().stream()
        .map(row -> row.entity().key())
        .collect(Collectors.toSet());
    Set<String> expected = Catalogue.ENTITIES.stream()
        .map(entity -> entity.key())
        .collect(Collectors.toCollection(HashSet::new));
    expected.removeAll(Set.of("policy_parameter", "waiver", "fixed_version", "handout"));
    there.removeAll(Set.of("policy_parameter"));
    assertEquals(expected, there);
  }

  @Test
  void everyWordFitsItsFieldAndEveryCodeIsKnown() {
    for (Row row : DemoVillage.of(120, 2, TODAY).rows()) {
      row.entity().fields().forEach(field -> readsBack(row, field));
    }
  }

  private static <T> void readsBack(Row row, Field<T> field) {
    T value = row.get(field.column());
    if (value != null) {
      assertEquals(value, field.kind().fromJson(field.kind().toJson(value)), field.key());
    }
    if (value instanceof Coded<?> code) {
      assertTrue(code.value().isPresent(), field.key());
    }
  }

  private static Set<String> names(DemoVillage village) {
    return village.rows().stream()
        .filter(row -> row.entity() == Catalogue.PERSON)
        .map(row -> row.get(PERSON.NAME, ""))
        .collect(Collectors.toSet());
  }
}
