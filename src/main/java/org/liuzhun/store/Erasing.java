package org.liuzhun.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Done;
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
    return checked(() -> ErasurePlan.value(opened.projection(), row, field), reason);
  }

  /// Erases a person with all rows of his own and his memberships.
  ///
  /// @throws Trouble as [#value]
  public Erased person(UUID person, String reason) throws Trouble {
    return checked(() -> ErasurePlan.person(opened.projection(), person), reason);
  }

  /// Erases a household with all rows of its own, and the people who belong to no other.
  ///
  /// @throws Trouble as [#value]
  public Erased household(UUID household, String reason) throws Trouble {
    return checked(() -> ErasurePlan.household(opened.projection(), household), reason);
  }

  /// What this laptop has written again of values that others erased without knowing of it goes
  /// too, before their erasure is taken in: only this laptop knows of all that it wrote. If its
  /// role may not erase, both stand in the cell and people decide.
  ///
  /// @param due what others have done and is not shown here yet
  void again(List<Transaction> due) throws Trouble {
    UUID own = opened.keys().identity().device();
    Set<UUID> names = new HashSet<>(opened.membership().former(own).keySet());
    names.add(own);
    boolean may = opened
        .membership()
        .trust()
        .member(own)
        .filter(member -> member.certificate().role().mayErase())
        .isPresent();
    for (Transaction other : due) {
      if (may && !other.erases().isEmpty()) {
        String reason = other.heading().reason();
        erase(
            () -> ErasurePlan.again(opened.projection(), other, names),
            reason == null ? "" : reason);
      }
    }
  }

  /// Whether a value that once stood in a cell was erased.
  public boolean has(UUID row, Field<?> field) {
    return opened.projection().done(row).values().stream()
        .map(op -> op.cells().get(field.name()))
        .anyMatch(write -> write != null && write.value().isMissingNode());
  }

  /// What has been erased until now.
  public Past past() {
    return new Past(opened.projection().deeds().of(Heading.Kind.ERASE).stream()
        .collect(Collectors.groupingBy(done -> done.op().row())));
  }

  /// What was erased (历次抹除).
  ///
  /// @param rows what the erasures did, by row
  public record Past(Map<UUID, List<Done>> rows) {

    /// Whether a cell was erased, alone or with its row, beyond what somebody had seen.
    ///
    /// @param seen whether he had it
    public boolean since(Predicate<Done> seen, UUID row, Field<?> field) {
      return rows.getOrDefault(row, List.of()).stream()
          .filter(seen.negate())
          .anyMatch(done -> ErasurePlan.goes(done.op(), field.name()));
    }
  }

  private Erased checked(Opened.Work<ErasurePlan> planning, String reason) throws Trouble {
    return erase(
        () -> {
          ErasurePlan plan = planning.run();
          if (!plan.isEmpty()) {
            plan.check(reason);
          }
          return plan;
        },
        reason);
  }

  private Erased erase(Opened.Work<ErasurePlan> planning, String reason) throws Trouble {
    return Opened.guarded(() -> {
      ErasurePlan plan = planning.run();
      if (plan.isEmpty()) {
        return Erased.NOTHING;
      }
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
