package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/// Pages behind tabs (页签), never lower than the page that is open needs: where a window is too low
/// for it, the page around scrolls. A page that is alone needs no tab.
public final class Pages extends TabPane {

  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private double asked = -1;
  private double told;

  /// Pages that nobody closes.
  public Pages(Tab... tabs) {
    super(tabs);
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getTabs().addListener((Observable _) -> head());
    head();
    ReadOnlyObjectProperty<Tab> open = getSelectionModel().selectedItemProperty();
    open.subscribe(_ -> Platform.runLater(this::grow));
    open.subscribe(_ -> Reveal.later(this));
    open.flatMap(Tab::contentProperty)
        .flatMap(Node::parentProperty)
        .flatMap(Parent::needsLayoutProperty)
        .subscribe(this::laidOut);
  }

  private void head() {
    boolean alone = getTabs().size() == 1;
    pseudoClassStateChanged(ALONE, alone);
    setFocusTraversable(!alone);
  }

  private void laidOut(@Nullable Boolean goesOn) {
    if (Boolean.FALSE.equals(goesOn)) {
      Platform.runLater(this::grow);
    }
  }

  /// What is behind a tab never tells the toolkit's tabs that it needs another height. It is
  /// compared in the width that was asked for: in another one it may differ again and again.
  private void grow() {
    if (told != least(asked < 0 ? getWidth() : asked)) {
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    asked = width;
    told = least(width < 0 ? getWidth() : width);
    return told;
  }

  private double least(double width) {
    Tab open = getSelectionModel().getSelectedItem();
    Node page = open == null ? null : open.getContent();
    Node around = page == null ? null : page.getParent();
    double heads = getChildrenUnmodifiable().stream()
        .filter(part -> part.getStyleClass().contains("tab-header-area"))
        .mapToDouble(head -> head.prefHeight(-1))
        .sum();
    return heads + (around == null ? 0 : around.minHeight(width > 0 ? width : -1));
  }
}
