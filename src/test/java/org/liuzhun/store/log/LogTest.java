package org.liuzhun.store.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Group;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// The log: what is read back, what is checked, what can be erased.
class LogTest {

  @TempDir
  Path folder;

  private Keys keys;

  @BeforeEach
  void makeKeys() throws IOException {
    keys =
        new KeyRing(folder).create(Credentials.demonstration(), new UUID(9, 9)).keys();
  }

  private static Transaction transaction(long seq, String phone, @Nullable Group group) {
    OffsetDateTime wall = OffsetDateTime.parse("2026-03-01T10:00:00+08:00");
    Heading heading = new Heading(Heading.Kind.IMPORT, seq << 16, wall, "李秀兰", "台账", group);
    List<Dot> replaced = seq == 1
        ? List.of()
        : List.of(new Dot(new UUID(9, 9), seq - 1), new Dot(new UUID(7, 7), 3));
    LifeWrite life = new LifeWrite(seq % 2 == 1, List.of(), Set.of(new Dot(new UUID(7, 7), 3)));
    RowOp op = new RowOp(
        "household",
        new UUID(1, seq),
        life,
        Map.of("phone", new CellWrite(TextNode.valueOf(phone), replaced)));
    return new Transaction(new Dot(new UUID(9, 9), seq), heading, List.of(op), List.of());
  }

  private static List<Transaction> all(Log log) throws IOException, Trouble {
    List<Transaction> all = new ArrayList<>();
    log.replay(Map.of(), all::addAll, _ -> {});
    return all;
  }

  private Path segment() throws IOException {
    try (var files = Files.walk(folder.resolve("segments"))) {
      return files
          .filter(f -> f.toString().endsWith(".segment"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void whatWasAppendedIsReadBackAfterClosingAndAfterAnInterruption() throws IOException, Trouble {
    List<Transaction> written = List.of(transaction(1, "1", null), transaction(2, "2", null));
    try (Log log = Log.open(folder, keys)) {
      log.append(List.of(written.get(0)));
    }
    Log interrupted = Log.open(folder, keys);
    interrupted.append(List.of(written.get(1)));
    try (Log log = Log.open(folder, keys)) {
      assertEquals(new Recovery(1, 0, 0), log.recovery());
      assertEquals(written, all(log));
      assertEquals(2, log.verify(_ -> {}));
    }
  }

  @Test
  void aLongEditWithoutItsClosingRecordDoesNotCount() throws IOException, Trouble {
    UUID group = UUID.randomUUID();
    Log interrupted = Log.open(folder, keys);
    interrupted.append(List.of(transaction(1, "1", null)));
    interrupted.append(List.of(transaction(2, "2", new Group(group, false))));
    try (Log log = Log.open(folder, keys)) {
      assertEquals(new Recovery(1, 0, 1), log.recovery());
      assertEquals(1, log.last());
    }
  }

  @Test
  void aLongEditWithItsClosingRecordCounts() throws IOException, Trouble {
    UUID group = UUID.randomUUID();
    Log interrupted = Log.open(folder, keys);
    interrupted.append(List.of(
        transaction(1, "1", new Group(group, false)), transaction(2, "2", new Group(group, true))));
    try (Log log = Log.open(folder, keys)) {
      assertEquals(2, log.last());
    }
  }

  @Test
  void anErasedLineIsGoneAndEverythingElseStillVerifies() throws IOException, Trouble {
    try (Log log = Log.open(folder, keys)) {
      log.append(List.of(transaction(1, "1", null), transaction(2, "2", null)));
      log.seal();
      log.erase(List.of(new Line(new Dot(new UUID(9, 9), 2), 1)));
      log.erase(List.of(new Line(new Dot(new UUID(9, 9), 1), 0)));
      assertEquals(2, log.verify(_ -> {}));
      List<Transaction> all = all(log);
      assertEquals("", all.get(0).heading().actor());
      assertEquals(
          "1", all.get(0).rows().getFirst().cells().get("phone").value().asText());
      assertTrue(all.get(1).rows().getFirst().cells().get("phone").value().isMissingNode());
    }
  }

  /// The program breaks off when everything is sealed and what is to be erased is not erased yet.
  @Test
  void whatWasSealedAndNotYetErasedIsErasedAtTheNextOpening() throws IOException, Trouble {
    Path journals = folder.resolve("journal");
    Path keptSegment = folder.resolve("kept-segment");
    Path keptJournal = folder.resolve("kept-journal");
    Path journal;
    try (Log log = Log.open(folder, keys)) {
      log.append(List.of(transaction(1, "1", null)));
      log.seal();
      Files.copy(segment(), keptSegment);
      Transaction plain = transaction(2, "2", null);
      log.append(List.of(new Transaction(
          plain.dot(),
          plain.heading(),
          plain.rows(),
          List.of(new Line(new Dot(new UUID(9, 9), 1), 1)))));
      journal = Journal.list(journals).getFirst();
      Files.copy(journal, keptJournal);
    }
    Files.copy(keptSegment, segment(), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(keptJournal, journal);
    try (Log log = Log.open(folder, keys)) {
      Transaction first = all(log).getFirst();
      assertTrue(first.rows().getFirst().cells().get("phone").value().isMissingNode());
      assertEquals(List.of(), Journal.list(journals));
    }
  }

  @Test
  void aFlippedBitInASegmentIsFound() throws IOException, Trouble {
    try (Log log = Log.open(folder, keys)) {
      log.append(List.of(transaction(1, "1", null)));
      log.seal();
      byte[] bytes = Files.readAllBytes(segment());
      for (int at = 0; at < bytes.length; at += 7) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 4;
        Files.write(segment(), flipped);
        Trouble trouble = assertThrows(Trouble.class, () -> log.verify(_ -> {}));
        assertEquals("trouble.store.segment-damaged", trouble.key());
      }
      Files.write(segment(), bytes);
    }
  }

  @Test
  void aChangedValueDoesNotPassForTheSignedOne() {
    List<LinePair> lines = TransactionLines.write(transaction(1, "1", null));
    Segment segment = Segment.sign(keys.identity(), Chain.START, 1, 1, lines);
    assertTrue(segment.sound().isPresent());
    assertTrue(Segment.read(segment.bytes()).sound().isPresent());
    String forged = new String(segment.bytes(), StandardCharsets.UTF_8)
        .replace("\"phone\":\"1\"", "\"phone\":\"2\"");
    Segment other = Segment.read(forged.getBytes(StandardCharsets.UTF_8));
    assertThrows(IllegalArgumentException.class, other::sound);
  }

  @Test
  void aMissingSegmentIsFound() throws IOException, Trouble {
    try (Log log = Log.open(folder, keys)) {
      log.append(List.of(transaction(1, "1", null)));
      log.seal();
      log.append(List.of(transaction(2, "2", null)));
      log.seal();
      Files.delete(segment());
      assertThrows(Trouble.class, () -> log.verify(_ -> {}));
    }
  }
}
