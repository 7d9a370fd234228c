package org.liuzhun.store.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.merge.ErasedLines;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Transaction;

/// A run of one laptop's transactions, signed by it (日志段): a header line, pairs of lines, and
/// a line with the end of the chain and the signature over header and end. It is handed on
/// byte by byte as it was signed.
///
/// @param device the laptop
/// @param from the number of its first transaction
/// @param to the number of its last transaction
/// @param header the header line
/// @param lines the transactions
/// @param signature the signature
public record Segment(
    UUID device, long from, long to, String header, List<LinePair> lines, byte[] signature) {

  /// No two lines of a transaction are shorter together; a text of shorter ones would take many
  /// times its size in memory.
  private static final int SHORTEST_LINE = 32;

  private static final int SPARE_LINES = 8;

  /// Signs a run of transactions.
  static Segment sign(Identity identity, Chain previous, long from, long to, List<LinePair> lines) {
    ObjectNode json = LineJson.object();
    json.put("liuzhun", "segment");
    json.put("format", TransactionLines.FORMAT);
    json.put("device", identity.device().toString());
    json.put("from", from);
    json.put("to", to);
    json.put("previous", previous.toString());
    json.put("key", Chain.hex(identity.signing().getPublic().getEncoded()));
    String header = LineJson.write(json);
    byte[] signature = identity.sign(signed(header, previous.with(lines)));
    return new Segment(identity.device(), from, to, header, lines, signature);
  }

  /// Reads the bytes of a segment.
  ///
  /// @throws IllegalArgumentException when they are no segment of this format
  static Segment read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.chars().filter(c -> c == '\n').count() > SPARE_LINES + bytes.length / SHORTEST_LINE) {
      throw new IllegalArgumentException("lines are too short");
    }
    int first = text.indexOf('\n');
    int last = text.lastIndexOf('\n', text.length() - 2);
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("lines are missing");
    }
    String header = text.substring(0, first);
    JsonNode json = LineJson.read(header);
    if (!json.path("liuzhun").asText().equals("segment")
        || json.path("format").asInt() != TransactionLines.FORMAT) {
      throw new IllegalArgumentException("no segment");
    }
    return new Segment(
        UUID.fromString(OpJson.text(json, "device")),
        json.path("from").asLong(),
        json.path("to").asLong(),
        header,
        LinePair.split(text.substring(first + 1, last + 1)),
        HexFormat.of().parseHex(OpJson.text(LineJson.read(text.substring(last + 1)), "signature")));
  }

  /// What stands before a transaction, signed anew by its laptop.
  Segment cut(Identity identity, long before) {
    int end = 0;
    for (Transaction transaction : transactions()) {
      if (transaction.dot().seq() < before) {
        end += transaction.rows().size() + 1;
      }
    }
    return sign(identity, previous(), from, before - 1, lines.subList(0, end));
  }

  /// The bytes that travel and lie in the wrapper.
  byte[] bytes() {
    ObjectNode end = LineJson.object();
    end.put("chain", chain().toString());
    end.put("signature", Chain.hex(signature));
    String text = header + "\n" + LinePair.join(lines) + LineJson.write(end) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The transactions.
  ///
  /// @throws IllegalArgumentException when the lines are no transactions
  List<Transaction> transactions() {
    return TransactionLines.read(device, lines);
  }

  /// The heading of its last transaction, without reading what the others wrote.
  ///
  /// @throws IllegalArgumentException when the lines are no transactions
  Heading lastHeading() {
    return TransactionLines.lastHeading(lines);
  }

  /// The link before its first line.
  Chain previous() {
    return new Chain(HexFormat.of().parseHex(OpJson.text(LineJson.read(header), "previous")));
  }

  /// The link of its last line.
  Chain chain() {
    return previous().with(lines);
  }

  /// The link of the last line of each transaction, by the transaction's number.
  Map<Long, Chain> links() {
    Map<Long, Chain> links = new LinkedHashMap<>();
    Chain link = previous();
    int at = 0;
    for (Transaction transaction : transactions()) {
      int end = at + transaction.rows().size() + 1;
      link = link.with(lines.subList(at, end));
      links.put(transaction.dot().seq(), link);
      at = end;
    }
    return links;
  }

  /// The public key that signed it, in X.509 encoding.
  byte[] key() {
    return HexFormat.of().parseHex(OpJson.text(LineJson.read(header), "key"));
  }

  /// The transactions; empty unless signature, chain and numbers agree.
  ///
  /// @throws IllegalArgumentException when the lines are no transactions, or a payload is another
  Optional<List<Transaction>> sound() {
    List<Transaction> transactions = transactions();
    long next = from;
    for (Transaction transaction : transactions) {
      if (transaction.dot().seq() != next) {
        return Optional.empty();
      }
      next++;
    }
    boolean sound = next == to + 1 && Identity.verify(key(), signed(header, chain()), signature);
    return sound ? Optional.of(transactions) : Optional.empty();
  }

  /// The same with the payloads of these lines erased.
  Segment erase(Collection<Line> erased) {
    ErasedLines going = new ErasedLines(erased);
    List<LinePair> changed = new ArrayList<>(lines);
    int at = 0;
    for (Transaction transaction : transactions()) {
      for (int number = 0; number <= transaction.rows().size(); number++) {
        if (going.has(transaction.line(number))) {
          changed.set(at + number, changed.get(at + number).erase());
        }
      }
      at += transaction.rows().size() + 1;
    }
    return new Segment(device, from, to, header, changed, signature);
  }

  private static byte[] signed(String header, Chain end) {
    return (header + "\n" + end).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Segment segment && Arrays.equals(bytes(), segment.bytes());
  }

  @Override
  public int hashCode() {
    return header.hashCode();
  }
}
