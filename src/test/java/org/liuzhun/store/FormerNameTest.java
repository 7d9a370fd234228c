package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Copies of a disk that have left their common name, and what they once wrote under it.
class FormerNameTest extends TwoLaptops {

  @BeforeEach
  void theSecondWrites() throws Trouble {
    phone(second, "13900000009");
    Laptops.send(second, first);
  }

  private void phone(Workbook book, String phone) throws Trouble {
    book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, phone).build());
  }

  /// Two copies left the name because a third spoke in it, when nothing contradicted what they had
  /// written there; one of these writings came to everybody else.
  @Test
  void whatWasWrittenUnderANameThatWasLeftInPeaceIsNotLost() throws Exception {
    try (Workbook copy = copyOfSecond("copy");
        Workbook third = copyOfSecond("third")) {
      phone(second, "13900000002");
      phone(copy, "13900000003");
      Laptops.send(third, first);
      assertTrue(Laptops.send(first, second).another());
      Laptops.send(copy, first);
      third.sharing().texts();
      third.sharing().texts();
      first.sharing().take(new Delivery(third.device(), third.sharing().texts(), List.of()));
      assertTrue(copy.sharing()
          .take(new Delivery(first.device(), first.sharing().texts(), List.of()))
          .another());
      assertTrue(third.sharing().take(Laptops.delivery(first, Map.of())).another());
      agree(Set.of("13900000002", "13900000003"), first, second, copy);
    }
  }

  /// The third goes on from what the second wrote, which the second then leaves.
  @Test
  void whatACopyWroteUponAWritingThatItsDoubleLeftIsNotLost() throws Exception {
    try (Workbook copy = copyOfSecond("copy")) {
      phone(second, "13900000002");
      try (Workbook third = copyOfSecond("third")) {
        phone(third, "13900000004");
        phone(copy, "13900000003");
        Laptops.send(copy, first);
        second.sharing().take(Laptops.delivery(first, Map.of()));
        third.sharing().take(Laptops.delivery(second, Map.of()));
        agree(Set.of("13900000002", "13900000003", "13900000004"), first, second, copy, third);
      }
    }
  }

  /// The second's disk fails twice; each time another neighbour has what it wrote since.
  @Test
  void whatOneDiskLostTwiceToDifferentNeighboursComesTogether() throws Exception {
    try (Workbook third = Laptops.join(first, folder.resolve("third"), "李梅", Role.EDITOR)) {
      Laptops.send(first, third);
      Laptops.send(first, second);
      loseTo(first, "13900000002");
      loseTo(third, "13900000003");
      agree(Set.of("13900000002", "13900000003"), first, second, third);
    }
  }

  /// The first has what the second's disk lost; a copy wrote something else under the name and left
  /// it since. What the first says to have could be that, if it did not know of the leaving.
  @Test
  void whatADiskLostIsToldFromWhatACopyGaveUp() throws Exception {
    try (Workbook copy = copyOfSecond("copy")) {
      loseTo(first, "13900000002");
      phone(second, "13900000003");
      phone(second, "13900000004");
      phone(copy, "13900000005");
      assertTrue(Laptops.send(second, copy).another());
      Laptops.send(copy, first);
      Trouble asked = assertThrows(Trouble.class, () -> Laptops.send(first, second));
      assertEquals("trouble.store.copied", asked.key(), "everything is to be sent");
      agree(
          Set.of("13900000002", "13900000003", "13900000004", "13900000005"), first, second, copy);
    }
  }

  private void loseTo(Workbook neighbour, String phone) throws Trouble, IOException {
    copyOfSecond("image").close();
    phone(second, phone);
    Laptops.send(second, neighbour);
    second.close();
    Trash.remove(folder.resolve("second"));
    Files.move(folder.resolve("image"), folder.resolve("second"));
    second = Workbook.open(
        folder.resolve("second"),
        Credentials.demonstration(),
        WorkbookSettings.of("王强", Village.CLOCK));
  }

  private Workbook copyOfSecond(String name) throws Trouble, IOException {
    WorkbookSettings settings = WorkbookSettings.of("王强", Village.CLOCK);
    second.close();
    CopiedTest.copy(folder.resolve("second"), folder.resolve(name));
    second = Workbook.open(folder.resolve("second"), Credentials.demonstration(), settings);
    return Workbook.open(folder.resolve(name), Credentials.demonstration(), settings);
  }

  private void agree(Set<String> phones, Workbook... books) throws Trouble {
    for (int round = 0; round < 3; round++) {
      for (Workbook from : books) {
        for (Workbook to : books) {
          if (from != to) {
            to.sharing().take(Laptops.delivery(from, Map.of()));
          }
        }
      }
    }
    for (Workbook book : List.of(books)) {
      Set<Object> known =
          book.history(household.id(), Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE)).stream()
              .flatMap(entry -> Stream.ofNullable(entry.after()))
              .collect(Collectors.toSet());
      assertTrue(known.containsAll(phones), book.folder() + " knows " + known);
      assertEquals(first.digest(), book.digest());
      assertEquals(first.sharing().have(), book.sharing().have());
      assertTrue(book.verify().projectionAgrees());
    }
  }
}
