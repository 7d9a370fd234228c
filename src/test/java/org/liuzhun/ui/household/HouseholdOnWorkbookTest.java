package org.liuzhun.ui.household;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.framework.junit5.Start;

/// Working in a household's file, over a real workbook on the disk.
class HouseholdOnWorkbookTest extends HouseholdFileCases {

  @TempDir
  static Path folder;

  private WorkbookOnDisk disk;

  @Start
  void start(Stage stage) throws Exception {
    disk = WorkbookOnDisk.with(folder, rows());
    open(stage, disk.session());
  }

  @Override
  void settle() throws Exception {
    disk.settle();
  }

  @AfterEach
  void close() throws Exception {
    disk.close();
  }
}
