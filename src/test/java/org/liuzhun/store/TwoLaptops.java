package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Two laptops of one village that both know one household.
abstract class TwoLaptops {

  @TempDir
  Path folder;

  Workbook first;
  Workbook second;
  Row household;

  @BeforeEach
  void twoLaptops() throws Trouble {
    first = Laptops.found(folder.resolve("first"));
    household = Village.household(first.ids(), "13900000001");
    first.save(Edit.begin().create(household).build());
    second = Laptops.join(first, folder.resolve("second"), "王强", Role.EDITOR);
    Laptops.send(first, second);
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
    second.close();
  }

  /// Until both have the same.
  void exchange() throws Trouble {
    Laptops.send(second, first);
    Laptops.send(first, second);
    Laptops.send(second, first);
    assertEquals(first.digest(), second.digest());
  }
}
