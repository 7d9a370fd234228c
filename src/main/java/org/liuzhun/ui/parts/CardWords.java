package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;

/// What stands on a card that is a button (卡片): as wide as the card, and as high as its words need
/// there. The card asks it how high it must be.
public final class CardWords extends VBox {

  private static final double LINE_GAP = 2;

  private final ButtonBase card;

  /// The content of this card.
  public CardWords(ButtonBase card, Node... lines) {
    super(LINE_GAP, lines);
    this.card = card;
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.setMaxWidth(Double.MAX_VALUE);
    card.setGraphic(this);
  }

  /// How high a card of this width must be.
  public double cardHeight(double width) {
    double edges = card.snappedTopInset() + card.snappedBottomInset();
    return Math.ceil(edges + prefHeight(width < 0 ? width : inside(width)));
  }

  private double inside(double width) {
    return width - card.snappedLeftInset() - card.snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return card.getWidth() > 0 ? inside(card.getWidth()) : super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    boolean shown = width < 0 && card.getWidth() > 0;
    return super.computePrefHeight(shown ? inside(card.getWidth()) : width);
  }
}
