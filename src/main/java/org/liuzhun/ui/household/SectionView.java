package org.liuzhun.ui.household;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.ui.parts.FormView;

/// A section of the household file on the screen (档案分栏).
interface SectionView {

  /// What is shown.
  Node node();

  /// Shows a household, or the same one anew.
  void show(Subject subject);

  /// Puts the cursor into a field of a row; without field into the first one. False when it is not
  /// here.
  default boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    return false;
  }

  /// Whether it scrolls by itself.
  default boolean scrolls() {
    return false;
  }

  /// Its forms into which a row of a spreadsheet can be pasted, in their order.
  default List<FormView> forms() {
    return List.of();
  }

  /// Turns to the only member of whom this is true; false where members are not chosen, or when
  /// there is no such one.
  default boolean turnTo(Predicate<Row> person) {
    return false;
  }

  /// Takes whatever was typed.
  default void leave() {}
}
