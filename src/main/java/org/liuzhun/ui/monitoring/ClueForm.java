package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.ListColumns;
import org.liuzhun.ui.parts.RowForm;

/// A clue in one short form in place (报告线索): household, channel, what happened, and help that comes
/// before the paperwork (绿色通道). Its first value stores it.
final class ClueForm extends VBox {

  private final RowForm form;
  private final FormView view;
  private final Button report = new Button(Texts.of("register.clue.report"));
  private final VBox panel = new VBox(8);
  private final Supplier<Row> begins;

  ClueForm(Desk desk, Supplier<Row> begins) {
    this.begins = begins;
    form = new RowForm(
        Catalogue.EPISODE,
        ListColumns.of(
            Catalogue.EPISODE,
            EPISODE.HOUSEHOLD,
            EPISODE.CLUE_CHANNEL,
            EPISODE.TRIGGER,
            EPISODE.CLUE_ON,
            EPISODE.CLUE_REPORTER,
            EPISODE.CLUE_DETAIL,
            EPISODE.GREEN_CHANNEL,
            EPISODE.FIRST_HELP_ON,
            EPISODE.FIRST_HELP),
        desk);
    view = new FormView(form);
    report.setId("report");
    report.getStyleClass().add("accent");
    report.setOnAction(_ -> open());
    Button done = new Button(Texts.of("register.clue.done"));
    done.setId("clue-done");
    done.setOnAction(_ -> close());
    Label hint = new Label(Texts.of("register.clue.hint"));
    hint.getStyleClass().add("muted");
    panel.getStyleClass().add("panel");
    panel.getChildren().addAll(hint, view, done);
    getChildren().add(new HBox(report));
  }

  void leave() {
    form.leaveAll();
  }

  private void open() {
    getChildren().setAll(panel);
    form.showNew(begins.get());
    view.focusFirst();
  }

  private void close() {
    form.leaveAll();
    form.clear();
    getChildren().setAll(new HBox(report));
    report.requestFocus();
  }
}
