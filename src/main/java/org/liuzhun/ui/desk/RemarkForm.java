package org.liuzhun.ui.desk;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.liuzhun.hub.Feedback;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.FormPanel;

/// A remark to villages (反馈意见): what, and until when.
final class RemarkForm extends FormPanel {

  private static final int LINES = 3;

  private final TextField title = field("ui.desk.remark.title", "remark-title", new TextField());
  private final TextArea detail = field("ui.desk.remark.detail", "remark-detail", new TextArea());
  private final TextField due = field("ui.desk.remark.due", "remark-due", new TextField());
  private final Consumer<Feedback> given;

  RemarkForm(Consumer<Feedback> given, Runnable leave) {
    super("ui.desk.remark.heading", "ui.desk.remark.words");
    this.given = given;
    detail.setPrefRowCount(LINES);
    detail.setWrapText(true);
    due.setPromptText(Texts.of("ui.desk.day"));
    action("ui.desk.remark.do", "remark-do", this::give).setDefaultButton(true);
    action("ui.desk.leave", "remark-leave", leave).setCancelButton(true);
  }

  @Override
  public void requestFocus() {
    title.requestFocus();
  }

  private void give() {
    if (title.getText().isBlank()) {
      say(Texts.of("trouble.hub.no-title"));
      return;
    }
    switch (Kind.day().parse(due.getText())) {
      case Parsed.Value<LocalDate>(LocalDate day) ->
        given.accept(new Feedback.Remark(null, title.getText(), detail.getText(), day));
      default -> say(Texts.of("ui.desk.bad-day"));
    }
  }
}
