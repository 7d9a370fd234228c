package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// A first secretary leaves and hands the village over to the next one's laptop.
class HandOverTest extends TwoLaptops {

  private static final String HEARD = "0000 0000 0000";

  private Workbook handOver(Workbook from, String name, boolean retires) throws Trouble {
    Joining joining = Joining.begin(folder.resolve(name), Credentials.demonstration(), name, name)
        .joining();
    Path welcome = folder.resolve(name + ".welcome");
    new Admission(joining.request(), HEARD).handOver(from, HEARD, retires, welcome, Township.CLOCK);
    return Inbox.welcome(joining, welcome, Township.settings(name));
  }

  private static Member self(Workbook book) {
    return book.sharing().trust().member(book.device()).orElseThrow();
  }

  @Test
  void theSuccessorHasEverythingAndMayDoWhatTheFounderCould() throws Trouble {
    try (Workbook next = handOver(first, "next", false)) {
      assertEquals(first.digest(), next.digest());
      assertEquals(self(first).rank(), self(next).rank());
      assertTrue(self(next).mayAdmit(Role.TOWNSHIP));
      Workbook later = place.join(next, "later", Role.EDITOR);
      later.close();
      next.sharing().revoke(second.device(), "换机");
      Township.take(first, place.send(next, first));
      assertTrue(first.sharing().trust().member(second.device()).orElseThrow().revoked());
      assertFalse(self(next).mayRevoke(self(first)), "neither can revoke the other");
    }
  }

  @Test
  void aRetiredLaptopKeepsWhatItWroteAndWritesNothingMore() throws Trouble {
    Township.phone(first, household, "13900000002");
    try (Workbook next = handOver(first, "next", true)) {
      assertEquals(first.digest(), next.digest());
      Member before = next.sharing().trust().member(first.device()).orElseThrow();
      assertTrue(before.revoked());
      Trouble trouble =
          assertThrows(Trouble.class, () -> Township.phone(first, household, "13900000003"));
      assertEquals("trouble.store.revoked", trouble.key());
      Township.phone(next, household, "13900000004");
      Township.take(second, place.send(next, second));
      assertEquals(next.digest(), second.digest());
      Township.take(next, place.send(second, next));
      assertEquals(second.digest(), next.digest());
      Trouble gone = assertThrows(Trouble.class, () -> handOver(first, "again", false));
      assertEquals("trouble.store.no-right", gone.key());
    }
  }

  /// The stick was full, or was lost: otherwise nobody would be left who may admit and revoke.
  @Test
  void aRetiredLaptopWritesTheWelcomeAgain() throws Trouble {
    Joining joining = Joining.begin(folder.resolve("next"), Credentials.demonstration(), "n", "n")
        .joining();
    Admission admission = new Admission(joining.request(), HEARD);
    Path away = folder.resolve("no stick/next.welcome");
    Trouble trouble = assertThrows(
        Trouble.class, () -> admission.handOver(first, HEARD, true, away, Township.CLOCK));
    assertEquals("trouble.exchange.not-written", trouble.key());
    assertTrue(self(first).revoked());
    Path welcome = folder.resolve("next.welcome");
    for (int again = 0; again < 2; again++) {
      admission.handOver(first, HEARD, true, welcome, Township.CLOCK);
    }
    try (Workbook next = Inbox.welcome(joining, welcome, Township.settings("n"))) {
      assertEquals(first.digest(), next.digest());
      assertTrue(self(next).mayAdmit(Role.TOWNSHIP));
    }
  }

  @Test
  void anEditorHandsOverNoMoreThanItsOwnRole() throws Trouble {
    try (Workbook next = handOver(second, "next", false)) {
      assertEquals(Role.EDITOR, self(next).certificate().role());
      assertFalse(self(next).mayAdmit(Role.READER));
      assertEquals(second.digest(), next.digest());
    }
  }

  @Test
  void wrongDigitsHandNothingOver() throws Trouble {
    Joining joining = Joining.begin(folder.resolve("x"), Credentials.demonstration(), "x", "x")
        .joining();
    Path welcome = folder.resolve("x.welcome");
    Trouble trouble = assertThrows(
        Trouble.class,
        () -> new Admission(joining.request(), HEARD)
            .handOver(first, "1234", true, welcome, Township.CLOCK));
    assertEquals("trouble.exchange.number", trouble.key());
    assertFalse(self(first).revoked());
  }
}
