package org.liuzhun.ui.household;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.whatif.IncomeWith;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.AmountField;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.Paragraph;

/// What a village's public-welfare post at so much a month would make of the income per head
/// (增收测算). Nothing is written.
final class WhatIfPanel implements SectionView {

  private static final IncomeItem POST = IncomeItem.WAGE_VILLAGE_POST;

  private final AmountField monthly = new AmountField("what-if", Texts.of("ui.household.what-if"));
  private final Label answer = new Paragraph();
  private final BasisLabel basis = new BasisLabel();
  private final VBox node = new VBox();
  private @Nullable Subject shown;

  WhatIfPanel() {
    answer.setId("what-if-answer");
    answer.getStyleClass().add("muted");
    node.getStyleClass().add("panel");
    node.getChildren().addAll(new Bar(8, monthly.question(), monthly, answer), basis);
    monthly.textProperty().subscribe(this::reckon);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    shown = subject;
    reckon();
  }

  private void reckon() {
    Subject subject = shown;
    if (subject != null) {
      answer.setText(monthly
          .amount()
          .map(yuan -> with(subject, yuan))
          .orElseGet(() -> monthly.without(Texts.of("ui.household.what-if.amount"))));
      basis.show(
          "",
          monthly.amount().isPresent() ? IncomeWith.parameters(POST) : List.of(),
          subject.policy(),
          subject.situation().today());
    }
  }

  private static String with(Subject subject, BigDecimal yuan) {
    return IncomeWith.monthly(subject.situation(), subject.policy(), POST, yuan)
        .map(with -> with.remark().text())
        .orElseGet(() -> Texts.of("ui.household.what-if.no-account"));
  }
}
