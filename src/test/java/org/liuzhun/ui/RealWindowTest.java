package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxToolkit;

/// What only a real X server shows: a window as large as the screens of old laptops, in the
/// program's own font.
@Tag("xvfb")
class RealWindowTest {

  @TempDir
  Path folder;

  @Test
  @Timeout(60)
  void aWindowFillsAScreenOf1366By768InTheProgramsOwnFont() throws Exception {
    CompletableFuture<Label> shown = new CompletableFuture<>();
    FxToolkit.registerPrimaryStage();
    Platform.runLater(() -> {
      try {
        Look.loadFonts();
        Label label = new Label("六个精准 𬭳");
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(label), 1366, 768));
        stage.show();
        shown.complete(label);
      } catch (RuntimeException e) {
        shown.completeExceptionally(e);
      }
    });
    Label label = shown.get(50, TimeUnit.SECONDS);
    assertEquals(1366, Screen.getPrimary().getBounds().getWidth());
    assertTrue(label.getScene().getWindow().isShowing());
    assertTrue(label.getWidth() > 60, "glyphs have a width of their own: " + label.getWidth());
  }
}
