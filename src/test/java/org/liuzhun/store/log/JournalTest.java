package org.liuzhun.store.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;

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

  private JournalContent read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return JournalContent.read(file, keys);
  }

  @Test
  void cutAtAnyByteItGivesTheRecordsThatWereComplete() throws IOException {
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
  void aFlippedBitInARecordCostsThatRecordOnly() throws IOException {
    for (int bit = ends.get(0) * 8; bit < ends.get(2) * 8; bit += 3) {
      JournalContent content = read(flipped(bit));
      assertTrue(content.damaged());
      String destroyed = bit < ends.get(1) * 8 ? "first" : "second";
      assertEquals(
          Stream.of("first", "second", "third")
              .filter(w -> !w.equals(destroyed))
              .toList(),
          words(content));
      assertEquals(0, content.torn());
    }
  }

  @Test
  void aFlippedBitInTheHeadCostsNothing() throws IOException {
    for (int bit = 0; bit < ends.getFirst() * 8; bit++) {
      JournalContent content = read(flipped(bit));
      assertTrue(content.damaged());
      assertEquals(List.of("first", "second", "third"), words(content));
    }
  }

  @Test
  void aFileWhoseHeadIsGoneTellsHowManyRecordsItHad() throws IOException {
    byte[] bytes = whole.clone();
    Arrays.fill(bytes, 0, ends.getFirst(), (byte) 0);
    assertEquals(new JournalContent(List.of(), whole.length, 3, true), read(bytes));
  }

  @Test
  void zeroesAnywhereCostOnlyTheRecordsThatTheyHit() throws IOException {
    for (int from = ends.getFirst(); from < whole.length; from += 5) {
      byte[] bytes = whole.clone();
      int to = Math.min(whole.length, from + 40);
      Arrays.fill(bytes, from, to, (byte) 0);
      List<String> left = new ArrayList<>();
      for (int record = 0; record < 3; record++) {
        int start = ends.get(record);
        int end = ends.get(record + 1);
        if (Arrays.equals(whole, start, end, bytes, start, end)) {
          left.add(List.of("first", "second", "third").get(record));
        }
      }
      assertEquals(left, words(read(bytes)));
    }
  }

  private byte[] flipped(int bit) {
    byte[] bytes = whole.clone();
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    return bytes;
  }

  private static List<String> words(JournalContent content) {
    return content.transactions().stream()
        .map(lines -> lines.getFirst().skeleton().replaceAll(".*:\"|\".*", ""))
        .toList();
  }

  @Test
  void aFlippedBitInTheLastRecordCutsItAndNothingElse() throws IOException {
    for (int bit = ends.get(2) * 8; bit < whole.length * 8; bit += 3) {
      JournalContent content = read(flipped(bit));
      assertFalse(content.damaged());
      assertEquals(2, content.transactions().size());
      assertEquals(whole.length - ends.get(2), content.torn());
    }
  }

  @Test
  void itShowsNothingOfItsContents() {
    assertFalse(new String(whole, StandardCharsets.ISO_8859_1).contains("second"));
  }
}
