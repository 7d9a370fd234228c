package org.liuzhun.assessment.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Precision;
import org.liuzhun.text.Texts;

class BoardTest {

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void thereAreSixLightsInOfficialOrder() {
    Board board = Family.judge().board();
    assertEquals(
        List.of(Precision.values()),
        board.lights().stream().map(Light::precision).toList());
    assertEquals("扶持对象精准", Precision.PEOPLE.label());
  }

  @Test
  void everyIndicatorIsNamedAndDefinedInBothLanguagesOnce() {
    Set<String> codes = new HashSet<>();
    for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
      Texts.use(language);
      for (Indicator indicator : Board.INDICATORS) {
        codes.add(indicator.code());
        assertFalse(indicator.title().isBlank());
        assertFalse(indicator.definition().isBlank());
      }
    }
    assertEquals(Board.INDICATORS.size(), codes.size());
    assertEquals(46, codes.size());
  }

  @Test
  void anIndicatorWithoutItsRecordSaysWhichRecordIsMissing() {
    Reading reading = Family.judge(CleanFamily.of(1)).board().reading("V5.2");
    assertEquals(Colour.NONE, reading.colour());
    assertTrue(reading.missing().orElseThrow().text().contains("驻村考勤"));
  }

  @Test
  void twelveIndicatorsWaitForRecordsOfTheirOwn() {
    long waiting = Family.judge(CleanFamily.of(1)).board().lights().stream()
        .flatMap(light -> light.readings().stream())
        .filter(reading -> reading
            .missing()
            .filter(remark -> remark.key().endsWith(".missing"))
            .isPresent())
        .count();
    assertEquals(12, waiting);
  }

  @Test
  void aLightIsAsGraveAsItsGravestIndicator() {
    Board board = Family.judge(CleanFamily.of(1)).board();
    assertEquals(Colour.GREEN, board.reading("H1.2").colour());
    assertEquals(Colour.RED, board.reading("H1.6").colour());
    assertEquals(Colour.RED, board.light(Precision.PEOPLE).colour());
  }

  @Test
  void anOffenderNamesTheFieldToMend() {
    Offender offender =
        Family.judge(CleanFamily.of(1)).board().reading("H1.6").offenders().getFirst();
    assertEquals(
        "household.head_signed_on",
        java.util.Objects.requireNonNull(offender.remark().field()).key());
    assertEquals("入户核实表户主未签字", offender.remark().text());
  }
}
