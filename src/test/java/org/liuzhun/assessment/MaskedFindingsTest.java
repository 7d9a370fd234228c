package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.demo.PersonalNumbers;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Findings name numbers with their middle hidden.
class MaskedFindingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void noFindingTellsAWholeNumber() {
    List<Row> rows = new ArrayList<>(DemoVillage.of(60, 6, TODAY).rows());
    rows.replaceAll(row ->
        row.entity() == Catalogue.HOUSEHOLD ? row.with(HOUSEHOLD.PHONE, "13800138000") : row);
    Set<String> whole = PersonalNumbers.of(rows);
    VillageFile village = VillageFile.of(rows);
    List<String> messages = Judgement.of(village, Policy.of(village), TODAY).findings().stream()
        .map(Finding::message)
        .toList();
    assertTrue(messages.stream().anyMatch(message -> message.contains("138****8000")));
    assertEquals(
        List.of(),
        messages.stream().filter(m -> whole.stream().anyMatch(m::contains)).toList());
  }

  @Test
  void whereNumbersStandWholeTheFindingTellsItWholeAndNothingElseChanges() {
    List<Row> rows = new ArrayList<>(DemoVillage.of(6, 6, TODAY).rows());
    rows.replaceAll(row ->
        row.entity() == Catalogue.HOUSEHOLD ? row.with(HOUSEHOLD.PHONE, "13800138000") : row);
    VillageFile village = VillageFile.of(rows);
    Finding finding = Judgement.of(village, Policy.of(village), TODAY).findings().stream()
        .filter(found -> found.message().contains("138****8000"))
        .findFirst()
        .orElseThrow();
    assertEquals(
        finding.message().replace("138****8000", "13800138000"), finding.message(Cover.WHOLE));
    assertFalse(finding.toJson().toString().contains("13800138000"));
  }
}
