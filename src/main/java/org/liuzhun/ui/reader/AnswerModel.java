package org.liuzhun.ui.reader;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.Answer.Proposed;
import org.liuzhun.exchange.view.View;
import org.liuzhun.text.Trouble;

/// What the reader of a view proposes, until it is written into one answer (答复草稿). It knows no
/// node.
final class AnswerModel {

  private final View view;
  private final Clock clock;
  private final ObservableList<Proposed> proposals = FXCollections.observableArrayList();

  AnswerModel(View view, Clock clock) {
    this.view = view;
    this.clock = clock;
  }

  /// What is proposed so far.
  ObservableList<Proposed> proposals() {
    return proposals;
  }

  /// Proposes a value for a cell, in place of what was proposed for it before.
  ///
  /// @throws Trouble as [Answer#proposed]
  void propose(ViewCell cell, String value, String reason) throws Trouble {
    Proposed proposed = Answer.proposed(view, cell.row(), cell.field(), value, reason);
    proposals.removeIf(cell::isOf);
    proposals.add(proposed);
  }

  /// Takes a proposal back.
  void withdraw(Proposed proposed) {
    proposals.remove(proposed);
  }

  /// What is written into a file now, away from the screen.
  Writing writing(String by) {
    return new Writing(
        new Answer(view, by, OffsetDateTime.now(clock), List.copyOf(proposals)), proposals.size());
  }

  /// An answer that is to be written.
  ///
  /// @param answer the answer
  /// @param proposals how many proposals it has
  record Writing(Answer answer, int proposals) {

    /// Writes it, and tells how many proposals it has.
    int into(Path file) throws Trouble {
      answer.write(file);
      return proposals;
    }
  }
}
