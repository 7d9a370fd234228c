package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;

/// The income account of a household for one statement (家庭收入核算), computed from the recorded
/// lines only. Which items count is a policy parameter at the period's last day; people are
/// those who are members on that day and count. Amounts in yuan; a quotient is rounded to the
/// fen.
public final class IncomeAccount {

  private record Dated(Row statement, LocalDate until) {

    boolean isYearly() {
      var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
      return purpose != null && purpose.is(StatementPurpose.YEARLY);
    }
  }

  private static final Comparator<Dated> BY_PERIOD =
      Comparator.comparing(Dated::until).thenComparing(Dated::isYearly);

  /// The parameter of each item that says whether it counts.
  private static final Map<IncomeItem, String> COUNTS = Arrays.stream(IncomeItem.values())
      .collect(Collectors.toMap(
          item -> item,
          item -> "income.counts." + item.code(),
          (one, _) -> one,
          () -> new EnumMap<>(IncomeItem.class)));

  private final Dossier dossier;
  private final Row statement;
  private final Period period;
  private final List<AccountItem> items;
  private final Map<IncomeGroup, BigDecimal> sums = new EnumMap<>(IncomeGroup.class);
  private final boolean coversIncomeYear;
  private final List<Member> people;
  private final boolean comparesDisposable;
  private final boolean addsClaims;
  private final boolean subtractsSelfPaid;
  private final BigDecimal tolerance;

  private IncomeAccount(Dossier dossier, Row statement, List<Row> lines, Policy policy) {
    this.dossier = dossier;
    this.statement = statement;
    period = Period.of(statement, dossier, policy);
    coversIncomeYear = period.equals(Period.incomeYear(period.until().getYear(), policy));
    items = lines.stream()
        .flatMap(row -> item(row, policy, period.until()).stream())
        .sorted(Comparator.comparing(AccountItem::item))
        .toList();
    items.forEach(item -> sums.merge(item.group(), item.share(), BigDecimal::add));
    people = dossier.membersThen(period.until()).stream()
        .filter(member -> counts(member, period.until()))
        .toList();
    comparesDisposable = policy
        .value("income.measure", period.until())
        .filter(measure -> measure.value().equals("disposable"))
        .isPresent();
    addsClaims = policy.flag("income.reference.claims", period.until());
    subtractsSelfPaid = policy.flag("income.reference.self_paid", period.until());
    tolerance = policy.decimal("income.tolerance", period.until()).orElse(BigDecimal.ZERO);
  }

  /// The account of a statement.
  public static IncomeAccount of(Dossier dossier, Row statement, Policy policy) {
    List<Row> lines = dossier.rows(Catalogue.INCOME_ITEM).stream()
        .filter(row -> statement.id().equals(row.get(INCOME_ITEM.STATEMENT)))
        .toList();
    return of(dossier, statement, lines, policy);
  }

  /// The account of a statement whose lines are at hand.
  public static IncomeAccount of(Dossier dossier, Row statement, List<Row> lines, Policy policy) {
    return new IncomeAccount(dossier, statement, lines, policy);
  }

  /// The amounts that somebody reckoned, in whole yuan.
  public List<Long> reckoned() {
    return items.stream()
        .filter(AccountItem::reckoned)
        .map(AccountItem::wholeYuan)
        .toList();
  }

  /// All accounts of a household, the oldest period first.
  public static List<IncomeAccount> all(Dossier dossier, Policy policy) {
    return dated(dossier, policy)
        .sorted(BY_PERIOD)
        .map(dated -> of(dossier, dated.statement(), policy))
        .toList();
  }

  /// The account with lines whose period ended last before the day; of one period the yearly one.
  public static Optional<IncomeAccount> last(Dossier dossier, Policy policy, LocalDate day) {
    return dated(dossier, policy)
        .filter(dated -> dated.until().isBefore(day))
        .sorted(BY_PERIOD.reversed())
        .map(dated -> of(dossier, dated.statement(), policy))
        .filter(account -> !account.isBlank())
        .findFirst();
  }

  private static Stream<Dated> dated(Dossier dossier, Policy policy) {
    return dossier.rows(Catalogue.INCOME_STATEMENT).stream()
        .map(statement ->
            new Dated(statement, Period.of(statement, dossier, policy).until()));
  }

  /// The statement's row.
  public Row statement() {
    return statement;
  }

  /// The months it covers.
  public Period period() {
    return period;
  }

  /// The recorded lines in the order of the form.
  public List<AccountItem> items() {
    return items;
  }

  /// Whether nothing was recorded: not asked, which is not zero.
  public boolean isBlank() {
    return items.isEmpty();
  }

  /// The people who share income and spending (核算人口数): members on the period's last day who count
  /// and live.
  public int members() {
    return people.size();
  }

  /// The same people by name, head first.
  public List<Member> people() {
    return people;
  }

  /// The sum of a group.
  public BigDecimal sum(IncomeGroup group) {
    return sums.getOrDefault(group, BigDecimal.ZERO);
  }

  /// 年总收入 = A + B + C + D.
  public BigDecimal gross() {
    return sum(IncomeGroup.WAGES)
        .add(sum(IncomeGroup.BUSINESS))
        .add(sum(IncomeGroup.PROPERTY))
        .add(sum(IncomeGroup.TRANSFERS));
  }

  /// 家庭纯收入 = A + (B − E) + C + D.
  public BigDecimal net() {
    return gross().subtract(sum(IncomeGroup.COST));
  }

  /// 人均纯收入; empty when nothing was recorded or nobody is a member.
  public Optional<BigDecimal> perHead() {
    return divided(net());
  }

  /// 可支配收入: net income less the transfers paid (转移性支出: own insurance contributions, support of
  /// others, interest).
  public BigDecimal disposable() {
    return net().subtract(transfersPaid());
  }

  /// 人均可支配收入; empty when nothing was recorded or nobody is a member.
  public Optional<BigDecimal> disposablePerHead() {
    return divided(disposable());
  }

  /// 转移性支出, zero when none is recorded.
  public BigDecimal transfersPaid() {
    return statement.get(INCOME_STATEMENT.TRANSFER_EXPENDITURE, BigDecimal.ZERO);
  }

  /// The income per head that the region compares with its lines (parameter `income.measure`): net,
  /// or disposable.
  public Optional<BigDecimal> comparedPerHead() {
    return comparesDisposable ? disposablePerHead() : perHead();
  }

  /// 理赔收入, zero when none is recorded.
  public BigDecimal claims() {
    return statement.get(INCOME_STATEMENT.CLAIMS, BigDecimal.ZERO);
  }

  /// 合规自付支出, zero when none is recorded.
  public BigDecimal selfPaid() {
    return statement.get(INCOME_STATEMENT.COMPLIANT_SELF_PAID, BigDecimal.ZERO);
  }

  /// 监测参考总收入: net income with claims and less compliant self-payment, as far as the region's rules
  /// say so.
  public BigDecimal reference() {
    BigDecimal withClaims = addsClaims ? net().add(claims()) : net();
    return subtractsSelfPaid ? withClaims.subtract(selfPaid()) : withClaims;
  }

  /// Net income with claims and less compliant self-payment, whatever the region's rules say.
  public Optional<BigDecimal> perHeadWithClaimsAndSelfPayment() {
    return divided(net().add(claims()).subtract(selfPaid()));
  }

  /// 监测参考人均; empty when nothing was recorded or nobody is a member.
  public Optional<BigDecimal> referencePerHead() {
    return divided(reference());
  }

  /// The share of a group in the net income, in per cent; empty unless the net income is positive.
  public Optional<BigDecimal> shareOf(IncomeGroup group) {
    return percent(sum(group), net());
  }

  /// The share of the counted income that evidence proves, in per cent; empty when there is no
  /// income.
  public Optional<BigDecimal> provenShare() {
    BigDecimal proven = incomes()
        .filter(AccountItem::proven)
        .map(AccountItem::share)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return percent(proven, gross());
  }

  /// The account explained line by line: recorded lines and their sum group by group, then
  /// gross, net, per head, and the reference income of monitoring.
  public List<AccountLine> lines() {
    return new Explanation(this, dossier).lines();
  }

  /// The keys of the policy parameters that decide it: first those by which lines do not count,
  /// then the income year it covers, how it is compared, then those of the lines that count.
  public List<String> parameters() {
    Stream<String> year = coversIncomeYear ? Stream.of("cycle.start") : Stream.empty();
    Stream<String> compared = Stream.of(
        "income.measure",
        "income.reference.claims",
        "income.reference.self_paid",
        "income.tolerance");
    Stream<String> left = rules(item -> !item.counted());
    return Stream.of(left, year, compared, rules(AccountItem::counted))
        .flatMap(keys -> keys)
        .distinct()
        .toList();
  }

  private Stream<String> rules(Predicate<AccountItem> which) {
    return items.stream().filter(which).flatMap(item -> {
      Stream<String> rule = Stream.of(Objects.requireNonNull(COUNTS.get(item.item())));
      return item.row().yes(INCOME_ITEM.OWN_CONSUMED)
          ? Stream.concat(rule, Stream.of("income.counts.own_consumption"))
          : rule;
    });
  }

  /// The stated totals that differ from what the lines give by more than the tolerance
  /// (parameter `income.tolerance`; for the number of people none).
  public List<Difference> differences() {
    return new Stated(this).differences(tolerance);
  }

  private Stream<AccountItem> incomes() {
    return items.stream().filter(item -> item.counted() && item.group() != IncomeGroup.COST);
  }

  private Optional<BigDecimal> divided(BigDecimal amount) {
    return isBlank() || people.isEmpty()
        ? Optional.empty()
        : Optional.of(amount.divide(BigDecimal.valueOf(people.size()), 2, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP));
  }

  private static Optional<AccountItem> item(Row row, Policy policy, LocalDate day) {
    var code = row.get(INCOME_ITEM.ITEM);
    BigDecimal amount = row.get(INCOME_ITEM.AMOUNT);
    IncomeItem known = code == null ? null : code.known();
    if (code == null || known == null || amount == null) {
      return Optional.empty();
    }
    return IncomeGroup.of(known)
        .map(group -> new AccountItem(row, known, group, amount, counts(row, known, policy, day)));
  }

  /// Own produce for own use counts only where the region counts it at all.
  private static boolean counts(Row row, IncomeItem item, Policy policy, LocalDate day) {
    return policy.flag(Objects.requireNonNull(COUNTS.get(item)), day)
        && (!row.yes(INCOME_ITEM.OWN_CONSUMED)
            || policy.flag("income.counts.own_consumption", day));
  }

  private static boolean counts(Member member, LocalDate day) {
    LocalDate died = member.person().get(PERSON.DIED_ON);
    return !member.membership().no(MEMBERSHIP.COUNTED) && (died == null || died.isAfter(day));
  }
}
