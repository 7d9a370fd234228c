package org.liuzhun.exchange.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.exchange.AgeFile;
import org.liuzhun.exchange.Key;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.text.Trouble;

/// A view as a text, and out of a file.
public final class ViewText {

  static final int FORMAT = 1;
  static final String SUBJECT = "view";

  /// The largest view when it is open, in bytes.
  static final int LARGEST = 1 << 24;

  static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ViewText() {}

  /// Opens a view that was sent to somebody.
  ///
  /// @throws Trouble what [AgeFile#plain] throws, `trouble.view.none`, `trouble.view.newer`,
  ///     `trouble.view.expired`
  public static View open(Path file, Key key, LocalDate today) throws Trouble {
    View view = read(new String(AgeFile.plain(file, key, LARGEST), StandardCharsets.UTF_8).strip());
    if (today.isAfter(view.until())) {
      throw new Trouble("trouble.view.expired", view.until().toString(), view.from());
    }
    return view;
  }

  static ObjectNode json(View view) {
    ObjectNode json = JSON.createObjectNode();
    head(view, json);
    ArrayNode to = json.putArray("answerTo");
    view.answerTo().forEach(to::add);
    json.put("answerSecret", view.answers().secret())
        .put("answerKey", view.answers().open());
    ArrayNode parts = json.putArray("parts");
    view.parts().forEach(part -> write(part, parts.addObject()));
    return json;
  }

  private static void head(View view, ObjectNode json) {
    json.put("liuzhun", SUBJECT).put("format", FORMAT).put("reader", FORMAT);
    json.put("id", view.id().toString()).put("space", view.space().toString());
    json.put("village", view.village()).put("sender", view.sender().toString());
    json.put("from", view.from()).put("whom", view.whom()).put("purpose", view.purpose());
    json.put("made", view.made().toString()).put("until", view.until().toString());
    json.set("seen", reach(view.seen()));
    json.put("signs", view.signs());
  }

  private static void write(View.Part part, ObjectNode json) {
    json.put("entity", part.entity());
    ArrayNode columns = json.putArray("columns");
    part.columns()
        .forEach(column -> columns
            .addObject()
            .put("key", column.key())
            .put("term", column.term())
            .put("masked", column.masked()));
    ArrayNode lines = json.putArray("lines");
    part.lines().forEach(line -> write(line, lines.addObject()));
  }

  private static void write(View.Line line, ObjectNode json) {
    json.put("household", line.household().toString()).put("number", line.number());
    json.put("name", line.name()).put("person", line.person());
    json.put("row", line.row().toString());
    json.putArray("cells").addAll(line.cells());
  }

  /// @throws Trouble `trouble.view.none`, `trouble.view.newer`, `trouble.exchange.damaged`
  static View read(String line) throws Trouble {
    try {
      SignedText source = SignedText.read(line);
      JsonNode json = JSON.readTree(source.text());
      if (!json.path("liuzhun").asText().equals(SUBJECT)) {
        throw new Trouble("trouble.view.none");
      }
      if (json.path("reader").asInt(FORMAT) > FORMAT) {
        throw new Trouble("trouble.view.newer");
      }
      View view = of(json, source);
      if (!source.isSignedBy(view.signs())) {
        throw new Trouble("trouble.exchange.damaged");
      }
      return view;
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  private static View of(JsonNode json, SignedText source) {
    List<String> to = new ArrayList<>();
    json.path("answerTo").forEach(node -> to.add(node.asText()));
    List<View.Part> parts = new ArrayList<>();
    json.path("parts").forEach(node -> parts.add(part(node)));
    return new View(
        UUID.fromString(text(json, "id")),
        UUID.fromString(text(json, "space")),
        text(json, "village"),
        UUID.fromString(text(json, "sender")),
        text(json, "from"),
        text(json, "whom"),
        text(json, "purpose"),
        OffsetDateTime.parse(text(json, "made")),
        reach(json.path("seen")),
        LocalDate.parse(text(json, "until")),
        text(json, "signs"),
        to,
        new AnswerKey(text(json, "answerSecret"), text(json, "answerKey")),
        parts,
        source);
  }

  private static View.Part part(JsonNode json) {
    List<View.Column> columns = new ArrayList<>();
    json.path("columns")
        .forEach(node -> columns.add(new View.Column(
            text(node, "key"), text(node, "term"), node.path("masked").asBoolean())));
    List<View.Line> lines = new ArrayList<>();
    json.path("lines").forEach(node -> lines.add(line(node, columns.size())));
    View.Part part = new View.Part(text(json, "entity"), List.copyOf(columns), List.copyOf(lines));
    check(part);
    return part;
  }

  private static View.Line line(JsonNode json, int columns) {
    List<JsonNode> cells = new ArrayList<>();
    json.path("cells").forEach(cells::add);
    if (cells.size() != columns) {
      throw new IllegalArgumentException("a line has other columns than its table");
    }
    return new View.Line(
        UUID.fromString(text(json, "household")),
        text(json, "number"),
        text(json, "name"),
        text(json, "person"),
        UUID.fromString(text(json, "row")),
        List.copyOf(cells));
  }

  /// What cannot be shown later is refused at once.
  private static void check(View.Part part) {
    for (View.Line line : part.lines()) {
      for (int i = 0; i < part.columns().size(); i++) {
        part.columns().get(i).words(line.cells().get(i), Locale.ENGLISH);
      }
    }
  }

  static ObjectNode reach(Map<UUID, Long> reach) {
    ObjectNode json = JSON.createObjectNode();
    reach.forEach((device, to) -> json.put(device.toString(), to));
    return json;
  }

  static Map<UUID, Long> reach(JsonNode json) {
    Map<UUID, Long> reach = new HashMap<>();
    json.properties()
        .forEach(
            entry -> reach.put(UUID.fromString(entry.getKey()), entry.getValue().asLong()));
    return reach;
  }

  static String text(JsonNode json, String name) {
    String text = json.path(name).textValue();
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }
}
