package org.liuzhun.ui.rectification;

import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.session.Session;

/// The way of an issue from finding to closing (整改流程): the visit that learns why, the application,
/// the closing. Each step is one save.
final class IssueSteps {

  private final Session session;

  IssueSteps(Session session) {
    this.session = session;
  }

  /// The visit to the household about the issue; made when there is none yet. Empty for an issue
  /// without a household.
  Optional<Row> visit(Row issue) {
    return linked(issue, ISSUE.VISIT)
        .or(() -> household(issue).map(home -> {
          Row visit = Row.empty(Catalogue.VISIT, session.ids().next())
              .with(VISIT.HOUSEHOLD, home)
              .with(VISIT.VISITED_ON, session.today());
          session.save(Edit.begin()
              .create(visit)
              .set(issue, ISSUE.VISIT, visit.id())
              .set(issue, ISSUE.STATE, Coded.of(IssueState.DOING))
              .build());
          return visit;
        }));
  }

  /// The application that answers the issue; made when there is none yet. About a person with a
  /// chronic disease it is one for the card.
  Optional<Row> application(Row issue) {
    return linked(issue, ISSUE.MEASURE)
        .or(() -> household(issue).map(home -> {
          Row measure = measure(issue, home, isAboutCard(issue));
          session.save(Edit.begin()
              .create(measure)
              .set(issue, ISSUE.MEASURE, measure.id())
              .build());
          return measure;
        }));
  }

  private Row measure(Row issue, UUID home, boolean card) {
    return Row.empty(Catalogue.MEASURE, session.ids().next())
        .with(MEASURE.HOUSEHOLD, home)
        .with(MEASURE.PERSON, issue.get(ISSUE.PERSON))
        .with(MEASURE.NEED_ON, session.today())
        .with(MEASURE.STATE, Coded.of(MeasureState.PLANNED))
        .with(MEASURE.TYPE, card ? Coded.of(MeasureType.CHRONIC_CARD) : null)
        .with(MEASURE.CATEGORY, card ? Coded.of(MeasureType.CHRONIC_CARD.category()) : null);
  }

  /// Closes the issue. Without evidence nothing happens and the column that lacks it is returned.
  /// The number of a chronic-disease card is evidence, and is written to the person as well.
  Optional<TableField<?, ?>> close(Row issue) {
    Optional<String> card = card(issue);
    String evidence = issue.get(ISSUE.CLOSING_EVIDENCE, card.orElse(""));
    if (evidence.isBlank()) {
      return Optional.of(ISSUE.CLOSING_EVIDENCE);
    }
    Edit.Builder edit = Edit.begin()
        .set(issue, ISSUE.CLOSING_EVIDENCE, evidence)
        .set(issue, ISSUE.STATE, Coded.of(IssueState.CLOSED))
        .set(issue, ISSUE.CLOSED_ON, session.today());
    card.ifPresent(number -> holds(issue, number, edit));
    session.save(edit.build());
    return Optional.empty();
  }

  private Optional<String> card(Row issue) {
    return linked(issue, ISSUE.MEASURE)
        .filter(IssueSteps::isCard)
        .map(measure -> measure.get(MEASURE.CARD_NUMBER, ""))
        .filter(number -> !number.isBlank());
  }

  /// Parks the issue. Without reason and re-check date nothing happens and the column that lacks is
  /// returned.
  Optional<TableField<?, ?>> park(Row issue) {
    if (issue.get(ISSUE.PARKED_REASON, "").isBlank()) {
      return Optional.of(ISSUE.PARKED_REASON);
    }
    LocalDate recheck = issue.get(ISSUE.RECHECK_ON);
    if (recheck == null || !recheck.isAfter(session.today())) {
      return Optional.of(ISSUE.RECHECK_ON);
    }
    session.save(
        Edit.begin().set(issue, ISSUE.STATE, Coded.of(IssueState.PARKED)).build());
    return Optional.empty();
  }

  /// The row of this household's file that the issue names.
  Optional<Row> linked(Row issue, TableField<?, UUID> column) {
    UUID id = issue.get(column);
    return id == null
        ? Optional.empty()
        : household(issue).flatMap(session.village()::dossier).flatMap(file -> file.find(id));
  }

  private void holds(Row issue, String number, Edit.Builder edit) {
    UUID person = issue.get(ISSUE.PERSON);
    if (person != null) {
      int year = session.today().getYear();
      Row facts = year(session.village(), issue, person, year);
      Row stored = Row.keyed(Catalogue.PERSON_YEAR, person, year);
      edit.change(
          facts,
          facts
              .with(PERSON_YEAR.PERSON, person)
              .with(PERSON_YEAR.YEAR, stored.get(PERSON_YEAR.YEAR))
              .with(PERSON_YEAR.CHRONIC_CARD, Coded.of(CardState.HELD))
              .with(PERSON_YEAR.CHRONIC_CARD_NUMBER, number));
    }
  }

  private static Row year(VillageFile village, Row issue, UUID person, int year) {
    return Optional.ofNullable(issue.get(ISSUE.HOUSEHOLD))
        .flatMap(village::dossier)
        .flatMap(file -> file.member(person))
        .flatMap(member -> member.file().year(year))
        .orElseGet(() -> Row.empty(
            Catalogue.PERSON_YEAR,
            Row.keyed(Catalogue.PERSON_YEAR, person, year).id()));
  }

  private boolean isAboutCard(Row issue) {
    UUID person = issue.get(ISSUE.PERSON);
    return person != null
        && year(session.village(), issue, person, session.today().getYear())
            .yes(PERSON_YEAR.CHRONIC);
  }

  private static boolean isCard(Row measure) {
    var type = measure.get(MEASURE.TYPE);
    return type != null && type.is(MeasureType.CHRONIC_CARD);
  }

  private static Optional<UUID> household(Row issue) {
    return Optional.ofNullable(issue.get(ISSUE.HOUSEHOLD));
  }
}
