package org.liuzhun.assessment.income;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Row;

/// One line of the account as it is explained on screen and paper.
///
/// @param step what kind of line
/// @param remark the line in words with its figures
/// @param amount the result in yuan
/// @param row the recorded line, null for sums
public record AccountLine(
    Step step, Remark remark, BigDecimal amount, @Nullable Row row) {

  /// The line in words, in the language in use.
  public String text() {
    return remark.text();
  }
}
