package org.liuzhun.assessment;

import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.SpecialStatus;

/// Trials of M04–M09, M12, M15, M19.
final class PaymentTrials {

  static final List<Trial> ALL = all();

  private PaymentTrials() {}

  private static List<Trial> all() {
    List<Trial> trials = new ArrayList<>(recipients());
    trials.addAll(accounts());
    trials.addAll(officials());
    trials.addAll(loans());
    return trials;
  }

  private static List<Trial> recipients() {
    return List.of(
        trips("M04", "a stranger", f -> payment(f).with(PAYMENT.PERSON, new UUID(1, 1))),
        trips("M04", "nobody", f -> payment(f).with(PAYMENT.HOUSEHOLD, (UUID) null)),
        trips(
            "M04", "left before", f -> f.head().membership().on(MEMBERSHIP.LEFT_ON, "2026-01-01")),
        passes(
            "M04", "left after", f -> f.head().membership().on(MEMBERSHIP.LEFT_ON, "2026-05-01")),
        trips(
            "M04", "file closed before", f -> f.household().on(HOUSEHOLD.CLOSED_ON, "2026-01-01")),
        passes(
            "M04", "file closed after", f -> f.household().on(HOUSEHOLD.CLOSED_ON, "2026-05-01")),
        trips("M05", "twice for one year", f -> again(f, "2025")),
        trips(
            "M05",
            "one machine, two projects",
            f -> f.neighbour(2).first(Catalogue.ASSET).with(ASSET.NUMBER, "A1")),
        passes("M05", "once a year", f -> again(f, "2024")),
        trips(
            "M06",
            "a month after the death",
            f -> f.head().person().on(PERSON.DIED_ON, "2026-02-28")),
        trips("M06", "a dividend after the death", f -> {
          f.clear(Catalogue.PAYMENT);
          f.head().person().on(PERSON.DIED_ON, "2025-12-31");
        }),
        passes(
            "M06",
            "in the month of death",
            f -> f.head().person().on(PERSON.DIED_ON, "2026-03-01")));
  }

  private static List<Trial> accounts() {
    return List.of(
        trips("M08", "a stranger's account", f -> payment(f).with(PAYMENT.ACCOUNT_NAME, "张三")),
        trips(
            "M08",
            "two households, one account",
            f -> f.neighbour(2)
                .first(Catalogue.PAYMENT)
                .with(PAYMENT.ACCOUNT, "62%014d".formatted(1))),
        passes("M08", "the wife's account", f -> payment(f).with(PAYMENT.ACCOUNT_NAME, "李秀英")),
        trips("M09", "two yuan more", f -> payment(f).with(PAYMENT.AMOUNT, 1202)),
        passes("M09", "one yuan more", f -> payment(f).with(PAYMENT.AMOUNT, 1201)),
        trips("M12", "31 days", f -> payment(f).on(PAYMENT.PAID_ON, "2026-03-04")),
        trips("M12", "still unpaid", f -> payment(f).without(PAYMENT.PAID_ON)),
        passes("M12", "thirty days", f -> payment(f).on(PAYMENT.PAID_ON, "2026-03-03")),
        trips("M15", "unpaid", f -> f.first(Catalogue.DIVIDEND).without(DIVIDEND.PAID_ON)),
        trips("M15", "less", f -> f.first(Catalogue.DIVIDEND).with(DIVIDEND.PAID_AMOUNT, 299)),
        passes(
            "M15",
            "not due yet",
            f -> f.first(Catalogue.DIVIDEND)
                .on(DIVIDEND.DUE_ON, "2026-06-15")
                .without(DIVIDEND.PAID_ON)));
  }

  private static List<Trial> officials() {
    return List.of(
        trips("M07", "a car", f -> f.with(HOUSEHOLD.HAS_CAR, true)),
        trips(
            "M07",
            "a village official",
            f -> f.add(Catalogue.HELPER)
                .with(HELPER.ROLE, HelperRole.VILLAGE_CADRE)
                .with(HELPER.ID_NUMBER, f.head().person().row().get(PERSON.ID_NUMBER))),
        trips(
            "M07",
            "a public employee",
            f -> f.head().with(PERSON_YEAR.SPECIAL_STATUS, SpecialStatus.PUBLIC_EMPLOYEE)),
        passes(
            "M07",
            "a car, explained",
            f -> f.with(HOUSEHOLD.HAS_CAR, true).with(HOUSEHOLD.EXCLUSION_EXPLANATION, "跑运输的货车")),
        passes("M07", "a car where that is no sign of wealth", f -> {
          f.with(HOUSEHOLD.HAS_CAR, true);
          f.parameter("exclusion.flags", "是否有商品房");
        }),
        passes(
            "M07",
            "a soldier",
            f -> f.head().with(PERSON_YEAR.SPECIAL_STATUS, SpecialStatus.SOLDIER)));
  }

  private static List<Trial> loans() {
    return List.of(
        trips("M19", "one yuan too much", f -> loan(f).with(MEASURE.LOAN_AMOUNT, 50_001)),
        trips("M19", "used by a firm", f -> loan(f).with(MEASURE.LOAN_USE, "入股养殖公司")),
        trips("M19", "overdue", f -> loan(f).on(MEASURE.LOAN_DUE_ON, "2026-06-14")),
        trips("M19", "a day too long", f -> loan(f).on(MEASURE.LOAN_DUE_ON, "2028-03-02")),
        trips(
            "M19",
            "the grandmother borrows",
            f -> loan(f)
                .with(
                    MEASURE.PERSON, f.members().get(CleanFamily.MOTHER).person().id())),
        trips("M19", "an ordinary household borrows", f -> {
          loan(f);
          f.clear(Catalogue.EPISODE);
          f.household().without(HOUSEHOLD.STATED_TYPE);
        }),
        passes("M19", "in order", PaymentTrials::loan));
  }

  private static Part loan(Family f) {
    return f.measure(MeasureType.MICRO_LOAN, f.head())
        .with(MEASURE.LOAN_AMOUNT, 50_000)
        .with(MEASURE.LOAN_USE, "养羊")
        .on(MEASURE.STARTS_ON, "2025-03-01")
        .on(MEASURE.LOAN_DUE_ON, "2028-03-01");
  }

  private static void again(Family f, String period) {
    f.add(Catalogue.PAYMENT)
        .with(PAYMENT.PERSON, f.head().person().id())
        .with(PAYMENT.POLICY, "到户产业奖补")
        .with(PAYMENT.PERIOD, period)
        .with(PAYMENT.AMOUNT, 600);
  }

  private static Part payment(Family f) {
    return f.first(Catalogue.PAYMENT);
  }
}
