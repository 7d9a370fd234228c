package org.liuzhun.ui.household;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.listing.TextWidth;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Tip;

/// The five questions at the head of the file (五个问题); a click goes to where the answer comes from.
final class QuestionStrip extends GridPane {

  /// No answer goes on for more lines than these where it can be helped.
  private static final int LINES = 8;

  /// Lines are not all filled to their end.
  private static final double UNFILLED = 1.15;

  private static final double SLACK = 0.5;

  /// Between what is never parted: blanks, and the letters that are words of their own.
  private static final Pattern WORDS = Pattern.compile("[\\s\\u2190-\\uffff]+");

  private final Consumer<SectionName> go;
  private final List<Cell> cells = new ArrayList<>();

  QuestionStrip(Consumer<SectionName> go) {
    this.go = go;
    getStyleClass().addAll("panel", "questions");
    widthProperty().subscribe(this::share);
  }

  void show(List<FiveQuestions.Line> lines) {
    while (cells.size() < lines.size()) {
      Cell cell = new Cell();
      cells.add(cell);
      addRow(0, cell);
      getColumnConstraints().add(new ColumnConstraints());
    }
    for (int i = 0; i < lines.size(); i++) {
      cells.get(i).show(lines.get(i));
    }
    share();
  }

  /// Shares the width so that the answers take as few lines as they can, and no word is parted.
  private void share() {
    if (getWidth() <= 0 || cells.isEmpty()) {
      return;
    }
    double letter = cells.getFirst().answer.getFont().getSize();
    double between = snappedLeftInset() + snappedRightInset() + getHgap() * (cells.size() - 1);
    double room = (getWidth() - between) / letter;
    int lines = 1;
    while (lines < LINES && together(lines) > room) {
      lines++;
    }
    for (int i = 0; i < cells.size(); i++) {
      double percent = 100 * cells.get(i).wide(lines) / together(lines);
      getColumnConstraints().get(i).setPercentWidth(percent);
    }
    Platform.runLater(this::requestLayout);
  }

  private double together(int lines) {
    return cells.stream().mapToDouble(cell -> cell.wide(lines)).sum();
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

    /// How wide it must be for its answer to stand in so many lines, in ems.
    double wide(int lines) {
      double answered = TextWidth.of(answer.getText()) * (lines > 1 ? UNFILLED / lines : 1);
      return SLACK
          + Stream.of(question, answer)
              .flatMap(label -> WORDS.splitAsStream(label.getText()))
              .mapToDouble(TextWidth::of)
              .reduce(answered, Math::max);
    }

    void show(FiveQuestions.Line line) {
      question.setText(line.question());
      answer.setText(line.answer());
      whole.say(line.answer());
      setOnMouseClicked(_ -> go.accept(line.section()));
    }
  }
}
