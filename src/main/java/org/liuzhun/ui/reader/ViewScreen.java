package org.liuzhun.ui.reader;

import java.time.Clock;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.view.View;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Background;

/// A view as its reader sees it, without any village (看选送件): from whom, for whom, until when, its
/// tables, and an answer with proposals.
public final class ViewScreen {

  private static final double LEAST_TABLE = 150;

  private final VBox page = new VBox(8);
  private final TabPane tables = new TabPane();
  private final ProposeForm propose;
  private final AnswerPanel answer;

  /// The screen of an opened view.
  ///
  /// @param number its twelve digits
  /// @param clock for the day of the answer
  /// @param back leads back to where the view was opened
  public ViewScreen(
      View view,
      String number,
      Clock clock,
      Background background,
      FilePicker picker,
      Runnable back) {
    AnswerModel model = new AnswerModel(view, clock);
    propose = new ProposeForm(model, this::enter);
    view.parts().forEach(this::table);
    tables.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tables.setMinHeight(LEAST_TABLE);
    VBox.setVgrow(tables, Priority.ALWAYS);
    answer = new AnswerPanel(model, new ProposedWords(view), background, picker);
    VBox below = new VBox(8, propose, answer);
    below.getStyleClass().add("panel");
    page.getStyleClass().add("page");
    Runnable leave = () -> {
      if (mayLeave()) {
        back.run();
      }
    };
    page.getChildren().addAll(heading(view, leave), told(view, number), tables, below);
  }

  private static HBox heading(View view, Runnable back) {
    Label title = new Paragraph(Texts.of("ui.reader.title", view.village(), view.whom()));
    title.getStyleClass().add("title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button leave = new Button(Texts.of("ui.reader.back"));
    leave.setId("leave-view");
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnAction(_ -> back.run());
    HBox line = new HBox(14, title, gap, leave);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label told(View view, String number) {
    Label told = new Paragraph(Texts.of(
            "ui.reader.told",
            view.from(),
            view.purpose(),
            view.made().toLocalDate().toString(),
            view.until().toString())
        + "\n"
        + Texts.of("view.digits", number, view.village()));
    told.setId("view-told");
    told.getStyleClass().add("muted");
    return told;
  }

  private void table(View.Part part) {
    ViewTable table = new ViewTable(part, propose::show, propose::enter);
    // The tabs take their content in when they are laid out: only then can it have the cursor.
    table.sceneProperty().subscribe(scene -> {
      if (scene != null) {
        Platform.runLater(this::enter);
      }
    });
    String words =
        Texts.of("ui.reader.part", part.label(Texts.language()), part.lines().size());
    tables.getTabs().add(new Tab(words, table));
  }

  /// Whether no proposal is lost by leaving; says once what would be.
  public boolean mayLeave() {
    return answer.mayLeave();
  }

  /// What is shown.
  public Node node() {
    return page;
  }

  /// The cursor goes into the table that is open.
  private void enter() {
    Tab open = tables.getSelectionModel().getSelectedItem();
    if (open != null && open.getContent() instanceof ViewTable table) {
      table.enter();
    }
  }
}
