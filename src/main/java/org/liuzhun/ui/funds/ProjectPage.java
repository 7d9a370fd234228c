package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.BENEFICIARY;
import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;
import static org.liuzhun.registry.db.Tables.PROJECT_SOURCE;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.TableField;
import org.liuzhun.assessment.funds.ProjectLedger;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.session.Session;

/// The project library (项目库), each project from need to asset.
final class ProjectPage {

  private static final List<TableField<?, ?>> DEMANDED = List.of(
      PROJECT.CATEGORY,
      PROJECT.CONSTRUCTION,
      PROJECT.PLACE,
      PROJECT.DEPARTMENT,
      PROJECT.CONTENT,
      PROJECT.BUDGET,
      PROJECT.FUNDING,
      PROJECT.PLANNED_HOUSEHOLDS,
      PROJECT.GOAL,
      PROJECT.PARTICIPATION,
      PROJECT.MECHANISM);

  private ProjectPage() {}

  static ListPage of(Session session) {
    LedgerPanel ledger = new LedgerPanel(session);
    ListPage page = new ListPage(
            session, Catalogue.PROJECT, "number name category state budget progress")
        .figure(
            "register.ledger.balance",
            row -> DecimalKind.digits(
                ProjectLedger.of(session.village(), row.id(), session.today()).balance()))
        .filters(
            Filter.ALL,
            new Filter("register.project.running", row -> is(row, ProjectState.BUILDING)),
            new Filter("register.project.incomplete", row -> !notes(row).isEmpty()))
        .starting(row -> row.with(PROJECT.STATE, Coded.of(ProjectState.PLANNED))
            .with(PROJECT.YEAR, session.today().getYear()))
        .rules(ProjectPage::notes)
        .saying(row -> sentence(session, row))
        .panel("register.ledger", ledger::about);
    page.action(
        "register.project.next",
        row -> ProjectFlow.record(session, row)
            .ifPresent(step -> page.open(Catalogue.PROJECT_STEP, step.id())));
    return money(work(page, session));
  }

  private static String sentence(Session session, Row project) {
    String money = LedgerPanel.sentence(session.village(), project, session.today());
    return ProjectFlow.next(session.village(), project.id())
        .map(step -> Texts.of("register.project.next-is", Term.of(step), money))
        .orElse(money);
  }

  private static ListPage work(ListPage page, Session session) {
    return page.child(
            Catalogue.PROJECT_STEP,
            PROJECT_STEP.PROJECT,
            row -> row.with(PROJECT_STEP.DONE_ON, session.today()),
            "kind done_on place present votes_for minutes")
        .called("register.tab.steps")
        .child(
            Catalogue.BENEFICIARY,
            BENEFICIARY.PROJECT,
            "household cause risk benefit planned_amount")
        .called("register.tab.beneficiaries")
        .child(Catalogue.MEASURE, MEASURE.PROJECT, "household type name state starts_on")
        .called("register.tab.measures")
        .child(
            Catalogue.PUBLIC_NOTICE, PUBLIC_NOTICE.PROJECT, "kind title public_from public_until")
        .called("register.tab.notices")
        .child(Catalogue.ASSET, ASSET.PROJECT, "name kind owner state")
        .called("register.tab.assets");
  }

  private static ListPage money(ListPage page) {
    return spent(
        page.child(Catalogue.PROJECT_SOURCE, PROJECT_SOURCE.PROJECT, "source amount remark")
            .called("register.tab.sources")
            .child(
                Catalogue.FUND_ARRIVAL,
                FUND_ARRIVAL.PROJECT,
                "source document_number arrived_on amount")
            .called("register.tab.arrivals"));
  }

  private static ListPage spent(ListPage page) {
    return page.child(
            Catalogue.PROJECT_CONTRACT,
            PROJECT_CONTRACT.PROJECT,
            "party procurement signed_on amount")
        .called("register.tab.contracts")
        .child(Catalogue.DISBURSEMENT, DISBURSEMENT.PROJECT, "paid_on basis amount progress payee")
        .called("register.tab.disbursed")
        .child(
            Catalogue.PAYMENT,
            PAYMENT.PROJECT,
            "household policy quantity amount paid_on received_on")
        .called("register.tab.payments");
  }

  /// What the national entry form demands of a project that is in the library or beyond.
  static Map<Field<?>, List<Note>> notes(Row project) {
    Map<Field<?>, List<Note>> notes = new HashMap<>();
    boolean early = is(project, ProjectState.PLANNED) || is(project, ProjectState.REMOVED);
    if (early || project.get(PROJECT.STATE) == null) {
      return notes;
    }
    for (TableField<?, ?> column : DEMANDED) {
      Object value = project.get(column);
      if (value == null || value instanceof String text && text.isBlank()) {
        notes.put(Catalogue.PROJECT.field(column), List.of(demanded(column.equals(PROJECT.GOAL))));
      }
    }
    return notes;
  }

  private static Note demanded(boolean goal) {
    return new Note(
        goal ? Level.BAD : Level.DOUBT,
        Texts.of(goal ? "register.project.no-goal" : "register.project.demanded"));
  }

  private static boolean is(Row project, ProjectState state) {
    var value = project.get(PROJECT.STATE);
    return value != null && value.is(state);
  }
}
