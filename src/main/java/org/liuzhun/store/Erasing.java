package org.liuzhun.store;

import java.util.List;
import java.util.UUID;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.merge.Line;
import org.liuzhun.text.Trouble;

/// Erases for good (抹除): out of log, projection, drafts, photographs and the workbook's own
/// backups.
/// That something was erased, by whom and why, stays.
public final class Erasing {

  private final Workbook workbook;
  private final Opened opened;

  Erasing(Workbook workbook, Opened opened) {
    this.workbook = workbook;
    this.opened = opened;
  }

  /// Erases every value that a cell ever had. Other values that lay in the same lines of the log
  /// are
  /// written again.
  ///
  /// @throws Trouble `trouble.store.no-reason`, `trouble.store.reason-tells`: nothing was erased
  public Erased value(Row row, Field<?> field, String reason) throws Trouble {
    return erase(() -> ErasurePlan.value(opened.projection(), row, field), reason);
  }

  /// Erases a person with all rows of his own and his memberships.
  ///
  /// @throws Trouble as [#value]
  public Erased person(UUID person, String reason) throws Trouble {
    return erase(() -> ErasurePlan.person(opened.projection(), person), reason);
  }

  /// Erases a household with all rows of its own, and the people who belong to no other.
  ///
  /// @throws Trouble as [#value]
  public Erased household(UUID household, String reason) throws Trouble {
    return erase(() -> ErasurePlan.household(opened.projection(), household), reason);
  }

  private Erased erase(Opened.Work<ErasurePlan> planning, String reason) throws Trouble {
    return Opened.guarded(() -> {
      ErasurePlan plan = planning.run();
      if (plan.isEmpty()) {
        return Erased.NOTHING;
      }
      plan.check(reason);
      List<Line> lines = plan.lines();
      plan.remains(workbook.drafts()).write(opened.folder(), opened.keys());
      Saved saved = workbook.write(reason, plan.rows(), lines);
      opened.log().seal();
      opened.projection().forgetBase();
      workbook.renew(false);
      Remains.remove(opened.folder(), opened.keys(), opened.projection());
      return new Erased(
          plan.rows().size(),
          lines.size(),
          saved.touched(),
          plan.mentions(opened.projection()),
          renewBackups());
    });
  }

  /// A backup that fails now is remembered as failed, and the next good one removes those before.
  boolean renewBackups() {
    try {
      workbook.backups().renew();
      return true;
    } catch (Trouble trouble) {
      return false;
    }
  }
}
