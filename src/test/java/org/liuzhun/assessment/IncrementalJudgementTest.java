package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DutyKind;

/// Rows of every kind come and go in a whole village with projects and payments, and what is judged
/// after each edit is what judging everything finds.
class IncrementalJudgementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final int EDITS = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyRowThatGoesAndComesBackLeavesTheSameFindings(long seed) {
    Random random = new Random(seed);
    VillageFile village = VillageFile.of(DemoVillage.of(40, seed, TODAY, 3).rows());
    List<Row> rows = Catalogue.ENTITIES.stream()
        .filter(entity -> entity.owner() != Owner.VILLAGE && entity != Catalogue.HOUSEHOLD)
        .flatMap(entity -> village.all(entity).stream())
        .toList();
    VillageFile now = village;
    Judgement judgement = Judgement.of(now, Policy.of(now), TODAY);
    for (int edit = 0; edit < EDITS; edit++) {
      Row row = rows.get(random.nextInt(rows.size()));
      now = step(now, new RowChange(row.entity(), row.id(), row, null));
      judgement = judgement.after(now, touched);
      assertEquals(all(now), judgement.findings(), () -> "without " + row.entity());
      now = step(now, new RowChange(row.entity(), row.id(), null, row));
      judgement = judgement.after(now, touched);
      assertEquals(all(now), judgement.findings(), () -> "with " + row.entity());
    }
  }

  @Test
  void aDayOfLeaveComesToTheHouseholdsThatWereVisitedOnIt() {
    Family family = CleanFamily.of(1);
    Family other = CleanFamily.of(2);
    VillageFile before = Family.village(family, other);
    Judgement judgement = Judgement.of(before, Policy.of(before), Family.TODAY);
    Row visit = family.all(Catalogue.VISIT).getLast().row();
    Row leave = family
        .add(Catalogue.DUTY_DAY)
        .with(DUTY_DAY.HELPER, visit.get(VISIT.HELPER))
        .with(DUTY_DAY.DAY, visit.get(VISIT.VISITED_ON))
        .with(DUTY_DAY.KIND, DutyKind.LEAVE)
        .row();
    VillageFile now = step(before, new RowChange(leave.entity(), leave.id(), null, leave));
    Judgement after = judgement.after(now, touched);
    assertEquals(List.of("C120"), checks(after, family));
    assertEquals(List.of(), checks(after, other));
    VillageFile again = step(now, new RowChange(leave.entity(), leave.id(), leave, null));
    assertEquals(List.of(), checks(after.after(again, touched), family));
  }

  private static List<String> checks(Judgement judgement, Family family) {
    return judgement.findings(family.household().id()).stream()
        .map(Finding::check)
        .toList();
  }

  private Set<UUID> touched = Set.of();

  private VillageFile step(VillageFile village, RowChange change) {
    touched = village.touched(List.of(change));
    VillageFile after = village.with(List.of(change));
    touched.addAll(after.touched(List.of(change)));
    return after;
  }

  private static List<Finding> all(VillageFile village) {
    return Judgement.of(village, Policy.of(village), TODAY).findings();
  }
}
