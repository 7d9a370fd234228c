package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.assessment.whatif.IncomeWith;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the household's file says of exit, removal and a further line of income.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class JudgedPartsTest {

  private final VillageFile village = Family.village(CleanFamily.of(1));
  private final Subject subject = new Subject(
      village, village.dossiers().iterator().next(), Family.TODAY, List.of(), Policy.of(village));
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
    robot.interact(() -> monthly.setText("八百左右"));
    assertEquals(Texts.of("ui.household.what-if.amount"), answer());
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
    FindingsSection section = new FindingsSection(_ -> {});
    robot.interact(() -> {
      root.getChildren().setAll(section.node());
      section.show(new Subject(
          judgement.context().village(),
          wide.dossier(),
          Family.TODAY,
          List.of(finding),
          judgement.context().policy()));
      section.focus(null, null);
    });
    Check check = Checks.of(finding.check());
    String basis = ((Label) root.lookup("#basis")).getText();
    assertTrue(basis.startsWith(check.definition()), basis);
    assertTrue(
        basis.contains(judgement.context().policy().cited(check.parameters(), Family.TODAY)));
  }

  private String answer() {
    return ((Label) root.lookup("#what-if-answer")).getText();
  }
}
