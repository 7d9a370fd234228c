package org.liuzhun.ui.grid;

import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.assessment.Finding;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.session.Session;

/// What is to be said of a cell (单元格提示): why its text was not taken, and what the checks found in
/// it.
///
/// @param session where the checks' findings are
/// @param model the grid
record GridNotes(Session session, GridModel model) {

  /// The notes of a cell, the refusal first.
  List<Note> of(GridLine line, GridColumn column) {
    Stream<Note> refusal =
        model.refusal(line, column).stream().map(reason -> new Note(StatusMark.Level.BAD, reason));
    var row = model.row(line, column);
    Stream<Note> findings = session.judgement().stream()
        .flatMap(judgement -> judgement.findings(line.household()).stream())
        .filter(finding -> row.equals(finding.row()) && column.field().equals(finding.field()))
        .map(this::note);
    return Stream.concat(refusal, findings).toList();
  }

  private Note note(Finding finding) {
    return new Note(Levels.of(finding.severity()), finding.message(session.cover()));
  }
}
