package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.store.Edit;
import org.liuzhun.store.family.FamilyEdits;

/// A change in a family as far as it was said (成员变动草稿), without nodes: what it would write, or what
/// is still missing.
///
/// @param action what happens
/// @param subject the household
/// @param who the member whom it is about
/// @param said what was said about it
/// @param leaving who goes, where several are chosen
record FamilyDraft(FamilyAction action, Subject subject, Member who, Row said, Set<UUID> leaving) {

  /// What comes of it.
  sealed interface Outcome {}

  /// It can be done.
  ///
  /// @param edit what is written
  /// @param household the household to show afterwards
  record Ready(Edit edit, UUID household) implements Outcome {}

  /// Something is missing.
  ///
  /// @param key the text that says what
  record Missing(String key) implements Outcome {}

  Outcome outcome(RowId ids) {
    LocalDate day = said.get(MEMBERSHIP.LEFT_ON, subject.today());
    FamilyEdits edits = new FamilyEdits(day, ids::next);
    return switch (action) {
      case LEAVE -> leave(edits, day);
      case MOVE -> move(edits, day);
      case HEAD -> head(edits, day);
      case SPLIT -> split(edits, day, ids);
      case MERGE -> merge(edits);
    };
  }

  private Outcome leave(FamilyEdits edits, LocalDate day) {
    Coded<LeaveReason> reason = said.get(MEMBERSHIP.LEAVE_REASON);
    if (reason == null) {
      return missing("reason");
    }
    return needsHead(day)
        ? missing("next")
        : ready(edits.leave(dossier(), who, reason, next(day)), subject.id());
  }

  private Outcome move(FamilyEdits edits, LocalDate day) {
    Coded<LeaveReason> reason = said.get(MEMBERSHIP.LEAVE_REASON);
    Optional<Relation> relation = relation();
    Optional<Dossier> into = other();
    if (reason == null || relation.isEmpty() || into.isEmpty()) {
      return missing(into.isEmpty() ? "household" : reason == null ? "reason" : "relation");
    }
    return needsHead(day)
        ? missing("next")
        : ready(
            edits.move(
                dossier(),
                who,
                into.get(),
                relation.get(),
                reason,
                Objects.requireNonNullElse(
                    said.get(MEMBERSHIP.JOIN_REASON),
                    Coded.of(org.liuzhun.registry.code.JoinReason.REGISTERED)),
                next(day)),
            into.get().id());
  }

  private Outcome head(FamilyEdits edits, LocalDate day) {
    Member next = next(day);
    return next == null ? missing("next") : ready(edits.changeHead(dossier(), next), subject.id());
  }

  private Outcome split(FamilyEdits edits, LocalDate day, RowId ids) {
    List<Member> going = dossier().members(day).stream()
        .filter(member -> leaving.contains(member.file().id()))
        .toList();
    Member head = next(day);
    if (going.isEmpty() || going.size() == dossier().members(day).size()) {
      return missing("leaving");
    }
    if (going.stream().anyMatch(Member::isHead)) {
      return missing("head-stays");
    }
    if (head == null || !going.contains(head)) {
      return missing("next-of-leaving");
    }
    UUID household = ids.next();
    return ready(edits.split(dossier(), going, head, null, household), household);
  }

  private Outcome merge(FamilyEdits edits) {
    Optional<Relation> relation = relation();
    Optional<Dossier> into = other();
    if (relation.isEmpty() || into.isEmpty()) {
      return missing(into.isEmpty() ? "household" : "relation");
    }
    return ready(edits.merge(dossier(), into.get(), relation.get()), into.get().id());
  }

  /// Whether the head goes and others stay without one.
  private boolean needsHead(LocalDate day) {
    return who.isHead() && dossier().members(day).size() > 1 && next(day) == null;
  }

  /// The member who was named as the new head.
  private @Nullable Member next(LocalDate day) {
    UUID person = said.get(MEMBERSHIP.PERSON);
    return dossier().members(day).stream()
        .filter(member -> member.file().id().equals(person))
        .filter(member -> action == FamilyAction.SPLIT || !member.isHead())
        .findFirst()
        .orElse(null);
  }

  private Optional<Relation> relation() {
    Coded<Relation> relation = said.get(MEMBERSHIP.RELATION);
    return Optional.ofNullable(relation).map(Coded::known).filter(known -> known != Relation.HEAD);
  }

  private Optional<Dossier> other() {
    UUID household = said.get(MEMBERSHIP.HOUSEHOLD);
    return household == null || household.equals(subject.id())
        ? Optional.empty()
        : subject.village().dossier(household);
  }

  private Dossier dossier() {
    return subject.dossier();
  }

  private static Outcome ready(Edit edit, UUID household) {
    return new Ready(edit, household);
  }

  private static Outcome missing(String what) {
    return new Missing("ui.household.family.missing." + what);
  }
}
