package org.liuzhun.store.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Trouble;

/// Who can open a workbook and who cannot.
class KeyRingTest {

  private static final int CHEAP = 1000;

  @TempDir
  Path folder;

  private static Credentials.Passphrase words(String words) {
    return new Credentials.Passphrase(words, CHEAP);
  }

  private KeyRing.Created create(String words) throws IOException {
    return new KeyRing(folder).create(words(words), new UUID(9, 9));
  }

  private Keys open(Credentials credentials) throws IOException, Trouble {
    return new KeyRing(folder).open(credentials);
  }

  private void refuses(Credentials credentials) {
    assertEquals(
        "trouble.store.wrong-key",
        assertThrows(Trouble.class, () -> open(credentials)).key());
  }

  @Test
  void aChinesePassphraseOpensHoweverItsDigitsWereTyped() throws IOException, Trouble {
    KeyRing.Created created = create("槐树坪村2026年");
    Keys opened = open(words("槐树坪村２０２６年"));
    assertArrayEquals(created.keys().database(), opened.database());
    assertEquals(64, opened.database().length);
    assertEquals(created.keys().identity().device(), opened.identity().device());
    refuses(words("槐树坪村2026"));
    refuses(words("橐树坪村2026年"));
    refuses(Credentials.demonstration());
  }

  @Test
  void whatIsSignedAfterOpeningVerifiesWithTheKeyMadeBefore() throws IOException, Trouble {
    byte[] key = create("甲乙丙丁").keys().identity().signing().getPublic().getEncoded();
    byte[] text = "六准".getBytes(StandardCharsets.UTF_8);
    byte[] signature = open(words("甲乙丙丁")).identity().sign(text);
    assertTrue(Identity.verify(key, text, signature));
    assertFalse(Identity.verify(key, "五准".getBytes(StandardCharsets.UTF_8), signature));
  }

  @Test
  void theRecoveryCodeOpensHoweverItIsCopiedAndAWrongCharacterIsNoticed()
      throws IOException, Trouble {
    KeyRing.Created created = create("甲乙丙丁");
    String code = created.recoveryCode().orElseThrow();
    assertTrue(code.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), code);
    String copied =
        code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l');
    assertArrayEquals(
        created.keys().database(), open(Credentials.recovery(copied)).database());
    char other = code.charAt(0) == '2' ? '3' : '2';
    assertTrue(RecoveryCode.read(other + code.substring(1)).isEmpty());
    refuses(Credentials.recovery(other + code.substring(1)));
  }

  @Test
  void anotherPassphraseReplacesTheOldOneAndLeavesTheRecoveryCode() throws IOException, Trouble {
    KeyRing.Created created = create("甲乙丙丁");
    new KeyRing(folder).change(created.keys(), created.keys().holder().slot(), words("戊己庚辛"));
    open(words("戊己庚辛"));
    open(Credentials.recovery(created.recoveryCode().orElseThrow()));
    refuses(words("甲乙丙丁"));
  }

  @Test
  void theCopyOpensWhenTheKeyFileIsDamaged() throws IOException, Trouble {
    create("甲乙丙丁");
    Files.writeString(folder.resolve("keys.json"), "{");
    open(words("甲乙丙丁"));
    Files.writeString(folder.resolve("keys.json"), "{");
    Files.writeString(folder.resolve("keys.bak"), "{");
    Trouble trouble = assertThrows(Trouble.class, () -> open(words("甲乙丙丁")));
    assertEquals("trouble.store.keys-damaged", trouble.key());
  }

  @Test
  void aNewSlotCostsWhatTheLaptopIsSaidToBearAndRemembersIt() throws IOException, Trouble {
    new KeyRing(folder).create(Credentials.passphrase("甲乙丙丁"), new UUID(9, 9));
    assertEquals(CheapSlots.ROUNDS, new KeyRing(folder).holders().getFirst().rounds());
    assertEquals(CheapSlots.ROUNDS, open(words("甲乙丙丁")).holder().rounds());
  }

  @Test
  void aSlotOfBeforeOpensWithItsOwnRoundsWhateverTheLaptopBearsNow() throws IOException, Trouble {
    create("甲乙丙丁");
    assertEquals(CHEAP, open(Credentials.passphrase("甲乙丙丁")).holder().rounds());
  }

  @Test
  void roundsThatWouldKeepTheLaptopBusyForHoursAreNeverTried() throws IOException, Trouble {
    create("甲乙丙丁");
    String hostile = Files.readString(folder.resolve("keys.json"))
        .replace("\"rounds\" : " + CHEAP, "\"rounds\" : 2000000000")
        .replaceFirst("\"check\" : \"\\w+\"", "\"check\" : null");
    Files.writeString(folder.resolve("keys.json"), hostile);
    open(words("甲乙丙丁"));
    Files.writeString(folder.resolve("keys.json"), hostile);
    Files.writeString(folder.resolve("keys.bak"), hostile);
    Trouble trouble = assertThrows(Trouble.class, () -> open(words("甲乙丙丁")));
    assertEquals("trouble.store.keys-damaged", trouble.key());
  }

  @Test
  void everyPurposeHasItsOwnKey() throws IOException {
    Keys keys = create("甲乙丙丁").keys();
    assertNotEquals(
        HexFormat.of().formatHex(keys.segments()),
        HexFormat.of().formatHex(keys.database()).substring(0, 64));
    assertFalse(Arrays.equals(keys.segments(), keys.attachments()));
    assertFalse(Arrays.equals(keys.journal(new byte[] {1}), keys.journal(new byte[] {2})));
  }
}
