package org.liuzhun.ui.register;

import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;

/// One page of a room (册页).
public interface Page {

  /// The name on its tab.
  String title();

  /// What is shown.
  Node node();

  /// Shows the village as it is now.
  void show();

  /// Puts the cursor where work begins.
  void enter();

  /// Takes whatever was typed.
  default void leave() {}

  /// Whether this row belongs here, shown or not.
  default boolean holds(UUID row) {
    return false;
  }

  /// Shows only these rows until another filter is chosen.
  default void narrow(Set<UUID> meant) {}

  /// Chooses this row; false when it is not here.
  default boolean choose(UUID row) {
    return false;
  }
}
