package org.liuzhun.ui.overview;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;

/// The village in a few figures, equally wide, each over its name.
final class Counts extends HBox {

  /// A figure with the key of its name.
  record Count(String key, long figure) {}

  Counts() {
    super(8);
    getStyleClass().add("panel");
  }

  void show(List<Count> counts) {
    getChildren().setAll(counts.stream().map(Counts::cell).toList());
  }

  private static VBox cell(Count count) {
    Label figure = new Label(Texts.of("ui.overview.figure", count.figure()));
    figure.getStyleClass().add("figure");
    figure.setMinWidth(USE_PREF_SIZE);
    Label name = new Paragraph(Texts.of(count.key()));
    name.getStyleClass().addAll("muted", "small");
    name.setLabelFor(figure);
    VBox cell = new VBox(figure, name);
    cell.getStyleClass().add("count");
    setHgrow(cell, Priority.ALWAYS);
    return cell;
  }
}
