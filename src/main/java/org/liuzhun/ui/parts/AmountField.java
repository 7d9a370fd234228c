package org.liuzhun.ui.parts;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;

/// An amount that is typed outside of any form, to reckon with and not to be kept (试算金额); in yuan,
/// 万 understood.
public final class AmountField extends TextField {

  private static final int FIGURES = 7;

  private final Label question;

  /// An empty field.
  ///
  /// @param id how it is found in the window
  /// @param question what is asked before it
  public AmountField(String id, String question) {
    this.question = new Label(question);
    this.question.setLabelFor(this);
    setId(id);
    setPrefColumnCount(FIGURES);
    setAccessibleText(question);
  }

  /// The words to stand before it.
  public Label question() {
    return question;
  }

  /// The amount; nothing while the field is empty or holds no amount.
  public Optional<BigDecimal> amount() {
    return Kind.money().parse(getText()) instanceof Parsed.Value<BigDecimal>(var yuan)
        ? Optional.ofNullable(yuan)
        : Optional.empty();
  }

  /// What is to be said while there is no amount: nothing before anything is typed.
  public String without(String words) {
    return getText().isBlank() ? "" : words;
  }
}
