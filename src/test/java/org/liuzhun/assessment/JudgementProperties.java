package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// What holds of every judgement.
class JudgementProperties {

  private static final int FAMILIES = 6;

  @Property(tries = 60)
  void validFamiliesGiveNoError(@ForAll long seed) {
    assertEquals(List.of(), errors(seed));
  }

  @Tag("slow")
  @Property(tries = 20_000)
  void manyValidFamiliesGiveNoError(@ForAll long seed) {
    assertEquals(List.of(), errors(seed));
  }

  private static List<String> errors(long seed) {
    return Family.judge(RandomFamily.of(seed)).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.check() + " " + finding.message())
        .toList();
  }

  @Property(tries = 25)
  void judgingOnlyWhatAnEditTouchesGivesTheSameAsJudgingEverything(@ForAll long seed) {
    Random random = new Random(seed);
    List<Family> families = new ArrayList<>();
    for (int number = 1; number <= FAMILIES; number++) {
      families.add(CleanFamily.of(number));
    }
    VillageFile village = Family.village(families.toArray(Family[]::new));
    Policy policy = Policy.of(village);
    Judgement judgement = Judgement.of(village, policy, Family.TODAY);
    for (int edit = 0; edit < 8; edit++) {
      RowChange change = edit(village, random);
      Set<UUID> touched = village.touched(List.of(change));
      village = village.with(List.of(change));
      touched.addAll(village.touched(List.of(change)));
      judgement = judgement.after(village, touched);
      assertEquals(Judgement.of(village, policy, Family.TODAY).findings(), judgement.findings());
    }
  }

  private static RowChange edit(VillageFile village, Random random) {
    List<Row> rows = village.dossiers().stream()
        .flatMap(dossier -> Catalogue.ENTITIES.stream()
            .filter(entity -> entity.owner() != Owner.VILLAGE)
            .flatMap(entity -> dossier.rows(entity).stream()))
        .filter(row -> row.entity() != Catalogue.HOUSEHOLD || random.nextBoolean())
        .toList();
    Row row = rows.get(random.nextInt(rows.size()));
    return new RowChange(row.entity(), row.id(), row, changed(row, random));
  }

  /// Values that families then share, or that are wrong; now and then the row goes.
  private static @Nullable Row changed(Row row, Random random) {
    if (row.entity() == Catalogue.PERSON) {
      return row.with(
          PERSON.ID_NUMBER, random.nextBoolean() ? "11010519491231002X" : "110105194912310021");
    } else if (row.entity() == Catalogue.HOUSEHOLD) {
      return row.with(HOUSEHOLD.PHONE, "19900000000");
    } else if (row.entity() == Catalogue.VISIT) {
      return row.with(VISIT.CONTENT, "宣传政策").with(VISIT.VISITED_ON, Family.TODAY.minusDays(9));
    } else if (row.entity() == Catalogue.INCOME_ITEM) {
      return row.with(INCOME_ITEM.AMOUNT, BigDecimal.valueOf(random.nextInt(3) * 100L));
    } else if (row.entity() == Catalogue.MEASURE) {
      return row.with(MEASURE.CONTENT, "发放鸡苗").with(MEASURE.STARTS_ON, Family.TODAY.minusDays(9));
    } else if (row.entity() == Catalogue.PERSON_YEAR) {
      return row.with(PERSON_YEAR.WORK_MONTHS, random.nextInt(14));
    }
    return random.nextInt(3) == 0 ? null : row;
  }
}
