package org.liuzhun.exchange.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.store.SealedNote;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The views that were made on this laptop (选送记录), the latest first. It is for people to look at:
/// answers are judged by the view that they bring along, never by this list.
public final class ViewList {

  private static final Logger LOG = LoggerFactory.getLogger(ViewList.class);
  private static final int MOST = 200;

  private final SealedNote note;

  /// The list of a workbook.
  public ViewList(Workbook workbook) {
    note = workbook.sharing().note("views");
  }

  /// A view that was made.
  ///
  /// @param when by this laptop's clock
  /// @param whom for whom
  /// @param purpose what for
  /// @param until the last day on which it opens
  /// @param households how many households it shows
  /// @param fields how many fields of each
  /// @param wholeNumbers whether numbers stand there whole
  /// @param wholeNames whether names do
  /// @param number the twelve digits by which it is compared
  /// @param file its file's name
  public record Made(
      OffsetDateTime when,
      String whom,
      String purpose,
      LocalDate until,
      long households,
      int fields,
      boolean wholeNumbers,
      boolean wholeNames,
      String number,
      String file) {

    static Made of(ViewPlan plan, View view, Path file) {
      return new Made(
          view.made(),
          view.whom(),
          view.purpose(),
          view.until(),
          view.households(),
          plan.fields().size(),
          plan.wholeNumbers(),
          plan.wholeNames(),
          view.number(),
          String.valueOf(file.getFileName()));
    }

    private ObjectNode json() {
      ObjectNode json = ViewText.JSON.createObjectNode();
      json.put("when", when.toString()).put("whom", whom).put("purpose", purpose);
      json.put("until", until.toString()).put("households", households).put("fields", fields);
      json.put("wholeNumbers", wholeNumbers).put("wholeNames", wholeNames);
      return json.put("number", number).put("file", file);
    }

    private static Made of(JsonNode json) {
      return new Made(
          OffsetDateTime.parse(ViewText.text(json, "when")),
          ViewText.text(json, "whom"),
          ViewText.text(json, "purpose"),
          LocalDate.parse(ViewText.text(json, "until")),
          json.path("households").asLong(),
          json.path("fields").asInt(),
          json.path("wholeNumbers").asBoolean(),
          json.path("wholeNames").asBoolean(),
          ViewText.text(json, "number"),
          ViewText.text(json, "file"));
    }
  }

  /// All that is remembered, the latest first.
  ///
  /// @throws Trouble `trouble.store.disk`
  public List<Made> read() throws Trouble {
    List<Made> all = new ArrayList<>();
    Optional<byte[]> held = note.read();
    if (held.isPresent()) {
      new String(held.get(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> read(line).ifPresent(all::add));
    }
    return all;
  }

  private static Optional<Made> read(String line) {
    try {
      return Optional.of(Made.of(ViewText.JSON.readTree(line)));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      LOG.warn("a line of the list of views cannot be read", e);
      return Optional.empty();
    }
  }

  /// Remembers a view. What was written stays so when this finds no room.
  void add(Made made) {
    try {
      List<Made> all = read();
      all.addFirst(made);
      StringBuilder lines = new StringBuilder();
      all.stream().limit(MOST).forEach(one -> lines.append(one.json()).append('\n'));
      note.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (Trouble trouble) {
      LOG.warn("the list of views was not written: {}", trouble.key());
    }
  }
}
