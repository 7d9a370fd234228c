package org.liuzhun.ui.household;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.whatif.IncomeWith;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;

/// What a village's public-welfare post at so much a month would make of the income per head
/// (增收测算). Nothing is written.
final class WhatIfPanel implements SectionView {

  private final TextField monthly = new TextField();
  private final Label answer = new Label();
  private final HBox node = new HBox(8);
  private @Nullable Subject shown;

  WhatIfPanel() {
    Label question = new Label(Texts.of("ui.household.what-if"));
    question.setLabelFor(monthly);
    question.setMinWidth(Label.USE_PREF_SIZE);
    monthly.setId("what-if");
    monthly.setPrefColumnCount(6);
    monthly.setMinWidth(TextField.USE_PREF_SIZE);
    monthly.setAccessibleText(question.getText());
    answer.setId("what-if-answer");
    answer.setWrapText(true);
    answer.getStyleClass().add("muted");
    node.setAlignment(Pos.BASELINE_LEFT);
    node.getStyleClass().add("panel");
    node.getChildren().addAll(question, monthly, answer);
    monthly.textProperty().subscribe(this::reckon);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    shown = subject;
    reckon(monthly.getText());
  }

  private void reckon(String typed) {
    Subject subject = shown;
    boolean amount = Kind.money().parse(typed) instanceof Parsed.Value<BigDecimal>(BigDecimal yuan)
        && yuan != null
        && subject != null
        && say(subject, yuan);
    if (!amount) {
      answer.setText(typed.isBlank() ? "" : Texts.of("ui.household.what-if.amount"));
    }
  }

  private boolean say(Subject subject, BigDecimal yuan) {
    answer.setText(IncomeWith.monthly(
            subject.situation(), subject.policy(), IncomeItem.WAGE_VILLAGE_POST, yuan)
        .map(with -> with.remark().text())
        .orElseGet(() -> Texts.of("ui.household.what-if.no-account")));
    return true;
  }
}
