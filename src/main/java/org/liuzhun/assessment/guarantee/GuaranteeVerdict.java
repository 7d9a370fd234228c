package org.liuzhun.assessment.guarantee;

import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.GuaranteeItem;

/// Whether one of the guarantees holds for a household.
///
/// @param item which
/// @param standing whether it holds: a fact against it weighs more than what was ticked
/// @param row the record of the check of this year or the last
/// @param reasons why it does not hold, what is missing, what contradicts what
/// @param against the first fact of the file that speaks against it
public record GuaranteeVerdict(
    GuaranteeItem item,
    Standing standing,
    Optional<Row> row,
    List<Remark> reasons,
    Optional<Remark> against) {

  /// Whether it holds and nothing is missing, neither date nor evidence.
  public boolean isComplete() {
    return reasons.isEmpty() && (standing == Standing.MET || standing == Standing.NOT_APPLICABLE);
  }
}
