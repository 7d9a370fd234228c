package org.liuzhun.ui.parts;

/// What a list shows of its chosen line, said whole below the list (全文); it takes no room while it
/// says nothing.
public final class WholeLine extends Paragraph {

  /// A line that says nothing yet.
  public WholeLine(String id) {
    setId(id);
    getStyleClass().add("whole");
    managedProperty().bind(textProperty().isNotEmpty());
    visibleProperty().bind(managedProperty());
  }
}
