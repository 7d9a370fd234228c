package org.liuzhun.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;

/// The search at the top: typing narrows the list of households, Enter opens the first found,
/// Escape shows all again.
final class SearchField {

  private static final Duration PAUSE = Duration.millis(150);

  private final TextField field;
  private final Shell shell;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  SearchField(TextField field, Shell shell) {
    this.field = field;
    this.shell = shell;
    pause.setOnFinished(_ -> search());
    field.textProperty().addListener((_, _, _) -> pause.playFromStart());
    field.setOnAction(_ -> {
      pause.stop();
      search();
      shell.bring(RoomName.HOUSEHOLDS).openFound();
    });
    field.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        field.clear();
        shell.go(RoomName.HOUSEHOLDS);
        key.consume();
      } else if (key.getCode() == KeyCode.DOWN) {
        shell.go(RoomName.HOUSEHOLDS);
        key.consume();
      }
    });
  }

  private void search() {
    shell.bring(RoomName.HOUSEHOLDS).search(field.getText());
  }
}
