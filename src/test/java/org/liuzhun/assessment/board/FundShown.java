package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.NoticeKind;

/// 资金使用精准 in small villages.
final class FundShown {

  private static final List<Shown> PAYMENTS = List.of(
      shown("H3.1", "the ledger in order", "1/1 GREEN", f -> {}),
      shown("H3.1", "nothing was paid", "0/0 NONE", f -> f.clear(Catalogue.PAYMENT)),
      shown(
          "H3.1",
          "the ledger paid too much",
          "0/1 RED | 发放1300元，标准400元×数量3应为1200元。 -> payment.amount",
          f -> f.first(Catalogue.PAYMENT).with(PAYMENT.AMOUNT, 1300)),
      shown(
          "H3.1",
          "the ledger paid into another name",
          "0/1 RED | 收款户名“钱多”不是本户成员。 -> payment.account_name",
          f -> f.first(Catalogue.PAYMENT).with(PAYMENT.ACCOUNT_NAME, "钱多")),
      shown("H3.1", "a measure paid as due", "1/1 GREEN", f -> paid(f)),
      shown(
          "H3.1",
          "a measure paid short",
          "0/1 RED | “产业奖补”实发1199元，标准400 × 数量3 = 1200元 -> measure.actual_amount",
          f -> paid(f).with(MEASURE.ACTUAL_AMOUNT, 1199)),
      shown(
          "H3.1",
          "a measure of which the standard is unknown",
          "1/1 GREEN",
          f -> paid(f).with(MEASURE.ACTUAL_AMOUNT, 1199).without(MEASURE.STANDARD)),
      shown(
          "H3.1",
          "a measure of which the quantity is unknown",
          "1/1 GREEN",
          f -> paid(f).with(MEASURE.ACTUAL_AMOUNT, 1199).without(MEASURE.QUANTITY)),
      shown(
          "H3.1",
          "to an account that is not the household's",
          "0/1 RED | “产业奖补”收款账号不是本户账号，户名也不是家庭成员 -> measure.paid_account",
          f -> paid(f).with(MEASURE.PAID_ACCOUNT, "6299")),
      shown(
          "H3.1",
          "to the account of a member",
          "1/1 GREEN",
          f -> paid(f).with(MEASURE.PAID_ACCOUNT, "6299").with(MEASURE.PAID_ACCOUNT_NAME, "李秀英")),
      shown("H3.1", "to an account, the household's being unknown", "1/1 GREEN", f -> {
        paid(f).with(MEASURE.PAID_ACCOUNT, "6299");
        f.household().without(HOUSEHOLD.ACCOUNT);
      }),
      shown(
          "H3.1",
          "to an account, nobody knows when",
          "0/1 RED | “产业奖补”有收款账号，没有发放时间 -> measure.paid_on",
          f -> paid(f).with(MEASURE.PAID_ACCOUNT, "6200000000000001").without(MEASURE.PAID_ON)),
      shown("H3.2", "paid once", "1/1 GREEN", f -> paid(f)),
      shown("H3.2", "twice in a month", "0/1 RED | “产业奖补”同一人同一期间重复发放 -> measure.paid_on", f -> {
        paid(f);
        paid(f).on(MEASURE.PAID_ON, "2026-05-30");
      }),
      shown("H3.2", "in two months", "1/1 GREEN", f -> {
        paid(f);
        paid(f).on(MEASURE.PAID_ON, "2026-06-01");
      }),
      shown("H3.2", "to two members", "1/1 GREEN", f -> {
        paid(f);
        paid(f).with(MEASURE.PERSON, f.members().get(1).person().id());
      }),
      shown("H3.2", "two accounts without a date", "1/1 GREEN", f -> {
        paid(f).with(MEASURE.PAID_ACCOUNT, "6200000000000001").without(MEASURE.PAID_ON);
        paid(f).with(MEASURE.PAID_ACCOUNT, "6200000000000001").without(MEASURE.PAID_ON);
      }),
      shown(
          "H3.2",
          "twice by the ledger",
          "0/1 RED | “到户产业奖补”2025重复发放，本笔0元。 -> payment.period",
          f -> f.add(Catalogue.PAYMENT)
              .with(PAYMENT.POLICY, "到户产业奖补")
              .with(PAYMENT.PERSON, f.head().person().id())
              .with(PAYMENT.PERIOD, "2025")),
      shown("H3.3", "the ledger paid", "1/1 GREEN", f -> {}),
      shown(
          "H3.3",
          "the ledger owes for 30 days",
          "1/1 GREEN",
          f -> f.first(Catalogue.PAYMENT)
              .without(PAYMENT.PAID_ON)
              .on(PAYMENT.APPROVED_ON, "2026-05-16")),
      shown(
          "H3.3",
          "the ledger owes for 31 days",
          "0/1 RED | “到户产业奖补”审批已超过30天，未发放 -> payment.paid_on",
          f -> f.first(Catalogue.PAYMENT)
              .without(PAYMENT.PAID_ON)
              .on(PAYMENT.APPROVED_ON, "2026-05-15")),
      shown(
          "H3.3",
          "promised 31 days ago",
          "0/1 RED | “到户产业奖补”审批已超过30天，未发放 -> measure.paid_on",
          f -> f.measure(MeasureType.INDUSTRY_AWARD, null)
              .with(MEASURE.PLANNED_AMOUNT, 500)
              .on(MEASURE.APPROVED_ON, "2026-05-15")),
      shown(
          "H3.3",
          "promised 30 days ago",
          "1/1 GREEN",
          f -> f.measure(MeasureType.INDUSTRY_AWARD, null)
              .with(MEASURE.STANDARD, 500)
              .on(MEASURE.APPROVED_ON, "2026-05-16")),
      shown(
          "H3.3",
          "paid, nobody knows when",
          "1/1 GREEN",
          f -> f.measure(MeasureType.INDUSTRY_AWARD, null)
              .with(MEASURE.STANDARD, 500)
              .on(MEASURE.APPROVED_ON, "2026-05-15")
              .with(MEASURE.ACTUAL_AMOUNT, 500)),
      shown(
          "H3.3",
          "approved, and no money promised",
          "1/1 GREEN",
          f -> f.measure(MeasureType.TRAINING, null).on(MEASURE.APPROVED_ON, "2025-04-15")),
      shown(
          "H3.3",
          "the ledger paid, approved nobody knows when",
          "0/0 NONE",
          f -> f.first(Catalogue.PAYMENT).without(PAYMENT.APPROVED_ON)),
      shown("H3.3", "nothing is due", "0/0 NONE", f -> f.clear(Catalogue.PAYMENT)),
      shown("V3.3", "the ledger in order", "1/1 GREEN", f -> {}),
      shown(
          "V3.3",
          "by the ledger, for nobody of the household",
          "0/1 RED | “到户产业奖补”于2026-03-03发放给当时不是本户成员的人。 -> payment.person",
          f -> f.first(Catalogue.PAYMENT).with(PAYMENT.PERSON, new UUID(1, 2))),
      shown(
          "V3.3",
          "by the ledger, one of two for nobody of the household",
          "1/2 RED | “种苗补助”于2026-03-03发放给当时不是本户成员的人。 -> payment.person",
          f -> f.add(Catalogue.PAYMENT)
              .with(PAYMENT.POLICY, "种苗补助")
              .with(PAYMENT.PERSON, new UUID(1, 2))
              .on(PAYMENT.PAID_ON, "2026-03-03")),
      shown("V3.3", "a measure for a member", "2/2 GREEN", f -> paid(f)),
      shown("V3.3", "a measure for all", "2/2 GREEN", f -> paid(f).without(MEASURE.PERSON)),
      shown(
          "V3.3",
          "a measure for nobody of the household",
          "1/2 RED | “产业奖补”发放时受益人已不是本户成员 -> measure.person",
          f -> paid(f).with(MEASURE.PERSON, new UUID(1, 2))),
      shown(
          "V3.3",
          "a measure for somebody who had left",
          "1/2 RED | “产业奖补”发放时受益人已不是本户成员 -> measure.person",
          f -> {
            paid(f)
                .with(
                    MEASURE.PERSON,
                    f.members().get(CleanFamily.DAUGHTER).person().id());
            f.members().get(CleanFamily.DAUGHTER).on(MEMBERSHIP.LEFT_ON, "2026-05-01");
          }),
      shown(
          "V3.3",
          "into the name of a stranger",
          "1/2 RED | “产业奖补”收款户名不是家庭成员 -> measure.paid_account_name",
          f -> paid(f).with(MEASURE.PAID_ACCOUNT_NAME, "钱多")),
      shown("V3.3", "into the name of the household's account", "2/2 GREEN", f -> {
        paid(f).with(MEASURE.PAID_ACCOUNT_NAME, "王家");
        f.with(HOUSEHOLD.ACCOUNT_NAME, "王家");
      }));

  private static final List<Shown> LEDGER = List.of(
      shown("V3.1", "spent at most what arrived", "1/1 GREEN", f -> {}),
      shown(
          "V3.1",
          "spent a yuan more than arrived",
          "0/1 RED | 项目“猕猴桃园1”支出200001元、到位200000元、预算200000元，顺序不符。 -> project.budget",
          f -> f.first(Catalogue.DISBURSEMENT).with(DISBURSEMENT.AMOUNT, 198_801)),
      shown(
          "V3.1",
          "spent all that arrived",
          "1/1 GREEN",
          f -> f.first(Catalogue.DISBURSEMENT).with(DISBURSEMENT.AMOUNT, 198_800)),
      shown(
          "V3.1",
          "more arrived than budgeted",
          "0/1 RED | 项目“猕猴桃园1”支出151200元、到位200001元、预算200000元，顺序不符。 -> project.budget",
          f -> f.first(Catalogue.FUND_ARRIVAL).with(FUND_ARRIVAL.AMOUNT, 200_001)),
      shown(
          "V3.1",
          "no budget",
          "1/1 GREEN",
          f -> f.first(Catalogue.PROJECT).without(PROJECT.BUDGET)),
      shown(
          "V3.1",
          "spent, nothing arrived",
          "0/1 RED | 项目“猕猴桃园1”支出151200元、到位0元、预算200000元，顺序不符。 -> project.budget",
          f -> f.clear(Catalogue.FUND_ARRIVAL)),
      shown(
          "V3.1",
          "arrives tomorrow",
          "0/1 RED | 项目“猕猴桃园1”支出151200元、到位0元、预算200000元，顺序不符。 -> project.budget",
          f -> f.first(Catalogue.FUND_ARRIVAL).on(FUND_ARRIVAL.ARRIVED_ON, "2026-06-16")),
      shown("V3.1", "no funds at all", "0/0 NONE ? 缺“资金台账”记录：需要登记指标下达、到位和拨付", f -> {
        List.of(Catalogue.FUND_ARRIVAL, Catalogue.DISBURSEMENT, Catalogue.PAYMENT)
            .forEach(f::clear);
      }),
      shown("V3.2", "arrived twelve months ago but a day", "1/1 GREEN", f -> {}),
      shown(
          "V3.2",
          "arrived twelve months ago",
          "0/1 RED | 项目“猕猴桃园1”有48800元到位超过12个月未支出，支出进度75.6%。 -> project.budget",
          f -> f.first(Catalogue.FUND_ARRIVAL).on(FUND_ARRIVAL.ARRIVED_ON, "2025-06-15")),
      shown(
          "V3.2",
          "arrived twelve months ago, six are allowed",
          "0/1 RED | 项目“猕猴桃园1”有48800元到位超过6个月未支出，支出进度75.6%。 -> project.budget",
          f -> f.parameter("funds.idle.months", "6")),
      shown("V3.2", "spent since", "1/1 GREEN", f -> {
        f.first(Catalogue.FUND_ARRIVAL).on(FUND_ARRIVAL.ARRIVED_ON, "2025-06-15");
        f.first(Catalogue.DISBURSEMENT).with(DISBURSEMENT.AMOUNT, 198_800);
      }),
      shown("V3.2", "what arrived was booked back", "1/1 GREEN", f -> {
        f.first(Catalogue.FUND_ARRIVAL).on(FUND_ARRIVAL.ARRIVED_ON, "2025-06-15");
        f.add(Catalogue.FUND_ARRIVAL)
            .with(FUND_ARRIVAL.PROJECT, f.first(Catalogue.PROJECT).id())
            .with(FUND_ARRIVAL.AMOUNT, -200_000)
            .on(FUND_ARRIVAL.ARRIVED_ON, "2026-01-15");
      }),
      shown("V3.2", "no funds at all", "0/0 NONE ? 缺“资金台账”记录：需要登记到位时间和支出时间", f -> {
        List.of(Catalogue.FUND_ARRIVAL, Catalogue.DISBURSEMENT, Catalogue.PAYMENT)
            .forEach(f::clear);
      }),
      shown(
          "V3.4",
          "lacks two notices",
          "0/1 RED | 项目“猕猴桃园1”缺少公告：资金分配公告、完工公告。 -> project.state",
          f -> {}),
      shown("V3.4", "all notices", "1/1 GREEN", f -> {
        notice(f, NoticeKind.FUNDS);
        notice(f, NoticeKind.COMPLETION);
      }),
      shown(
          "V3.4",
          "a notice without its days",
          "0/1 RED | 项目“猕猴桃园1”缺少公告：完工公告。 -> project.state",
          f -> {
            notice(f, NoticeKind.FUNDS);
            notice(f, NoticeKind.COMPLETION).without(PUBLIC_NOTICE.PUBLIC_FROM);
          }),
      shown("V3.4", "not yet accepted, nothing arrived", "1/1 GREEN", f -> {
        f.clear(Catalogue.FUND_ARRIVAL);
        f.first(Catalogue.PROJECT).without(PROJECT.ACCEPTED_ON);
      }),
      shown("V3.4", "never shown", "0/1 RED | 项目“猕猴桃园1”缺少公告：入库前公示。 -> project.state", f -> {
        f.clear(Catalogue.FUND_ARRIVAL);
        f.first(Catalogue.PROJECT).without(PROJECT.ACCEPTED_ON);
        f.clear(Catalogue.PUBLIC_NOTICE);
      }),
      shown(
          "V3.4",
          "no project at all",
          "0/0 NONE ? 缺“公告公示”记录：需要登记每次公示的地点、起止时间和照片",
          f -> f.clear(Catalogue.PROJECT)));

  static final List<Shown> ALL =
      Stream.of(PAYMENTS, LEDGER).flatMap(List::stream).toList();

  private FundShown() {}

  private static Shown shown(
      String indicator, String name, String expected, Consumer<Family> change) {
    return new Shown(indicator, name, expected, change);
  }

  /// An award of three times 400 yuan, paid to the head in May.
  private static Part paid(Family family) {
    return family
        .measure(MeasureType.INDUSTRY_AWARD, family.head())
        .with(MEASURE.NAME, "产业奖补")
        .with(MEASURE.STANDARD, 400)
        .with(MEASURE.QUANTITY, 3)
        .with(MEASURE.ACTUAL_AMOUNT, 1200)
        .on(MEASURE.PAID_ON, "2026-05-01");
  }

  private static Part notice(Family family, NoticeKind kind) {
    return family
        .add(Catalogue.PUBLIC_NOTICE)
        .with(PUBLIC_NOTICE.PROJECT, family.first(Catalogue.PROJECT).id())
        .with(PUBLIC_NOTICE.KIND, kind)
        .on(PUBLIC_NOTICE.PUBLIC_FROM, "2026-05-01");
  }
}
