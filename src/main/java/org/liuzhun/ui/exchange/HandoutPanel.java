package org.liuzhun.ui.exchange;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.liuzhun.hub.Handouts;
import org.liuzhun.hub.Handouts.Offered;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Session;

/// The templates and layouts that were handed to this village (下发件), each to be used on this laptop
/// or not; gone while there are none.
final class HandoutPanel extends Card {

  private final GridPane table = new GridPane(18, 6);
  private final Session session;
  private final Runnable changed;

  HandoutPanel(Session session, Runnable changed) {
    super("ui.exchange.handouts");
    this.session = session;
    this.changed = changed;
    words.setText(Texts.of("ui.exchange.handouts.words"));
    managedProperty().bind(visibleProperty());
    setVisible(false);
    getChildren().add(2, table);
  }

  void show(List<Offered> offered) {
    setVisible(!offered.isEmpty());
    table.getChildren().clear();
    int line = 0;
    for (Offered one : offered) {
      table.addRow(
          line++,
          new Label(one.name()),
          muted(String.join(
              " ",
              Stream.of(one.issuedOn() == null ? "" : one.issuedOn().toString(), one.issuedBy())
                  .filter(word -> !word.isEmpty())
                  .toList())),
          muted(one.remark()),
          use(one));
    }
  }

  private Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }

  private Button use(Offered one) {
    Button use =
        new Button(Texts.of(one.used() ? "ui.exchange.handouts.used" : "ui.exchange.handouts.use"));
    use.getStyleClass().add("use-handout");
    use.setAlignment(Pos.CENTER_LEFT);
    use.setAccessibleText(use.getText() + " " + one.name());
    use.setDisable(one.used());
    use.setOnAction(_ -> take(one));
    return use;
  }

  private void take(Offered one) {
    session.order(
        workbook -> {
          Handouts.use(workbook, one.name());
          return one;
        },
        _ -> {
          done(Texts.of("ui.exchange.handouts.done", one.name()));
          changed.run();
        },
        this::say);
  }
}
