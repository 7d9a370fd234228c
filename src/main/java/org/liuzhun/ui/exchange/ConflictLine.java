package org.liuzhun.ui.exchange;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.Choices;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Conflict;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Showing;

/// One thing to compare: whom and what with the value before, the versions with who, when and which
/// laptop, and a numbered button for each choice. The digits work while the line or a part of it
/// has the focus.
final class ConflictLine extends GridPane {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private final Conflict conflict;
  private final ConflictWords words;
  private final BiConsumer<Conflict, Conflict.Decision> decide;
  private final Consumer<Trouble> refused;
  private final Showing showing;
  private final List<Button> choices = new ArrayList<>();
  private final TextField other = new TextField();

  ConflictLine(
      Conflict conflict,
      ConflictWords words,
      BiConsumer<Conflict, Conflict.Decision> decide,
      Consumer<Trouble> refused,
      Showing showing) {
    this.conflict = conflict;
    this.words = words;
    this.decide = decide;
    this.refused = refused;
    this.showing = showing;
    getStyleClass().add("conflict-line");
    setId("conflict-" + conflict.id());
    setHgap(14);
    setFocusTraversable(true);
    setAccessibleText(words.whom(conflict) + " " + words.what(conflict));
    List<Node> cells = new ArrayList<>();
    VBox whom = cell(words.whom(conflict), about());
    String evidence = words.evidence(conflict);
    if (!evidence.isEmpty()) {
      whom.getChildren().add(weak(Texts.of("exchange.evidence", evidence)));
    }
    cells.add(whom);
    for (Conflict.Version version : conflict.versions()) {
      cells.add(version(version));
    }
    cells.add(choices());
    for (int i = 0; i < cells.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cells.size());
      getColumnConstraints().add(column);
      add(cells.get(i), i, 0);
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private String about() {
    String base = words.base(conflict);
    return base.isEmpty()
        ? words.what(conflict)
        : words.what(conflict) + "  " + Texts.of("ui.exchange.before", base);
  }

  private Node version(Conflict.Version version) {
    String where = Texts.of(
        version.mine() ? "ui.exchange.mine.where" : "ui.exchange.theirs.where",
        version.who(),
        words.laptop(version.device()),
        TIME.format(version.when()));
    String reason = version.reason();
    VBox cell =
        cell(words.value(conflict, version), reason == null ? where : where + "  " + reason);
    if (words.hides(conflict)) {
      cell.getChildren().add(1, reveal(version, (Label) cell.getChildren().getFirst()));
    }
    return cell;
  }

  /// Two numbers may differ just where both are hidden.
  private Button reveal(Conflict.Version version, Label value) {
    Button show = new Button(Texts.of("ui.parts.show"));
    show.getStyleClass().add("quiet");
    show.setAccessibleText(show.getText() + " " + words.what(conflict));
    show.setOnAction(_ -> {
      value.setText(words.value(conflict, version, true));
      show.setDisable(true);
      Field<?> field = conflict.field();
      if (field != null) {
        showing.shown(conflict.row(), field);
      }
    });
    return show;
  }

  private static VBox cell(String first, String second) {
    Label strong = new Paragraph(first);
    strong.getStyleClass().add("strong");
    return new VBox(2, strong, weak(second));
  }

  private static Label weak(String text) {
    Label weak = new Paragraph(text);
    weak.getStyleClass().addAll("muted", "small");
    return weak;
  }

  private Node choices() {
    FlowPane pane = new FlowPane(6, 4);
    pane.setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < conflict.versions().size(); i++) {
      int version = i;
      String key = conflict.versions().get(i).mine() ? "ui.exchange.mine" : "ui.exchange.theirs";
      choice(pane, key, () -> decide.accept(conflict, new Conflict.Decision.Take(version)));
    }
    if (conflict.kind() == Conflict.Kind.SAME_PERSON) {
      choice(
          pane,
          "exchange.different",
          () -> decide.accept(conflict, new Conflict.Decision.Different()));
    }
    if (conflict.kind() == Conflict.Kind.FIELD) {
      choice(pane, "ui.exchange.other", this::askOther);
      other.setVisible(false);
      other.managedProperty().bind(other.visibleProperty());
      other.setAccessibleText(Texts.of("ui.exchange.other"));
      other.setPrefColumnCount(12);
      other.setOnAction(_ -> takeOther());
      pane.getChildren().add(other);
    }
    return pane;
  }

  private void choice(FlowPane pane, String key, Runnable act) {
    Label digit = new Label(String.valueOf(choices.size() + 1));
    digit.getStyleClass().add("key");
    Button button = new Button(Texts.of(key), digit);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(_ -> act.run());
    choices.add(button);
    pane.getChildren().add(button);
  }

  private void askOther() {
    other.setVisible(true);
    other.requestFocus();
  }

  private void takeOther() {
    try {
      decide.accept(conflict, Choices.of(conflict, other.getText()));
    } catch (Trouble trouble) {
      refused.accept(trouble);
    }
  }

  private void key(KeyEvent event) {
    if (event.getTarget() == other) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      List<Node> lines = getParent().getChildrenUnmodifiable();
      int next = lines.indexOf(this) + (event.getCode() == KeyCode.DOWN ? 1 : -1);
      if (next >= 0 && next < lines.size()) {
        lines.get(next).requestFocus();
      }
      event.consume();
    } else if (event.getCode().isDigitKey() && !event.getText().isEmpty()) {
      int choice = event.getText().charAt(0) - '1';
      if (choice >= 0 && choice < choices.size()) {
        choices.get(choice).fire();
        event.consume();
      }
    }
  }
}
