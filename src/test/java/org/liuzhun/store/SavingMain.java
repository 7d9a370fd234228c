package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.UUID;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Saves without end and says on its output what was saved; to be killed.
final class SavingMain {

  static final UUID HOUSEHOLD_ID = new UUID(0x7000L, Long.MIN_VALUE);

  private SavingMain() {}

  static Row household() {
    return Row.empty(Catalogue.HOUSEHOLD, HOUSEHOLD_ID);
  }

  public static void main(String[] arguments) throws Trouble {
    try (Workbook book =
        Workbook.open(Path.of(arguments[0]), Credentials.demonstration(), Village.SETTINGS)) {
      for (int number = Integer.parseInt(arguments[1]); true; number++) {
        book.save(
            Edit.begin().set(household(), HOUSEHOLD.STATED_MEMBERS, number).build());
        System.out.println(number);
      }
    }
  }
}
