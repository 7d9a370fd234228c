package org.liuzhun.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.ui.session.ManualAlarm;
import org.testfx.api.FxToolkit;

/// What waits until nobody touches the program.
class StillMomentTest {

  private final ManualAlarm time = new ManualAlarm(Instant.parse("2026-11-21T01:00:00Z"));
  private final AtomicInteger done = new AtomicInteger();
  private Scene scene;
  private StillMoment moment;

  @BeforeEach
  void begin() throws Exception {
    FxToolkit.registerPrimaryStage();
    scene = new Scene(new Pane());
    moment = new StillMoment(scene, time, done::incrementAndGet);
  }

  @Test
  void itComesOnceTenSecondsAfterTheLastTouch() {
    time.pass(Duration.ofSeconds(9));
    Event.fireEvent(scene, new InputEvent(InputEvent.ANY));
    time.pass(Duration.ofSeconds(9));
    assertEquals(0, done.get());
    time.pass(Duration.ofSeconds(1));
    assertEquals(1, done.get());
    Event.fireEvent(scene, new InputEvent(InputEvent.ANY));
    time.pass(Duration.ofMinutes(1));
    assertEquals(1, done.get());
  }

  @Test
  void itDoesNotComeToWhatWasClosed() {
    moment.close();
    Event.fireEvent(scene, new InputEvent(InputEvent.ANY));
    time.pass(Duration.ofMinutes(1));
    assertEquals(0, done.get());
  }
}
