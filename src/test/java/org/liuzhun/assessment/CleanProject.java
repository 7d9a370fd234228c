package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.BENEFICIARY;
import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.NoticeKind;
import org.liuzhun.registry.code.PaymentBasis;
import org.liuzhun.registry.code.ProjectCategory;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.registry.code.ProjectStepKind;

/// A project with everything in order, of which [CleanFamily] gets a payment and a dividend: an
/// orchard of 200,000 yuan, approved in May 2025, accepted in April 2026.
final class CleanProject {

  private CleanProject() {}

  static void of(Family family, int number) {
    Part project = project(family, number);
    step(family, project, ProjectStepKind.VILLAGERS_MEETING, "2025-04-02");
    step(family, project, ProjectStepKind.COUNTY_DECISION, "2025-05-20");
    family
        .add(Catalogue.PUBLIC_NOTICE)
        .with(PUBLIC_NOTICE.PROJECT, project.id())
        .with(PUBLIC_NOTICE.KIND, NoticeKind.BEFORE_LIBRARY)
        .on(PUBLIC_NOTICE.PUBLIC_FROM, "2025-04-10")
        .on(PUBLIC_NOTICE.PUBLIC_UNTIL, "2025-04-19");
    family
        .add(Catalogue.FUND_ARRIVAL)
        .with(FUND_ARRIVAL.PROJECT, project.id())
        .with(FUND_ARRIVAL.AMOUNT, 200_000)
        .on(FUND_ARRIVAL.ARRIVED_ON, "2025-06-16");
    money(family, project);
    toHousehold(family, project, number);
    family
        .add(Catalogue.ASSET)
        .with(ASSET.NAME, "果园")
        .with(ASSET.NUMBER, "A" + number)
        .with(ASSET.PROJECT, project.id())
        .with(ASSET.STATE, AssetState.IN_USE);
  }

  static void villageYear(Family family) {
    family
        .add(Catalogue.VILLAGE_YEAR)
        .with(VILLAGE_YEAR.YEAR, 2025)
        .with(VILLAGE_YEAR.STATED_HOUSEHOLDS, 320)
        .with(VILLAGE_YEAR.STATED_PEOPLE, 1280)
        .with(VILLAGE_YEAR.LABOUR, 700)
        .with(VILLAGE_YEAR.AWAY_WORKERS, 310)
        .with(VILLAGE_YEAR.DISABLED_PEOPLE, 60)
        .with(VILLAGE_YEAR.LOW_INCOME_HOUSEHOLDS, 21)
        .with(VILLAGE_YEAR.LOW_INCOME_PEOPLE, 44)
        .with(VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS, 0)
        .with(VILLAGE_YEAR.UNSAFE_HOUSES, 0)
        .with(VILLAGE_YEAR.PRIMARY_SCHOOLS, 1)
        .with(VILLAGE_YEAR.BUS, true)
        .with(VILLAGE_YEAR.HARD_ROAD, true)
        .with(VILLAGE_YEAR.CLINICS, 1)
        .with(VILLAGE_YEAR.DOCTORS, 1)
        .with(VILLAGE_YEAR.RUBBISH_POINTS, 6)
        .with(VILLAGE_YEAR.PENSION_RESIDENT, 640);
  }

  private static Part project(Family family, int number) {
    return family
        .add(Catalogue.PROJECT)
        .with(PROJECT.NAME, "猕猴桃园" + number)
        .with(PROJECT.CATEGORY, ProjectCategory.INDUSTRY)
        .with(PROJECT.STATE, ProjectState.ACCEPTED)
        .with(PROJECT.CONTENT, "新建猕猴桃园100亩")
        .with(PROJECT.MECHANISM, "土地流转和就近务工")
        .with(PROJECT.GOAL, "亩产1000斤，带动20户")
        .with(PROJECT.BUDGET, 200_000)
        .with(PROJECT.PROGRESS, 100)
        .on(PROJECT.STARTED_ON, "2025-06-20")
        .on(PROJECT.ACCEPTED_ON, "2026-04-10")
        .with(PROJECT.ACCEPTORS, "赵明、周洁");
  }

  private static void money(Family family, Part project) {
    Part contract = family
        .add(Catalogue.PROJECT_CONTRACT)
        .with(PROJECT_CONTRACT.PROJECT, project.id())
        .with(PROJECT_CONTRACT.PARTY, "绿野农业公司")
        .with(PROJECT_CONTRACT.AMOUNT, 150_000)
        .on(PROJECT_CONTRACT.SIGNED_ON, "2025-06-10");
    family
        .add(Catalogue.DISBURSEMENT)
        .with(DISBURSEMENT.PROJECT, project.id())
        .with(DISBURSEMENT.CONTRACT, contract.id())
        .with(DISBURSEMENT.BASIS, PaymentBasis.PROGRESS)
        .with(DISBURSEMENT.AMOUNT, 150_000)
        .on(DISBURSEMENT.PAID_ON, "2025-09-01");
  }

  private static void toHousehold(Family family, Part project, int number) {
    family
        .add(Catalogue.BENEFICIARY)
        .with(BENEFICIARY.PROJECT, project.id())
        .with(BENEFICIARY.PLANNED_AMOUNT, 1200);
    family
        .add(Catalogue.PAYMENT)
        .with(PAYMENT.PROJECT, project.id())
        .with(PAYMENT.PERSON, family.head().person().id())
        .with(PAYMENT.POLICY, "到户产业奖补")
        .with(PAYMENT.PERIOD, "2025")
        .with(PAYMENT.STANDARD, 400)
        .with(PAYMENT.QUANTITY, 3)
        .with(PAYMENT.AMOUNT, 1200)
        .with(PAYMENT.ACCOUNT, "62%014d".formatted(number))
        .with(PAYMENT.ACCOUNT_NAME, "王建国")
        .on(PAYMENT.APPROVED_ON, "2026-02-01")
        .on(PAYMENT.PAID_ON, "2026-03-03")
        .with(PAYMENT.SIGNED_BY, "王建国");
    family
        .add(Catalogue.DIVIDEND)
        .with(DIVIDEND.PERSON, family.head().person().id())
        .with(DIVIDEND.BODY, "村股份经济合作社")
        .on(DIVIDEND.DUE_ON, "2025-12-31")
        .with(DIVIDEND.DUE_AMOUNT, 300)
        .on(DIVIDEND.PAID_ON, "2026-01-15")
        .with(DIVIDEND.PAID_AMOUNT, 300);
  }

  private static void step(Family family, Part project, ProjectStepKind kind, String day) {
    family
        .add(Catalogue.PROJECT_STEP)
        .with(PROJECT_STEP.PROJECT, project.id())
        .with(PROJECT_STEP.KIND, kind)
        .on(PROJECT_STEP.DONE_ON, day);
  }
}
