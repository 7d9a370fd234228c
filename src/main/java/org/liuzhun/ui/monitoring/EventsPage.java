package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.register.NamesPanel;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// Events that strike many (突发事件): damage, evacuation and relief of many households at once, the
/// roster of those to be fetched first, the daily report, clues in one go.
final class EventsPage {

  private static final int MOST_LINES = 20;

  private EventsPage() {}

  static ListPage of(Session session, Ways ways) {
    NamesPanel names = new NamesPanel(
        session,
        Texts.of("register.names.how"),
        (event, household) -> Disasters.impact(session.village(), event, household));
    ListPage page = new ListPage(
            session, Catalogue.EVENT, "name kind happened_on ended_on place reported_on")
        .starting(row -> row.with(EVENT.HAPPENED_ON, session.today()))
        .saying(row -> Disasters.report(session.village(), row))
        .action(
            "register.event.clues",
            row -> session.save(
                Disasters.clues(session, row, Clues.of(session.village(), session.today()))))
        .action("register.event.payments", row -> pay(session, row))
        .child(
            Catalogue.EVENT_IMPACT,
            EVENT_IMPACT.EVENT,
            "household house_damage loss evacuated_on returned_on relief relief_on")
        .child(
            Catalogue.PAYMENT,
            PAYMENT.EVENT,
            row -> row.with(PAYMENT.PAID_ON, session.today()),
            "household policy amount paid_on received_on")
        .panel("register.names", row -> {
          names.show(row);
          return names;
        });
    return reports(page, session, ways);
  }

  private static void pay(Session session, Row event) {
    Edit edit = Disasters.payments(session, event);
    if (!edit.writes().isEmpty()) {
      session.save(edit);
    }
  }

  private static ListPage reports(ListPage page, Session session, Ways ways) {
    LineTable roster = table(
        "roster",
        columns("group household person age why phone helper helper-phone where"),
        List.of(80, 90, 90, 50, 150, 120, 90, 120, 120),
        ways);
    LineTable days = table(
            "daily",
            columns("day evacuated returned away relieved money"),
            List.of(110, 100, 100, 110, 100, 120),
            ways)
        .figures(Listing.Type.SUM, 1, 2, 4, 5)
        .figures(Listing.Type.FIGURE, 3);
    ToggleButton show = new ToggleButton(Texts.of("register.roster.show"));
    show.setId("show-numbers");
    show.setSelected(session.showsWhole());
    Listed.named(
        roster, () -> Texts.of(show.isSelected() ? "register.roster.whole" : "register.roster"));
    VBox rosterPanel = new VBox(8, show, roster);
    return page.panel("register.roster", row -> {
          show.setOnAction(_ -> reveal(session, row, show, roster));
          roster.show(lines(session, row, show.isSelected()), MOST_LINES);
          return rosterPanel;
        })
        .panel("register.daily", row -> {
          days.show(row == null ? List.of() : DailyReport.of(session.village(), row), MOST_LINES);
          return days;
        });
  }

  /// The roster is for ringing people up, from paper too: it gives whole numbers where this
  /// laptop covers none, and once somebody asks, which is noted in the access log. Where it
  /// goes out, its name says so.
  private static void reveal(
      Session session, @Nullable Row event, ToggleButton show, LineTable roster) {
    if (event != null && show.isSelected()) {
      session.shown(event.id(), Catalogue.PERSON.field(PERSON.PHONE));
    }
    roster.show(lines(session, event, show.isSelected()), MOST_LINES);
  }

  private static List<LineTable.Line> lines(Session session, @Nullable Row event, boolean whole) {
    return event == null ? List.of() : Roster.of(session.village(), event, session.today(), whole);
  }

  private static List<String> columns(String names) {
    return List.of(names.split(" "));
  }

  private static LineTable table(
      String name, List<String> columns, List<Integer> widths, Ways ways) {
    LineTable table = new LineTable(
            columns.stream()
                .map(column -> Texts.of("register." + name + "." + column))
                .toList(),
            widths,
            ways::go)
        .named(name, Texts.of("register." + name))
        .saying("register.none." + name);
    Listed.named(table, table::getAccessibleText);
    return table;
  }
}
