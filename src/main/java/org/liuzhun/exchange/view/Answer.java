package org.liuzhun.exchange.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liuzhun.exchange.AgeFile;
import org.liuzhun.exchange.Key;
import org.liuzhun.exchange.Lock;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What a reader proposes (答复): values for cells of a view. Inside its file stand two lines, the
/// signed answer and the view as it was signed, so the village needs no memory of what it sent.
///
/// @param view the view that it answers
/// @param by who proposes
/// @param when by the reader's clock
/// @param proposals the proposals
public record Answer(View view, String by, OffsetDateTime when, List<Proposed> proposals) {

  private static final String SUBJECT = "answer";
  private static final int LARGEST = ViewText.LARGEST + (1 << 22);
  private static final int LONGEST = 500;

  /// The most proposals of one answer.
  static final int MOST = 2000;

  /// A proposal.
  ///
  /// @param row the row
  /// @param field the field's key
  /// @param value the new value, as the log writes it
  /// @param reason why
  public record Proposed(UUID row, String field, JsonNode value, String reason) {

    /// Keeps the reason as the register keeps texts.
    public Proposed {
      reason = Hygiene.clean(reason);
    }

    /// What the field is called.
    public String label(Locale language) {
      return Catalogue.field(field).orElseThrow().label(language);
    }

    /// The value as people read it; empty for none.
    public String words(Locale language) {
      return Values.words(Catalogue.field(field).orElseThrow(), value, language);
    }
  }

  /// Keeps its own list, and the name as the register keeps texts.
  public Answer {
    by = Hygiene.clean(by);
    proposals = List.copyOf(proposals);
  }

  /// A proposal as somebody typed it.
  ///
  /// @throws Trouble `trouble.view.no-cell` when the view does not show that,
  ///     `trouble.view.refused` when it is no value of the field, `trouble.view.not-so` when no
  ///     form takes it there, `trouble.view.no-reason`
  public static Proposed proposed(View view, UUID row, String field, String value, String reason)
      throws Trouble {
    View.Place place =
        view.place(row, field).orElseThrow(() -> new Trouble("trouble.view.no-cell", field));
    Field<?> known =
        place.heading().field().orElseThrow(() -> new Trouble("trouble.view.no-cell", field));
    said(reason);
    JsonNode typed = Values.typed(known, value);
    if (!Values.may(place, known, typed)) {
      throw new Trouble("trouble.view.not-so", known.label(Texts.language()));
    }
    return new Proposed(row, field, typed, reason);
  }

  /// Writes it for the village's laptops.
  ///
  /// @throws Trouble `trouble.view.no-proposal`, `trouble.view.no-reason` when nobody is named,
  ///     `trouble.exchange.not-written`, `trouble.exchange.damaged`
  public void write(Path file) throws Trouble {
    if (proposals.isEmpty() || proposals.size() > MOST) {
      throw new Trouble("trouble.view.no-proposal", MOST);
    }
    said(by);
    try {
      SignedText signed = view.answers().sign(ViewText.JSON.writeValueAsString(json()));
      String lines = signed.line() + "\n" + view.source().line() + "\n";
      byte[] plain = lines.getBytes(StandardCharsets.UTF_8);
      Outbox.write(file, AgeFile.encrypt(plain, new Lock.Recipients(view.answerTo())));
    } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  private static void said(String words) throws Trouble {
    if (Hygiene.clean(words).isEmpty() || words.length() > LONGEST) {
      throw new Trouble("trouble.view.no-reason");
    }
  }

  private ObjectNode json() {
    ObjectNode json = ViewText.JSON.createObjectNode();
    json.put("liuzhun", SUBJECT).put("format", 1).put("reader", 1);
    json.put("view", view.source().hash()).put("by", by).put("when", when.toString());
    ArrayNode array = json.putArray("proposals");
    for (Proposed proposed : proposals) {
      ObjectNode one = array.addObject();
      one.put("row", proposed.row().toString()).put("field", proposed.field());
      one.set("value", proposed.value());
      one.put("reason", proposed.reason());
    }
    return json;
  }

  /// Opens an answer; whether its view is one of the village's is for the village to say.
  ///
  /// @throws Trouble what [AgeFile#plain] throws, `trouble.view.no-answer`, `trouble.view.newer`
  static Answer open(Path file, Key key) throws Trouble {
    List<String> lines = new String(AgeFile.plain(file, key, LARGEST), StandardCharsets.UTF_8)
        .lines()
        .toList();
    if (lines.size() != 2) {
      throw new Trouble("trouble.view.no-answer");
    }
    try {
      SignedText signed = SignedText.read(lines.getFirst());
      JsonNode json = ViewText.JSON.readTree(signed.text());
      if (!json.path("liuzhun").asText().equals(SUBJECT)) {
        throw new Trouble("trouble.view.no-answer");
      }
      if (json.path("reader").asInt(1) > 1) {
        throw new Trouble("trouble.view.newer");
      }
      View view = ViewText.read(lines.getLast());
      if (!signed.isSignedBy(view.answers().open())
          || !ViewText.text(json, "view").equals(view.source().hash())) {
        throw new Trouble("trouble.exchange.damaged");
      }
      return of(view, json);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  private static Answer of(View view, JsonNode json) {
    List<Proposed> proposals = new ArrayList<>();
    json.path("proposals").forEach(node -> proposals.add(proposed(view, node)));
    if (proposals.size() > MOST) {
      throw new IllegalArgumentException("too many");
    }
    OffsetDateTime when = OffsetDateTime.parse(ViewText.text(json, "when"));
    return new Answer(view, bounded(ViewText.text(json, "by")), when, proposals);
  }

  private static Proposed proposed(View view, JsonNode node) {
    Proposed proposed = new Proposed(
        UUID.fromString(ViewText.text(node, "row")),
        ViewText.text(node, "field"),
        node.path("value"),
        bounded(ViewText.text(node, "reason")));
    View.Place place = view.place(proposed.row(), proposed.field()).orElseThrow(Answer::astray);
    Field<?> field = place.heading().field().orElseThrow(Answer::astray);
    Values.check(field, proposed.value());
    if (!Values.may(place, field, proposed.value())) {
      throw astray();
    }
    return proposed;
  }

  private static IllegalArgumentException astray() {
    return new IllegalArgumentException("nothing that can be proposed for this view");
  }

  private static String bounded(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("too long");
    }
    return text;
  }
}
