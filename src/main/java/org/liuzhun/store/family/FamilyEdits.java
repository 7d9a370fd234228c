package org.liuzhun.store.family;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ClosingReason;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.JoinReason;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.store.Edit;

/// What changes when people leave, join, split or merge households (家庭成员变动). Every change is one
/// edit, so that one undo takes it back; nobody is deleted, memberships begin and end.
///
/// @param day the day on which it happens
/// @param ids new identities
public record FamilyEdits(LocalDate day, Supplier<UUID> ids) {

  /// A member leaves. When the head leaves, another member becomes head and all relations follow.
  ///
  /// @param next the new head; null when the head stays, or when nobody is left
  public Edit leave(Dossier from, Member who, Coded<LeaveReason> reason, @Nullable Member next) {
    Edit.Builder edit = Edit.begin();
    end(edit, who, reason);
    if (reason.is(LeaveReason.DEATH) && who.person().get(PERSON.DIED_ON) == null) {
      edit.set(who.person(), PERSON.DIED_ON, day);
    }
    if (next != null) {
      rebase(edit, staying(from, List.of(who)), next, from.head(day));
    }
    return edit.build();
  }

  /// Another member becomes head (户主变更); all relations follow.
  public Edit changeHead(Dossier in, Member next) {
    Edit.Builder edit = Edit.begin();
    rebase(edit, in.members(day), next, in.head(day));
    return edit.build();
  }

  /// Some members leave and make a household of their own (分户), in the same group, with a head of
  /// their own.
  ///
  /// @param household the identity of the new household
  /// @param next the new head of those who stay; null when their head stays
  public Edit split(
      Dossier from, List<Member> leaving, Member head, @Nullable Member next, UUID household) {
    Row old = from.household();
    Edit.Builder edit = Edit.begin()
        .create(Row.empty(Catalogue.HOUSEHOLD, household)
            .with(HOUSEHOLD.VILLAGE_GROUP, old.get(HOUSEHOLD.VILLAGE_GROUP))
            .with(HOUSEHOLD.ADDRESS, old.get(HOUSEHOLD.ADDRESS))
            .with(HOUSEHOLD.SPLIT_FROM, from.id()));
    Rebased relations = Rebased.of(leaving, head, from.head(day));
    List<Member> ordered = new ArrayList<>(leaving);
    ordered.remove(head);
    ordered.addFirst(head);
    for (int i = 0; i < ordered.size(); i++) {
      Member member = ordered.get(i);
      end(edit, member, Coded.of(LeaveReason.SPLIT));
      edit.create(begun(household, member.file().id(), Coded.of(JoinReason.SPLIT))
          .with(MEMBERSHIP.RELATION, relations.coded(member.file().id()))
          .with(MEMBERSHIP.POSITION, i + 1));
    }
    if (next != null) {
      rebase(edit, staying(from, leaving), next, from.head(day));
    }
    return edit.build();
  }

  /// Everybody of a household comes into another one (合户); the file of the first is closed, not
  /// lost.
  ///
  /// @param relation the former head's relation to the head of the household that stays
  public Edit merge(Dossier from, Dossier into, Relation relation) {
    Edit.Builder edit = Edit.begin();
    bring(edit, from.members(day), from, into, relation, Coded.of(LeaveReason.SPLIT));
    return edit.set(from.household(), HOUSEHOLD.CLOSED_ON, day)
        .set(from.household(), HOUSEHOLD.CLOSED_REASON, Coded.of(ClosingReason.MERGED))
        .set(from.household(), HOUSEHOLD.MERGED_INTO, into.id())
        .build();
  }

  /// One member moves into another household of the village.
  ///
  /// @param relation the relation to the head there
  /// @param reason why the person leaves
  /// @param joining why the person joins
  /// @param next the new head of those who stay; null when their head stays
  public Edit move(
      Dossier from,
      Member who,
      Dossier into,
      Relation relation,
      Coded<LeaveReason> reason,
      Coded<JoinReason> joining,
      @Nullable Member next) {
    Edit.Builder edit = Edit.begin();
    end(edit, who, reason);
    edit.create(begun(into.id(), who.file().id(), joining)
        .with(MEMBERSHIP.RELATION, Coded.of(relation))
        .with(MEMBERSHIP.POSITION, last(into) + 1));
    if (next != null) {
      rebase(edit, staying(from, List.of(who)), next, from.head(day));
    }
    return edit.build();
  }

  private void bring(
      Edit.Builder edit,
      List<Member> members,
      Dossier from,
      Dossier into,
      Relation relation,
      Coded<LeaveReason> reason) {
    Optional<Member> former = from.head(day);
    Optional<Member> head = into.head(day);
    Optional<Rebased> relations =
        former.flatMap(old -> head.map(now -> Rebased.into(members, relation, old, now)));
    int position = last(into);
    for (Member member : members) {
      end(edit, member, reason);
      edit.create(begun(into.id(), member.file().id(), Coded.of(JoinReason.SPLIT))
          .with(
              MEMBERSHIP.RELATION,
              relations.map(all -> all.coded(member.file().id())).orElse(null))
          .with(MEMBERSHIP.POSITION, ++position));
    }
  }

  /// The last position in the order of a household.
  private static int last(Dossier household) {
    return household.everybody().stream()
        .mapToInt(member -> member.membership().get(MEMBERSHIP.POSITION, 0))
        .max()
        .orElse(0);
  }

  private List<Member> staying(Dossier household, List<Member> leaving) {
    return household.members(day).stream()
        .filter(member -> !leaving.contains(member))
        .toList();
  }

  private static void rebase(
      Edit.Builder edit, List<Member> members, Member head, Optional<Member> former) {
    Rebased relations = Rebased.of(members, head, former);
    for (Member member : members) {
      edit.set(
          member.membership(),
          MEMBERSHIP.RELATION,
          relations.coded(member.file().id()));
    }
  }

  private void end(Edit.Builder edit, Member member, Coded<LeaveReason> reason) {
    edit.set(member.membership(), MEMBERSHIP.LEFT_ON, day)
        .set(member.membership(), MEMBERSHIP.LEAVE_REASON, reason);
  }

  private Row begun(UUID household, UUID person, Coded<JoinReason> reason) {
    return Row.empty(Catalogue.MEMBERSHIP, ids.get())
        .with(MEMBERSHIP.HOUSEHOLD, household)
        .with(MEMBERSHIP.PERSON, person)
        .with(MEMBERSHIP.JOINED_ON, day)
        .with(MEMBERSHIP.JOIN_REASON, reason);
  }
}
