package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Disks that were copied or set back: two laptops write under one name, notice it when they meet,
/// and nothing that either wrote is missing anywhere.
class CopiedTest extends TwoLaptops {

  private Saved phone(Workbook book, String phone) throws Trouble {
    return book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, phone).build());
  }

  @Test
  void aCopiedDiskIsNoticedAndGoesOnAsAnotherLaptopWithAllItWrote() throws Trouble, IOException {
    second.close();
    copy(folder.resolve("second"), folder.resolve("copy"));
    second = open("second");
    phone(second, "13900000002");
    Laptops.send(second, first);
    try (Workbook copy = open("copy")) {
      copy.save(Edit.begin().set(household, HOUSEHOLD.BANK, "信用社").build());
      phone(copy, "13900000003");
      UUID former = copy.sharing().identity().device();
      Taken taken = copy.sharing().take(Laptops.delivery(first, Map.of()));
      assertTrue(taken.another());
      assertNotEquals(former, copy.sharing().identity().device());
      Laptops.send(copy, first);
      Laptops.send(first, second);
      assertEquals(first.digest(), copy.digest());
      assertEquals(first.digest(), second.digest());
      assertEquals(1, first.status().conflicts());
      assertEquals(
          "信用社",
          second.village().dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.BANK));
      assertTrue(copy.verify().projectionAgrees());
    }
  }

  @Test
  void aRestoredLaptopThatIsOnlyBehindGoesOnAsAnotherToo() throws Trouble, IOException {
    second.close();
    copy(folder.resolve("second"), folder.resolve("copy"));
    second = open("second");
    phone(second, "13900000002");
    Laptops.send(second, first);
    try (Workbook copy = open("copy")) {
      Delivery silent =
          new Delivery(first.sharing().identity().device(), first.sharing().texts(), List.of());
      assertEquals(
          "trouble.store.copied",
          assertThrows(Trouble.class, () -> copy.sharing().take(silent)).key());
      assertTrue(copy.sharing().take(Laptops.delivery(first, Map.of())).another());
      assertEquals(first.digest(), copy.digest());
      assertTrue(phone(copy, "13900000005").changed());
      Laptops.send(copy, first);
      assertEquals(copy.digest(), first.digest());
    }
  }

  /// Both copies wrote, and each had given its writing to somebody else before they met.
  @Test
  void whoTookTheWritingThatACopyGaveUpLetsGoOfItAndMissesNothing() throws Trouble, IOException {
    second.close();
    copy(folder.resolve("second"), folder.resolve("copy"));
    second = open("second");
    try (Workbook third = Laptops.join(first, folder.resolve("third"), "李春梅", Role.EDITOR);
        Workbook copy = open("copy")) {
      Laptops.send(first, third);
      phone(second, "13900000002");
      Laptops.send(second, first);
      copy.save(Edit.begin().set(household, HOUSEHOLD.BANK, "信用社").build());
      third.sharing().take(Laptops.delivery(copy, Map.of()));
      assertTrue(copy.sharing().take(Laptops.delivery(first, Map.of())).another());
      for (int round = 0; round < 2; round++) {
        Laptops.send(copy, third);
        Laptops.send(copy, first);
        Laptops.send(first, third);
        Laptops.send(third, first);
      }
      assertEquals(first.digest(), third.digest());
      assertEquals(first.digest(), copy.digest());
      Row now = third.village().dossier(household.id()).orElseThrow().household();
      assertEquals("信用社", now.get(HOUSEHOLD.BANK));
      assertEquals("13900000002", now.get(HOUSEHOLD.PHONE));
      assertTrue(third.verify().projectionAgrees());
      assertTrue(third.damages().report().isEmpty());
    }
  }

  /// A laptop that was set back has forgotten what it said it had; nobody would send it again.
  @Test
  void aLaptopThatForgotWhatItHadIsNoticedByItsOwnWords() throws Trouble, IOException {
    second.close();
    copy(folder.resolve("second"), folder.resolve("image"));
    second = open("second");
    phone(first, "13900000002");
    Laptops.send(first, second);
    Laptops.send(second, first);
    second.close();
    try (Workbook image = open("image")) {
      assertTrue(Laptops.send(first, image).another());
      Laptops.send(image, first);
      Laptops.send(first, image);
      assertEquals(first.digest(), image.digest());
    }
    second = open("second");
  }

  private Workbook open(String name) throws Trouble {
    WorkbookSettings settings = WorkbookSettings.of("王强", Village.CLOCK);
    return Workbook.open(folder.resolve(name), Credentials.demonstration(), settings);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
