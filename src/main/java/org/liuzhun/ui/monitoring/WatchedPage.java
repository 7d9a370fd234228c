package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.RISK;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Snapshot;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// Clues and monitored households (线索与监测对象): deadlines in working days, steps, risks, snapshots,
/// and whether the risk may be removed.
final class WatchedPage {

  private WatchedPage() {}

  static ListPage of(Session session, Ways ways) {
    Reckoning reckoning = new Reckoning(session);
    ListPage page = new ListPage(
            session,
            Catalogue.EPISODE,
            "household state monitored_type trigger clue_on identified_on ended_on")
        .named("register.clue.page")
        .only(Clues::isMonitoring)
        .keepingChosen()
        .column("register.clue.deadline", row -> reckoning.now().words(row))
        .filters(
            new Filter("register.clue.waiting", Clues::isWaiting),
            new Filter("register.clue.active", Clues::isActive),
            new Filter("register.clue.ended", Clues::isEnded))
        .ordered(Comparator.comparing((Row row) -> row.get(EPISODE.CLUE_ON, LocalDate.MIN))
            .reversed())
        .starting(row -> reckoning.now().begun(row))
        .rules(row -> reckoning.now().notes(row))
        .saying(row -> said(reckoning.now().words(row)));
    ProceedingsPanel procedure = new ProceedingsPanel(session, page.desk(), ways::go, page::focus);
    page.panel("register.procedure", procedure::about).leaving(procedure::leave);
    acting(page, session, ways, reckoning);
    return records(page, session);
  }

  private static String said(String deadline) {
    return deadline.isEmpty() ? "" : Texts.of("register.clue.said", deadline);
  }

  private static void acting(ListPage page, Session session, Ways ways, Reckoning reckoning) {
    ClueForm form = new ClueForm(
        page.desk(),
        () -> reckoning.now().begun(Row.empty(Catalogue.EPISODE, session.ids().next())));
    page.above(form)
        .leaving(form::leave)
        .action("register.clue.relapse", row -> {
          if (Clues.isEnded(row)) {
            page.add(reckoning.now().relapse(row, session.ids().next()));
          }
        })
        .action("register.clue.snapshot", row -> snapshot(session, row))
        .action("register.to-household", row -> open(ways, row.get(EPISODE.HOUSEHOLD)));
  }

  /// What holds today becomes a snapshot, once a day.
  static void snapshot(Session session, Row episode) {
    Optional.ofNullable(episode.get(EPISODE.HOUSEHOLD))
        .flatMap(session.village()::dossier)
        .map(file -> Situation.of(file, session.today()))
        .map(situation -> Snapshot.of(situation, episode, Policy.of(session.village())))
        .filter(row -> session.village().all(Catalogue.MONITORING_SNAPSHOT).stream()
            .noneMatch(known -> known.id().equals(row.id())))
        .ifPresent(row -> session.save(Edit.begin().create(row).build()));
  }

  private static void open(Ways ways, @Nullable UUID household) {
    if (household != null) {
      ways.go(Place.of(household));
    }
  }

  private static ListPage records(ListPage page, Session session) {
    return page.child(
            Catalogue.PROCEDURE_STEP,
            PROCEDURE_STEP.EPISODE,
            row -> row.with(PROCEDURE_STEP.DONE_ON, session.today()),
            "kind done_on place public_from public_until signer")
        .child(Catalogue.RISK, RISK.EPISODE, "kind person happened_on loss resolved_on")
        .child(
            Catalogue.MONITORING_SNAPSHOT,
            MONITORING_SNAPSHOT.EPISODE,
            row -> row.with(MONITORING_SNAPSHOT.TAKEN_ON, session.today()),
            "kind taken_on members net per_head");
  }
}
