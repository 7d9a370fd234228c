package org.liuzhun.ui.household;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The five questions at the head of the file (五个问题); a click goes to where the answer comes from.
final class QuestionStrip extends GridPane {

  private static final int LEAST = 14;
  private static final int MOST = 34;

  private final Consumer<SectionName> go;

  QuestionStrip(Consumer<SectionName> go) {
    this.go = go;
    getStyleClass().addAll("panel", "questions");
  }

  void show(List<FiveQuestions.Line> lines) {
    getChildren().clear();
    getColumnConstraints().clear();
    int letters = lines.stream().mapToInt(QuestionStrip::weight).sum();
    for (FiveQuestions.Line line : lines) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 * weight(line) / letters);
      getColumnConstraints().add(column);
      addRow(0, cell(line));
    }
  }

  /// Longer answers get more room, but none gets all of it.
  private static int weight(FiveQuestions.Line line) {
    return Math.clamp(line.answer().length(), LEAST, MOST);
  }

  private VBox cell(FiveQuestions.Line line) {
    Label question = new Label(line.question());
    question.getStyleClass().addAll("caption", "muted");
    Label answer = new Label(line.answer());
    answer.setTooltip(new Tooltip(line.answer()));
    answer.getStyleClass().add("answer");
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    VBox cell = new VBox(question, answer);
    cell.setOnMouseClicked(_ -> go.accept(line.section()));
    return cell;
  }
}
