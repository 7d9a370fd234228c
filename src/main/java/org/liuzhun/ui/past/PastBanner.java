package org.liuzhun.ui.past;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.text.Texts;

/// The band above everything that shows the past: of when it is, that it can only be looked at, and
/// the way back.
public final class PastBanner extends HBox {

  private final Button back = new Button(Texts.of("time.past.back"));

  /// A band.
  ///
  /// @param words of when it is
  /// @param leave goes back to the present
  public PastBanner(String words, Runnable leave) {
    getStyleClass().add("past-banner");
    Label label = new Label(Texts.of("time.past.banner", words));
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    back.setId("leave-past");
    back.setOnAction(_ -> leave.run());
    back.setCancelButton(true);
    getChildren().addAll(label, gap, back);
  }

  @Override
  public void requestFocus() {
    back.requestFocus();
  }
}
