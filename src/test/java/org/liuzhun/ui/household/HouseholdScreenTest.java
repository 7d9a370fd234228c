package org.liuzhun.ui.household;

import javafx.stage.Stage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.session.MemorySession;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Working in a household's file, over a village in memory.
class HouseholdScreenTest extends HouseholdFileCases {

  @Start
  void start(Stage stage) {
    open(stage, new MemorySession(VillageFile.of(rows())));
  }

  @Override
  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }
}
