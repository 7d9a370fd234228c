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
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Labour;

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
  void aWaiverSaysWhoWhenAndWhyAndNothingOfADayThatIsNotKnown() {
    Waived waived = waived().waived().getFirst();
    String found = waived.finding().message();
    assertEquals(found + "（赵明于" + Family.TODAY + "豁免：两户同住）", waived.text(Cover.HIDDEN));
    Row undated = waived.waiver().with(WAIVER.WAIVED_ON, null);
    Waived old = new Waived(waived.finding(), undated);
    assertEquals(found + "（赵明豁免：两户同住）", old.text(Cover.HIDDEN));
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

  @Test
  void theWaiverEndsWhenAnythingElseInTheRowItPointsAtChanges() {
    Row living = family.first(Catalogue.HOUSEHOLD_YEAR).row();
    Row changed = living.with(HOUSEHOLD_YEAR.TOILET, false);
    assertEquals(List.of(), edited(waived(), living, changed).waived());
  }

  @Test
  void theWaiverEndsWhenWhatItsCheckReadsElsewhereInTheFileChanges() {
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 110);
    family.members().getLast().without(PERSON_YEAR.LOW_INCOME_ALLOWANCE);
    Judgement before = waived(only("C061"));
    assertEquals(1, before.waived().size());
    Row item = family.first(Catalogue.INCOME_ITEM).row();
    Row other = item.with(INCOME_ITEM.EVIDENCE, "工资单");
    assertEquals(1, edited(before, item, other).waived().size(), "its check reads the amount");
    Row more = item.with(INCOME_ITEM.AMOUNT, BigDecimal.valueOf(30_001));
    assertEquals(List.of(), edited(before, item, more).waived());
  }

  @Test
  void theWaiverHoldsThoughSomebodyBecomesAYearOlder() {
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 110);
    family.head().born("1962-07-01");
    VillageFile village = waived(only("C047")).context().village();
    LocalDate older = LocalDate.of(2026, 7, 1);
    Waived waived = Judgement.of(village, Policy.of(village), older).waived().getFirst();
    assertTrue(waived.finding().message().contains("64"), waived.finding()::message);
  }

  @Test
  void theWaiverOfOneRowHoldsForNoOther() {
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 110);
    family.members().get(2).with(PERSON_YEAR.LABOUR, Labour.SKILLED);
    family.members().get(3).born("2011-09-10").with(PERSON_YEAR.LABOUR, Labour.SKILLED);
    Judgement before = Family.judge(family);
    List<Finding> young = of(before, "C045");
    assertEquals(2, young.size());
    Judgement after = edited(before, null, before.waiver(young.getFirst(), "已核实", "赵明"));
    assertEquals(List.of(young.getLast()), of(after, "C045"));
  }

  @Test
  void theWaiverOfAFindingAboutTheVillageEndsWhenItsFiguresChange() {
    List<Family> families = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Family own = CleanFamily.of(number);
      own.all(Catalogue.INCOME_ITEM).forEach(item -> item.with(INCOME_ITEM.AMOUNT, 500));
      families.add(own);
    }
    Judgement before = Family.judge(families.toArray(Family[]::new));
    Judgement waived =
        edited(before, null, before.waiver(before.ofVillage().getFirst(), "按协议价", "赵明"));
    Row item = families.getFirst().first(Catalogue.INCOME_ITEM).row();
    Judgement after = edited(waived, item, item.with(INCOME_ITEM.AMOUNT, new BigDecimal("501")));
    assertEquals("C101", after.ofVillage().getFirst().check());
    assertEquals(List.of(), after.waived());
  }

  private Finding only(String check) {
    return of(Family.judge(family), check).getFirst();
  }

  private static List<Finding> of(Judgement judgement, String check) {
    return judgement.findings().stream()
        .filter(one -> one.check().equals(check))
        .toList();
  }

  private Judgement waived(Finding finding) {
    Judgement before = Family.judge(family);
    return edited(before, null, before.waiver(finding, "已核实", "赵明"));
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
