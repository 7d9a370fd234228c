package org.liuzhun.store.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// What signatures cost, and what texts without a signer's certificate may fill.
class SignaturesTest {

  private static final UUID SPACE = new UUID(5, 5);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00+08:00");

  private final Identity founder = Identity.create(new UUID(7, 0));
  private final Certificate root = admitted(founder, founder, Role.FIRST_SECRETARY);
  private final Trust village = Trust.of(SPACE, root.source().hash(), List.of(root.source()));

  private static Certificate admitted(Identity by, Identity whom, Role role) {
    Request request = Request.create(whom, "laptop", "somebody");
    return Certificate.issue(by, SPACE, request, role, null, NOW);
  }

  private static List<SignedText> strangers(int count) {
    Identity stranger = Identity.create(new UUID(9, 9));
    List<SignedText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(SignedText.sign(stranger, SignedText.object().put("liuzhun", "later " + i)));
    }
    return texts;
  }

  @Test
  void eachSignatureIsVerifiedOnceHoweverOftenTextsCome() throws Trouble {
    Trust trust = village;
    for (int i = 1; i <= 30; i++) {
      Identity next = Identity.create(new UUID(7, i));
      trust = trust.received(List.of(admitted(founder, next, Role.EDITOR).source()));
      trust = trust.received(
          List.of(Statement.say(next, SPACE, 1, Map.of(), List.of(), NOW).source()));
    }
    assertEquals(31, trust.members().size());
    assertEquals(61, trust.signatures().verified());
    Trust again = trust.received(trust.texts());
    assertEquals(trust.members(), again.members());
    assertEquals(61, again.signatures().verified());
  }

  /// Each is admitted by the one before it: a round of admission for each of them.
  @Test
  void aLongLineOfSuccessorsIsVerifiedOnceEach() {
    List<SignedText> texts = new ArrayList<>(List.of(root.source()));
    Identity last = founder;
    for (int i = 1; i <= 60; i++) {
      Identity next = Identity.create(new UUID(7, i));
      Request request = Request.create(next, "laptop", "somebody");
      texts.add(Certificate.issue(last, SPACE, request, Role.FIRST_SECRETARY, last.device(), NOW)
          .source());
      last = next;
    }
    Trust trust = Trust.of(SPACE, root.source().hash(), texts);
    assertEquals(61, trust.members().size());
    assertEquals(61, trust.signatures().verified());
  }

  /// Otherwise one text could come in as many shapes as its signature has letters.
  @Test
  void aSignatureIsWrittenInOneWayOnly() {
    SignedText sound = root.source();
    String key = root.signs();
    assertTrue(sound.isSignedBy(key));
    String capitals = sound.signature().toUpperCase(Locale.ROOT);
    assertFalse(new SignedText(sound.text(), capitals).isSignedBy(key));
  }

  @Test
  void whatNobodyHasSignedIsKeptUpToABoundAndThenRefused() throws Trouble {
    Trust some = village.received(strangers(200));
    assertEquals(201, some.texts().size());
    Trouble trouble = assertThrows(Trouble.class, () -> village.received(strangers(201)));
    assertEquals("trouble.store.too-many-unsigned", trouble.key());
    assertThrows(Trouble.class, () -> some.received(strangers(201)));
    Identity editor = Identity.create(new UUID(7, 1));
    Trust grown = some.received(List.of(admitted(founder, editor, Role.EDITOR).source()));
    assertTrue(grown.member(editor.device()).isPresent());
  }

  @Test
  void aFalseSignatureDoesNotKeepTheRightOneOut() throws Trouble {
    Identity editor = Identity.create(new UUID(7, 1));
    SignedText right = admitted(founder, editor, Role.EDITOR).source();
    SignedText spoilt = new SignedText(right.text(), "00".repeat(64));
    Trust trust = village.received(List.of(spoilt));
    assertTrue(trust.member(editor.device()).isEmpty());
    assertTrue(trust.received(List.of(right)).member(editor.device()).isPresent());
  }
}
