package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// What one laptop erases goes on the others, under whatever name it stands there, and nothing else
/// goes with it.
class ErasedElsewhereTest extends TwoLaptops {

  private static final String SECRET = "13900000003";

  private void set(Workbook book, TableField<?, String> field, String value) throws Trouble {
    book.save(Edit.begin().set(household, field, value).build());
  }

  private void erasePhone(Workbook book) throws Trouble {
    book.erasing().value(household, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求");
  }

  private static boolean holds(Workbook book, String value) throws Trouble {
    return book.sharing().segments(Map.of()).stream()
        .map(segment -> new String(segment.bytes(), StandardCharsets.UTF_8))
        .anyMatch(text -> text.contains(value));
  }

  private Workbook open(String name) throws Trouble {
    WorkbookSettings settings = WorkbookSettings.of("王强", Village.CLOCK);
    return Workbook.open(folder.resolve(name), Credentials.demonstration(), settings);
  }

  private void copySecond(String name) throws Trouble, IOException {
    second.close();
    CopiedTest.copy(folder.resolve("second"), folder.resolve(name));
    second = open("second");
  }

  /// The second erasure takes along the line in which the first one cleared the cell: nobody else
  /// must need it to know that the cell was cleared.
  @Test
  void aCellThatIsErasedTwiceTakesWhatAnUndoPutBackElsewhere() throws Trouble {
    set(second, HOUSEHOLD.PHONE, SECRET);
    second.undo();
    erasePhone(first);
    erasePhone(first);
    exchange();
    assertFalse(holds(first, "13900000001"));
    assertFalse(holds(second, "13900000001"));
    assertTrue(second.verify().projectionAgrees());
  }

  /// Both copies of a disk leave its name because of a third, and write anew what both have.
  @Test
  void oneSaveUnderTwoNamesIsErasedUnderBoth() throws Trouble, IOException {
    copySecond("early");
    set(second, HOUSEHOLD.PHONE, SECRET);
    copySecond("late");
    try (Workbook early = open("early");
        Workbook late = open("late")) {
      set(early, HOUSEHOLD.BANK, "信用社");
      Laptops.send(early, first);
      erasePhone(late);
      for (Workbook copy : List.of(second, late)) {
        assertTrue(copy.sharing().take(Laptops.delivery(first, Map.of())).another());
      }
      Laptops.send(second, first);
      assertTrue(holds(first, SECRET));
      Laptops.send(late, first);
      Laptops.send(first, second);
      assertFalse(holds(first, SECRET));
      assertFalse(holds(second, SECRET));
      assertEquals(first.digest(), second.digest());
      assertTrue(second.verify().projectionAgrees());
    }
  }

  /// Both have accepted the same proposal; what one of them wrote comes without its value.
  @Test
  void whatTwoLaptopsTookFromOneAnswerIsErasedOnBoth() throws Trouble {
    for (Workbook book : List.of(first, second)) {
      Edit accepted = Edit.begin().set(household, HOUSEHOLD.PHONE, SECRET).build();
      book.conflicts().decisions().decide(accepted, "7f3a", "ACCEPTED");
    }
    erasePhone(first);
    exchange();
    assertFalse(holds(first, SECRET));
    assertFalse(holds(second, SECRET));
    assertEquals(first.digest(), second.digest());
  }

  /// What a revoked laptop wrote counts nowhere, and lies in the log of all.
  @Test
  void whatIsKeptApartIsErasedToo() throws Trouble {
    first.sharing().revoke(second.device(), "电脑遗失");
    set(second, HOUSEHOLD.PHONE, SECRET);
    set(second, HOUSEHOLD.BANK, "信用社");
    Laptops.send(second, first);
    assertTrue(holds(first, SECRET));
    erasePhone(first);
    assertFalse(holds(first, SECRET));
    assertTrue(holds(first, "信用社"));
    Laptops.send(first, second);
    assertFalse(holds(second, SECRET));
    assertTrue(first.verify().projectionAgrees());
  }

  /// A disk was set back, and its laptop has written something else under the number of the save
  /// that is erased.
  @Test
  void anotherSaveUnderTheSameNameStays() throws Trouble, IOException {
    copySecond("image");
    set(second, HOUSEHOLD.PHONE, SECRET);
    Laptops.send(second, first);
    erasePhone(first);
    try (Workbook image = open("image");
        Workbook third = Laptops.join(first, folder.resolve("third"), "李春梅", Role.EDITOR)) {
      set(image, HOUSEHOLD.BANK, "信用社");
      third.sharing().take(Laptops.delivery(image, Map.of()));
      Delivery whole = Laptops.delivery(first, Map.of(image.device(), 1L));
      third.sharing().take(whole);
      assertTrue(holds(third, "信用社"));
      assertEquals(
          "信用社",
          third.village().dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.BANK));
      assertTrue(third.verify().projectionAgrees());
    }
  }
}
