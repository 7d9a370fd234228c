package org.liuzhun.assessment.income;

import java.math.BigDecimal;
import org.liuzhun.registry.Field;
import org.liuzhun.text.Texts;

/// A total that came from outside and differs from the account's own (C015, C016, C093): compared,
/// never computed with.
///
/// @param field the stated field
/// @param stated what was stated
/// @param computed what the lines give
public record Difference(Field<?> field, BigDecimal stated, BigDecimal computed) {

  /// Stated less computed.
  public BigDecimal amount() {
    return stated.subtract(computed);
  }

  /// The field with both figures, in the language in use.
  public String text() {
    return Texts.of(
        "income.difference",
        field.label(Texts.language()),
        stated.toPlainString(),
        computed.toPlainString());
  }
}
