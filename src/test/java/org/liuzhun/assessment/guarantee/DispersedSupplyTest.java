package org.liuzhun.assessment.guarantee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.WaterSource;

/// Days without water are a test of dispersed supply only.
class DispersedSupplyTest {

  @ParameterizedTest
  @CsvSource({"TAP, 31, false", "RAIN, 31, true", "RAIN, 30, false"})
  void onlyDispersedSupplyIsTestedByItsDryDays(WaterSource source, int days, boolean told) {
    Family family = CleanFamily.of(1);
    family
        .first(Catalogue.HOUSEHOLD_YEAR)
        .with(HOUSEHOLD_YEAR.WATER_SOURCE, source)
        .with(HOUSEHOLD_YEAR.WATER_DRY_DAYS, days);
    Situation situation = Situation.of(family.dossier(), Family.TODAY);
    Policy policy = Policy.of(Family.village(family));
    assertEquals(
        told,
        Guarantees.of(GuaranteeItem.WATER, situation, policy).reasons().stream()
            .anyMatch(remark -> remark.key().equals("guarantee.water.dry")));
  }
}
