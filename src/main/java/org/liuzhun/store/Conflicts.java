package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
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
    list.addAll(together(workbook.village()));
    list.sort(Comparator.comparing(Conflict::kind).thenComparing(Conflict::id));
    return list;
  }

  /// What several rows make together, once there are several laptops.
  private List<Conflict> together(VillageFile village) {
    if (opened.projection().applied().size() < 2) {
      return List.of();
    }
    RowConflicts rows = RowConflicts.of(opened);
    List<Conflict> list = new ArrayList<>(new HouseholdDoubles(rows, village).list());
    list.addAll(new PersonConflicts(rows, village).list());
    list.addAll(new SetConflicts(rows, village).list());
    return list;
  }

  /// Whether a save may make rows of this laptop one with those of others; looking through all rows
  /// takes longer than a save.
  static boolean mayComeOf(List<RowChange> changes) {
    return changes.isEmpty() || changes.stream().anyMatch(Conflicts::mayComeOf);
  }

  private static boolean mayComeOf(RowChange change) {
    Entity entity = change.entity();
    if (entity == Catalogue.HOUSEHOLD) {
      return differs(change, HOUSEHOLD.NUMBER) || differs(change, HOUSEHOLD.CLOSED_ON);
    }
    return entity == Catalogue.PERSON
        ? differs(change, PERSON.ID_NUMBER)
        : entity == Catalogue.MEMBERSHIP || SetConflicts.SETS.containsKey(entity);
  }

  private static boolean differs(RowChange change, TableField<?, ?> column) {
    Row before = change.before();
    Row after = change.after();
    return before == null
        || after == null
        || !Objects.equals(before.get(column), after.get(column));
  }

  /// The village with what laptops disagree in.
  ///
  /// @param other whether they may disagree in other things than before
  VillageFile marked(VillageFile village, boolean other) {
    if (!other && !village.hasOpen()) {
      return village;
    }
    Map<UUID, Set<String>> open = new CellConflicts(opened).open();
    together(village)
        .forEach(conflict -> RowNames.naming(conflict.entity())
            .ifPresent(field -> conflict
                .versions()
                .forEach(version ->
                    open.computeIfAbsent(version.row(), _ -> new HashSet<>()).add(field.name()))));
    return village.withOpen(open);
  }

  /// What is open in one household's file.
  public List<Conflict> of(Dossier dossier) {
    return list().stream()
        .filter(conflict -> conflict.versions().stream()
            .anyMatch(version -> dossier.find(version.row()).isPresent()))
        .toList();
  }

  /// What was decided about things that are no rows.
  public Decisions decisions() {
    return new Decisions(workbook, opened);
  }

  /// The open conflict of this id.
  public Optional<Conflict> find(String id) {
    return list().stream().filter(conflict -> conflict.id().equals(id)).findFirst();
  }

  /// Decides a conflict. The decision is a write like any other: it travels, and nobody is asked
  /// again unless somebody decides otherwise at the same time.
  ///
  /// @throws Trouble `trouble.store.conflict-changed` when it is not as it was when it was shown,
  ///     `trouble.store.reader`
  public Saved resolve(Conflict conflict, Conflict.Decision decision, @Nullable String reason)
      throws Trouble {
    workbook.people().write();
    Conflict now =
        find(conflict.id()).orElseThrow(() -> new Trouble("trouble.store.conflict-changed"));
    return Opened.guarded(() -> {
      List<RowOp> ops = switch (now.kind()) {
        case FIELD, DELETED -> new CellConflicts(opened).decide(now, decision);
        case SAME_PERSON, TWO_HOUSEHOLDS, SAME_HOUSEHOLD, SAME_ENTRY -> decide(now, decision);
      };
      return workbook.write(Heading.Kind.RESOLVE, reason, ops, List.of());
    });
  }

  private List<RowOp> decide(Conflict conflict, Conflict.Decision decision) {
    RowConflicts rows = RowConflicts.of(opened);
    return switch (decision) {
      case Conflict.Decision.Take(int version) -> take(rows, conflict, version);
      case Conflict.Decision.Different _ -> List.of(rows.different(conflict));
      case Conflict.Decision.Write _ ->
        throw new IllegalArgumentException("rows are chosen, not written");
    };
  }

  private List<RowOp> take(RowConflicts rows, Conflict conflict, int version) {
    Map<UUID, UUID> into = conflict.into(conflict.versions().get(version).row());
    if (conflict.kind() == Conflict.Kind.TWO_HOUSEHOLDS) {
      Edit.Builder edit = Edit.begin();
      into.keySet().forEach(gone -> edit.delete(Row.empty(Catalogue.MEMBERSHIP, gone)));
      return ops(edit);
    }
    if (conflict.kind() == Conflict.Kind.SAME_HOUSEHOLD) {
      new HouseholdDoubles(rows, workbook.village()).people(into);
    }
    return one(into);
  }

  private List<RowOp> one(Map<UUID, UUID> into) {
    Edit.Builder edit = Edit.begin();
    new SameRows(workbook.village(), into).into(edit);
    List<RowOp> ops = new ArrayList<>(ops(edit));
    ops.addAll(new MadeOne(opened.projection()).said(into));
    return ops;
  }

  private List<RowOp> ops(Edit.Builder edit) {
    Edit made = edit.build();
    opened.projection().prepare(made.writes().stream().map(Edit.Write::row).toList());
    return Writer.ops(opened.projection().state(), made);
  }
}
