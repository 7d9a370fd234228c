package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.WAIVER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// A finding may be waived with a reason; the waiver ends when the data behind it change.
class WaiverTest {

  private final Family family = CleanFamily.of(1);

  WaiverTest() {
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 500);
  }

  @Test
  void aWaivedFindingIsListedApartWithItsReason() {
    Judgement judgement = waived();
    assertEquals(List.of(), judgement.findings(family.household().id()));
    assertEquals(List.of(), judgement.findings());
    Waived waived = judgement.waived().getFirst();
    assertEquals("C072", waived.finding().check());
    assertEquals("两户同住", waived.waiver().get(WAIVER.REASON));
    assertEquals("赵明", waived.waiver().get(WAIVER.AUTHOR));
    assertEquals(Family.TODAY, waived.waiver().get(WAIVER.WAIVED_ON));
  }

  @Test
  void theWaiverEndsWhenTheDataBehindItChange() {
    Judgement before = waived();
    Row living = family.first(Catalogue.HOUSEHOLD_YEAR).row();
    Row changed = living.with(HOUSEHOLD_YEAR.HOUSE_AREA, BigDecimal.valueOf(480));
    Judgement after = edited(before, living, changed);
    assertEquals(1, after.findings(family.household().id()).size());
    assertEquals(List.of(), after.waived());
  }

  @Test
  void theWaiverHoldsWhileSomethingElseChanges() {
    Judgement before = waived();
    Row household = family.household().row();
    Judgement after = edited(before, household, household.with(HOUSEHOLD.REMARK, "在家"));
    assertEquals(1, after.waived(family.household().id()).size());
    Row year = family.head().now().row();
    assertEquals(
        1,
        edited(before, year, year.with(PERSON_YEAR.EMPLOYER, "海港码头")).waived().size());
  }

  @Test
  void theWaiverHoldsTheNextDay() {
    VillageFile village = waived().context().village();
    LocalDate tomorrow = Family.TODAY.plusDays(1);
    assertEquals(1, Judgement.of(village, Policy.of(village), tomorrow).waived().size());
  }

  @Test
  void waivingJudgesNobodyAgain() {
    Judgement before = Family.judge(family);
    Finding finding = before.findings().getFirst();
    Judgement after = edited(before, null, before.waiver(finding, "两户同住", "赵明"));
    assertEquals(List.of(), after.findings());
    assertTrue(before.context().situations().containsAll(after.context().situations()));
  }

  @Test
  void aFindingAboutTheVillageMayBeWaivedAsWell() {
    List<Family> families = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Family own = CleanFamily.of(number);
      own.all(Catalogue.INCOME_ITEM).forEach(item -> item.with(INCOME_ITEM.AMOUNT, 500));
      families.add(own);
    }
    Judgement before = Family.judge(families.toArray(Family[]::new));
    Finding finding = before.ofVillage().getFirst();
    assertEquals("C101", finding.check());
    Judgement after = edited(before, null, before.waiver(finding, "按协议价", "赵明"));
    assertEquals(List.of(), after.ofVillage());
    assertEquals("C101", after.waived().getFirst().finding().check());
  }

  private Judgement waived() {
    Judgement before = Family.judge(family);
    Finding finding = before.findings(family.household().id()).getFirst();
    return edited(before, null, before.waiver(finding, "两户同住", "赵明"));
  }

  private static Judgement edited(Judgement before, Row was, Row now) {
    List<RowChange> changes = List.of(new RowChange(now.entity(), now.id(), was, now));
    VillageFile village = before.context().village();
    Set<UUID> touched = village.touched(changes);
    return before.after(village.with(changes), touched);
  }
}
