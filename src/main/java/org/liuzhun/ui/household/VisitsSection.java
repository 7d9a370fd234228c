package org.liuzhun.ui.household;

import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.VisitRound;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.RowId;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Desk;

/// Helpers and visits (帮扶与走访): when the next visit is due, and a panel that records it with few
/// keys.
final class VisitsSection implements SectionView {

  private final SectionView lists;
  private final VisitPanel panel;
  private final Label due = new Label();
  private final VBox node = new VBox();
  private @Nullable Subject subject;

  VisitsSection(SectionView lists, Desk desk, RowId ids) {
    this.lists = lists;
    panel = new VisitPanel(desk, ids, () -> node.requestFocus());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    due.getStyleClass().add("muted");
    Bar bar = new Bar(due, gap, recordButton());
    bar.getStyleClass().add("list-bar");
    node.getStyleClass().add("section");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.PARENT);
    node.setAccessibleText(SectionName.HELPERS.label());
    node.getChildren().addAll(bar, panel, lists.node());
  }

  private Button recordButton() {
    Label key = new Label("Ctrl J");
    key.getStyleClass().add("key");
    Button record = new Button(Texts.of("ui.household.visit.record"), key);
    record.setId("record-visit");
    record.getStyleClass().add("writes");
    record.setOnAction(_ -> record());
    return record;
  }

  /// Begins to record a visit.
  void record() {
    if (subject != null) {
      panel.ask(subject);
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject shown) {
    panel.show(shown);
    subject = shown;
    due.setText(VisitRound.next(shown.situation(), shown.policy(), shown.today())
        .map(day -> Texts.of(
            day.isAfter(shown.today()) ? "ui.household.visit.next" : "ui.household.visit.due",
            day.toString()))
        .orElse(""));
    lists.show(shown);
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    return lists.focus(row, field);
  }

  @Override
  public void leave() {
    panel.leave();
    lists.leave();
  }
}
