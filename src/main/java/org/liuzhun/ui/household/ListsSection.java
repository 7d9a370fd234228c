package org.liuzhun.ui.household;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.ui.parts.FormView;

/// A section of several parts, one below the other.
final class ListsSection implements SectionView {

  private final List<SectionView> parts;
  private final VBox node = new VBox();

  ListsSection(SectionView... parts) {
    this.parts = List.of(parts);
    node.getStyleClass().add("section");
    this.parts.forEach(part -> node.getChildren().add(part.node()));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    parts.forEach(part -> part.show(subject));
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    return parts.stream().anyMatch(part -> part.focus(row, field));
  }

  @Override
  public List<FormView> forms() {
    return parts.stream().flatMap(part -> part.forms().stream()).toList();
  }

  @Override
  public boolean turnTo(Predicate<Row> person) {
    return parts.stream().anyMatch(part -> part.turnTo(person));
  }

  @Override
  public void leave() {
    parts.forEach(SectionView::leave);
  }
}
