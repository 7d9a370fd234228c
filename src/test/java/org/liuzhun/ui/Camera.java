package org.liuzhun.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of a window, to be looked at, and presses what a person would press between them.
///
/// @param stage the window
/// @param folder where the pictures go
/// @param suffix what their names end with: language and look
public record Camera(Stage stage, Path folder, String suffix) {

  private static final int FRAMES = 40;
  private static final int PATIENCE = 600;

  /// Does something on the screen's thread.
  public static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /// Does something on the screen's thread.
  public static void act(Runnable work) throws Exception {
    call(() -> {
      work.run();
      return "";
    });
  }

  /// Lets frames pass, which animations and work in the background need.
  public static void rest(int frames) throws InterruptedException {
    CountDownLatch passed = new CountDownLatch(frames);
    AnimationTimer timer = new AnimationTimer() {
      @Override
      public void handle(long now) {
        passed.countDown();
      }
    };
    Platform.runLater(timer::start);
    passed.await();
    Platform.runLater(timer::stop);
  }

  /// Takes a picture once the screen has come to rest.
  public void picture(String name) throws Exception {
    rest(FRAMES);
    WritableImage image = call(() -> stage.getScene().snapshot(null));
    write(image, folder.resolve(name + suffix + ".png"));
  }

  /// Writes a picture that was taken.
  public static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] dots = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, dots, 0, width);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is there under an id, or null.
  public Node node(String id) throws Exception {
    return call(() -> stage.getScene().lookup(id));
  }

  /// Waits until something is there.
  public void await(String id) throws Exception {
    for (int i = 0; i < PATIENCE && node(id) == null; i++) {
      rest(6);
    }
  }

  /// Presses a button.
  public void fire(String id) throws Exception {
    act(() -> ((ButtonBase) stage.getScene().lookup(id)).fire());
  }

  /// Presses a key on a node.
  public static void press(Node node, KeyCode code, boolean control) throws Exception {
    act(() -> node.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
  }
}
