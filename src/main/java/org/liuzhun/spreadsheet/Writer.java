package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.PERSON;

import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Texts;

/// Writes values into the draft and keeps the books about it.
final class Writer {

  private final Draft draft;
  private final Ledger ledger;

  Writer(Draft draft, Ledger ledger) {
    this.draft = draft;
    this.ledger = ledger;
  }

  /// The value of a cell for a field, with the cell's fate in the books.
  <T> void cell(Subject subject, Row row, Field<T> field, SheetRow.Placed placed) {
    switch (placed.parse(field.kind())) {
      case Parsed.Refused<T>(var problem) -> refuse(placed, problem);
      case Parsed.Value<T>(var value) -> {
        if (value == null) {
          ledger.cell(Fate.DASH);
        } else {
          book(placed, value(subject, row, field, value, placed), remark(value));
        }
      }
    }
  }

  /// A value for a field; tells its fate without counting the cell.
  <T> Fate value(Subject subject, Row row, Field<T> field, T value, SheetRow.Placed placed) {
    Row before = draft.find(row.id()).orElse(row);
    Draft.Said said = draft.say(row, field, value, placed.position());
    if (said.contradicts() != null) {
      ledger.remark(contradiction(placed, said.contradicts()));
    }
    outcome(subject, row.entity(), said.fate());
    if (said.fate() == Fate.CHANGED) {
      change(subject, before, field, value, placed);
    }
    return said.fate();
  }

  private static CellProblem contradiction(SheetRow.Placed placed, Position earlier) {
    return new CellProblem(
        placed.position(),
        Fate.REFUSED,
        placed.shown(),
        Problem.of("problem.contradicts", earlier.toString()));
  }

  /// A value that follows from a cell, for a field that neither sheet nor register fills.
  <T> void follow(Subject subject, Row row, Field<T> field, T value, SheetRow.Placed placed) {
    Row before = draft.find(row.id()).orElse(row);
    if (draft.fill(row, field.column(), value) && !draft.isNew(row.id())) {
      outcome(subject, row.entity(), Fate.CHANGED);
      change(subject, before, field, value, placed);
    }
  }

  /// Counts a cell, with a remark if there is one.
  void book(SheetRow.Placed placed, Fate fate, @Nullable Problem remark) {
    if (remark == null || fate == Fate.REFUSED) {
      ledger.cell(fate);
    } else {
      ledger.cell(placed, fate, remark);
    }
  }

  /// A cell that is not taken. A dash in it is no loss.
  void refuse(SheetRow.Placed placed, Problem problem) {
    if (Hygiene.key(placed.shown()).isEmpty()) {
      ledger.cell(Fate.DASH);
    } else {
      ledger.cell(placed, Fate.REFUSED, problem);
    }
  }

  private <T> void change(
      Subject subject, Row before, Field<T> field, T value, SheetRow.Placed placed) {
    String name = subject.person() == null || !Subject.isPersonal(before.entity())
        ? ""
        : draft
            .find(subject.person())
            .map(person -> person.get(PERSON.NAME, ""))
            .orElse("");
    ledger.change(new CellChange(
        placed.position(),
        subject.household(),
        name,
        field,
        field.shown(before, Texts.language()),
        field.kind().format(value, Texts.language())));
  }

  private void outcome(Subject subject, Entity entity, Fate fate) {
    if (fate != Fate.NEW && fate != Fate.CHANGED || entity.owner() == Owner.VILLAGE) {
      return;
    }
    ledger.household(
        subject.household(), draft.isNew(subject.household()) ? Outcome.NEW : Outcome.CHANGED);
    if (subject.person() != null && Subject.isPersonal(entity)) {
      ledger.person(
          subject.person(), draft.isNew(subject.person()) ? Outcome.NEW : Outcome.CHANGED);
    }
  }

  private static @Nullable Problem remark(Object value) {
    return value instanceof Coded<?>(var known, String text) && known == null
        ? Problem.of("problem.unknown-code", text)
        : null;
  }
}
