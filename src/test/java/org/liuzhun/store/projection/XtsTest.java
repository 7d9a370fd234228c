package org.liuzhun.store.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Encrypted files of the database.
class XtsTest {

  private static final HexFormat HEX = HexFormat.of();

  @TempDir
  Path folder;

  private static String encrypted(String keys, long unit, String plain) {
    byte[] bytes = HEX.parseHex(plain);
    new Xts(HEX.parseHex(keys)).encrypt(unit, bytes);
    return HEX.formatHex(bytes);
  }

  @Test
  void theVectorsOfTheStandardComeOut() {
    assertEquals(
        "917cf69ebd68b2ec9b9fe9a3eadda692cd43d2f59598ed858c02c2652fbf922e",
        encrypted("00".repeat(32), 0, "00".repeat(32)));
    assertEquals(
        "c454185e6a16936e39334038acef838bfb186fff7480adc4289382ecd6d394f0",
        encrypted("11".repeat(16) + "22".repeat(16), 0x3333333333L, "44".repeat(32)));
  }

  @Test
  void whatIsReadAnywhereIsWhatWasWrittenInUnits() throws IOException {
    Random random = new Random(3);
    byte[] plain = new byte[5 * Xts.UNIT];
    random.nextBytes(plain);
    try (FileChannel channel = new EncryptedChannel(
        FileChannel.open(
            folder.resolve("file"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE),
        new Xts(new byte[64]))) {
      channel.write(ByteBuffer.wrap(plain, 2 * Xts.UNIT, 3 * Xts.UNIT), 2L * Xts.UNIT);
      channel.write(ByteBuffer.wrap(plain, 0, 2 * Xts.UNIT), 0);
      int from = 0;
      for (int i = 0; i < 400; i++) {
        if (random.nextInt(8) == 0) {
          random.nextBytes(plain);
          channel.write(ByteBuffer.wrap(plain), 0);
        }
        ByteBuffer read = ByteBuffer.allocate(random.nextInt(2 * Xts.UNIT));
        int expected = Math.min(read.capacity(), plain.length - from);
        assertEquals(expected, channel.read(read, from));
        assertArrayEquals(
            Arrays.copyOfRange(plain, from, from + expected),
            Arrays.copyOf(read.array(), expected));
        boolean onwards = random.nextBoolean() && from + expected < plain.length;
        from = onwards ? from + expected : random.nextInt(plain.length);
      }
      assertFalse(Arrays.equals(plain, Files.readAllBytes(folder.resolve("file"))));
      assertThrows(IOException.class, () -> channel.write(ByteBuffer.allocate(1), 0));
      channel.truncate(Xts.UNIT);
      assertEquals(-1, channel.read(ByteBuffer.allocate(1), Xts.UNIT));
    }
  }
}
