package org.liuzhun.assessment.games;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.AccountItem;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.assessment.income.LastDigits;
import org.liuzhun.registry.code.IncomeItem;

/// Figures of the income accounts (算账式): J2, J3, J7.
final class IncomeGames {

  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  static final Game ROUND = Game.of(
      "J2.1", IncomeGames::round, "income.digit_preference.share", "income.digit_preference.items");
  static final Game IDENTICAL = Game.of(
      "J2.2",
      IncomeGames::identical,
      "games.identical.share",
      "games.sample.min",
      "income.identical.households");
  static final Game LAST_DIGITS = Game.of(
      "J2.3", IncomeGames::lastDigits, "income.last_digit.unevenness", "income.last_digit.items");
  static final Game TRANSFERS =
      Game.of("J3", IncomeGames::transfers, "games.transfer.share", "games.sample.min");
  static final Game UNPROVEN =
      Game.of("J7", IncomeGames::unproven, "games.unproven.share", "games.sample.min");

  private IncomeGames() {}

  /// Amounts that end in 00 or 50; by chance two in a hundred would.
  private static void round(Count count) {
    Evidence evidence = count.evidence();
    count.above("income.digit_preference.share").least("income.digit_preference.items");
    Map<String, int[]> surveyors = new HashMap<>();
    evidence
        .households()
        .forEach(household ->
            evidence.account(household).ifPresent(account -> amounts(account, count, surveyors)));
    int least = evidence.whole("income.digit_preference.items");
    surveyors.forEach((surveyor, counts) -> {
      if (counts[1] >= least) {
        count.example(
            (double) counts[0] / counts[1],
            null,
            Remark.of("games.j2-1.example", surveyor, counts[1], counts[0]));
      }
    });
  }

  private static void amounts(IncomeAccount account, Count count, Map<String, int[]> surveyors) {
    int[] counts = surveyors.computeIfAbsent(surveyor(account), _ -> new int[2]);
    for (AccountItem item : account.items()) {
      if (item.amount().signum() > 0) {
        boolean round = item.amount().remainder(FIFTY).signum() == 0;
        count.look(round);
        counts[0] += round ? 1 : 0;
        counts[1]++;
      }
    }
  }

  private static void identical(Count count) {
    Evidence evidence = count.evidence();
    count.above("games.identical.share");
    evidence.households().forEach(household -> {
      if (evidence.account(household).isPresent()) {
        List<Remark> found =
            evidence.found(household, "C100").map(finding -> finding.remark()).toList();
        count.look(!found.isEmpty());
        found.forEach(remark -> count.example(1, household.id(), remark));
      }
    });
  }

  /// How unevenly the last digits of reckoned amounts spread: of the village, then of each surveyor
  /// with enough of them.
  private static void lastDigits(Count count) {
    count.above("income.last_digit.unevenness").least("income.last_digit.items");
    LastDigits village = new LastDigits();
    Map<String, LastDigits> surveyors = new HashMap<>();
    Evidence evidence = count.evidence();
    evidence.households().flatMap(h -> evidence.account(h).stream()).forEach(account -> {
      village.addAll(account.reckoned());
      surveyors
          .computeIfAbsent(surveyor(account), _ -> new LastDigits())
          .addAll(account.reckoned());
    });
    count.sample(village.size(), village.ending(village.commonest()));
    count.measure(village.unevenness());
    if (village.size() > 0) {
      count.example(Double.MAX_VALUE, null, Remark.of("games.j2-3.village", village.told()));
    }
    ending(village.commonest(), count);
    surveyors.forEach((surveyor, digits) -> spread(surveyor, digits, count));
  }

  private static void spread(String surveyor, LastDigits digits, Count count) {
    if (digits.size() >= count.evidence().whole("income.last_digit.items")) {
      Remark remark = Remark.of("games.j2-3.example", digits.told(surveyor));
      count.example(1 + digits.unevenness().doubleValue(), null, remark);
    }
  }

  /// The amounts that end in the commonest digit, each where it stands first.
  private static void ending(int digit, Count count) {
    Set<Long> told = new HashSet<>();
    Evidence evidence = count.evidence();
    evidence
        .households()
        .forEach(household -> evidence.account(household).stream()
            .flatMap(account -> account.items().stream())
            .filter(item -> item.reckoned() && item.wholeYuan() % 10 == digit)
            .filter(item -> told.add(item.wholeYuan()))
            .forEach(item -> count.example(
                0,
                household.id(),
                Remark.of("games.j2-3.amount", item.item(), item.amount())
                    .at(item.row(), INCOME_ITEM.AMOUNT))));
  }

  private static String surveyor(IncomeAccount account) {
    return account.statement().get(INCOME_STATEMENT.SURVEYOR, "–");
  }

  /// Transfers and dividends in the income of households that have somebody able to work.
  private static void transfers(Count count) {
    Evidence evidence = count.evidence();
    count.above("games.transfer.share");
    BigDecimal received = BigDecimal.ZERO;
    BigDecimal net = BigDecimal.ZERO;
    int households = 0;
    int above = 0;
    for (Situation household : evidence.households().filter(IncomeGames::able).toList()) {
      IncomeAccount account = evidence.account(household).orElse(null);
      if (account != null && account.net().signum() > 0) {
        BigDecimal own = received(account);
        received = received.add(own);
        net = net.add(account.net());
        households++;
        above += heavy(household, account, own, count) ? 1 : 0;
      }
    }
    count.sample(households, above);
    count.share(received, net);
  }

  private static boolean heavy(
      Situation household, IncomeAccount account, BigDecimal own, Count count) {
    BigDecimal share =
        own.multiply(BigDecimal.valueOf(100)).divide(account.net(), 1, RoundingMode.HALF_UP);
    boolean heavy = share.compareTo(count.evidence().number("games.transfer.share")) > 0;
    if (heavy) {
      count.example(
          share.doubleValue(),
          household.id(),
          Remark.of("games.j3.example", own, account.net(), share)
              .at(account.statement(), INCOME_STATEMENT.STATED_TRANSFER));
    }
    return heavy;
  }

  private static boolean able(Situation household) {
    return household.tracked() && household.members().stream().anyMatch(MemberNow::able);
  }

  private static BigDecimal received(IncomeAccount account) {
    return account.items().stream()
        .filter(item -> item.item() == IncomeItem.PROPERTY_DIVIDEND)
        .map(AccountItem::share)
        .reduce(account.sum(IncomeGroup.TRANSFERS), BigDecimal::add);
  }

  /// Counted lines for which no evidence is named, or which are an estimate.
  private static void unproven(Count count) {
    Evidence evidence = count.evidence();
    count.above("games.unproven.share");
    evidence.households().forEach(household -> {
      Optional<IncomeAccount> account = evidence.account(household);
      account.stream()
          .flatMap(found -> found.items().stream())
          .filter(AccountItem::counted)
          .forEach(item -> {
            count.look(!item.proven());
            if (!item.proven()) {
              count.example(
                  item.amount().doubleValue(),
                  household.id(),
                  Remark.of("games.j7.example", item.item(), item.amount())
                      .at(item.row(), INCOME_ITEM.EVIDENCE));
            }
          });
    });
  }
}
