package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.util.Optional;
import java.util.UUID;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.rectification.Issues;

/// A visit that is being recorded (走访记录), without nodes: it begins with today and the household's
/// helper; a problem that was found becomes a rectification in the same edit.
///
/// @param subject the household
/// @param id the identity of the visit
record VisitDraft(Subject subject, UUID id) {

  /// How the visit begins.
  Row begin() {
    return Row.empty(Catalogue.VISIT, id)
        .with(VISIT.HOUSEHOLD, subject.id())
        .with(VISIT.VISITED_ON, subject.today())
        .with(
            VISIT.HELPER,
            subject.situation().help().helper(subject.village()).map(Row::id).orElse(null));
  }

  /// What is written.
  Edit edit(Row visit, RowId ids) {
    Edit.Builder edit = Edit.begin().create(visit);
    String problem = visit.get(VISIT.PROBLEM, "").strip();
    if (!problem.isEmpty()) {
      edit.create(rectification(visit, problem, ids));
    }
    return edit.build();
  }

  private Row rectification(Row visit, String problem, RowId ids) {
    Row issue = Issues.derived(
        ids.next(), IssueSource.VISIT, subject.id(), subject.village(), subject.today());
    return issue
        .with(ISSUE.TITLE, Issues.headline(problem))
        .with(ISSUE.DETAIL, problem)
        .with(ISSUE.FOUND_ON, visit.get(VISIT.VISITED_ON))
        .with(ISSUE.OWNER, owner(visit).orElse(issue.get(ISSUE.OWNER)))
        .with(ISSUE.ACTION, visit.get(VISIT.SOLUTION))
        .with(ISSUE.VISIT, visit.id());
  }

  private Optional<String> owner(Row visit) {
    return subject
        .village()
        .row(Catalogue.HELPER, visit.get(VISIT.HELPER))
        .map(helper -> helper.get(HELPER.NAME));
  }
}
