package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Trouble;

/// Files that are sealed with words.
class PassphraseStanzaTest {

  private static final byte[] PLAIN = "选送".getBytes(StandardCharsets.UTF_8);

  @TempDir
  Path folder;

  /// RFC 7914, section 12, the vector without parallel runs; the first half of its 64 bytes.
  @Test
  void theDerivationIsThatOfTheStandard() throws Exception {
    assertEquals(
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2",
        HexFormat.of()
            .formatHex(Scrypt.derive(
                "pleaseletmein", "SodiumChloride".getBytes(StandardCharsets.US_ASCII), 14)));
  }

  private Path sealed() throws Exception {
    Path file = folder.resolve("sealed");
    Files.write(file, AgeFile.encrypt(PLAIN, new Lock.Passphrase("青山绿水共为邻")));
    return file;
  }

  @Test
  void onlyTheSameWordsOpenIt() throws Exception {
    Path file = sealed();
    assertArrayEquals(PLAIN, AgeFile.plain(file, new Key.Words("青山绿水共为邻"), 100));
    Trouble wrong =
        assertThrows(Trouble.class, () -> AgeFile.plain(file, new Key.Words("青山绿水"), 100));
    assertEquals("trouble.exchange.wrong-words", wrong.key());
    Trouble large =
        assertThrows(Trouble.class, () -> AgeFile.plain(file, new Key.Words("青山绿水共为邻"), 3));
    assertEquals("trouble.exchange.too-large", large.key());
  }

  /// Whoever made the file must not decide how much memory it takes here.
  @Test
  void aFileThatAsksForMoreMemoryThanThereIsIsRefused() throws Exception {
    Path file = sealed();
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    for (String cost : new String[] {"30", "18", "0", "-1", "99999999999"}) {
      Files.writeString(
          file,
          text.replaceFirst("(-> scrypt \\S+) \\d+", "$1 " + cost),
          StandardCharsets.ISO_8859_1);
      Trouble trouble =
          assertThrows(Trouble.class, () -> AgeFile.plain(file, new Key.Words("青山绿水共为邻"), 100));
      assertEquals("trouble.exchange.damaged", trouble.key(), cost);
    }
  }
}
