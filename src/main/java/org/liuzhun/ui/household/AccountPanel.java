package org.liuzhun.ui.household;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.income.AccountLine;
import org.liuzhun.assessment.income.Difference;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.Step;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark;

/// The account that the lines of a statement make (收入核算过程), step by step, and where the stated
/// totals differ.
final class AccountPanel extends VBox {

  AccountPanel() {
    getStyleClass().addAll("panel", "account");
  }

  void show(Subject subject, @Nullable Row statement) {
    Label title = new Label(Texts.of("ui.household.account"));
    title.getStyleClass().add("heading");
    getChildren().setAll(title);
    if (statement == null) {
      return;
    }
    IncomeAccount account = IncomeAccount.of(subject.dossier(), statement, subject.policy());
    if (account.isBlank()) {
      getChildren().add(line(Texts.of("ui.household.account.none"), "muted"));
      return;
    }
    shown(account).forEach(line -> getChildren().add(line(line.text(), style(line.step()))));
    account.differences().forEach(difference -> getChildren().add(difference(difference)));
    getChildren().add(basis(account, subject));
  }

  /// By which rules of the region lines count and income is compared.
  private static Label basis(IncomeAccount account, Subject subject) {
    BasisLabel basis = new BasisLabel();
    basis.show("", account.parameters(), subject.policy(), account.period().until());
    return basis;
  }

  private static List<AccountLine> shown(IncomeAccount account) {
    return account.lines().stream()
        .filter(line -> line.step() != Step.ITEM)
        .filter(line -> line.step() != Step.GROUP || line.amount().signum() != 0)
        .toList();
  }

  private static String style(Step step) {
    return switch (step) {
      case PER_HEAD, REFERENCE_PER_HEAD, DISPOSABLE_PER_HEAD -> "total";
      case NOT_COUNTED, GROUP, ITEM, PEOPLE, REFERENCE_BOTH -> "muted";
      case GROSS, NET, REFERENCE, DISPOSABLE -> "account-line";
    };
  }

  private static Label difference(Difference difference) {
    Label label = line(difference.text(), "doubt");
    label.setGraphic(new StatusMark(StatusMark.Level.DOUBT));
    return label;
  }

  private static Label line(String text, String style) {
    Label line = new Paragraph(text);
    line.getStyleClass().addAll("small", style);
    return line;
  }
}
