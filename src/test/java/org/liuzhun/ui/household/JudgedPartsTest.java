package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.WAIVER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.assessment.whatif.IncomeWith;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the household's file says of exit, removal and a further line of income.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class JudgedPartsTest {

  private final VillageFile village = Family.village(CleanFamily.of(1));
  private final Subject subject = new Subject(
      village,
      village.dossiers().iterator().next(),
      Family.TODAY,
      List.of(),
      Policy.of(village),
      Cover.HIDDEN);
  private final List<Place> gone = new ArrayList<>();
  private VBox root = new VBox();

  @Start
  void start(Stage stage) {
    WhatIfPanel whatIf = new WhatIfPanel();
    VerdictSection verdict = new VerdictSection(gone::add);
    root = new VBox(whatIf.node(), verdict.node());
    stage.setScene(new Scene(root, 900, 600));
    stage.show();
    whatIf.show(subject);
    verdict.show(subject);
  }

  @Test
  void aPostIsReckonedAsItIsTyped(FxRobot robot) {
    TextField monthly = (TextField) root.lookup("#what-if");
    robot.interact(() -> monthly.setText("800"));
    IncomeWith with = IncomeWith.monthly(
            subject.situation(),
            subject.policy(),
            IncomeItem.WAGE_VILLAGE_POST,
            new BigDecimal("800"))
        .orElseThrow();
    assertEquals(with.remark().text(), answer());
    assertTrue(answer().contains("增加9600元"), answer());
    assertEquals(
        subject.policy().cited(IncomeWith.parameters(IncomeItem.WAGE_VILLAGE_POST), Family.TODAY),
        ((Label) root.lookup("#basis")).getText());
    robot.interact(() -> monthly.setText("八百左右"));
    assertEquals(Texts.of("ui.household.what-if.amount"), answer());
  }

  @Test
  void theAccountNamesTheRulesByWhichItsLinesCount(FxRobot robot) {
    Row statement = subject.rows(Catalogue.INCOME_STATEMENT).getFirst();
    AccountPanel panel = new AccountPanel();
    robot.interact(() -> {
      root.getChildren().setAll(panel);
      panel.show(subject, statement);
    });
    IncomeAccount account = IncomeAccount.of(subject.dossier(), statement, subject.policy());
    assertEquals(
        subject.policy().cited(account.parameters(), account.period().until()),
        ((Label) panel.lookup("#basis")).getText());
  }

  @Test
  void everyConditionOfTheVerdictIsALineAndItsParametersAreNamed() {
    Verdict verdict = Verdict.of(subject.situation(), subject.policy()).orElseThrow();
    TableView<?> table = (TableView<?>) root.lookup("#verdict");
    assertEquals(
        verdict.conditions().stream().map(one -> one.kind().label()).toList(),
        table.getItems().stream().map(line -> ((Line) line).cells().getFirst()).toList());
    // The what-if above has a basis of its own, with nothing reckoned yet.
    String basis = ((Label) root.getChildren().getLast().lookup("#basis")).getText();
    assertTrue(basis.startsWith(Texts.of("policy.cited", "")), basis);
  }

  @Test
  void theChosenFindingSaysWhatItsCheckLooksAtAndByWhichParameters(FxRobot robot) {
    Family wide = CleanFamily.of(1);
    wide.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 500);
    Judgement judgement = Family.judge(wide);
    Finding finding = judgement.findings().getFirst();
    FindingsSection section =
        new FindingsSection(_ -> {}, new MemorySession(judgement.context().village()));
    robot.interact(() -> {
      root.getChildren().setAll(section.node());
      section.show(new Subject(
          judgement.context().village(),
          wide.dossier(),
          Family.TODAY,
          List.of(finding),
          judgement.context().policy(),
          Cover.HIDDEN));
      section.focus(null, null);
    });
    Check check = Checks.of(finding.check());
    String basis = ((Label) root.lookup("#basis")).getText();
    assertTrue(basis.startsWith(check.definition()), basis);
    assertTrue(
        basis.contains(judgement.context().policy().cited(check.parameters(), Family.TODAY)));
  }

  @Test
  void aFindingOfTheHouseholdBecomesARectificationOrIsWaivedByOneKey(FxRobot robot)
      throws Exception {
    Family wide = CleanFamily.of(1);
    wide.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 500);
    MemorySession session = new MemorySession(Family.village(wide));
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> session.judgement().isPresent());
    Judgement judgement = session.judgement().orElseThrow();
    List<Finding> findings = judgement.findings(wide.household().id());
    FindingsSection section = new FindingsSection(_ -> {}, session);
    robot.interact(() -> {
      root.getChildren().setAll(section.node());
      section.show(new Subject(
          session.village(),
          wide.dossier(),
          session.today(),
          findings,
          judgement.context().policy(),
          Cover.HIDDEN));
      section.focus(null, null);
    });
    String check = findings.getFirst().check();
    robot.press(KeyCode.F9).release(KeyCode.F9);
    robot.interact(() -> {
      Row issue = session.village().all(Catalogue.ISSUE).getLast();
      assertEquals(check, issue.get(ISSUE.CHECK_CODE));
    });
    robot.press(KeyCode.F8).release(KeyCode.F8);
    robot.interact(() -> {
      TextField reason = (TextField) root.lookup("#reason-line .text-field");
      assertTrue(reason.isFocused(), "a reason is asked for");
      reason.setText("两户同住一院");
      reason.fireEvent(new ActionEvent());
    });
    Row waiver = session.village().rows(Catalogue.WAIVER).getFirst();
    assertEquals("两户同住一院", waiver.get(WAIVER.REASON));
  }

  @Test
  void aReasonThatIsAskedForEndsWithItsHousehold(FxRobot robot) {
    Family wide = CleanFamily.of(1);
    wide.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 500);
    Judgement judgement = Family.judge(wide);
    MemorySession session = new MemorySession(judgement.context().village());
    FindingsSection section = new FindingsSection(_ -> {}, session);
    robot.interact(() -> {
      root.getChildren().setAll(section.node());
      section.show(new Subject(
          session.village(),
          wide.dossier(),
          Family.TODAY,
          judgement.findings(),
          judgement.context().policy(),
          Cover.HIDDEN));
      section.focus(null, null);
    });
    robot.press(KeyCode.F8).release(KeyCode.F8);
    TextField reason = (TextField) root.lookup("#reason-line .text-field");
    robot.interact(() -> reason.setText("两户同住一院"));
    assertTrue(root.lookup("#reason-line").isVisible());
    robot.interact(() -> section.show(new Subject(
        session.village(),
        CleanFamily.of(2).dossier(),
        Family.TODAY,
        List.of(),
        judgement.context().policy(),
        Cover.HIDDEN)));
    assertFalse(root.lookup("#reason-line").isVisible(), "the next household has another file");
    assertTrue(root.lookup("#findings").isFocused(), "the cursor stays with the findings");
  }

  private String answer() {
    return ((Label) root.lookup("#what-if-answer")).getText();
  }
}
