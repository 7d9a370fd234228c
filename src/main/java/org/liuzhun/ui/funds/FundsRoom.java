package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.ASSET_LEASE;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;
import static org.liuzhun.registry.db.Tables.COLLECTIVE_ENTRY;
import static org.liuzhun.registry.db.Tables.DISPOSAL;
import static org.liuzhun.registry.db.Tables.DISTRIBUTION;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.STOCK_TAKE;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.LedgerKind;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.register.RegisterRoom;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;

/// The room of projects and funds (项目资金): the project library with its flow and ledger, payments to
/// households, assets, the village collective's income and its distribution, dividends.
public final class FundsRoom {

  private FundsRoom() {}

  /// The room over a session.
  public static Room of(Session session) {
    return new RegisterRoom(
        Texts.of("ui.room.funds"),
        session,
        List.of(
            ProjectPage.of(session),
            payments(session),
            assets(session),
            StockTake.of(session),
            collective(session),
            distribution(session),
            dividends(session),
            workshops(session)));
  }

  private static ListPage payments(Session session) {
    PastePanel paste = new PastePanel(session);
    return new ListPage(
            session,
            Catalogue.PAYMENT,
            "household project policy period quantity amount paid_on received_on")
        .summing("amount")
        .filters(
            Filter.ALL,
            new Filter("register.payment.due", row -> row.get(PAYMENT.PAID_ON) == null),
            new Filter("register.payment.no-receipt", FundsRoom::lacksReceipt))
        .ordered(latest(row -> row.get(PAYMENT.PAID_ON, LocalDate.MAX)))
        .panel("register.paste", paste::about);
  }

  private static boolean lacksReceipt(Row payment) {
    return payment.get(PAYMENT.PAID_ON) != null && payment.get(PAYMENT.RECEIVED_ON) == null;
  }

  private static ListPage assets(Session session) {
    ListPage page = new ListPage(
            session, Catalogue.ASSET, "name kind project original_value owner keeper state")
        .summing("original_value")
        .filters(
            Filter.ALL,
            new Filter("register.asset.idle", row -> is(row, AssetState.IDLE)),
            new Filter("register.asset.unregistered", row -> row.get(ASSET.REGISTERED_ON) == null));
    page.action("register.rent.make", row -> {
      Edit edit = Rents.edit(session.village(), row, session.today());
      if (!edit.writes().isEmpty()) {
        session.save(edit);
      }
    });
    return keeping(page, session);
  }

  private static ListPage keeping(ListPage page, Session session) {
    return page.child(Catalogue.ASSET_LEASE, ASSET_LEASE.ASSET, "tenant starts_on ends_on rent")
        .child(
            Catalogue.ASSET_RENT,
            ASSET_RENT.ASSET,
            "asset_lease year due_on due_amount paid_on paid_amount")
        .child(
            Catalogue.STOCK_TAKE,
            STOCK_TAKE.ASSET,
            row -> row.with(STOCK_TAKE.YEAR, session.today().getYear())
                .with(STOCK_TAKE.CHECKED_ON, session.today()),
            "year checked_on checker state problem")
        .child(Catalogue.DISPOSAL, DISPOSAL.ASSET, "kind decided_on done_on proceeds");
  }

  private static ListPage collective(Session session) {
    return new ListPage(
            session, Catalogue.COLLECTIVE_ENTRY, "booked_on kind item amount asset voucher")
        .starting(row -> row.with(COLLECTIVE_ENTRY.BOOKED_ON, session.today()))
        .ordered(latest(row -> row.get(COLLECTIVE_ENTRY.BOOKED_ON, LocalDate.MAX)))
        .saying(_ -> Texts.of(
            "register.collective.sentence",
            DecimalKind.digits(sum(session, LedgerKind.INCOME)),
            DecimalKind.digits(sum(session, LedgerKind.EXPENSE)),
            DecimalKind.digits(
                sum(session, LedgerKind.INCOME).subtract(sum(session, LedgerKind.EXPENSE)))));
  }

  private static BigDecimal sum(Session session, LedgerKind kind) {
    return session.village().all(Catalogue.COLLECTIVE_ENTRY).stream()
        .filter(row -> {
          var value = row.get(COLLECTIVE_ENTRY.KIND);
          return value != null && value.is(kind);
        })
        .map(row -> row.get(COLLECTIVE_ENTRY.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static ListPage distribution(Session session) {
    return new ListPage(session, Catalogue.DISTRIBUTION, "year use amount households decided_on")
        .summing("amount")
        .starting(row -> row.with(DISTRIBUTION.YEAR, session.today().getYear()));
  }

  private static ListPage dividends(Session session) {
    return new ListPage(
            session,
            Catalogue.DIVIDEND,
            "household body year due_on due_amount paid_on paid_amount")
        .summing("due_amount paid_amount")
        .filters(
            Filter.ALL,
            new Filter("register.dividend.unpaid", row -> row.get(DIVIDEND.PAID_ON) == null))
        .starting(row -> row.with(DIVIDEND.YEAR, session.today().getYear()));
  }

  private static ListPage workshops(Session session) {
    return new ListPage(
            session,
            Catalogue.WORKSHOP,
            "name company partner workers registered_workers pay_from pay_to")
        .summing("workers registered_workers")
        .child(
            Catalogue.WORK_SPELL,
            WORK_SPELL.WORKSHOP,
            "person starts_on ends_on monthly_pay first_paid_on");
  }

  private static boolean is(Row asset, AssetState state) {
    var value = asset.get(ASSET.STATE);
    return value != null && value.is(state);
  }

  private static Comparator<Row> latest(java.util.function.Function<Row, LocalDate> day) {
    return Comparator.comparing(day).reversed();
  }
}
