package org.liuzhun.ui.precisions;

import static org.liuzhun.registry.db.Tables.ISSUE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.session.Session;

/// What is done about a finding besides mending it, without nodes: waive it with a reason (豁免), end
/// a waiver, open a rectification (整改).
public final class FindingActions {

  private final Session session;

  /// Actions that a session saves.
  public FindingActions(Session session) {
    this.session = session;
  }

  /// Waives the finding until its data change.
  ///
  /// @param judgement which found it
  /// @param reason in the person's words; a blank one waives nothing
  /// @return whether it was waived
  public boolean waive(Judgement judgement, Finding finding, String reason) {
    if (reason.isBlank()) {
      return false;
    }
    Row waiver = judgement.waiver(finding, reason.strip(), session.person());
    session.save(Edit.begin().because(reason.strip()).create(waiver).build());
    return true;
  }

  /// Ends a waiver, so that the finding is open again.
  public void reopen(Row waiver) {
    session.save(Edit.begin().delete(waiver).build());
  }

  /// Opens a rectification for the finding.
  ///
  /// @return the number of the check when the household has an open issue for it already
  public Optional<String> rectify(Finding finding) {
    if (isOpen(finding)) {
      return Optional.of(finding.check());
    }
    Row issue = Issues.derived(
            session.ids().next(),
            IssueSource.CHECK,
            finding.household(),
            session.village(),
            session.today())
        .with(ISSUE.CHECK_CODE, finding.check())
        .with(ISSUE.TITLE, finding.title())
        .with(ISSUE.DETAIL, finding.message());
    session.save(Edit.begin()
        .because(Texts.of("ui.precisions.rectified", finding.check()))
        .create(issue)
        .build());
    return Optional.empty();
  }

  private boolean isOpen(Finding finding) {
    return session.village().all(Catalogue.ISSUE).stream()
        .anyMatch(row -> finding.check().equals(row.get(ISSUE.CHECK_CODE))
            && same(finding, row)
            && Issues.isOpen(row));
  }

  private static boolean same(Finding finding, Row issue) {
    @Nullable Object household = finding.household();
    return household == null
        ? issue.get(ISSUE.HOUSEHOLD) == null
        : household.equals(issue.get(ISSUE.HOUSEHOLD));
  }
}
