package org.liuzhun.assessment.guarantee;

import static org.liuzhun.registry.db.Tables.GUARANTEE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;

/// Judges the guarantees of a household (两不愁三保障): the record of the check held against the facts of
/// the file.
public final class Guarantees {

  /// The keys of the parameters that safe water is measured by.
  public static final List<String> WATER_LIMITS = List.of(
      "water.minutes.max", "water.litres.min", "water.reliability.min", "water.dry_days.max");

  private Guarantees() {}

  /// The verdict on each guarantee, in official order.
  public static List<GuaranteeVerdict> of(Situation situation, Policy policy) {
    List<GuaranteeVerdict> verdicts = new ArrayList<>();
    for (GuaranteeItem item : GuaranteeItem.values()) {
      verdicts.add(of(item, situation, policy));
    }
    return verdicts;
  }

  /// The verdict on one guarantee.
  public static GuaranteeVerdict of(GuaranteeItem item, Situation situation, Policy policy) {
    Facts facts = switch (item) {
      case FOOD, CLOTHING -> Facts.none();
      case EDUCATION -> EducationFacts.of(situation, policy);
      case MEDICAL -> MedicalFacts.of(situation);
      case HOUSING -> HomeFacts.housing(situation);
      case WATER -> HomeFacts.water(situation, policy);
    };
    Optional<Row> row = record(item, situation);
    List<Remark> reasons = new ArrayList<>();
    Standing standing = weigh(item, row, facts.standing(), situation, reasons);
    reasons.addAll(facts.reasons());
    return new GuaranteeVerdict(item, standing, row, reasons, facts.against());
  }

  private static Standing weigh(
      GuaranteeItem item,
      Optional<Row> row,
      Standing facts,
      Situation situation,
      List<Remark> reasons) {
    Row check = row.orElse(null);
    var result = check == null ? null : check.get(GUARANTEE.RESULT);
    if (check == null || result == null) {
      if (facts != Standing.NOT_APPLICABLE) {
        Remark unchecked =
            Remark.of("guarantee.unchecked", item, situation.today().getYear());
        reasons.add(
            check == null
                ? unchecked.missing(GUARANTEE.RESULT)
                : unchecked.at(check, GUARANTEE.RESULT));
      }
      return facts == Standing.MET ? Standing.UNKNOWN : facts;
    }
    if (result.is(GuaranteeResult.FAILED)) {
      reasons.add(Remark.of("guarantee.failed", item, check.get(GUARANTEE.PROBLEM, ""))
          .at(check, GUARANTEE.PROBLEM));
      return Standing.NOT_MET;
    }
    if (result.is(GuaranteeResult.PASSED)) {
      evidence(item, check, reasons);
      if (facts == Standing.NOT_MET) {
        reasons.addFirst(Remark.of("guarantee.contradicted", item).at(check, GUARANTEE.RESULT));
      }
      return facts == Standing.NOT_APPLICABLE ? Standing.MET : facts;
    }
    if (facts == Standing.MET) {
      reasons.add(Remark.of("guarantee.applies", item).at(check, GUARANTEE.RESULT));
      return Standing.UNKNOWN;
    }
    return facts;
  }

  private static void evidence(GuaranteeItem item, Row check, List<Remark> reasons) {
    if (check.get(GUARANTEE.CHECKED_ON) == null) {
      reasons.add(Remark.of("guarantee.undated", item).at(check, GUARANTEE.CHECKED_ON));
    }
    if (check.get(GUARANTEE.EVIDENCE, "").isEmpty()) {
      reasons.add(Remark.of("guarantee.unproven", item).at(check, GUARANTEE.EVIDENCE));
    }
  }

  /// The record of this year, else of the last: an older one says nothing about today.
  private static Optional<Row> record(GuaranteeItem item, Situation situation) {
    int year = situation.today().getYear();
    return situation.rows(Catalogue.GUARANTEE).stream()
        .filter(row -> {
          var about = row.get(GUARANTEE.ITEM);
          int of = row.get(GUARANTEE.YEAR, 0);
          return about != null && about.is(item) && of <= year && of >= year - 1;
        })
        .max(Comparator.comparing(row -> row.get(GUARANTEE.YEAR, 0)));
  }
}
