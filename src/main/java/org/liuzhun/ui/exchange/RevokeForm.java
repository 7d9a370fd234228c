package org.liuzhun.ui.exchange;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Standing;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Session;

/// Revokes a laptop (停用) in place, with a reason: what it writes from now on is kept apart.
final class RevokeForm extends FlowPane {

  private final Session session;
  private final Consumer<String> done;
  private final Consumer<Trouble> failed;
  private final Label asked = new Label();
  private final TextField reason = new TextField();
  private @Nullable Standing laptop;

  RevokeForm(Session session, Consumer<String> done, Consumer<Trouble> failed) {
    super(8, 6);
    this.session = session;
    this.done = done;
    this.failed = failed;
    asked.setWrapText(true);
    asked.setLabelFor(reason);
    reason.setId("revoke-reason");
    reason.setPromptText(Texts.of("ui.exchange.revoke.reason"));
    reason.setAccessibleText(Texts.of("ui.exchange.revoke.reason"));
    reason.setPrefColumnCount(18);
    reason.setOnAction(_ -> revoke());
    Button revoke = new Button(Texts.of("ui.exchange.revoke.now"));
    revoke.setId("revoke-now");
    revoke.disableProperty().bind(reason.textProperty().isEmpty());
    revoke.setOnAction(_ -> revoke());
    Button not = new Button(Texts.of("ui.exchange.revoke.not"));
    not.setId("revoke-not");
    not.setOnAction(_ -> setVisible(false));
    getChildren().addAll(asked, reason, revoke, not);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  void ask(Standing which) {
    laptop = which;
    asked.setText(Texts.of("ui.exchange.revoke.ask", which.name()));
    reason.clear();
    setVisible(true);
    reason.requestFocus();
  }

  private void revoke() {
    Standing which = laptop;
    String why = reason.getText().strip();
    if (which == null || why.isEmpty()) {
      return;
    }
    session.order(
        book -> book.sharing().revoke(which.device(), why),
        _ -> {
          setVisible(false);
          done.accept(Texts.of("ui.exchange.revoke.done", which.name()));
        },
        failed);
  }
}
