package org.liuzhun.ui.precisions;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.liuzhun.assessment.Precision;
import org.liuzhun.ui.parts.CardWords;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;

/// A light as a card: mark, name, figure, and two lines below. Chosen, it shows what stands behind
/// it.
final class LightCard extends ToggleButton {

  private final StatusMark mark = new StatusMark(Level.UNKNOWN);
  private final Label figure = new Label();
  private final Label population = new Paragraph();
  private final Label worst = new Paragraph();
  private final Precision precision;
  private final CardWords words;

  LightCard(Precision precision) {
    this.precision = precision;
    getStyleClass().setAll("card");
    setId("light-" + precision.ordinal());
    setMaxHeight(Double.MAX_VALUE);
    setAlignment(Pos.TOP_LEFT);
    Label name = new Paragraph(precision.label());
    name.getStyleClass().add("heading");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    figure.getStyleClass().add("figure");
    figure.setMinWidth(USE_PREF_SIZE);
    population.getStyleClass().add("muted");
    HBox head = new HBox(8, mark, name, figure);
    head.setAlignment(Pos.CENTER_LEFT);
    words = new CardWords(this, head, population, worst);
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

  Precision precision() {
    return precision;
  }

  void show(Light light) {
    mark.show(light.level());
    figure.setText(light.figure());
    population.setText(light.population());
    worst.setText(light.worst());
    worst.getStyleClass().setAll("label", light.level().style());
    setAccessibleText(String.join(
        ", ",
        precision.label(),
        mark.getAccessibleText(),
        light.figure(),
        light.population(),
        light.worst()));
  }
}
