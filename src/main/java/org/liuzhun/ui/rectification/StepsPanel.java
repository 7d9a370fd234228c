package org.liuzhun.ui.rectification;

import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.ListColumns;
import org.liuzhun.ui.parts.RowForm;

/// The visit and the application of the chosen issue, each as a short form in place (走访与办理).
final class StepsPanel extends VBox {

  private final IssueSteps steps;
  private final Step visit;
  private final Step application;
  private final Label none = new Label(Texts.of("register.issue.no-household"));
  private @Nullable Row issue;

  StepsPanel(IssueSteps steps, Desk desk) {
    this.steps = steps;
    getStyleClass().add("section");
    none.getStyleClass().add("muted");
    visit = new Step(
        "register.issue.visit",
        new RowForm(
            Catalogue.VISIT,
            ListColumns.of(
                Catalogue.VISIT,
                VISIT.VISITED_ON,
                VISIT.HELPER,
                VISIT.CONTENT,
                VISIT.PROBLEM,
                VISIT.SOLUTION),
            desk),
        steps::visit);
    application = new Step(
        "register.issue.application",
        new RowForm(
            Catalogue.MEASURE,
            ListColumns.of(
                Catalogue.MEASURE,
                MEASURE.TYPE,
                MEASURE.PERSON,
                MEASURE.NEED_ON,
                MEASURE.CARD_NUMBER,
                MEASURE.DOCTOR,
                MEASURE.STATE,
                MEASURE.CONTENT),
            desk),
        steps::application);
    getChildren().addAll(none, visit, application);
  }

  void show(@Nullable Row row) {
    issue = row;
    boolean home = row != null && row.get(ISSUE.HOUSEHOLD) != null;
    none.setVisible(!home);
    none.setManaged(!home);
    visit.show(home ? row : null, ISSUE.VISIT);
    application.show(home ? row : null, ISSUE.MEASURE);
  }

  void leave() {
    visit.form.leaveAll();
    application.form.leaveAll();
  }

  private static Label heading(Entity entity) {
    Label title = new Label(entity.listLabel(Texts.language()));
    title.getStyleClass().add("heading");
    return title;
  }

  /// A step: its form, or the button that begins it.
  private final class Step extends VBox {

    private final Button begin;
    private final RowForm form;
    private final FormView view;

    Step(String key, RowForm form, Function<Row, Optional<Row>> begins) {
      super(6);
      this.form = form;
      Entity entity = form.entity();
      view = new FormView(form);
      begin = new Button(Texts.of(key));
      begin.setId(key.substring(key.lastIndexOf('.') + 1));
      begin.setOnAction(_ -> {
        if (issue != null && begins.apply(issue).isPresent()) {
          view.focusFirst();
        }
      });
      getStyleClass().add("panel");
      getChildren().addAll(heading(entity), begin, view);
    }

    void show(@Nullable Row of, TableField<?, java.util.UUID> column) {
      setVisible(of != null);
      setManaged(of != null);
      Optional<Row> linked = of == null ? Optional.empty() : steps.linked(of, column);
      linked.ifPresentOrElse(form::show, form::clear);
      begin.setVisible(linked.isEmpty());
      begin.setManaged(linked.isEmpty());
      view.setVisible(linked.isPresent());
      view.setManaged(linked.isPresent());
    }
  }
}
