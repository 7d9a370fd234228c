package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.exchange.Outbox.Pictures;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;

/// Photographs in packages: with, without, only the missing ones, in parts.
class PicturesTest extends TwoLaptops {

  @BeforeEach
  void theFirstKnowsWhatTheSecondHas() throws Trouble {
    Township.take(first, place.send(second, first));
  }

  private String photograph(int seed) throws Trouble {
    byte[] content = new byte[3000];
    new Random(seed).nextBytes(content);
    String name = first.attachments().put(content);
    first.save(Edit.begin()
        .create(Row.empty(Catalogue.DOCUMENT, first.ids().next())
            .with(DOCUMENT.HOUSEHOLD, household.id())
            .with(DOCUMENT.SHA256, name))
        .build());
    return name;
  }

  private Outbox.Sent send(Pictures pictures, boolean full, long largest) throws Trouble {
    Outbox outbox = new Outbox(first, Township.CLOCK);
    List<java.util.UUID> to = List.of(second.device());
    return outbox.send(to, full, pictures, folder.resolve(outbox.name()), largest);
  }

  @Test
  void aPhotographTravelsWithTheRowThatNamesIt() throws Trouble {
    String name = photograph(1);
    Path file = send(Pictures.WITH, false, Outbox.WHOLE).files().getFirst();
    Inbox.Receipt before = new Inbox(second, Township.CLOCK).preview(file);
    assertEquals(List.of(1, 0), List.of(before.photographs(), before.missing()));
    assertTrue(second.attachments().get(name).isEmpty());
    assertEquals(1, Township.take(second, file).photographs());
    assertArrayEquals(
        first.attachments().get(name).orElseThrow(),
        second.attachments().get(name).orElseThrow());
    assertEquals(0, Township.take(second, file).photographs());
  }

  @Test
  void whoTookRowsWithoutPhotographsSaysWhichItMissesAndGetsThoseAlone() throws Trouble {
    String one = photograph(1);
    photograph(2);
    Path bare = send(Pictures.WITHOUT, false, Outbox.WHOLE).files().getFirst();
    assertEquals(2, new Inbox(second, Township.CLOCK).preview(bare).missing());
    assertEquals(2, Township.take(second, bare).missing());
    second.attachments().put(first.attachments().get(one).orElseThrow());
    Township.take(first, place.send(second, first));
    Outbox.Sent sent = send(Pictures.MISSING, false, Outbox.WHOLE);
    assertEquals(1, sent.photographs());
    assertEquals(0, sent.transactions());
    Inbox.Receipt receipt = Township.take(second, sent.files().getFirst());
    assertEquals(List.of(1, 0), List.of(receipt.photographs(), receipt.missing()));
  }

  @Test
  void photographsAreDividedAmongParts() throws Trouble {
    for (int i = 0; i < 5; i++) {
      photograph(i);
    }
    Outbox.Sent sent = send(Pictures.WITH, true, 7000);
    assertEquals(5, sent.photographs());
    assertTrue(sent.files().size() >= 3, sent.toString());
    for (Path part : sent.files()) {
      Township.take(second, part);
    }
    assertEquals(0, second.sharing().photographs().missing().size());
  }

  @Test
  void aPhotographOfAnErasedRowDoesNotComeBack() throws Trouble {
    String name = photograph(1);
    Path file = send(Pictures.WITH, false, Outbox.WHOLE).files().getFirst();
    first.erasing().household(household.id(), "导入错了村");
    Township.take(second, place.send(first, second));
    Township.take(second, file);
    assertTrue(second.attachments().get(name).isEmpty());
  }
}
