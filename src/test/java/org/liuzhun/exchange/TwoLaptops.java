package org.liuzhun.exchange;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// A village of one household on the laptop that founded it and on one that joined.
abstract class TwoLaptops {

  @TempDir
  Path folder;

  Township place;
  Workbook first;
  Workbook second;
  Row household;

  @BeforeEach
  void twoLaptops() throws Trouble {
    place = new Township(folder);
    first = place.found("first");
    household = Township.household(first, "13900000001");
    second = place.join(first, "second", Role.EDITOR);
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
    second.close();
  }
}
