package org.liuzhun.ui.overview;

import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.ASSET_LEASE;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.STOCK_TAKE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;

/// What is due with money and assets: subsidies approved and not paid, dividends, rents and leases
/// that end, the yearly stock-take (资产盘点).
final class FundTodos {

  /// How many days ahead an end or a payment is shown.
  private static final int SOON = 14;

  /// How many days ahead the end of the year is shown to those who count assets.
  private static final int SEASON = 60;

  private static final int HALF_A_YEAR = 6;

  private static final MonthDay YEAR_END = MonthDay.of(12, 31);

  /// Takes something that is due.
  interface Found {
    void add(LocalDate due, int ahead, String words, Spot spot);
  }

  private final VillageFile village;
  private final LocalDate today;
  private final Found found;

  FundTodos(VillageFile village, LocalDate today, Found found) {
    this.village = village;
    this.today = today;
    this.found = found;
  }

  /// Tells everything that is due.
  void find() {
    payments();
    dividends();
    leases();
    stockTakes();
  }

  /// One line for each policy or project.
  private void payments() {
    List<Row> open = village.all(Catalogue.PAYMENT).stream()
        .filter(row -> row.get(PAYMENT.APPROVED_ON) != null && row.get(PAYMENT.PAID_ON) == null)
        .toList();
    by(open, this::whatFor).forEach(this::payment);
  }

  /// Due after the days of the parameter `payment.late.days`.
  private void payment(String name, List<Row> rows) {
    int days = Policy.of(village).whole("payment.late.days", today).orElse(0);
    Row first = earliest(rows, PAYMENT.APPROVED_ON);
    LocalDate due = first.get(PAYMENT.APPROVED_ON, today).plusDays(days);
    String words = Texts.of("ui.todo.payments", name, rows.size(), sum(rows, PAYMENT.AMOUNT));
    add(due, SOON, words, rows);
  }

  private String whatFor(Row payment) {
    return village
        .row(Catalogue.PROJECT, payment.get(PAYMENT.PROJECT))
        .map(project -> project.get(PROJECT.NAME, ""))
        .orElseGet(() -> payment.get(PAYMENT.POLICY, ""));
  }

  private void dividends() {
    List<Row> open = village.all(Catalogue.DIVIDEND).stream()
        .filter(row -> row.get(DIVIDEND.DUE_ON) != null && row.get(DIVIDEND.PAID_ON) == null)
        .toList();
    by(open, row -> row.get(DIVIDEND.BODY, "")).forEach(this::dividend);
  }

  private void dividend(String body, List<Row> rows) {
    Row first = earliest(rows, DIVIDEND.DUE_ON);
    String words = Texts.of("ui.todo.dividends", body, rows.size(), sum(rows, DIVIDEND.DUE_AMOUNT));
    add(first.get(DIVIDEND.DUE_ON, today), SOON, words, rows);
  }

  private void leases() {
    for (Row lease : village.rows(Catalogue.ASSET_LEASE)) {
      village
          .row(Catalogue.ASSET, lease.get(ASSET_LEASE.ASSET))
          .ifPresent(asset -> lease(asset, lease));
    }
  }

  private void lease(Row asset, Row lease) {
    LocalDate ends = lease.get(ASSET_LEASE.ENDS_ON, LocalDate.MAX);
    LocalDate rent = rentDue(village, lease);
    String tenant = lease.get(ASSET_LEASE.TENANT, "");
    String name = asset.get(ASSET.NAME, "");
    if (!ends.isBefore(today)) {
      add(ends, SEASON, Texts.of("ui.todo.lease", name, tenant, ends.toString()), List.of(asset));
    }
    if (rent.isBefore(ends)) {
      add(rent, SOON, Texts.of("ui.todo.rent", name, tenant, rent.toString()), List.of(asset));
    }
  }

  /// The first rent of the lease that is not paid in full; when all are, the first anniversary that
  /// has no row yet.
  private static LocalDate rentDue(VillageFile village, Row lease) {
    List<Row> rents = village.rows(Catalogue.ASSET_RENT).stream()
        .filter(rent -> lease.id().equals(rent.get(ASSET_RENT.ASSET_LEASE)))
        .toList();
    return rents.stream()
        .filter(FundTodos::isOwed)
        .map(rent -> rent.get(ASSET_RENT.DUE_ON, anniversary(lease, rent)))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> rentDue(lease, rents));
  }

  private static LocalDate anniversary(Row lease, Row rent) {
    return lease.get(ASSET_LEASE.STARTS_ON, LocalDate.MAX).withYear(rent.get(ASSET_RENT.YEAR, 0));
  }

  private static boolean isOwed(Row rent) {
    BigDecimal paid = rent.get(ASSET_RENT.PAID_AMOUNT, BigDecimal.ZERO);
    return rent.get(ASSET_RENT.PAID_ON) == null
        || paid.compareTo(rent.get(ASSET_RENT.DUE_AMOUNT, paid)) < 0;
  }

  /// Rent is paid by the year of the lease: at its start, then on the first anniversary that is
  /// more than half a year after the last payment, which may have come early, and has no row.
  private static LocalDate rentDue(Row lease, List<Row> rents) {
    Set<Integer> known =
        rents.stream().map(rent -> rent.get(ASSET_RENT.YEAR)).collect(Collectors.toSet());
    LocalDate due = lease.get(ASSET_LEASE.STARTS_ON, LocalDate.MAX);
    LocalDate paid = lease.get(ASSET_LEASE.PAID_ON, LocalDate.MIN);
    while (due.isBefore(LocalDate.MAX)
        && (due.minusMonths(HALF_A_YEAR).isBefore(paid) || known.contains(due.getYear()))) {
      due = due.plusYears(1);
    }
    return due;
  }

  /// Every asset that is still there is counted once a year; the line names how many are not.
  private void stockTakes() {
    Set<UUID> counted = village.rows(Catalogue.STOCK_TAKE).stream()
        .filter(row -> row.get(STOCK_TAKE.YEAR, 0) == today.getYear()
            && row.get(STOCK_TAKE.CHECKED_ON) != null)
        .map(row -> row.get(STOCK_TAKE.ASSET))
        .collect(Collectors.toSet());
    List<Row> left = village.all(Catalogue.ASSET).stream()
        .filter(row -> !isDisposed(row) && !counted.contains(row.id()))
        .toList();
    if (!left.isEmpty()) {
      LocalDate due = YEAR_END.atYear(today.getYear());
      String year = Integer.toString(today.getYear());
      String words = Texts.of("ui.todo.stock-take", year, left.size());
      found.add(due, SEASON, words, Spot.page(RoomName.FUNDS, "register.stock"));
    }
  }

  private static boolean isDisposed(Row asset) {
    var state = asset.get(ASSET.STATE);
    return state != null && state.is(AssetState.DISPOSED);
  }

  private void add(LocalDate due, int ahead, String words, List<Row> rows) {
    found.add(
        due, ahead, words, Spot.rows(RoomName.FUNDS, rows.stream().map(Row::id).toList()));
  }

  private static Map<String, List<Row>> by(List<Row> rows, Function<Row, String> name) {
    return rows.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
  }

  private static Row earliest(List<Row> rows, TableField<?, LocalDate> day) {
    return rows.stream()
        .min(Comparator.comparing(row -> row.get(day, LocalDate.MAX)))
        .orElseThrow();
  }

  private static BigDecimal sum(List<Row> rows, TableField<?, BigDecimal> amount) {
    return rows.stream()
        .map(row -> row.get(amount, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
