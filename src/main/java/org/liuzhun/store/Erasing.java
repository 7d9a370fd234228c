package org.liuzhun.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.merge.ErasedLines;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Done;
import org.liuzhun.store.trust.Leaving;
import org.liuzhun.text.Trouble;

/// Erases for good (抹除): out of log, projection, drafts, photographs and the workbook's own
/// backups. That something was erased, by whom and why, stays.
public final class Erasing {

  private final Workbook workbook;
  private final Opened opened;

  Erasing(Workbook workbook, Opened opened) {
    this.workbook = workbook;
    this.opened = opened;
  }

  /// Erases every value that a cell ever had. Other values that lay in the same lines of the
  /// log are written again.
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

  /// The values that go with what others have done and is not shown here yet.
  List<GoingValues> going(List<Transaction> due) {
    return due.stream()
        .filter(other -> !other.erases().isEmpty())
        .map(other -> GoingValues.of(opened.projection(), other))
        .toList();
  }

  /// What this laptop has written again of values that others erased without knowing of it
  /// goes too: only this laptop knows of all that it wrote. If its role may not erase, both
  /// stand in the cell and people decide.
  void again(List<GoingValues> going) throws Trouble {
    if (!going.isEmpty() && mayErase()) {
      Set<UUID> names = names();
      for (GoingValues values : going) {
        erase(() -> ErasurePlan.again(opened.projection(), values, names), values.reason());
      }
    }
  }

  /// The lines whose contents are to go: those that the new transactions erase, and those of the
  /// new transactions that were erased before they came.
  List<Line> gone(List<Transaction> due, Arrival arrival) {
    List<Line> named = due.stream().flatMap(t -> t.erases().stream()).toList();
    ErasedLines now = new ErasedLines(named);
    List<Line> lines = new ArrayList<>(opened.projection().everywhere(named));
    for (Transaction transaction : arrival.transactions()) {
      for (int number = 0; number <= transaction.rows().size(); number++) {
        Line line = transaction.line(number);
        if (now.has(line) || opened.projection().isErased(line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /// Notes what has to go besides, before others' erasures are taken in.
  void taking(List<Transaction> due) throws IOException, Trouble {
    List<Line> lines = due.stream().flatMap(t -> t.erases().stream()).toList();
    Remains.of(opened.projection(), lines, workbook.drafts()).write(opened.folder(), opened.keys());
  }

  /// Removes what has to go besides, after others' erasures were taken in. What came only with
  /// them may hold again what went, or tell what this laptop has written by the same decision.
  void taken(List<GoingValues> going) throws IOException, Trouble {
    Remains.remove(opened.folder(), opened.keys(), opened.projection());
    renewBackups();
    again(going.stream().map(one -> one.andDecided(opened.projection())).toList());
  }

  private boolean mayErase() {
    return opened
        .membership()
        .trust()
        .member(opened.keys().identity().device())
        .filter(member -> member.certificate().role().mayErase())
        .isPresent();
  }

  /// The names under which this laptop's writing stands: its own, those that it had, and those of
  /// laptops that have written anew what it wrote under them.
  private Set<UUID> names() {
    UUID own = opened.keys().identity().device();
    Set<UUID> names = new HashSet<>(opened.membership().former(own).keySet());
    names.add(own);
    boolean more = true;
    while (more) {
      more = names.addAll(opened.membership().trust().leavings().stream()
          .filter(leaving -> names.contains(leaving.device()))
          .map(Leaving::next)
          .toList());
    }
    return names;
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
      List<Line> lines = new ArrayList<>(plan.lines());
      lines.addAll(workbook.sharing().apart().lines(plan::takes));
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
