package org.liuzhun.ui.precisions;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.assessment.Precision;
import org.liuzhun.ui.parts.Bar;
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
    Label name = new Label(precision.label());
    name.getStyleClass().add("heading");
    figure.getStyleClass().add("figure");
    figure.setMinWidth(USE_PREF_SIZE);
    population.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Bar head = new Bar(8, mark, name, space, figure);
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
