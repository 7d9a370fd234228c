package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// Pages behind tabs (页签), never lower than the page that is open needs: where a window is too low
/// for it, the page around scrolls. A page that is alone needs no tab.
public final class Pages extends TabPane {

  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  /// Pages that nobody closes.
  public Pages(Tab... tabs) {
    super(tabs);
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getTabs().addListener((Observable _) -> head());
    head();
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(_ -> Platform.runLater(this::requestLayout));
  }

  private void head() {
    boolean alone = getTabs().size() == 1;
    pseudoClassStateChanged(ALONE, alone);
    setFocusTraversable(!alone);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    Tab open = getSelectionModel().getSelectedItem();
    Node page = open == null ? null : open.getContent();
    Node around = page == null ? null : page.getParent();
    Node heads = lookup(".tab-header-area");
    double above = heads == null ? 0 : heads.prefHeight(-1);
    double inside = width < 0 ? getWidth() : width;
    return above + (around == null ? 0 : around.minHeight(inside > 0 ? inside : -1));
  }
}
