package org.liuzhun.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;

/// The band above a village that a township looks at: whose it is, and the way back to the desk.
public final class VisitBand extends HBox {

  /// A band.
  ///
  /// @param words whose village it is
  /// @param leave goes back to the desk
  public VisitBand(String words, Runnable leave) {
    getStyleClass().add("past-banner");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Button back = new Button(Texts.of("ui.desk.back"));
    back.setId("leave-village");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> leave.run());
    getChildren().addAll(new Paragraph(words), gap, back);
  }
}
