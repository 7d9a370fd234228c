package org.liuzhun.ui.session;

import javafx.scene.Node;

/// The household file on the screen (农户档案), as the list beside it sees it.
public interface HouseholdFile extends AutoCloseable {

  /// What is shown.
  Node node();

  /// Shows a household at a place. Without section or field, the same section and field stay open
  /// as before, so that going through the households keeps to one column.
  void show(Place place);

  /// Puts the cursor into the field that was asked for last, else into the open section's first
  /// field.
  default void enter() {
    node().requestFocus();
  }

  /// Ends listening.
  @Override
  void close();
}
