package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.CAMPAIGN;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_QUESTION;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.session.Session;

/// What a campaign (排查) asks of each household, and what becomes of the problems that it finds.
final class Screening {

  private Screening() {}

  /// The marks of a campaign.
  static List<Row> marks(VillageFile village, Row campaign) {
    return village.all(Catalogue.CAMPAIGN_MARK).stream()
        .filter(row -> campaign.id().equals(row.get(CAMPAIGN_MARK.CAMPAIGN)))
        .toList();
  }

  /// One save that puts every household whose file is open on the campaign's list, each with the
  /// helper who is paired with it.
  static Edit everybody(VillageFile village, Row campaign, LocalDate today) {
    Set<UUID> known = marks(village, campaign).stream().map(Row::id).collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Dossier file : village.dossiers()) {
      Row mark = Row.keyed(Catalogue.CAMPAIGN_MARK, campaign.id(), file.id());
      if (file.household().get(HOUSEHOLD.CLOSED_ON) == null && !known.contains(mark.id())) {
        Optional<Row> helper = Situation.of(file, today).help().helper(village);
        edit.create(mark.with(CAMPAIGN_MARK.HELPER, helper.map(Row::id).orElse(null)));
      }
    }
    return edit.build();
  }

  /// One save that puts every extra question of a campaign to every household on its list.
  static Edit answers(VillageFile village, Row campaign) {
    Set<UUID> known =
        village.all(Catalogue.CAMPAIGN_ANSWER).stream().map(Row::id).collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Row question : village.rows(Catalogue.CAMPAIGN_QUESTION)) {
      if (campaign.id().equals(question.get(CAMPAIGN_QUESTION.CAMPAIGN))) {
        for (Row mark : marks(village, campaign)) {
          Row answer = Row.keyed(
              Catalogue.CAMPAIGN_ANSWER, question.id(), mark.get(CAMPAIGN_MARK.HOUSEHOLD));
          if (!known.contains(answer.id())) {
            edit.create(answer);
          }
        }
      }
    }
    return edit.build();
  }

  /// One save that links every mark without a statement to the only income statement of its
  /// household of the campaign's year; what has a statement with lines was entered.
  static Edit statements(VillageFile village, Row campaign, LocalDate today) {
    int year = campaign.get(CAMPAIGN.STARTS_ON, today).getYear();
    Edit.Builder edit = Edit.begin();
    for (Row mark : marks(village, campaign)) {
      statement(village, mark, year)
          .ifPresent(statement -> edit.set(mark, CAMPAIGN_MARK.INCOME_STATEMENT, statement.id())
              .set(mark, CAMPAIGN_MARK.ENTERED_ON, mark.get(CAMPAIGN_MARK.ENTERED_ON, today)));
    }
    return edit.build();
  }

  /// None when somebody linked one already, or several fit.
  private static Optional<Row> statement(VillageFile village, Row mark, int year) {
    List<Row> fitting = Optional.ofNullable(mark.get(CAMPAIGN_MARK.HOUSEHOLD))
        .flatMap(village::dossier)
        .filter(file -> !isLinked(file, mark))
        .map(file -> statements(file, year))
        .orElse(List.of());
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean isLinked(Dossier file, Row mark) {
    return file.rows(Catalogue.INCOME_STATEMENT).stream()
        .anyMatch(row -> row.id().equals(mark.get(CAMPAIGN_MARK.INCOME_STATEMENT)));
  }

  private static List<Row> statements(Dossier file, int year) {
    return file.rows(Catalogue.INCOME_STATEMENT).stream()
        .filter(row -> row.get(INCOME_STATEMENT.YEAR, 0) == year)
        .filter(row -> file.rows(Catalogue.INCOME_ITEM).stream()
            .anyMatch(item -> row.id().equals(item.get(INCOME_ITEM.STATEMENT))))
        .toList();
  }

  /// What a campaign found: its issues.
  static List<Row> found(VillageFile village, Row campaign) {
    return village.all(Catalogue.ISSUE).stream()
        .filter(row -> campaign.id().equals(row.get(ISSUE.CAMPAIGN)))
        .toList();
  }

  /// One save that makes an issue (整改) of each problem on the campaign's list whose household has
  /// none of this campaign yet; one that was made good already is closed.
  static Edit issues(Session session, Row campaign) {
    VillageFile village = session.village();
    Set<UUID> known = found(village, campaign).stream()
        .map(row -> row.get(ISSUE.HOUSEHOLD))
        .collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Row mark : marks(village, campaign)) {
      if (!mark.get(CAMPAIGN_MARK.PROBLEM, "").isBlank()
          && !known.contains(mark.get(CAMPAIGN_MARK.HOUSEHOLD))) {
        edit.create(issue(session, mark));
      }
    }
    return edit.build();
  }

  private static Row issue(Session session, Row mark) {
    String problem = mark.get(CAMPAIGN_MARK.PROBLEM, "").strip();
    LocalDate done = mark.get(CAMPAIGN_MARK.SUPPLEMENTED_ON);
    Row issue = Issues.derived(
            session.ids().next(),
            IssueSource.CAMPAIGN,
            mark.get(CAMPAIGN_MARK.HOUSEHOLD),
            session.village(),
            session.today())
        .with(ISSUE.CAMPAIGN, mark.get(CAMPAIGN_MARK.CAMPAIGN))
        .with(ISSUE.SUPPLEMENT, mark.get(CAMPAIGN_MARK.KIND))
        .with(ISSUE.TITLE, Issues.headline(problem))
        .with(ISSUE.DETAIL, problem)
        .with(ISSUE.ACTION, mark.get(CAMPAIGN_MARK.SUPPLEMENT));
    return done == null
        ? issue
        : issue
            .with(ISSUE.STATE, Coded.of(IssueState.CLOSED))
            .with(ISSUE.CLOSED_ON, done)
            .with(ISSUE.CLOSING_EVIDENCE, mark.get(CAMPAIGN_MARK.SUPPLEMENT));
  }
}
