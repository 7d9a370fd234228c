package org.liuzhun.ui.household;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.precisions.FindingActions;
import org.liuzhun.ui.precisions.ReasonLine;
import org.liuzhun.ui.session.Session;

/// All findings of the household (校验结果): Enter goes to the field to mend, F8 waives with a reason,
/// F9 opens a rectification.
final class FindingsSection implements SectionView {

  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private final TableView<Finding> table = new TableView<>(findings);
  private final BasisLabel basis = new BasisLabel();
  private final Consumer<Finding> jump;
  private final Session session;
  private final FindingActions actions;
  private final ReasonLine reason;
  private final Label said = new Paragraph();
  private final VBox node;
  private @Nullable Subject shown;

  FindingsSection(Consumer<Finding> jump, Session session) {
    this.jump = jump;
    this.session = session;
    actions = new FindingActions(session);
    reason = new ReasonLine(this::waive, table::requestFocus);
    table.setId("findings");
    table.setAccessibleText(SectionName.FINDINGS.label());
    table.setPlaceholder(new Paragraph(Texts.of("ui.household.findings.none")));
    marks();
    column("ui.household.findings.check", Finding::check, 60);
    column("ui.household.findings.title", Finding::title, 200);
    column("ui.household.findings.field", FindingsSection::fieldLabel, 140);
    column("ui.household.findings.message", finding -> finding.message(session.cover()), 480);
    Listed.covered(table.getColumns().getLast(), Finding::message);
    ColumnWidths.keep(table);
    table.setOnKeyPressed(this::pressed);
    table.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        jump();
      }
    });
    Label hint = new Paragraph(Texts.of("ui.household.findings.hint"));
    hint.getStyleClass().addAll("muted", "small");
    hint.visibleProperty().bind(Bindings.isNotEmpty(findings));
    hint.managedProperty().bind(hint.visibleProperty());
    table.getSelectionModel().selectedItemProperty().subscribe(this::showBasis);
    said.getStyleClass().addAll("muted", "small");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    VBox panel = new VBox(table, basis, reason, said);
    panel.getStyleClass().addAll("panel", "flush");
    node = new VBox(panel, hint);
    node.getStyleClass().add("section");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    if (shown != null && !shown.id().equals(subject.id())) {
      reason.leave();
      said.setText("");
    }
    shown = subject;
    if (!findings.equals(subject.findings())) {
      findings.setAll(subject.findings().stream()
          .sorted((a, b) -> a.severity().compareTo(b.severity()))
          .toList());
    }
    table.setPrefHeight((findings.size() + 2) * 26.0);
  }

  @Override
  public boolean focus(
      java.util.@Nullable UUID row, org.liuzhun.registry.@Nullable Field<?> field) {
    if (row != null || field != null) {
      return false;
    }
    table.requestFocus();
    table.getSelectionModel().selectFirst();
    return true;
  }

  /// What the check of the chosen finding looks at, and by which parameters.
  private void showBasis(@Nullable Finding chosen) {
    Subject subject = shown;
    if (chosen == null || subject == null) {
      basis.setText("");
      return;
    }
    Check check = Checks.of(chosen.check());
    basis.show(check.definition(), check.parameters(chosen), subject.policy(), subject.today());
  }

  private void jump() {
    chosen().ifPresent(jump);
  }

  private Optional<Finding> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private void pressed(KeyEvent key) {
    boolean reads = session.isPast() || session.isForVisitors();
    switch (key.getCode()) {
      case ENTER -> jump();
      case F8 -> chosen().filter(_ -> !reads).ifPresent(reason::ask);
      case F9 -> chosen().filter(_ -> !reads).ifPresent(this::rectify);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void waive(Finding finding, String words) {
    session.judgement().ifPresent(judgement -> actions.waive(judgement, finding, words));
  }

  private void rectify(Finding finding) {
    boolean there = actions.rectify(finding).isPresent();
    String key = there ? "ui.precisions.rectified-before" : "ui.precisions.rectified";
    said.setText(Texts.of(key, finding.check()));
  }

  private static String fieldLabel(Finding finding) {
    var field = finding.field();
    return field == null ? "" : field.label(Texts.language());
  }

  private void column(String key, java.util.function.Function<Finding, String> text, double width) {
    TableColumn<Finding, String> column = new TableColumn<>(Texts.of(key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 80));
    column.setSortable(false);
    table.getColumns().add(column);
  }

  private void marks() {
    TableColumn<Finding, Severity> column = new TableColumn<>("");
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(cell.getValue().severity()));
    column.setCellFactory(_ -> new MarkCell());
    Listed.words(
        column, severity -> Texts.of("ui.level." + Subject.level(severity).style()));
    column.setMinWidth(30);
    column.setMaxWidth(30);
    column.setSortable(false);
    table.getColumns().add(column);
  }

  private static final class MarkCell extends TableCell<Finding, Severity> {
    @Override
    protected void updateItem(@Nullable Severity severity, boolean empty) {
      super.updateItem(severity, empty);
      setGraphic(empty || severity == null ? null : new StatusMark(Subject.level(severity)));
    }
  }
}
