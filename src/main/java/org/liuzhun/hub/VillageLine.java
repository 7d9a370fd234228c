package org.liuzhun.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.board.Colour;

/// How one village stands, as the desk shows it beside the others (一村一行).
///
/// @param space the village's data set
/// @param name the village's name
/// @param code its division code, empty while unknown
/// @param number the twelve digits of its first laptop, to be compared by voice
/// @param judgedOn the day for which it was judged; null for a village that was never judged here
/// @param heard when a laptop of the village last said what it has, by its own clock; null when
///     none did
/// @param heardFrom that laptop's name
/// @param due how many saves of the desk no laptop of the village has said to have
/// @param households how many households
/// @param people how many people
/// @param monitored how many households are monitored on that day
/// @param errors findings that have to be mended
/// @param warnings findings that are to be looked at
/// @param issues open issues
/// @param overdue open issues whose day is past
/// @param conflicts what the village's laptops still disagree in
/// @param lights the colours of the six precisions, in official order
public record VillageLine(
    UUID space,
    String name,
    String code,
    String number,
    @Nullable LocalDate judgedOn,
    @Nullable OffsetDateTime heard,
    String heardFrom,
    long due,
    int households,
    int people,
    int monitored,
    int errors,
    int warnings,
    int issues,
    int overdue,
    int conflicts,
    List<Colour> lights) {

  /// Keeps its own list.
  public VillageLine {
    lights = List.copyOf(lights);
  }

  /// A village of which nothing is known but its name.
  static VillageLine unknown(UUID space, String name) {
    return new VillageLine(
        space, name, "", "", null, null, "", 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
  }

  /// All of it as one JSON object; also what the desk remembers.
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("space", space.toString()).put("village", name).put("code", code);
    json.put("number", number);
    json.put("judgedOn", judgedOn == null ? null : judgedOn.toString());
    json.put("heard", heard == null ? null : heard.toString()).put("heardFrom", heardFrom);
    json.put("due", due).put("households", households).put("people", people);
    json.put("monitored", monitored).put("errors", errors).put("warnings", warnings);
    json.put("issues", issues).put("overdue", overdue).put("conflicts", conflicts);
    var colours = json.putArray("lights");
    lights.forEach(colour -> colours.add(colour.name().toLowerCase(Locale.ROOT)));
    return json;
  }

  /// What [#json] made.
  ///
  /// @throws IllegalArgumentException or [java.time.DateTimeException] when it is none
  static VillageLine of(JsonNode json) {
    List<Colour> lights = new ArrayList<>();
    json.path("lights")
        .forEach(light -> lights.add(Colour.valueOf(light.asText().toUpperCase(Locale.ROOT))));
    return new VillageLine(
        UUID.fromString(json.path("space").asText()),
        json.path("village").asText(),
        json.path("code").asText(),
        json.path("number").asText(),
        json.hasNonNull("judgedOn") ? LocalDate.parse(json.path("judgedOn").asText()) : null,
        json.hasNonNull("heard") ? OffsetDateTime.parse(json.path("heard").asText()) : null,
        json.path("heardFrom").asText(),
        json.path("due").asLong(),
        json.path("households").asInt(),
        json.path("people").asInt(),
        json.path("monitored").asInt(),
        json.path("errors").asInt(),
        json.path("warnings").asInt(),
        json.path("issues").asInt(),
        json.path("overdue").asInt(),
        json.path("conflicts").asInt(),
        lights);
  }
}
