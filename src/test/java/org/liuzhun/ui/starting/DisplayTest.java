package org.liuzhun.ui.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Safe display by itself after a failed start.
class DisplayTest {

  @TempDir
  Path data;

  private String before = "";

  @BeforeEach
  void forgetTheChoice() {
    before = System.getProperty("prism.order", "");
    System.clearProperty("prism.order");
  }

  @AfterEach
  void restoreTheChoice() {
    System.setProperty("prism.order", before);
  }

  @Test
  void aStartThatNeverShowedAPictureMakesTheNextOneSafe() {
    assertFalse(new Display(data).choose(false));
    assertEquals(null, System.getProperty("prism.order"));
    assertTrue(new Display(data).choose(false));
    assertEquals("sw", System.getProperty("prism.order"));
  }

  @Test
  void aPictureThatStoodLeavesTheNextStartAsItIs() {
    Display display = new Display(data);
    display.choose(false);
    display.works();
    assertFalse(new Display(data).choose(false));
    assertEquals(null, System.getProperty("prism.order"));
  }

  @Test
  void whoAsksForTheSafeDisplayGetsItWithoutBeingToldOfAFailure() {
    assertFalse(new Display(data).choose(true));
    assertEquals("sw", System.getProperty("prism.order"));
  }
}
