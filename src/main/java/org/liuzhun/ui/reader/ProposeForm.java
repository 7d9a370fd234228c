package org.liuzhun.ui.reader;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.view.View;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Paragraph;

/// What is proposed for the cell with the cursor (提建议): the value, and why.
final class ProposeForm extends VBox {

  private final AnswerModel model;
  private final Runnable back;
  private final Label cell = new Paragraph();
  private final Label offered = new Paragraph();
  private final TextField value = prompted("value");
  private final TextField reason = prompted("reason");
  private final Label said = new Paragraph();
  private @Nullable ViewCell chosen;

  /// @param back brings the cursor back into the table
  ProposeForm(AnswerModel model, Runnable back) {
    super(6);
    this.model = model;
    this.back = back;
    cell.getStyleClass().add("strong");
    offered.getStyleClass().addAll("muted", "small");
    offered.managedProperty().bind(offered.textProperty().isNotEmpty());
    said.setId("propose-said");
    said.getStyleClass().add("bad");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    value.setOnAction(_ -> reason.requestFocus());
    reason.setOnAction(_ -> propose());
    Button add = new Button(Texts.of("ui.reader.propose"));
    add.setId("propose");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> propose());
    getChildren()
        .addAll(cell, offered, new Bar(8, labelled("value"), labelled("reason"), add), said);
    show(null);
  }

  private static TextField prompted(String name) {
    TextField field = new TextField();
    field.setId("propose-" + name);
    field.setPromptText(Texts.of("ui.reader." + name + ".prompt"));
    field.setMinWidth(USE_PREF_SIZE);
    ColumnWidths.prompted(field);
    return field;
  }

  private HBox labelled(String name) {
    TextField field = name.equals("value") ? value : reason;
    Label label = new Label(Texts.of("ui.reader." + name));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox box = new Bar(6, label, field);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /// Another cell has the cursor.
  void show(@Nullable ViewCell now) {
    chosen = now;
    said.setText("");
    cell.setText(now == null ? Texts.of("ui.reader.choose.cell") : now.words());
    value.setText(now == null || now.column().masked() ? "" : now.shown());
    offered.setText(now == null ? "" : offered(now.column()));
  }

  /// The words of a code table; a reader has no other list of them.
  private static String offered(View.Column column) {
    return column.field().map(field -> field.kind()).stream()
        .filter(CodeKind.class::isInstance)
        .flatMap(kind -> CodeTable.of(((CodeKind<?>) kind).table()).values().stream())
        .map(ProposeForm::word)
        .collect(Collectors.joining(" · "));
  }

  private static String word(Code code) {
    return Texts.language().getLanguage().equals("zh") ? code.term() : code.english();
  }

  /// The cursor goes to where the value is written.
  void enter() {
    value.requestFocus();
    value.selectAll();
  }

  private void propose() {
    ViewCell now = chosen;
    if (now == null) {
      said.setText(Texts.of("ui.reader.choose.cell"));
      return;
    }
    try {
      model.propose(now, value.getText(), reason.getText());
      said.setText("");
      back.run();
    } catch (Trouble trouble) {
      said.setText(trouble.getMessage());
    }
  }
}
