package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.writing.Hygiene;

/// Compares what rows say about the head of the household with who is the head.
final class Heads {

  private final Set<String> names = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Draft draft;

  Heads(Draft draft, People people, UUID household) {
    this.draft = draft;
    for (UUID person : people.members(household)) {
      Row membership = draft.find(people.membership(person)).orElse(null);
      var relation = membership == null ? null : membership.get(MEMBERSHIP.RELATION);
      if (relation != null && relation.is(Relation.HEAD)) {
        draft.find(person).ifPresent(this::add);
      }
    }
  }

  /// Books the row's cells about the head: true ones have done their work, others are kept and
  /// pointed out.
  void compare(SheetRow row, Subject subject, Taker taker, Ledger ledger) {
    for (SheetRow.Placed placed : row.cells()) {
      switch (placed.column().meaning()) {
        case Meaning.HeadName _ ->
          book(names.contains(Hygiene.clean(placed.shown())), row, subject, placed, taker, ledger);
        case Meaning.HeadId _ -> {
          boolean isTrue = ids.contains(id(placed));
          state(subject, isTrue ? null : Hygiene.clean(placed.shown()));
          book(isTrue, row, subject, placed, taker, ledger);
        }
        case null, default -> {}
      }
    }
  }

  /// The head's number that the member's row states goes on record when it is another one, so that
  /// the contradiction stays a finding (C018) until it is mended; a later true one takes it back.
  private void state(Subject subject, @Nullable String number) {
    Row membership =
        subject.membership() == null ? null : draft.find(subject.membership()).orElse(null);
    if (membership != null && !Objects.equals(membership.get(MEMBERSHIP.STATED_HEAD_ID), number)) {
      draft.set(membership, MEMBERSHIP.STATED_HEAD_ID, number);
    }
  }

  private static void book(
      boolean isTrue,
      SheetRow row,
      Subject subject,
      SheetRow.Placed placed,
      Taker taker,
      Ledger ledger) {
    if (isTrue) {
      ledger.cell(Fate.IDENTIFIES);
    } else {
      taker.keep(row, subject, placed, Problem.of("problem.head-differs"));
    }
  }

  private void add(Row head) {
    names.add(head.get(PERSON.NAME, ""));
    String id = Claim.holder(head.get(PERSON.ID_NUMBER));
    ids.add(id == null ? "" : id);
  }

  private static String id(SheetRow.Placed placed) {
    String id = Claim.holder(SheetRow.value(Optional.of(placed), Kind.idNumber()));
    return id == null ? "?" : id;
  }
}
