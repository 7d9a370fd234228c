package org.liuzhun.store.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Trouble;

/// Several people of one laptop, each with a passphrase of their own.
class HoldersTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneOffset.UTC);

  @TempDir
  Path folder;

  private KeyRing ring;
  private Keys first;
  private String code;

  @BeforeEach
  void make() throws IOException {
    ring = new KeyRing(folder);
    KeyRing.Created created = ring.create(words("第一书记的口令"), new UUID(9, 9), "周明");
    first = created.keys();
    code = created.recoveryCode().orElseThrow();
  }

  private static Credentials.Passphrase words(String words) {
    return new Credentials.Passphrase(words, 1000);
  }

  private static void refuses(String key, Executable work) {
    assertEquals(key, assertThrows(Trouble.class, work).key());
  }

  @Test
  void eachPersonOpensTheSameWorkbookUnderTheirOwnNameAndRole() throws Exception {
    Holder reader = ring.add(first, "李秀兰", PersonRole.READER, words("只看不改的口令"));
    Keys opened = ring.open(words("只看不改的口令"));
    assertEquals(reader, opened.holder());
    assertEquals("李秀兰", opened.holder().name());
    assertEquals(PersonRole.READER, opened.holder().role());
    assertEquals("周明", ring.open(words("第一书记的口令")).holder().name());
    assertEquals(3, ring.holders().size());
  }

  @Test
  void onlyAFirstSecretaryGivesAndTakesKeysButEverybodyChangesTheirOwn() throws Exception {
    ring.add(first, "李秀兰", PersonRole.EDITOR, words("队员的口令啊"));
    Keys editor = ring.open(words("队员的口令啊"));
    refuses(
        "trouble.store.not-keeper",
        () -> ring.add(editor, "王五", PersonRole.EDITOR, words("另一个口令")));
    refuses("trouble.store.not-keeper", () -> ring.remove(editor, first.holder().slot()));
    refuses("trouble.store.not-keeper", () -> ring.renewRecovery(editor));
    refuses(
        "trouble.store.not-keeper",
        () -> ring.change(editor, first.holder().slot(), words("抢来的口令")));
    ring.change(editor, editor.holder().slot(), words("队员的新口令"));
    assertEquals(editor.holder(), ring.open(words("队员的新口令")).holder());
    refuses("trouble.store.wrong-key", () -> ring.open(words("队员的口令啊")));
  }

  @Test
  void whoIsRemovedNoLongerOpensAndTheLastKeeperStays() throws Exception {
    Holder other = ring.add(first, "李秀兰", PersonRole.EDITOR, words("队员的口令啊"));
    ring.remove(first, other.slot());
    refuses("trouble.store.wrong-key", () -> ring.open(words("队员的口令啊")));
    refuses("trouble.store.last-keeper", () -> ring.remove(first, first.holder().slot()));
    refuses("trouble.store.no-holder", () -> ring.remove(first, new UUID(1, 1)));
    ring.open(words("第一书记的口令"));
  }

  @Test
  void namesAndPassphrasesAreNeverSharedByTwo() {
    refuses(
        "trouble.store.name-taken", () -> ring.add(first, "周明", PersonRole.EDITOR, words("另一个口令")));
    refuses(
        "trouble.store.passphrase-taken",
        () -> ring.add(first, "李秀兰", PersonRole.EDITOR, words("第一书记的口令")));
  }

  @Test
  void aForgottenPassphraseIsReplacedByTheRecoverySheetAndANewSheetEndsTheOldOne()
      throws Exception {
    Keys recovered = ring.open(Credentials.recovery(code));
    ring.change(recovered, first.holder().slot(), words("新记住的口令"));
    assertEquals("周明", ring.open(words("新记住的口令")).holder().name());
    String next = ring.renewRecovery(recovered);
    refuses("trouble.store.wrong-key", () -> ring.open(Credentials.recovery(code)));
    assertEquals(
        SlotKind.RECOVERY, ring.open(Credentials.recovery(next)).holder().kind());
  }

  /// A key file as somebody writes it who can write what he likes.
  private static String unchecked(Path file) throws IOException {
    return Files.readString(file).replaceFirst(",\\s*\"check\" : \"[0-9a-f]*\"", "");
  }

  @Test
  void aRoleThatWasChangedInTheFileOpensNothing() throws Exception {
    ring.add(first, "李秀兰", PersonRole.READER, words("只看不改的口令"));
    for (String name : List.of("keys.json", "keys.bak")) {
      Path file = folder.resolve(name);
      String changed = unchecked(file).replace("\"READER\"", "\"FIRST_SECRETARY\"");
      Files.writeString(file, changed);
    }
    refuses("trouble.store.wrong-key", () -> ring.open(words("只看不改的口令")));
  }

  @Test
  void slotsWithoutNameAndRoleStillOpenAsFirstSecretary() throws Exception {
    byte[] master = first.master();
    byte[] salt = new byte[16];
    byte[] key = Sealing.derive(new byte[1], "demonstration", salt);
    byte[] sealed = Sealing.seal(key, master, "DEMONSTRATION 0".getBytes(StandardCharsets.UTF_8));
    String old = unchecked(folder.resolve("keys.json"))
        .replaceFirst(
            "(?s)\"slots\" : \\[.*?\\],\\s*\"identity\"",
            "\"slots\" : [{\"kind\":\"DEMONSTRATION\",\"rounds\":0,\"salt\":\""
                + Base64.getEncoder().encodeToString(salt) + "\",\"sealed\":\""
                + Base64.getEncoder().encodeToString(sealed) + "\"}],\"identity\"");
    Files.writeString(folder.resolve("keys.json"), old);
    Holder holder = ring.open(Credentials.demonstration()).holder();
    assertEquals(PersonRole.FIRST_SECRETARY, holder.role());
    assertEquals("", holder.name());
  }

  @Test
  void afterThreeWrongPassphrasesTheNextAttemptHasToWait() throws Exception {
    for (int i = 0; i < 3; i++) {
      refuses("trouble.store.wrong-key", () -> ring.open(words("不对不对"), CLOCK));
    }
    refuses("trouble.store.wait", () -> ring.open(words("第一书记的口令"), CLOCK));
    Clock later = Clock.offset(CLOCK, Duration.ofSeconds(2));
    refuses("trouble.store.wrong-key", () -> ring.open(words("不对不对"), later));
    refuses(
        "trouble.store.wait",
        () -> ring.open(words("第一书记的口令"), Clock.offset(later, Duration.ofSeconds(3))));
    ring.open(words("第一书记的口令"), Clock.offset(later, Duration.ofSeconds(4)));
    refuses("trouble.store.wrong-key", () -> ring.open(words("不对不对"), later));
  }

  @Test
  void theWaitNeverGrowsOverAMinuteAndAClockSetBackLocksNobodyOut() throws Exception {
    assertEquals(Duration.ofMinutes(1), Attempts.wait(1_000_000));
    for (int i = 0; i < 3; i++) {
      refuses("trouble.store.wrong-key", () -> ring.open(words("不对不对"), CLOCK));
    }
    ring.open(words("第一书记的口令"), Clock.offset(CLOCK, Duration.ofDays(-9000)));
    assertTrue(Credentials.longEnough("槐树坪村二〇二六"));
  }
}
