package org.liuzhun.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.text.Trouble;

/// The list of what laptops disagree in, and its decision (待核对清单). On the workbook's thread only.
public final class Conflicts {

  private final Workbook workbook;
  private final Opened opened;

  Conflicts(Workbook workbook, Opened opened) {
    this.workbook = workbook;
    this.opened = opened;
  }

  /// All that is open, in a fixed order.
  public List<Conflict> list() {
    List<Conflict> list = new ArrayList<>();
    list.addAll(new CellConflicts(opened).list());
    list.addAll(new PersonConflicts(opened, workbook.village()).list());
    list.sort(Comparator.comparing(Conflict::kind).thenComparing(Conflict::id));
    return list;
  }

  /// What is open in the rows of one household's file; that one person stands in two rows is not
  /// among it.
  public List<Conflict> of(Dossier dossier) {
    return new CellConflicts(opened)
        .list().stream()
            .filter(conflict -> dossier.find(conflict.row()).isPresent())
            .sorted(Comparator.comparing(Conflict::kind).thenComparing(Conflict::id))
            .toList();
  }

  /// The open conflict of this id.
  public Optional<Conflict> find(String id) {
    return list().stream().filter(conflict -> conflict.id().equals(id)).findFirst();
  }

  /// Decides a conflict. The decision is a write like any other: it travels, and nobody is asked
  /// again unless somebody decides otherwise at the same time.
  ///
  /// @throws Trouble `trouble.store.conflict-changed` when it is not as it was when it was shown
  public Saved resolve(Conflict conflict, Conflict.Decision decision, @Nullable String reason)
      throws Trouble {
    Conflict now =
        find(conflict.id()).orElseThrow(() -> new Trouble("trouble.store.conflict-changed"));
    return Opened.guarded(() -> {
      List<RowOp> ops = switch (now.kind()) {
        case FIELD, DELETED -> new CellConflicts(opened).decide(now, decision);
        case SAME_PERSON, TWO_HOUSEHOLDS ->
          new PersonConflicts(opened, workbook.village()).decide(now, decision);
      };
      return workbook.write(Heading.Kind.RESOLVE, reason, ops, List.of());
    });
  }
}
