package org.liuzhun.ui.changes;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.liuzhun.print.changes.UndoWords;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Session;

/// What undo and redo would take back, step by step, also those of earlier days (撤销与重做); an
/// import is one step.
final class UndoPage extends VBox {

  private static final int MOST = 50;

  private final Session session;
  private final ObservableList<String> undos = FXCollections.observableArrayList();
  private final ObservableList<String> redos = FXCollections.observableArrayList();

  private final Subscription listening;

  private record Steps(List<String> undos, List<String> redos) {}

  UndoPage(Session session) {
    this.session = session;
    Label explain = new Paragraph(Texts.of("time.undo.explain"));
    explain.getStyleClass().add("muted");
    HBox both = new HBox(
        11,
        list(
            "time.undo.list",
            "time.undo.list.none",
            "time.undo.do",
            "Ctrl Z",
            undos,
            session::undo),
        list(
            "time.redo.list",
            "time.redo.list.none",
            "time.redo.do",
            "Ctrl Y",
            redos,
            session::redo));
    VBox.setVgrow(both, Priority.ALWAYS);
    getStyleClass().add("section");
    Label said = new Paragraph();
    listening = session
        .saveState()
        .subscribe(state -> said.setText(state.said() == null ? "" : state.said()));
    getChildren().addAll(explain, said, both);
  }

  /// Ends listening.
  void close() {
    listening.unsubscribe();
  }

  void read() {
    session.ask(this::steps, steps -> {
      undos.setAll(steps.undos());
      redos.setAll(steps.redos());
    });
  }

  private Steps steps(Workbook workbook) {
    return new Steps(
        workbook.undoable(MOST).stream()
            .map(step -> UndoWords.of(workbook.village(), step, session.clock().getZone()))
            .toList(),
        workbook.redoable(MOST).stream()
            .map(step -> UndoWords.of(workbook.village(), step, session.clock().getZone()))
            .toList());
  }

  private static VBox list(
      String title,
      String none,
      String action,
      String key,
      ObservableList<String> steps,
      Runnable run) {
    Label heading = new Label(Texts.of(title));
    heading.getStyleClass().add("heading");
    Label cap = new Label(key);
    cap.getStyleClass().add("key");
    Button button = new Button(Texts.of(action), cap);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(_ -> run.run());
    button.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(steps));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Bar bar = new Bar(heading, gap, button);
    bar.getStyleClass().addAll("list-bar", "bar");
    ListView<String> list = new ListView<>(steps);
    list.setAccessibleText(Texts.of(title));
    list.setPlaceholder(new Paragraph(Texts.of(none)));
    list.setFixedCellSize(28);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox panel = new VBox(bar, list);
    panel.getStyleClass().addAll("panel", "flush");
    HBox.setHgrow(panel, Priority.ALWAYS);
    panel.setPrefWidth(400);
    return panel;
  }
}
