package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HELPER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// What the rows are called that fields of a household's file may name.
class DossierReferencesTest {

  @Test
  void aHelperWithoutANameIsNeverCalledByAWholeNumber() {
    Row household = Row.empty(Catalogue.HOUSEHOLD, new UUID(1, 1));
    Row helper = Row.empty(Catalogue.HELPER, new UUID(1, 2)).with(HELPER.PHONE, "13900001234");
    VillageFile village = VillageFile.of(List.of(household, helper));
    Subject subject = new Subject(
        village,
        village.dossier(household.id()).orElseThrow(),
        LocalDate.of(2026, 11, 21),
        List.of(),
        Policy.of(village),
        Cover.WHOLE);
    assertEquals(
        "139****1234",
        new DossierReferences(() -> subject).of("helper").getFirst().text(),
        "lists go out with what stands in their cells");
  }
}
