package org.liuzhun.ui.precisions;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.liuzhun.assessment.Precision;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;

/// A light as a card: mark, name, figure, and two lines below. Chosen, it shows what stands behind
/// it.
final class LightCard extends ToggleButton {

  private final StatusMark mark = new StatusMark(Level.UNKNOWN);
  private final Label figure = new Label();
  private final Label population = new Label();
  private final Label worst = new Label();
  private final Precision precision;

  LightCard(Precision precision) {
    this.precision = precision;
    getStyleClass().setAll("card");
    setId("light-" + precision.ordinal());
    setMaxWidth(Double.MAX_VALUE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Label name = new Label(precision.label());
    name.getStyleClass().add("heading");
    figure.getStyleClass().add("figure");
    figure.setMinWidth(USE_PREF_SIZE);
    population.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, mark, name, space, figure);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox all = new VBox(2, head, population, worst);
    all.prefWidthProperty().bind(widthProperty().subtract(32));
    setGraphic(all);
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
