package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What edits one field: all of it, and the node in it that takes the cursor.
///
/// @param node what is laid out
/// @param input what takes the cursor
record Editor(Region node, Node input) {

  static Editor of(Region input) {
    return new Editor(input, input);
  }
}
