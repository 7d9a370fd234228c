package org.liuzhun.ui.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A first picture that was only begun is no picture.
class FirstPictureTest {

  @Test
  void itStandsWhenOthersFollowedItAndIsToldOnce() throws Exception {
    FxToolkit.registerPrimaryStage();
    AtomicInteger told = new AtomicInteger();
    FirstPicture picture = new FirstPicture(told::incrementAndGet);
    picture.handle(1);
    picture.handle(2);
    assertEquals(0, told.get());
    picture.handle(3);
    picture.handle(4);
    assertEquals(1, told.get());
  }
}
