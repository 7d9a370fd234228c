package org.liuzhun.exchange.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.projection.Done;

/// What somebody outside proposes for a cell (修改建议). Nothing of it stands in the register until
/// somebody of the village accepts it.
///
/// @param id its number, the same whenever the same is proposed
/// @param whom for whom the view was
/// @param by who proposes
/// @param when by the reader's clock
/// @param made when the view was made, by its sender's clock
/// @param seen how far the log of each laptop reached where the view was made; empty where an older
///     program did not say
/// @param household the household's number and name, as the view showed them; empty once decided
/// @param row the row
/// @param field the field's key
/// @param base what the view showed, as people read it, masked; empty once decided
/// @param value the proposed value, as the log writes it; null once decided
/// @param reason why; empty once decided
/// @param state what became of it
/// @param decision why it was decided so; empty while it is open
public record Proposal(
    String id,
    String whom,
    String by,
    OffsetDateTime when,
    OffsetDateTime made,
    Map<UUID, Long> seen,
    String household,
    UUID row,
    String field,
    String base,
    JsonNode value,
    String reason,
    State state,
    String decision) {

  /// What became of a proposal.
  public enum State {
    /// Nobody has decided (待定).
    OPEN,
    /// It was written into the register (采纳).
    ACCEPTED,
    /// It was not (不采纳).
    DECLINED,
    /// The value that it was about was erased (已抹除).
    ERASED;

    /// What a decision that travels says; none was made about what was erased.
    static State of(@Nullable String decision) {
      return decision == null ? ERASED : decision.equals(ACCEPTED.name()) ? ACCEPTED : DECLINED;
    }
  }

  /// The field that it is about.
  public Field<?> about() {
    return Catalogue.field(field).orElseThrow();
  }

  /// The proposed value as people read it, a number with its middle hidden.
  public String proposed(Locale language) {
    return about().mask(whole(language));
  }

  /// The proposed value as people read it.
  String whole(Locale language) {
    return Values.words(about(), value, language);
  }

  static Proposal of(Answer answer, Answer.Proposed proposed, Locale language) {
    View view = answer.view();
    View.Place place = view.place(proposed.row(), proposed.field()).orElseThrow();
    String what =
        view.id() + " " + proposed.row() + " " + proposed.field() + " " + proposed.value();
    return new Proposal(
        Hash.hex(what.getBytes(StandardCharsets.UTF_8)).substring(0, 12),
        view.whom(),
        answer.by(),
        answer.when(),
        view.made(),
        view.seen(),
        (place.line().number() + " " + place.line().name() + " " + place.line().person()).strip(),
        proposed.row(),
        proposed.field(),
        shown(place, language),
        proposed.value(),
        proposed.reason(),
        State.OPEN,
        "");
  }

  /// Whether something had been done already when the view was made; the clock tells only where
  /// nobody said how far the log reached.
  boolean isAfter(Done done) {
    return seen.isEmpty()
        ? !done.heading().wall().isAfter(made)
        : done.line().dot().isWithin(seen);
  }

  private static String shown(View.Place place, Locale language) {
    String words = place.heading().words(place.value(), language);
    return place.heading().field().map(field -> field.mask(words)).orElse(words);
  }

  /// What has to stay of it once it is decided, so that it does not come again: nothing that tells
  /// of anybody. The register keeps what was accepted, and why.
  Proposal bare() {
    NullNode none = NullNode.getInstance();
    return new Proposal(
        id, whom, by, when, made, Map.of(), "", row, field, "", none, "", state, decision);
  }

  Proposal decided(State now, String why) {
    return new Proposal(
        id, whom, by, when, made, seen, household, row, field, base, value, reason, now, why);
  }

  ObjectNode json() {
    ObjectNode json = ViewText.JSON.createObjectNode();
    json.put("id", id).put("whom", whom).put("by", by).put("when", when.toString());
    json.put("made", made.toString()).set("seen", ViewText.reach(seen));
    json.put("household", household).put("row", row.toString()).put("field", field);
    json.put("base", base);
    json.set("value", value);
    json.put("reason", reason).put("state", state.name()).put("decision", decision);
    return json;
  }

  static Proposal read(JsonNode json) {
    return new Proposal(
        ViewText.text(json, "id"),
        ViewText.text(json, "whom"),
        ViewText.text(json, "by"),
        OffsetDateTime.parse(ViewText.text(json, "when")),
        OffsetDateTime.parse(json.path("made").asText(OffsetDateTime.MIN.toString())),
        ViewText.reach(json.path("seen")),
        ViewText.text(json, "household"),
        UUID.fromString(ViewText.text(json, "row")),
        ViewText.text(json, "field"),
        ViewText.text(json, "base"),
        json.path("value"),
        ViewText.text(json, "reason"),
        State.valueOf(ViewText.text(json, "state")),
        ViewText.text(json, "decision"));
  }
}
