package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.text.Texts;

/// The clock of an open clue as `check --warnings --json` tells it.
class AlarmWordsTest {

  private final Family family = CleanFamily.unmonitored(CleanFamily.of(1));

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void theClockNamesItsDayItsEndWhatIsLeftAndTheDocumentOfTheDeadline() {
    clue("2026-06-10");
    family
        .parameter("clue.deadline.workdays", "15", "2026-06-01")
        .with(POLICY_PARAMETER.DOCUMENT, "县防返贫〔2026〕3号");
    JsonNode clock = words().json().get(0).get("clock");
    assertEquals("2026-06-10", clock.get("clue").asText());
    assertEquals("2026-07-02", clock.get("due").asText(), "fifteen working days, one holiday");
    assertEquals(12, clock.get("working_days_left").asInt());
    assertTrue(!clock.get("monitored").asBoolean());
    JsonNode deadline = clock.get("parameters").get(0);
    assertEquals("clue.deadline.workdays", deadline.get("key").asText());
    assertEquals("15", deadline.get("value").asText());
    assertEquals("县防返贫〔2026〕3号", deadline.get("document").asText());
  }

  @Test
  void aDeadlineOfALaterDayLeavesTheClueBeforeItAsItWas() {
    clue("2026-06-10");
    family.parameter("clue.deadline.workdays", "15", "2026-06-11");
    JsonNode deadline = words().json().get(0).get("clock").get("parameters").get(0);
    assertEquals("20", deadline.get("value").asText());
    assertEquals("", deadline.get("document").asText());
  }

  @Test
  void aClueWithoutItsDayHasNoEnd() {
    clue(null);
    JsonNode clock = words().json().get(0).get("clock");
    assertTrue(clock.get("due").isNull() && clock.get("working_days_left").isNull());
    assertEquals(1, words().count());
    List<String> line = words().table().getFirst();
    assertEquals("", line.getLast(), "no clock is told");
  }

  private void clue(@Nullable String day) {
    var episode = family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.CLUE);
    if (day != null) {
      episode.on(EPISODE.CLUE_ON, day);
    }
  }

  private AlarmWords words() {
    VillageFile village = Family.village(family);
    return new AlarmWords(Judgement.of(village, Policy.of(village), Family.TODAY), null);
  }
}
