package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.ISSUE;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Several laptops of one village: what arrives, what is refused, who may write.
class SharingTest extends TwoLaptops {

  private Saved phone(Workbook book, String phone) throws Trouble {
    return book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, phone).build());
  }

  @Override
  void exchange() throws Trouble {
    Laptops.send(second, first);
    Laptops.send(first, second);
  }

  @Test
  void bothLaptopsShowTheSameAndSoDoTheirLogs() throws Trouble {
    phone(second, "13900000002");
    first.save(Edit.begin().set(household, HOUSEHOLD.BANK, "信用社").build());
    exchange();
    assertEquals(first.digest(), second.digest());
    assertTrue(first.verify().projectionAgrees());
    assertTrue(second.verify().projectionAgrees());
    assertEquals(0, first.status().conflicts());
  }

  @Test
  void aPreviewSaysWhatTakingInDoesAndChangesNothing() throws Trouble {
    phone(second, "13900000002");
    Delivery delivery = Laptops.delivery(second, first);
    String digest = first.digest();
    Taken preview = first.sharing().preview(delivery);
    assertEquals(digest, first.digest());
    Taken taken = first.sharing().take(delivery);
    assertEquals(Map.of(household.id(), 1), preview.households());
    assertEquals(preview.households(), taken.households());
    assertEquals(preview.changes(), taken.changes());
    assertNotEquals(digest, first.digest());
    assertEquals(0, first.sharing().take(delivery).cells());
  }

  @Test
  void twoValuesForOneFieldAreAConflictOnBothLaptops() throws Trouble {
    phone(first, "13900000003");
    phone(second, "13900000002");
    assertEquals(1, Laptops.send(second, first).conflicts());
    Laptops.send(first, second);
    assertEquals(1, first.status().conflicts());
    assertEquals(1, second.status().conflicts());
    assertEquals(first.digest(), second.digest());
  }

  @Test
  void whatAnUndoPutBackElsewhereGoesWithTheErasedValue() throws Trouble {
    second.save(Edit.begin()
        .set(household, HOUSEHOLD.PHONE, "13900000002")
        .set(household, HOUSEHOLD.BANK, "信用社")
        .build());
    second.undo();
    first.erasing().value(household, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求");
    second.save(Edit.begin().set(household, HOUSEHOLD.ADDRESS, "村东").build());
    exchange();
    exchange();
    for (Workbook book : List.of(first, second)) {
      String log = book.sharing().segments(Map.of()).stream()
          .map(segment -> new String(segment.bytes(), StandardCharsets.UTF_8))
          .collect(Collectors.joining());
      assertFalse(log.contains("13900000001"));
      assertTrue(log.contains("13900000002"));
      assertTrue(book.verify().projectionAgrees());
      assertEquals(0, book.status().conflicts());
    }
    assertEquals(first.digest(), second.digest());
  }

  @Test
  void aLaptopThatWasNeverAdmittedIsRefused() throws Trouble {
    try (Workbook stranger = Laptops.found(folder.resolve("stranger"))) {
      Delivery delivery = Laptops.delivery(stranger, Map.of());
      Trouble trouble = assertThrows(Trouble.class, () -> first.sharing().take(delivery));
      assertEquals("trouble.store.unknown-sender", trouble.key());
    }
  }

  @Test
  void aBitTurnedAnywhereInASegmentTakesNothingIn() throws Trouble {
    phone(second, "13900000002");
    Delivery delivery = Laptops.delivery(second, first);
    Map<UUID, Reach> have = Laptops.have(first);
    byte[] bytes = delivery.segments().getFirst();
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] turned = bytes.clone();
      turned[at] ^= 1;
      takeHostile(new Delivery(delivery.sender(), delivery.texts(), List.of(turned)));
    }
    assertEquals(have, Laptops.have(first));
    assertEquals(1, first.sharing().take(delivery).cells());
  }

  /// A turned bit in the laptop's number makes it a laptop that nobody knows; any other is unsound.
  private void takeHostile(Delivery delivery) throws Trouble {
    try {
      List<Arrival.Left> left = first.sharing().take(delivery).left();
      assertEquals(Arrival.Aside.UNKNOWN_LAPTOP, left.getFirst().why());
    } catch (Trouble trouble) {
      assertEquals("trouble.store.segments-unsound", trouble.key());
    }
  }

  @Test
  void laterSegmentsWaitForEarlierOnes() throws Trouble {
    phone(second, "13900000002");
    Delivery early = Laptops.delivery(second, first);
    UUID device = second.sharing().identity().device();
    phone(second, "13900000003");
    Delivery late = Laptops.delivery(second, Map.of(device, 1L));
    Arrival.Left left = first.sharing().take(late).left().stream()
        .filter(l -> l.device().equals(device))
        .findFirst()
        .orElseThrow();
    assertEquals(Arrival.Aside.GAP, left.why());
    first.sharing().take(early);
    first.sharing().take(late);
    assertEquals(second.digest(), first.digest());
  }

  @Test
  void erasuresTravelToWhatIsThereAndToWhatIsStillToCome() throws Trouble, IOException {
    phone(second, "13911112222");
    Delivery early = Laptops.delivery(second, first);
    Laptops.send(second, first);
    Row now = second.village().dossier(household.id()).orElseThrow().household();
    first.erasing().value(now, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求删除");
    try (Workbook third = Laptops.join(first, folder.resolve("third"), "李春梅", Role.EDITOR)) {
      Delivery fromFirst = Laptops.delivery(first, third);
      Laptops.send(first, second);
      third.sharing().take(early);
      third.sharing().take(fromFirst);
      for (Workbook book : List.of(first, second, third)) {
        assertTrue(book.sharing().segments(Map.of()).stream()
            .noneMatch(segment -> new String(segment.bytes()).contains("13911112222")));
        assertEquals(first.digest(), book.digest());
        assertTrue(book.verify().projectionAgrees());
      }
    }
  }

  @Test
  void anErasedPhotographGoesOnTheOtherLaptopToo() throws Trouble {
    byte[] picture = {1, 2, 3};
    String name = second.attachments().put(picture);
    Row photo = Row.empty(Catalogue.DOCUMENT, first.ids().next())
        .with(DOCUMENT.HOUSEHOLD, household.id())
        .with(DOCUMENT.SHA256, name);
    first.save(Edit.begin().create(photo).build());
    Laptops.send(first, second);
    assertTrue(second.attachments().get(name).isPresent());
    first.erasing().household(household.id(), "导入错了村");
    Laptops.send(first, second);
    assertTrue(second.attachments().get(name).isEmpty());
    assertEquals(first.digest(), second.digest());
  }

  @Test
  void theTownshipWritesIssuesOnlyAndAReaderNothing() throws Trouble {
    try (Workbook township = Laptops.join(first, folder.resolve("t"), "镇", Role.TOWNSHIP);
        Workbook reader = Laptops.join(first, folder.resolve("r"), "访客", Role.READER)) {
      Laptops.send(first, township);
      Laptops.send(first, reader);
      Row issue = Row.empty(Catalogue.ISSUE, township.ids().next())
          .with(ISSUE.HOUSEHOLD, household.id())
          .with(ISSUE.TITLE, "缺签字");
      assertTrue(township.save(Edit.begin().create(issue).build()).changed());
      assertEquals(
          "trouble.store.role",
          assertThrows(Trouble.class, () -> phone(township, "13900000009")).key());
      assertEquals(
          "trouble.store.role",
          assertThrows(Trouble.class, () -> phone(reader, "13900000009")).key());
      Laptops.send(township, first);
      assertEquals(township.digest(), first.digest());
    }
  }

  @Test
  void whatARevokedLaptopWroteAfterwardsIsKeptApartEverywhere() throws Trouble {
    phone(second, "13900000002");
    Laptops.send(second, first);
    UUID device = second.sharing().identity().device();
    first.sharing().revoke(device, "电脑遗失");
    String digest = first.digest();
    phone(second, "13900000003");
    Taken taken = Laptops.send(second, first);
    assertEquals(1, taken.apart());
    assertEquals(digest, first.digest());
    Laptops.send(first, second);
    assertEquals(digest, second.digest());
    assertEquals(
        "trouble.store.revoked",
        assertThrows(Trouble.class, () -> phone(second, "13900000004")).key());
    assertTrue(second.verify().projectionAgrees());
  }

  @Test
  void whatIsKeptApartCanBeAdoptedSaveBySaveAndIsThenThereEverywhere() throws Trouble {
    phone(second, "13900000002");
    Laptops.send(second, first);
    UUID device = second.device();
    first.sharing().revoke(device, "电脑遗失");
    phone(second, "13900000003");
    second.save(Edit.begin().set(household, HOUSEHOLD.BANK, "信用社").build());
    Laptops.send(second, first);
    List<Apart.Held> held = first.sharing().apart().of(device);
    assertEquals(2, held.size());
    assertEquals("信用社", held.getLast().values().getFirst().value());
    first.sharing().apart().adopt(held.getLast(), "已核实");
    Row now = first.village().dossier(household.id()).orElseThrow().household();
    assertEquals("信用社", now.get(HOUSEHOLD.BANK));
    assertEquals("13900000002", now.get(HOUSEHOLD.PHONE));
    assertEquals(1, first.sharing().apart().of(device).size());
    Laptops.send(first, second);
    assertEquals(first.digest(), second.digest());
  }

  @Test
  void whatAnOlderProgramDoesNotKnowIsHandedOnAsItWasSigned() throws Trouble {
    LifeWrite life = new LifeWrite(true, List.of(), Set.of());
    CellWrite colour = new CellWrite(TextNode.valueOf("深蓝"), List.of());
    List<RowOp> later = List.of(
        new RowOp("later_thing", first.ids().next(), life, Map.of("colour", colour)),
        new RowOp(Catalogue.HOUSEHOLD.key(), household.id(), null, Map.of("later", colour)));
    Opened.guarded(() -> first.write(Heading.Kind.EDIT, null, later, List.of()));
    Laptops.send(first, second);
    phone(second, "13900000002");
    try (Workbook third = Laptops.join(first, folder.resolve("third"), "李春梅", Role.EDITOR)) {
      Laptops.send(first, third);
      Laptops.send(second, third);
      String told = third.sharing().segments(Map.of()).stream()
          .map(segment -> new String(segment.bytes(), StandardCharsets.UTF_8))
          .collect(Collectors.joining());
      assertTrue(told.contains("深蓝") && told.contains("later_thing"));
      assertEquals(second.digest(), third.digest());
      assertTrue(third.verify().projectionAgrees());
    }
  }

  @Test
  void anEditorMayNeitherAdmitNorRevoke() throws Trouble {
    Joining joining = Joining.begin(folder.resolve("x"), Credentials.demonstration(), "x", "x")
        .joining();
    UUID founder = first.sharing().identity().device();
    for (Runner act : List.<Runner>of(
        () -> second.sharing().admit(joining.request(), Role.READER),
        () -> second.sharing().revoke(founder, "x"))) {
      assertEquals(
          "trouble.store.no-right", assertThrows(Trouble.class, act::run).key());
    }
  }

  private interface Runner {
    void run() throws Trouble;
  }

  @Test
  void whatWasTakenInIsThereAtTheNextOpening() throws Trouble {
    phone(second, "13900000002");
    Laptops.send(second, first);
    String digest = first.digest();
    first.close();
    first = open("first");
    assertEquals(digest, first.digest());
    assertFalse(first.status().rebuilt());
    first.rebuild();
    assertEquals(digest, first.digest());
    assertEquals(
        Set.of(first.sharing().identity().device(), second.sharing().identity().device()),
        Laptops.have(first).keySet());
  }

  private Workbook open(String name) throws Trouble {
    WorkbookSettings settings = WorkbookSettings.of("王强", Village.CLOCK);
    return Workbook.open(folder.resolve(name), Credentials.demonstration(), settings);
  }
}
