package org.liuzhun.assessment;

import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.ArrayList;
import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.PaymentBasis;
import org.liuzhun.registry.code.ProjectCategory;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.registry.code.ProjectStepKind;

/// Trials of C143, M01–M03, M10, M11, M13, M14, M16–M18, M20–M22.
final class ProjectTrials {

  static final List<Trial> ALL = all();

  private ProjectTrials() {}

  private static List<Trial> all() {
    List<Trial> trials = new ArrayList<>(money());
    trials.addAll(planned());
    trials.addAll(shown());
    trials.addAll(arranged());
    trials.addAll(kept());
    return trials;
  }

  private static List<Trial> money() {
    return List.of(
        trips("M01", "before approval", f -> paid(f).on(DISBURSEMENT.PAID_ON, "2025-05-19")),
        trips("M01", "before the contract", f -> paid(f).on(DISBURSEMENT.PAID_ON, "2025-06-09")),
        trips("M01", "never approved", f -> f.clear(Catalogue.PROJECT_STEP)),
        trips("M01", "after settlement", ProjectTrials::settled),
        passes("M01", "retention after settlement", f -> {
          settled(f);
          paid(f).with(DISBURSEMENT.BASIS, PaymentBasis.RETENTION);
          f.clear(Catalogue.PAYMENT);
        }),
        passes(
            "M01",
            "on the day of the contract",
            f -> paid(f).on(DISBURSEMENT.PAID_ON, "2025-06-10")),
        trips("M02", "one yuan above the budget", f -> project(f).with(PROJECT.BUDGET, 151_199)),
        trips("M02", "above the contract", f -> contract(f).with(PROJECT_CONTRACT.AMOUNT, 149_999)),
        passes("M02", "the whole budget", f -> project(f).with(PROJECT.BUDGET, 151_200)),
        trips("M03", "76 % paid at 55 %", f -> project(f).with(PROJECT.PROGRESS, 55)),
        passes("M03", "76 % paid at 56 %", f -> project(f).with(PROJECT.PROGRESS, 56)),
        trips("M11", "a year and more", f -> arrival(f).on(FUND_ARRIVAL.ARRIVED_ON, "2025-06-15")),
        trips(
            "M11", "two years and more", f -> arrival(f).on(FUND_ARRIVAL.ARRIVED_ON, "2024-01-15")),
        passes(
            "M11", "a year less a day", f -> arrival(f).on(FUND_ARRIVAL.ARRIVED_ON, "2025-06-16")));
  }

  private static List<Trial> planned() {
    return List.of(
        trips(
            "C143", "321 of 320 households", f -> project(f).with(PROJECT.PLANNED_HOUSEHOLDS, 321)),
        trips("C143", "1,281 of 1,280 people", f -> project(f).with(PROJECT.PLANNED_PEOPLE, 1281)),
        trips("C143", "two of one helped household", f -> {
          f.first(Catalogue.VILLAGE_YEAR).with(VILLAGE_YEAR.STATED_LIFTED_HOUSEHOLDS, 1);
          project(f).with(PROJECT.PLANNED_REGISTERED, 2);
        }),
        trips("C143", "as many as with a file that is closed", f -> {
          f.first(Catalogue.VILLAGE_YEAR).with(VILLAGE_YEAR.STATED_PEOPLE, 1);
          f.household().on(HOUSEHOLD.CLOSED_ON, "2026-01-01");
          project(f).with(PROJECT.PLANNED_PEOPLE, 2);
        }),
        passes("C143", "the whole village", f -> {
          project(f).with(PROJECT.PLANNED_HOUSEHOLDS, 320);
          project(f).with(PROJECT.PLANNED_PEOPLE, 1280);
        }),
        passes("C143", "a village that was larger once", f -> {
          project(f).with(PROJECT.PLANNED_HOUSEHOLDS, 321);
          f.add(Catalogue.VILLAGE_YEAR)
              .with(VILLAGE_YEAR.YEAR, 2020)
              .with(VILLAGE_YEAR.STATED_HOUSEHOLDS, 321);
        }),
        passes("C143", "no table of the village", f -> {
          project(f).with(PROJECT.PLANNED_HOUSEHOLDS, 321);
          f.clear(Catalogue.VILLAGE_YEAR);
        }),
        passes("C143", "a project for two villages", f -> {
          project(f).with(PROJECT.PLANNED_HOUSEHOLDS, 640);
          f.parameter("project.beneficiaries.share", "200");
        }));
  }

  private static List<Trial> shown() {
    return List.of(
        trips("M13", "no notice", f -> f.clear(Catalogue.PUBLIC_NOTICE)),
        trips("M13", "nine days", f -> notice(f).on(PUBLIC_NOTICE.PUBLIC_UNTIL, "2025-04-18")),
        trips(
            "M13",
            "after the start",
            f -> notice(f)
                .on(PUBLIC_NOTICE.PUBLIC_FROM, "2025-06-21")
                .on(PUBLIC_NOTICE.PUBLIC_UNTIL, "2025-07-10")),
        passes("M13", "still a proposal", f -> {
          f.clear(Catalogue.PUBLIC_NOTICE);
          project(f).with(PROJECT.STATE, ProjectState.PROPOSED);
        }),
        trips("M14", "no tie at all", f -> {
          f.clear(Catalogue.BENEFICIARY);
          project(f).without(PROJECT.MECHANISM);
        }),
        passes("M14", "named beneficiaries", f -> project(f).without(PROJECT.MECHANISM)),
        passes("M14", "a road ties nobody", f -> {
          f.clear(Catalogue.BENEFICIARY);
          project(f)
              .without(PROJECT.MECHANISM)
              .with(PROJECT.CATEGORY, ProjectCategory.CONSTRUCTION);
        }),
        trips("M17", "painted walls", f -> project(f).with(PROJECT.CONTENT, "沿路墙绘300平方米")),
        passes("M17", "a wall that holds", f -> project(f).with(PROJECT.CONTENT, "护坡挡墙300米")));
  }

  private static List<Trial> arranged() {
    return List.of(
        trips("M10", "ten alike", f -> alike(f, 9)),
        passes("M10", "nine alike", f -> alike(f, 8)),
        trips("M16", "more than half as cash", f -> cash(f, 100_001)),
        passes("M16", "half as cash", f -> cash(f, 100_000)),
        trips("M18", "two just below", f -> {
          f.parameter("tender.threshold", "160000");
          second(f, 159_000);
        }),
        passes("M18", "the second far below", f -> {
          f.parameter("tender.threshold", "160000");
          second(f, 90_000);
        }),
        passes("M18", "no threshold entered", f -> second(f, 159_000)));
  }

  private static List<Trial> kept() {
    return List.of(
        trips("M20", "66 days without an asset", f -> f.clear(Catalogue.ASSET)),
        trips("M20", "idle", f -> f.first(Catalogue.ASSET).with(ASSET.STATE, AssetState.IDLE)),
        passes("M20", "sixty days", f -> {
          f.clear(Catalogue.ASSET);
          project(f).on(PROJECT.ACCEPTED_ON, "2026-04-16");
        }),
        trips("M21", "one acceptor", f -> project(f).with(PROJECT.ACCEPTORS, "赵明")),
        trips(
            "M21",
            "the helper signs",
            f -> f.first(Catalogue.PAYMENT).with(PAYMENT.SIGNED_BY, "陈立")),
        passes("M21", "two acceptors", f -> project(f).with(PROJECT.ACCEPTORS, "赵明 周洁")),
        trips("M22", "marked", f -> contract(f).with(PROJECT_CONTRACT.RELATED_PARTY, true)),
        passes("M22", "looked at", f -> contract(f).with(PROJECT_CONTRACT.RELATED_PARTY, false)));
  }

  private static void settled(Family f) {
    f.add(Catalogue.PROJECT_STEP)
        .with(PROJECT_STEP.PROJECT, project(f).id())
        .with(PROJECT_STEP.KIND, ProjectStepKind.SETTLEMENT)
        .on(PROJECT_STEP.DONE_ON, "2025-08-31");
  }

  private static void alike(Family f, int neighbours) {
    f.first(Catalogue.PAYMENT).without(PAYMENT.STANDARD);
    for (int number = 2; number < neighbours + 2; number++) {
      f.neighbour(number)
          .first(Catalogue.PAYMENT)
          .with(PAYMENT.PROJECT, project(f).id())
          .without(PAYMENT.STANDARD);
    }
  }

  private static void cash(Family f, double amount) {
    f.first(Catalogue.PAYMENT).with(PAYMENT.AMOUNT, amount).without(PAYMENT.STANDARD);
  }

  private static void second(Family f, double amount) {
    f.add(Catalogue.PROJECT_CONTRACT)
        .with(PROJECT_CONTRACT.PROJECT, project(f).id())
        .with(PROJECT_CONTRACT.PARTY, "绿野农业公司")
        .with(PROJECT_CONTRACT.AMOUNT, amount);
  }

  private static Part project(Family f) {
    return f.first(Catalogue.PROJECT);
  }

  private static Part contract(Family f) {
    return f.first(Catalogue.PROJECT_CONTRACT);
  }

  private static Part paid(Family f) {
    return f.first(Catalogue.DISBURSEMENT);
  }

  private static Part arrival(Family f) {
    return f.first(Catalogue.FUND_ARRIVAL);
  }

  private static Part notice(Family f) {
    return f.first(Catalogue.PUBLIC_NOTICE);
  }
}
