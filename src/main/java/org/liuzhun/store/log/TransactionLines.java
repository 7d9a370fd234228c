package org.liuzhun.store.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.keys.Sealing;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Group;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;

/// A transaction as pairs of lines: first its heading, then one pair for each row.
public final class TransactionLines {

  /// The version of the lines; a program refuses lines of a later one.
  static final int FORMAT = 1;

  private static final int SALT = 16;
  private static final Pattern SAVE = Pattern.compile("[A-Za-z0-9_=-]{0,64}");

  private TransactionLines() {}

  /// Writes a transaction, each payload with new random salt.
  public static List<LinePair> write(Transaction transaction) {
    OpJson json = new OpJson(transaction.dot().device());
    List<LinePair> lines = new ArrayList<>(transaction.rows().size() + 1);
    Heading heading = transaction.heading();
    ObjectNode words = LineJson.object();
    words.put("actor", heading.actor());
    if (heading.reason() != null) {
      words.put("reason", heading.reason());
    }
    lines.add(pair(skeleton(transaction), words));
    for (RowOp op : transaction.rows()) {
      ObjectNode payload = LineJson.object();
      payload.set("values", json.values(op));
      lines.add(pair(json.skeleton(op), payload));
    }
    return lines;
  }

  private static ObjectNode skeleton(Transaction transaction) {
    Heading heading = transaction.heading();
    ObjectNode json = LineJson.object();
    json.put("format", FORMAT);
    json.put("seq", transaction.dot().seq());
    json.put("hlc", heading.hlc());
    json.put("wall", heading.wall().toString());
    json.put("kind", heading.kind().name());
    Group group = heading.group();
    if (group != null) {
      json.put("group", group.id().toString());
      json.put("last", group.last());
    }
    json.put("rows", transaction.rows().size());
    if (!transaction.erases().isEmpty()) {
      ArrayNode erases = json.putArray("erases");
      ArrayNode saves = json.putArray("saves");
      for (Line line : transaction.erases()) {
        erases.add(line.bare().toString());
        saves.add(line.save());
      }
    }
    if (!heading.save().isEmpty()) {
      json.put("save", heading.save());
    }
    return json;
  }

  private static LinePair pair(ObjectNode skeleton, ObjectNode payload) {
    payload.put("salt", Base64.getEncoder().encodeToString(Sealing.random(SALT)));
    String secret = LineJson.write(payload);
    skeleton.put("payload", Chain.hex(Chain.hash(secret)));
    return new LinePair(LineJson.write(skeleton), secret);
  }

  /// Reads the transactions of a laptop that the lines hold.
  ///
  /// @throws IllegalArgumentException when they are not what [#write] writes
  public static List<Transaction> read(UUID device, List<LinePair> lines) {
    List<Transaction> transactions = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      JsonNode head = LineJson.read(lines.get(at).skeleton());
      int end = end(head, at, lines);
      transactions.add(read(device, head, lines.subList(at, end)));
      at = end;
    }
    return transactions;
  }

  /// Where the transaction ends whose heading stands at a place.
  private static int end(JsonNode head, int at, List<LinePair> lines) {
    int rows = head.path("rows").asInt(-1);
    if (head.path("format").asInt() != FORMAT || rows < 0 || rows > lines.size() - at - 1) {
      throw new IllegalArgumentException("no heading");
    }
    return at + rows + 1;
  }

  /// The heading of the last transaction that the lines hold.
  ///
  /// @throws IllegalArgumentException when they are not what [#write] writes
  static Heading lastHeading(List<LinePair> lines) {
    int last = 0;
    int at = 0;
    while (at < lines.size()) {
      last = at;
      at = end(LineJson.read(lines.get(at).skeleton()), at, lines);
    }
    JsonNode head = LineJson.read(lines.get(last).skeleton());
    return heading(head, lines.get(last).payload(head));
  }

  private static Transaction read(UUID device, JsonNode head, List<LinePair> lines) {
    Dot dot = new Dot(device, head.path("seq").asLong());
    List<RowOp> ops = ops(new OpJson(device), lines.subList(1, lines.size()));
    return new Transaction(dot, heading(head, lines.getFirst().payload(head)), ops, erases(head));
  }

  private static List<Line> erases(JsonNode head) {
    JsonNode saves = head.path("saves");
    if (!saves.isMissingNode() && saves.size() != head.path("erases").size()) {
      throw new IllegalArgumentException("other saves than lines");
    }
    List<Line> erases = new ArrayList<>();
    for (JsonNode text : head.path("erases")) {
      Line line = Line.parse(text.asText());
      if (line.number() < 0) {
        throw new IllegalArgumentException("no line: " + line);
      }
      erases.add(new Line(line.dot(), line.number(), save(saves.path(erases.size()))));
    }
    return erases;
  }

  /// The name of a save; empty where an older program wrote none. Lists of lines are kept as text,
  /// so a name holds nothing that could end a line.
  private static String save(JsonNode name) {
    String text = name.isMissingNode() ? "" : name.textValue();
    if (text == null || !SAVE.matcher(text).matches()) {
      throw new IllegalArgumentException("no name of a save");
    }
    return text;
  }

  private static List<RowOp> ops(OpJson json, List<LinePair> lines) {
    List<RowOp> ops = new ArrayList<>(lines.size());
    Set<UUID> rows = new HashSet<>();
    for (LinePair line : lines) {
      JsonNode skeleton = LineJson.read(line.skeleton());
      RowOp op = json.read(skeleton, line.payload(skeleton).path("values"));
      if (!rows.add(op.row())) {
        throw new IllegalArgumentException("a row twice");
      }
      ops.add(op);
    }
    return ops;
  }

  private static Heading heading(JsonNode head, JsonNode words) {
    return new Heading(
        Heading.Kind.valueOf(OpJson.text(head, "kind")),
        head.path("hlc").asLong(),
        OffsetDateTime.parse(OpJson.text(head, "wall")),
        words.path("actor").asText(""),
        words.path("reason").textValue(),
        group(head),
        save(head.path("save")));
  }

  private static @Nullable Group group(JsonNode head) {
    return head.has("group")
        ? new Group(
            UUID.fromString(OpJson.text(head, "group")), head.path("last").asBoolean())
        : null;
  }
}
