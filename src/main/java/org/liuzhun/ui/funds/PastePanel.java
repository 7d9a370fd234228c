package org.liuzhun.ui.funds;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.session.Session;

/// Paste a list, look at what it means, write it with one key (粘贴名单).
final class PastePanel extends VBox {

  private static final double HEIGHT = 170;
  private static final double WIDTH = 360;

  private final Session session;
  private final TextArea text = new TextArea();
  private final Label said = new Label();
  private final Button write = new Button();
  private final LineTable preview = new LineTable(
          List.of(
              Texts.of("register.paste.column.line"),
              Texts.of("register.paste.column.household"),
              Texts.of("register.paste.column.quantity"),
              Texts.of("register.paste.column.amount"),
              Texts.of("register.paste.column.problem")),
          List.of(220, 160, 90, 100, 220),
          _ -> {})
      .named("pasted-preview", Texts.of("register.paste"))
      .saying("register.none.paste");
  private @Nullable Row pattern;
  private @Nullable PastedPayments pasted;

  PastePanel(Session session) {
    this.session = session;
    getStyleClass().add("section");
    Label how = new Paragraph(Texts.of("register.paste.how"));
    how.getStyleClass().add("muted");
    text.setId("pasted");
    text.setAccessibleText(Texts.of("register.paste.how"));
    text.setPromptText(Texts.of("register.paste.prompt"));
    text.textProperty().subscribe(this::read);
    preview.setPrefHeight(HEIGHT);
    text.setPrefWidth(WIDTH);
    HBox.setHgrow(preview, Priority.ALWAYS);
    HBox both = new HBox(10, text, preview);
    write.setId("write-pasted");
    write.getStyleClass().add("accent");
    write.setOnAction(_ -> write());
    said.getStyleClass().add("muted");
    Bar bar = new Bar(10, write, said);
    bar.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(how, bar, both);
    show(null);
  }

  /// The payment that the pasted ones are to be like.
  void show(@Nullable Row row) {
    pattern = row;
    setDisable(row == null);
    read();
  }

  /// The panel, about this payment.
  PastePanel about(@Nullable Row row) {
    show(row);
    return this;
  }

  private void read() {
    Row like = pattern;
    PastedPayments now =
        like == null ? null : new PastedPayments(text.getText(), like, session.village());
    pasted = now;
    long sound = now == null ? 0 : now.sound();
    preview.show(
        now == null ? List.of() : now.entries().stream().map(PastePanel::line).toList());
    write.setText(Texts.of("register.paste.write", sound));
    write.setDisable(sound == 0);
    said.setText(now == null || now.entries().isEmpty() ? "" : sum(now));
  }

  private static String sum(PastedPayments pasted) {
    return Texts.of("register.paste.sum", pasted.sum(), pasted.entries().size() - pasted.sound());
  }

  private void write() {
    PastedPayments now = pasted;
    if (now != null && now.sound() > 0) {
      session.save(now.edit(session.ids()));
      String rest = String.join(
          "\n",
          now.entries().stream()
              .filter(entry -> !entry.isSound())
              .map(PastedPayments.Entry::words)
              .toList());
      text.setText(rest);
    }
  }

  private static LineTable.Line line(PastedPayments.Entry entry) {
    return new LineTable.Line(
        entry.isSound() ? Level.GOOD : Level.BAD,
        List.of(
            entry.words().replace('\t', ' '),
            entry.household() == null ? "" : entry.household().title(),
            plain(entry.quantity()),
            plain(entry.amount()),
            entry.problem() == null ? "" : entry.problem()),
        null);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
