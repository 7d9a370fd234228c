package org.liuzhun.store.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// The journal after everything that can happen to a file.
class JournalTest {

  @TempDir
  Path folder;

  private Keys keys;
  private final List<Integer> ends = new ArrayList<>();
  private Path file;
  private byte[] whole;

  @BeforeEach
  void writeThreeRecords() throws IOException {
    keys = new KeyRing(folder)
        .create(Credentials.demonstration(), UUID.randomUUID())
        .keys();
    try (Journal journal = Journal.create(folder.resolve("journal"), keys)) {
      ends.add((int) journal.size());
      for (String words : List.of("first", "second", "third")) {
        LinePair line = new LinePair("{\"s\":\"" + words + "\"}", "{}");
        byte[] content = LinePair.join(List.of(line)).getBytes(StandardCharsets.UTF_8);
        journal.append(List.of(content).iterator());
        ends.add((int) journal.size());
      }
    }
    file = Journal.list(folder.resolve("journal")).getFirst();
    whole = Files.readAllBytes(file);
  }

  private JournalContent read(byte[] bytes) throws IOException, Trouble {
    Files.write(file, bytes);
    return JournalContent.read(file, keys);
  }

  @Test
  void cutAtAnyByteItGivesTheRecordsThatWereComplete() throws IOException, Trouble {
    for (int length = 0; length <= whole.length; length++) {
      int cut = length;
      JournalContent content = read(Arrays.copyOf(whole, length));
      int complete = (int) ends.stream().skip(1).filter(end -> end <= cut).count();
      assertEquals(complete, content.transactions().size());
      int good = length < ends.getFirst() ? 0 : ends.get(complete);
      assertEquals(length - good, content.torn());
    }
  }

  @Test
  void aFlippedBitBeforeTheLastRecordIsDamageAndNamedWhereItIs() throws IOException {
    for (int bit = 0; bit < ends.get(2) * 8; bit += 3) {
      byte[] bytes = whole.clone();
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      Trouble trouble = assertThrows(Trouble.class, () -> read(bytes));
      assertEquals("trouble.store.journal-damaged", trouble.key());
      assertTrue(trouble.getMessage().contains(file.toString()));
    }
  }

  @Test
  void aFlippedBitInTheLastRecordCutsItAndNothingElse() throws IOException, Trouble {
    for (int bit = ends.get(2) * 8; bit < whole.length * 8; bit += 3) {
      byte[] bytes = whole.clone();
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      JournalContent content = read(bytes);
      assertEquals(2, content.transactions().size());
      assertEquals(whole.length - ends.get(2), content.torn());
    }
  }

  @Test
  void itShowsNothingOfItsContents() {
    assertFalse(new String(whole, StandardCharsets.ISO_8859_1).contains("second"));
  }
}
