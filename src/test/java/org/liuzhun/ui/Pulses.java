package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.testfx.util.WaitForAsyncUtils;

/// The pictures that the toolkit makes of a window, one after the other.
///
/// @param scene what is in the window
public record Pulses(Scene scene) {

  private static final long PATIENCE = 60;

  /// Waits for so many pictures.
  public void pass(int many) throws Exception {
    CountDownLatch left = new CountDownLatch(many);
    Runnable one = () -> {
      left.countDown();
      Platform.requestNextPulse();
    };
    WaitForAsyncUtils.asyncFx(() -> {
          scene.addPostLayoutPulseListener(one);
          Platform.requestNextPulse();
        })
        .get(PATIENCE, TimeUnit.SECONDS);
    assertTrue(left.await(PATIENCE, TimeUnit.SECONDS));
    WaitForAsyncUtils.asyncFx(() -> scene.removePostLayoutPulseListener(one))
        .get(PATIENCE, TimeUnit.SECONDS);
  }

  /// Waits for so many pictures; for how many of them something asked to be laid out again.
  public int layouts(int many) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Subscription counting = WaitForAsyncUtils.asyncFx(() -> scene
            .getRoot()
            .needsLayoutProperty()
            .subscribe((_, needs) -> {
              if (needs) {
                asked.incrementAndGet();
              }
            }))
        .get(PATIENCE, TimeUnit.SECONDS);
    pass(many);
    WaitForAsyncUtils.asyncFx(counting::unsubscribe).get(PATIENCE, TimeUnit.SECONDS);
    return asked.get();
  }
}
