package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.BENEFICIARY;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Payments to households: M04–M06, M08, M09, M12, M15.
final class PaymentChecks {

  /// Registered means to have a file in this village, not to be tracked: subsidies for land or
  /// grain go to every household. Where a project names its beneficiaries, only they may be paid.
  private static final Check STRANGER = Check.of("M04", ERROR, FUNDS)
      .at(PAYMENT.HOUSEHOLD, PAYMENT.PERSON)
      .meeting(s -> Stream.concat(
              s.rows(Catalogue.PAYMENT).stream().map(row -> row.get(PAYMENT.PROJECT)),
              s.rows(Catalogue.BENEFICIARY).stream().map(row -> row.get(BENEFICIARY.PROJECT)))
          .filter(Objects::nonNull)
          .distinct()
          .toList())
      .closedAsWell()
      .both(
          (s, report) -> s.rows(Catalogue.PAYMENT).forEach(row -> stranger(row, s, report)),
          (context, report) -> context
              .village()
              .rows(Catalogue.PAYMENT)
              .forEach(row -> report.add(
                  row, PAYMENT.HOUSEHOLD, new Variant("nobody"), amount(row), what(row, context))));

  private static final Check TWICE = Check.of("M05", ERROR, FUNDS)
      .at(PAYMENT.PERIOD, ASSET.NUMBER)
      .both(PaymentChecks::twice, PaymentChecks::sameAsset);

  private static final Check DEAD = Check.of("M06", ERROR, FUNDS)
      .at(PAYMENT.PAID_ON, DIVIDEND.PAID_ON)
      .household((s, report) -> {
        s.rows(Catalogue.PAYMENT)
            .forEach(row -> dead(row, s)
                .filter(day -> after(row.get(PAYMENT.PAID_ON), day))
                .ifPresent(
                    day -> report.add(row, PAYMENT.PAID_ON, day, row.get(PAYMENT.PAID_ON, day))));
        s.rows(Catalogue.DIVIDEND)
            .forEach(row -> gone(row.get(DIVIDEND.PERSON), s)
                .filter(day -> after(row.get(DIVIDEND.PAID_ON), day))
                .ifPresent(
                    day -> report.add(row, DIVIDEND.PAID_ON, day, row.get(DIVIDEND.PAID_ON, day))));
      });

  private static final Check ACCOUNT = Check.of("M08", ERROR, FUNDS)
      .at(PAYMENT.ACCOUNT_NAME, PAYMENT.ACCOUNT)
      .meeting(s -> s.rows(Catalogue.PAYMENT).stream()
          .flatMap(row -> Optional.ofNullable(row.get(PAYMENT.ACCOUNT)).stream())
          .distinct()
          .toList())
      .each(Catalogue.PAYMENT, (row, report) -> {
        String name = row.get(PAYMENT.ACCOUNT_NAME, "");
        Situation s = report.situation();
        if (!name.isEmpty()
            && !name.equals(s.household().get(HOUSEHOLD.ACCOUNT_NAME))
            && s.everybody().stream().map(MemberNow::name).noneMatch(name::equals)) {
          report.add(row, PAYMENT.ACCOUNT_NAME, name);
        }
        String account = row.get(PAYMENT.ACCOUNT, "");
        int sharing = account.isEmpty() ? 0 : report.meeting(account).size();
        if (sharing > 1) {
          report.add(row, PAYMENT.ACCOUNT, new Variant("shared"), account, sharing);
        }
      });

  private static final Check SUM = Check.of("M09", ERROR, FUNDS)
      .at(PAYMENT.AMOUNT)
      .with("income.tolerance")
      .each(Catalogue.PAYMENT, (row, report) -> {
        BigDecimal standard = row.get(PAYMENT.STANDARD);
        BigDecimal quantity = row.get(PAYMENT.QUANTITY);
        BigDecimal paid = row.get(PAYMENT.AMOUNT);
        if (standard != null && quantity != null && paid != null) {
          BigDecimal due = standard.multiply(quantity);
          if (paid.subtract(due).abs().compareTo(report.number("income.tolerance")) > 0) {
            report.add(row, PAYMENT.AMOUNT, paid, standard, quantity, due);
          }
        }
      });

  private static final Check LATE = Check.of("M12", WARNING, FUNDS)
      .at(PAYMENT.PAID_ON)
      .with("payment.late.days", "payment.late.days.red")
      .each(Catalogue.PAYMENT, (row, report) -> {
        LocalDate approved = row.get(PAYMENT.APPROVED_ON);
        if (approved == null) {
          return;
        }
        long days = ChronoUnit.DAYS.between(approved, row.get(PAYMENT.PAID_ON, report.today()));
        Object what = what(row, report.context());
        if (days > report.whole("payment.late.days.red")) {
          report.add(ERROR, row, PAYMENT.PAID_ON, what, approved, days);
        } else if (days > report.whole("payment.late.days")) {
          report.add(row, PAYMENT.PAID_ON, what, approved, days);
        }
      });

  private static final Check DIVIDENDS = Check.of("M15", WARNING, FUNDS)
      .at(DIVIDEND.PAID_ON, DIVIDEND.PAID_AMOUNT)
      .each(Catalogue.DIVIDEND, (row, report) -> {
        LocalDate due = row.get(DIVIDEND.DUE_ON);
        BigDecimal amount = row.get(DIVIDEND.DUE_AMOUNT, BigDecimal.ZERO);
        BigDecimal paid = row.get(DIVIDEND.PAID_AMOUNT, BigDecimal.ZERO);
        String body = row.get(DIVIDEND.BODY, "");
        if (row.get(DIVIDEND.PAID_ON) == null) {
          if (due != null && due.isBefore(report.today())) {
            report.add(row, DIVIDEND.PAID_ON, body, amount, due);
          }
        } else if (paid.compareTo(amount) < 0) {
          report.add(row, DIVIDEND.PAID_AMOUNT, new Variant("less"), body, amount, paid);
        }
      });

  static final List<Check> ALL = List.of(STRANGER, TWICE, DEAD, ACCOUNT, SUM, LATE, DIVIDENDS);

  private PaymentChecks() {}

  /// What a payment is for, in a sentence: the policy, else the project.
  static String what(Row payment, Context context) {
    String policy = payment.get(PAYMENT.POLICY, "");
    return policy.isEmpty()
        ? context
            .project(payment.get(PAYMENT.PROJECT))
            .map(ProjectFundChecks::name)
            .orElse("")
        : policy;
  }

  private static BigDecimal amount(Row payment) {
    return payment.get(PAYMENT.AMOUNT, BigDecimal.ZERO);
  }

  private static void stranger(Row row, Situation s, Report report) {
    LocalDate day = row.get(PAYMENT.PAID_ON, s.today());
    LocalDate closed = s.household().get(HOUSEHOLD.CLOSED_ON);
    if (!isMember(row, day, s)) {
      report.add(row, PAYMENT.PERSON, what(row, report.context()), day);
    } else if (closed != null && day.isAfter(closed)) {
      report.add(
          row, PAYMENT.HOUSEHOLD, new Variant("closed"), what(row, report.context()), day, closed);
    } else if (!isNamed(row, s, report.context())) {
      report.add(row, PAYMENT.HOUSEHOLD, new Variant("unnamed"), what(row, report.context()), day);
    }
  }

  private static boolean isMember(Row row, LocalDate day, Situation s) {
    UUID person = row.get(PAYMENT.PERSON);
    return person == null
        || dead(row, s).isPresent()
        || s.dossier().members(day).stream().anyMatch(m -> m.file().id().equals(person));
  }

  /// Whether the payment's project names the household, or names nobody.
  private static boolean isNamed(Row payment, Situation s, Context context) {
    List<Row> named = context
        .project(payment.get(PAYMENT.PROJECT))
        .map(project -> context.ledger().rows(Catalogue.BENEFICIARY, project))
        .orElse(List.of());
    return named.isEmpty()
        || named.stream().anyMatch(row -> s.id().equals(row.get(BENEFICIARY.HOUSEHOLD)));
  }

  private static void twice(Situation s, Report report) {
    Set<List<@Nullable Object>> seen = new HashSet<>();
    for (Row row : s.rows(Catalogue.PAYMENT)) {
      String what = what(row, report.context());
      Object period =
          row.get(PAYMENT.PERIOD) == null ? row.get(PAYMENT.PAID_ON) : row.get(PAYMENT.PERIOD);
      if (!what.isEmpty()
          && period != null
          && !seen.add(
              Arrays.asList(what, row.get(PAYMENT.PERSON), row.get(PAYMENT.MEASURE), period))) {
        report.add(row, PAYMENT.PERIOD, what, period, amount(row));
      }
    }
  }

  private static void sameAsset(Context context, Report report) {
    Map<String, Row> first = new HashMap<>();
    for (Row asset : context.village().rows(Catalogue.ASSET)) {
      String number = asset.get(ASSET.NUMBER, "");
      Row before = number.isEmpty() ? null : first.putIfAbsent(number, asset);
      if (before != null
          && before.get(ASSET.PROJECT) != null
          && !before.get(ASSET.PROJECT, before.id()).equals(asset.get(ASSET.PROJECT))) {
        report.add(asset, ASSET.NUMBER, new Variant("asset"), asset.get(ASSET.NAME, ""), number);
      }
    }
  }

  private static Optional<LocalDate> dead(Row payment, Situation s) {
    return gone(payment.get(PAYMENT.PERSON), s);
  }

  private static Optional<LocalDate> gone(@Nullable UUID person, Situation s) {
    return s.everybody().stream()
        .filter(m -> m.person().id().equals(person))
        .flatMap(m -> Optional.ofNullable(m.person().get(PERSON.DIED_ON)).stream())
        .findFirst();
  }

  private static boolean after(@Nullable LocalDate paid, LocalDate death) {
    return paid != null && YearMonth.from(paid).isAfter(YearMonth.from(death));
  }
}
