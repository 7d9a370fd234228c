package org.liuzhun.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.liuzhun.assessment.Precision;
import org.liuzhun.ui.parts.CardWords;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.precisions.Light;

/// The six lights in one line; each leads to the board.
final class SmallLights extends HBox {

  private static final double USUAL = 180;

  private final List<StatusMark> marks = new ArrayList<>();
  private final List<Label> figures = new ArrayList<>();

  SmallLights(Runnable toBoard) {
    super(11);
    for (Precision precision : Precision.values()) {
      StatusMark mark = new StatusMark(Level.UNKNOWN);
      Label name = new Paragraph(precision.label());
      Label figure = new Label("–");
      figure.getStyleClass().add("heading");
      HBox share = new HBox(6, mark, figure);
      share.setAlignment(Pos.CENTER_LEFT);
      Button card = new Card(name, share);
      card.getStyleClass().setAll("card", "small-card");
      card.setPrefWidth(USUAL);
      card.setMaxHeight(Double.MAX_VALUE);
      card.setAlignment(Pos.TOP_LEFT);
      card.setAccessibleText(precision.label());
      card.setOnAction(_ -> toBoard.run());
      setHgrow(card, Priority.ALWAYS);
      marks.add(mark);
      figures.add(figure);
      getChildren().add(card);
    }
  }

  private static final class Card extends Button {

    private final CardWords words;

    Card(Node... lines) {
      words = new CardWords(this, lines);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      return words.cardHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
      return words.cardHeight(width);
    }
  }

  void show(List<Light> lights) {
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).show(lights.get(i).level());
      figures.get(i).setText(lights.get(i).figure());
    }
  }
}
