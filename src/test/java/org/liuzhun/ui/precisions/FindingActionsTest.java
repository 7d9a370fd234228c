package org.liuzhun.ui.precisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.WAIVER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.MemorySession;

/// What is done about a finding besides mending it.
class FindingActionsTest {

  private final Family family = CleanFamily.of(1);
  private MemorySession session = new MemorySession(VillageFile.empty());
  private FindingActions actions = new FindingActions(session);

  @BeforeEach
  void aHouseThatIsTooLarge() {
    Texts.use(Texts.CHINESE);
    family.first(Catalogue.HOUSEHOLD_YEAR).with(Tables.HOUSEHOLD_YEAR.HOUSE_AREA, 500);
    session = new MemorySession(Family.village(family));
    actions = new FindingActions(session);
  }

  @Test
  void aWaiverIsSavedWithReasonPersonAndDay() {
    assertTrue(actions.waive(judged(), finding(), " 两户同住 "));
    Row waiver = session.village().rows(Catalogue.WAIVER).getFirst();
    assertEquals("两户同住", waiver.get(WAIVER.REASON));
    assertEquals(session.person(), waiver.get(WAIVER.AUTHOR));
    assertEquals(session.today(), waiver.get(WAIVER.WAIVED_ON));
    assertEquals(List.of("C072"), waived(judged()));
    actions.reopen(waiver);
    assertEquals(List.of(), waived(judged()));
  }

  @Test
  void nothingIsWaivedWithoutAReason() {
    assertFalse(actions.waive(judged(), finding(), "  "));
    assertEquals(List.of(), session.village().rows(Catalogue.WAIVER));
  }

  @Test
  void aFindingBecomesOneRectificationWithItsDueDay() {
    assertEquals(Optional.empty(), actions.rectify(finding()));
    Row issue = session.village().all(Catalogue.ISSUE).getFirst();
    assertEquals("C072", issue.get(ISSUE.CHECK_CODE));
    assertEquals(Coded.of(IssueSource.CHECK), issue.get(ISSUE.SOURCE));
    assertEquals(finding().message(), issue.get(ISSUE.DETAIL));
    LocalDate due = session.today().plusDays(30);
    assertEquals(due, issue.get(ISSUE.DUE_ON));
    assertEquals(Optional.of("C072"), actions.rectify(finding()));
    assertEquals(1, session.village().all(Catalogue.ISSUE).size());
  }

  private Finding finding() {
    return judged().findings(family.household().id()).stream()
        .filter(found -> found.check().equals("C072"))
        .findFirst()
        .orElseThrow();
  }

  private Judgement judged() {
    VillageFile village = session.village();
    return Judgement.of(village, Policy.of(village), session.today());
  }

  private static List<String> waived(Judgement judgement) {
    return judgement.waived().stream().map(waived -> waived.finding().check()).toList();
  }
}
