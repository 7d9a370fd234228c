package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.ASSET_LEASE;
import static org.liuzhun.registry.db.Tables.COLLECTIVE_ENTRY;
import static org.liuzhun.registry.db.Tables.DISPOSAL;
import static org.liuzhun.registry.db.Tables.DISTRIBUTION;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.STOCK_TAKE;
import static org.liuzhun.registry.db.Tables.WORKSHOP;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.LedgerKind;
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
            PAYMENT.HOUSEHOLD,
            PAYMENT.PROJECT,
            PAYMENT.POLICY,
            PAYMENT.PERIOD,
            PAYMENT.QUANTITY,
            PAYMENT.AMOUNT,
            PAYMENT.PAID_ON,
            PAYMENT.RECEIVED_ON)
        .filters(
            Filter.ALL,
            new Filter("register.payment.due", row -> row.get(PAYMENT.PAID_ON) == null),
            new Filter(
                "register.payment.no-receipt",
                row -> row.get(PAYMENT.PAID_ON) != null && row.get(PAYMENT.RECEIVED_ON) == null))
        .ordered(latest(row -> row.get(PAYMENT.PAID_ON, LocalDate.MAX)))
        .panel("register.paste", row -> {
          paste.show(row);
          return paste;
        });
  }

  private static ListPage assets(Session session) {
    ListPage page = new ListPage(
            session,
            Catalogue.ASSET,
            ASSET.NAME,
            ASSET.KIND,
            ASSET.PROJECT,
            ASSET.ORIGINAL_VALUE,
            ASSET.OWNER,
            ASSET.KEEPER,
            ASSET.STATE)
        .filters(
            Filter.ALL,
            new Filter("register.asset.idle", row -> is(row, AssetState.IDLE)),
            new Filter("register.asset.unregistered", row -> row.get(ASSET.REGISTERED_ON) == null));
    return keeping(page, session);
  }

  private static ListPage keeping(ListPage page, Session session) {
    return page.child(
            Catalogue.ASSET_LEASE,
            ASSET_LEASE.ASSET,
            ASSET_LEASE.TENANT,
            ASSET_LEASE.STARTS_ON,
            ASSET_LEASE.ENDS_ON,
            ASSET_LEASE.RENT,
            ASSET_LEASE.PAID_ON)
        .child(
            Catalogue.STOCK_TAKE,
            STOCK_TAKE.ASSET,
            row -> row.with(STOCK_TAKE.YEAR, session.today().getYear())
                .with(STOCK_TAKE.CHECKED_ON, session.today()),
            STOCK_TAKE.YEAR,
            STOCK_TAKE.CHECKED_ON,
            STOCK_TAKE.CHECKER,
            STOCK_TAKE.STATE,
            STOCK_TAKE.PROBLEM)
        .child(
            Catalogue.DISPOSAL,
            DISPOSAL.ASSET,
            DISPOSAL.KIND,
            DISPOSAL.DECIDED_ON,
            DISPOSAL.DONE_ON,
            DISPOSAL.PROCEEDS);
  }

  private static ListPage collective(Session session) {
    return new ListPage(
            session,
            Catalogue.COLLECTIVE_ENTRY,
            COLLECTIVE_ENTRY.BOOKED_ON,
            COLLECTIVE_ENTRY.KIND,
            COLLECTIVE_ENTRY.ITEM,
            COLLECTIVE_ENTRY.AMOUNT,
            COLLECTIVE_ENTRY.ASSET,
            COLLECTIVE_ENTRY.VOUCHER)
        .starting(row -> row.with(COLLECTIVE_ENTRY.BOOKED_ON, session.today()))
        .ordered(latest(row -> row.get(COLLECTIVE_ENTRY.BOOKED_ON, LocalDate.MAX)))
        .saying(_ -> Texts.of(
            "register.collective.sentence",
            LedgerPanel.yuan(sum(session, LedgerKind.INCOME)),
            LedgerPanel.yuan(sum(session, LedgerKind.EXPENSE))));
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
    return new ListPage(
            session,
            Catalogue.DISTRIBUTION,
            DISTRIBUTION.YEAR,
            DISTRIBUTION.USE,
            DISTRIBUTION.AMOUNT,
            DISTRIBUTION.HOUSEHOLDS,
            DISTRIBUTION.DECIDED_ON)
        .starting(row -> row.with(DISTRIBUTION.YEAR, session.today().getYear()));
  }

  private static ListPage dividends(Session session) {
    return new ListPage(
            session,
            Catalogue.DIVIDEND,
            DIVIDEND.HOUSEHOLD,
            DIVIDEND.BODY,
            DIVIDEND.YEAR,
            DIVIDEND.DUE_ON,
            DIVIDEND.DUE_AMOUNT,
            DIVIDEND.PAID_ON,
            DIVIDEND.PAID_AMOUNT)
        .filters(new Filter("register.dividend.unpaid", row -> row.get(DIVIDEND.PAID_ON) == null))
        .starting(row -> row.with(DIVIDEND.YEAR, session.today().getYear()));
  }

  private static ListPage workshops(Session session) {
    return new ListPage(
            session,
            Catalogue.WORKSHOP,
            WORKSHOP.NAME,
            WORKSHOP.COMPANY,
            WORKSHOP.PARTNER,
            WORKSHOP.WORKERS,
            WORKSHOP.REGISTERED_WORKERS,
            WORKSHOP.PAY_FROM,
            WORKSHOP.PAY_TO)
        .child(
            Catalogue.WORK_SPELL,
            WORK_SPELL.WORKSHOP,
            WORK_SPELL.PERSON,
            WORK_SPELL.STARTS_ON,
            WORK_SPELL.ENDS_ON,
            WORK_SPELL.MONTHLY_PAY,
            WORK_SPELL.FIRST_PAID_ON);
  }

  private static boolean is(Row asset, AssetState state) {
    var value = asset.get(ASSET.STATE);
    return value != null && value.is(state);
  }

  private static Comparator<Row> latest(java.util.function.Function<Row, LocalDate> day) {
    return Comparator.comparing(day).reversed();
  }
}
