package org.liuzhun.ui.household;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Tip;

/// The five questions at the head of the file (五个问题); a click goes to where the answer comes from.
final class QuestionStrip extends GridPane {

  /// In ems.
  private static final double LEAST = 9;

  private static final double MOST = 28;

  private final Consumer<SectionName> go;
  private final List<Cell> cells = new ArrayList<>();

  QuestionStrip(Consumer<SectionName> go) {
    this.go = go;
    getStyleClass().addAll("panel", "questions");
  }

  void show(List<FiveQuestions.Line> lines) {
    while (cells.size() < lines.size()) {
      Cell cell = new Cell();
      cells.add(cell);
      addRow(0, cell);
      getColumnConstraints().add(new ColumnConstraints());
    }
    double together = lines.stream().mapToDouble(QuestionStrip::width).sum();
    for (int i = 0; i < lines.size(); i++) {
      cells.get(i).show(lines.get(i));
      getColumnConstraints().get(i).setPercentWidth(100 * width(lines.get(i)) / together);
    }
  }

  /// Longer answers get more room, but none gets all of it.
  private static double width(FiveQuestions.Line line) {
    return Math.clamp(ColumnWidths.em(line.answer()), LEAST, MOST);
  }

  /// A question with its answer; the same cell shows one household's after the other's.
  private final class Cell extends VBox {

    private final Label question = new Paragraph();
    private final Label answer = new Paragraph();
    private final Tip whole = new Tip(answer);

    Cell() {
      question.getStyleClass().addAll("caption", "muted");
      answer.getStyleClass().add("answer");
      answer.setMinHeight(USE_PREF_SIZE);
      getChildren().addAll(question, answer);
    }

    void show(FiveQuestions.Line line) {
      question.setText(line.question());
      answer.setText(line.answer());
      whole.say(line.answer());
      setOnMouseClicked(_ -> go.accept(line.section()));
    }
  }
}
