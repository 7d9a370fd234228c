package org.liuzhun.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.liuzhun.ui.session.HouseholdFile;
import org.liuzhun.ui.session.Place;

/// No file.
final class EmptyFile implements HouseholdFile {

  private final StackPane pane = new StackPane();

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void show(Place place) {}

  @Override
  public void close() {}
}
