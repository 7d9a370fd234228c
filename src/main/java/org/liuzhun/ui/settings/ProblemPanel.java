package org.liuzhun.ui.settings;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;

/// A button that writes the problem report (报告问题), for whoever can help.
final class ProblemPanel extends VBox {

  private final Background background;
  private final FilePicker picker;
  private final Reporting reporting;
  private final Label said = new Paragraph();

  ProblemPanel(Background background, FilePicker picker, Reporting reporting) {
    super(10);
    this.background = background;
    this.picker = picker;
    this.reporting = reporting;
    getStyleClass().add("panel");
    Label title = new Label(Texts.of("system.problem"));
    title.getStyleClass().add("heading");
    Label words = new Paragraph(Texts.of("system.problem.words"));
    words.getStyleClass().add("muted");
    Button write = new Button(Texts.of("system.problem.do"));
    write.setId("report-problem");
    write.setOnAction(_ -> choose());
    said.setId("report-said");
    getChildren().addAll(title, words, write, said);
  }

  private void choose() {
    picker
        .save(new FilePicker.Request(Texts.of("system.problem"), "zip", null))
        .ifPresent(this::write);
  }

  private void write(Path file) {
    background.run(
        Lane.JOBS,
        () -> {
          reporting.write(file);
          return file;
        },
        written -> said.setText(Texts.of("system.problem.done", written)),
        this::failed);
  }

  private void failed(Trouble trouble) {
    said.setText(trouble.getMessage());
  }
}
