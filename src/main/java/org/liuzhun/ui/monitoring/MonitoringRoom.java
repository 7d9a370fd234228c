package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.CAMPAIGN;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_ANSWER;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_QUESTION;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.FOUR_NOT;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.register.RegisterRoom;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;

/// The room of monitoring (监测): clues and monitored households, the four-not record, events that
/// strike many, campaigns of screening, policies with those who are entitled and do not receive.
public final class MonitoringRoom {

  private static final int MOST_COUNTERS = 20;

  private MonitoringRoom() {}

  /// The room over a session.
  public static Room of(Session session, Ways ways) {
    return new RegisterRoom(
        Texts.of("ui.room.monitoring"),
        session,
        List.of(
            WatchedPage.of(session, ways),
            new AlarmPage(session, ways),
            new EntitledPage(session, ways),
            new LinePage(session, ways),
            fourNot(session),
            EventsPage.of(session, ways),
            campaigns(session),
            answers(session),
            policies(session, ways)));
  }

  private static ListPage fourNot(Session session) {
    Button known = new Button(Texts.of("register.four-not.known"));
    known.setId("four-not-known");
    known.setOnAction(_ -> save(session, FourNots.edit(session.village(), session.today())));
    return new ListPage(
            session,
            Catalogue.FOUR_NOT,
            "household year responsibility responsible policy help last_help_on supervision")
        .filters(Filter.ALL, new Filter("register.four-not.gaps", MonitoringRoom::lacks))
        .starting(row -> row.with(FOUR_NOT.YEAR, session.today().getYear()))
        .above(known);
  }

  /// Whether one of the four was given up, or was never answered.
  static boolean lacks(Row row) {
    return !Stream.of(FOUR_NOT.RESPONSIBILITY, FOUR_NOT.POLICY, FOUR_NOT.HELP, FOUR_NOT.SUPERVISION)
        .allMatch(row::yes);
  }

  private static ListPage campaigns(Session session) {
    LineTable counters = counters();
    return new ListPage(session, Catalogue.CAMPAIGN, "name kind starts_on ends_on scope issued_by")
        .starting(row -> row.with(CAMPAIGN.STARTS_ON, session.today()))
        .action(
            "register.campaign.everybody",
            row -> session.save(Screening.everybody(session.village(), row, session.today())))
        .action(
            "register.campaign.answers",
            row -> save(session, Screening.answers(session.village(), row)))
        .action(
            "register.campaign.statements",
            row -> save(session, Screening.statements(session.village(), row, session.today())))
        .action("register.campaign.issues", row -> save(session, Screening.issues(session, row)))
        .panel("register.campaign.counters", row -> counted(counters, session, row))
        .child(
            Catalogue.CAMPAIGN_MARK,
            CAMPAIGN_MARK.CAMPAIGN,
            "household helper visited_on entered_on income_statement checked_on signed_on problem")
        .child(
            Catalogue.ISSUE,
            ISSUE.CAMPAIGN,
            row -> Issues.begun(row, session.today())
                .with(ISSUE.SOURCE, Coded.of(IssueSource.CAMPAIGN)),
            "household supplement title owner due_on state")
        .child(Catalogue.CAMPAIGN_QUESTION, CAMPAIGN_QUESTION.CAMPAIGN, "position question");
  }

  private static void save(Session session, Edit edit) {
    if (!edit.writes().isEmpty()) {
      session.save(edit);
    }
  }

  private static ListPage answers(Session session) {
    return new ListPage(session, Catalogue.CAMPAIGN_ANSWER, "household campaign_question answer")
        .filters(
            Filter.ALL,
            new Filter(
                "register.answer.open",
                row -> row.get(CAMPAIGN_ANSWER.ANSWER, "").isBlank()));
  }

  private static LineTable counted(LineTable counters, Session session, @Nullable Row campaign) {
    counters.show(
        campaign == null ? List.of() : CampaignCounters.of(session.village(), campaign),
        MOST_COUNTERS);
    return counters;
  }

  private static LineTable counters() {
    return new LineTable(
            List.of(
                Texts.of("register.campaign.who"),
                Texts.of("register.campaign.households"),
                Texts.of("register.campaign.visited"),
                Texts.of("register.campaign.entered"),
                Texts.of("register.campaign.checked"),
                Texts.of("register.campaign.signed"),
                Texts.of("register.campaign.found"),
                Texts.of("register.campaign.closed")),
            List.of(220, 90, 90, 90, 90, 90, 90, 90),
            _ -> {})
        .figures(Listing.Type.FIGURE, 1, 2, 3, 4, 5, 6, 7)
        .named("counters", Texts.of("register.campaign.counters"))
        .saying("register.none.counters");
  }

  private static ListPage policies(Session session, Ways ways) {
    return new ListPage(
            session, Catalogue.WELFARE_POLICY, "name department standard opens_on closes_on")
        .action(
            "register.policy.who",
            _ -> ways.go(Spot.page(RoomName.MONITORING, "register.entitled.title")))
        .child(
            Catalogue.ENTITLEMENT,
            ENTITLEMENT.POLICY,
            "household person eligible receiving missing_reason applied_on")
        .called("register.tab.entitlements");
  }
}
