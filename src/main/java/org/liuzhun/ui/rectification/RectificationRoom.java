package org.liuzhun.ui.rectification;

import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;
import static org.liuzhun.registry.db.Tables.INSPECTION_TICK;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.register.RegisterRoom;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Ways;

/// The room of rectification (整改): one list of issues from checks, inspections, villagers and
/// higher levels, each with owner and due date, parked only with reason and re-check date,
/// closed with evidence; and inspections with the households they drew.
public final class RectificationRoom {

  private static final long SEED_DIGITS = 1_000_000_000L;

  private RectificationRoom() {}

  /// The room over a session.
  public static Room of(Session session, Ways ways) {
    return new RegisterRoom(
        Texts.of("ui.room.rectification"),
        session,
        List.of(issues(session, ways), inspections(session, ways)));
  }

  private static ListPage issues(Session session, Ways ways) {
    LocalDate today = session.today();
    IssueSteps steps = new IssueSteps(session);
    ListPage page =
        new ListPage(session, Catalogue.ISSUE, "number title household source owner due_on state");
    StepsPanel panel = new StepsPanel(steps, page.desk());
    return page.filters(
            new Filter("register.issue.filter.open", Issues::isOpen),
            new Filter("register.issue.filter.overdue", row -> Issues.isOverdue(row, today)),
            new Filter(
                "register.issue.filter.parked", row -> Issues.state(row) == IssueState.PARKED),
            new Filter("register.issue.filter.closed", row -> !Issues.isOpen(row)))
        .starting(row -> Issues.begun(row, today))
        .ordered(Comparator.comparing(Issues::day))
        .rules(row -> Issues.notes(row, today))
        .saying(row ->
            Texts.of("register.issue.said", row.get(ISSUE.NUMBER, ""), Issues.sentence(row, today)))
        .panel("register.issue.steps", row -> {
          panel.show(row);
          return panel;
        })
        .leaving(panel::leave)
        .action("register.issue.close", row -> lacking(page, steps.close(row)))
        .action("register.issue.park", row -> lacking(page, steps.park(row)))
        .action("register.to-household", row -> open(ways, row.get(ISSUE.HOUSEHOLD)));
  }

  private static ListPage inspections(Session session, Ways ways) {
    ListPage page = new ListPage(
            session, Catalogue.INSPECTION, "name level inspected_on leader drawn seed")
        .starting(row -> row.with(INSPECTION.INSPECTED_ON, session.today()))
        .action(
            "register.inspection.draw",
            row -> session.save(Lots.edit(session.village(), row, seed(session))))
        .action("register.inspection.receive", row -> receive(session, ways, row))
        .action(
            "register.inspection.ticks", row -> save(session, Ticks.ask(session.village(), row)))
        .action("register.inspection.issues", row -> save(session, Ticks.issues(session, row)));
    return drawn(page)
        .rules(Catalogue.ISSUE, row -> Issues.notes(row, session.today()))
        .child(
            Catalogue.ISSUE,
            ISSUE.INSPECTION,
            row -> Issues.begun(row, session.today())
                .with(ISSUE.SOURCE, Coded.of(IssueSource.INSPECTION)),
            "number title household owner due_on state");
  }

  private static void save(Session session, Edit edit) {
    if (!edit.writes().isEmpty()) {
      session.save(edit);
    }
  }

  /// Hands the window over to visitors, who see the drawn households and nothing else.
  private static void receive(Session session, Ways ways, Row inspection) {
    VisitorSession visitors = new VisitorSession(session, inspection);
    HouseholdsRoom room = new HouseholdsRoom(
        visitors, new IndexSearch(visitors.village()), new HouseholdScreen(visitors));
    ways.receive(
        room,
        Texts.of(
            "register.inspection.visitors",
            inspection.get(INSPECTION.NAME, ""),
            visitors.village().dossiers().size()));
  }

  private static ListPage drawn(ListPage page) {
    return page.child(
            Catalogue.INSPECTION_DRAW,
            INSPECTION_DRAW.INSPECTION,
            "position household checked_on result remark")
        .child(
            Catalogue.INSPECTION_TICK,
            INSPECTION_TICK.INSPECTION,
            "household question passed remark")
        .called("register.tab.ticks");
  }

  /// A seed that nobody chose: the clock's digits.
  private static long seed(Session session) {
    return session.clock().millis() % SEED_DIGITS;
  }

  private static void lacking(ListPage page, Optional<TableField<?, ?>> column) {
    column.ifPresent(page::focus);
  }

  private static void open(Ways ways, @Nullable UUID household) {
    if (household != null) {
      ways.go(Place.of(household));
    }
  }
}
