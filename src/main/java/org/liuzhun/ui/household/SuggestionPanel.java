package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.assessment.matching.Suggestion;
import org.liuzhun.assessment.matching.Suggestions;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Term;

/// Measures that the program suggests for this family (建议措施), each with its reason, the rule that
/// says so, what is needed to apply, and a button that plans it; below, the parameters used.
final class SuggestionPanel implements SectionView {

  private final Consumer<Row> add;
  private final RowId ids;
  private final GridPane lines = new GridPane();
  private final BasisLabel basis = new BasisLabel();
  private final VBox node = new VBox();

  SuggestionPanel(Consumer<Row> add, RowId ids) {
    this.add = add;
    this.ids = ids;
    Label title = new Label(Texts.of("ui.household.suggestions"));
    title.getStyleClass().add("heading");
    lines.getStyleClass().add("suggestions");
    ColumnConstraints fixed = new ColumnConstraints();
    fixed.setMinWidth(GridPane.USE_PREF_SIZE);
    ColumnConstraints reason = new ColumnConstraints();
    reason.setHgrow(Priority.ALWAYS);
    lines.getColumnConstraints().addAll(fixed, fixed, reason, fixed);
    node.getStyleClass().addAll("panel", "section");
    node.getChildren().addAll(title, lines, basis);
    node.managedProperty().bind(node.visibleProperty());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    List<Suggestion> suggestions =
        Suggestions.of(subject.situation(), subject.policy(), subject.village());
    node.setVisible(!suggestions.isEmpty());
    lines.getChildren().clear();
    for (int i = 0; i < suggestions.size(); i++) {
      addLine(suggestions.get(i), subject, i);
    }
    basis.show(
        "",
        suggestions.stream().flatMap(one -> one.parameters().stream()).toList(),
        subject.policy(),
        subject.situation().today());
  }

  private void addLine(Suggestion suggestion, Subject subject, int at) {
    Label who = new Label(
        suggestion.person().flatMap(subject.dossier()::member).map(Member::name).orElse(""));
    Label reason = new Paragraph(Texts.of(
        "ui.household.suggestions.why",
        suggestion.reason().text(),
        suggestion.source().label(),
        suggestion.needed()));
    reason.getStyleClass().add("muted");
    Button plan = new Button(Texts.of("ui.household.suggestions.add"));
    plan.getStyleClass().addAll("quiet", "writes");
    plan.setAccessibleText(
        Texts.of("ui.household.suggestions.add") + " " + Term.of(suggestion.type()));
    plan.setOnAction(_ -> add.accept(planned(suggestion)));
    lines.addRow(at, new Label(Term.of(suggestion.type())), who, reason, plan);
  }

  private Row planned(Suggestion suggestion) {
    return Row.empty(Catalogue.MEASURE, ids.next())
        .with(MEASURE.TYPE, Coded.of(suggestion.type()))
        .with(MEASURE.CATEGORY, Coded.of(suggestion.type().category()))
        .with(MEASURE.BATCH, Coded.of(suggestion.type().batch()))
        .with(MEASURE.NAME, suggestion.type().term())
        .with(MEASURE.PERSON, suggestion.person().orElse(null))
        .with(MEASURE.STATE, Coded.of(MeasureState.PLANNED));
  }
}
