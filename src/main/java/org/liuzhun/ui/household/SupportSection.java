package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.BENEFICIARY;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.util.List;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.ListColumns;

/// What the family is entitled to and what reached it (政策资金): policies received or not, payments,
/// dividends, projects that name it.
final class SupportSection {

  private SupportSection() {}

  static SectionView of(Desk desk, RowId ids) {
    return new ListsSection(
        entitlements(desk, ids), payments(desk, ids), dividends(desk, ids), projects(desk, ids));
  }

  private static EntityList entitlements(Desk desk, RowId ids) {
    return new EntityList(
        Catalogue.ENTITLEMENT,
        ListColumns.of(
            Catalogue.ENTITLEMENT,
            ENTITLEMENT.POLICY,
            ENTITLEMENT.PERSON,
            ENTITLEMENT.ELIGIBLE,
            ENTITLEMENT.RECEIVING,
            ENTITLEMENT.SINCE,
            ENTITLEMENT.MISSING_REASON,
            ENTITLEMENT.CHECKED_ON),
        desk,
        ids);
  }

  private static EntityList payments(Desk desk, RowId ids) {
    return new EntityList(
        Catalogue.PAYMENT,
        ListColumns.of(
            Catalogue.PAYMENT,
            PAYMENT.POLICY,
            PAYMENT.PERSON,
            PAYMENT.PERIOD,
            PAYMENT.AMOUNT,
            PAYMENT.PAID_ON,
            PAYMENT.RECEIVED_ON,
            PAYMENT.INCOME_ITEM),
        desk,
        ids,
        shown -> Sections.latestFirst(shown.rows(Catalogue.PAYMENT), PAYMENT.PAID_ON));
  }

  private static EntityList dividends(Desk desk, RowId ids) {
    return new EntityList(
            Catalogue.DIVIDEND,
            ListColumns.of(
                Catalogue.DIVIDEND,
                DIVIDEND.YEAR,
                DIVIDEND.BODY,
                DIVIDEND.DUE_ON,
                DIVIDEND.DUE_AMOUNT,
                DIVIDEND.PAID_ON,
                DIVIDEND.PAID_AMOUNT),
            desk,
            ids,
            shown -> Sections.latestFirst(shown.rows(Catalogue.DIVIDEND), DIVIDEND.DUE_ON))
        .copying(
            new LastYear(
                DIVIDEND.YEAR,
                List.of(DIVIDEND.BODY, DIVIDEND.PROJECT, DIVIDEND.PERSON),
                List.of(
                    DIVIDEND.BODY,
                    DIVIDEND.PROJECT,
                    DIVIDEND.ASSET,
                    DIVIDEND.PERSON,
                    DIVIDEND.ACCOUNT)),
            desk,
            ids);
  }

  private static EntityList projects(Desk desk, RowId ids) {
    return new EntityList(
        Catalogue.BENEFICIARY,
        ListColumns.of(
            Catalogue.BENEFICIARY,
            BENEFICIARY.PROJECT,
            BENEFICIARY.CAUSE,
            BENEFICIARY.BENEFIT,
            BENEFICIARY.PLANNED_AMOUNT),
        desk,
        ids);
  }
}
