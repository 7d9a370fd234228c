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
  void indicatorsOfRecordsThatNobodyKeepsWaitForThem() {
    List<String> waiting = Family.judge().board().lights().stream()
        .flatMap(light -> light.readings().stream())
        .filter(reading -> reading
            .missing()
            .filter(remark -> remark.key().endsWith(".missing"))
            .isPresent())
        .map(reading -> reading.indicator().code())
        .toList();
    assertEquals(
        List.of(
            "V1.4", "V2.1", "V2.2", "V2.3", "V3.1", "V3.2", "V3.4", "V5.2", "V5.3", "V6.2", "V6.3"),
        waiting);
  }

  @Test
  void aProjectWithoutItsMeetingsIsNamed() {
    Reading reading = Family.judge(CleanFamily.of(1)).board().reading("V2.1");
    assertEquals(1, reading.denominator());
    assertTrue(reading.offenders().getFirst().remark().text().contains("党支部提议"));
    Reading started = Family.judge(CleanFamily.of(1)).board().reading("V2.3");
    assertEquals(1, started.numerator());
  }

  @Test
  void everyParameterOfAnIndicatorIsKnown() {
    var policy = Family.judge().context().policy();
    Board.INDICATORS.forEach(indicator -> indicator.parameters().forEach(policy::history));
  }

  @Test
  void anIndicatorNamesWhatItReadsAndWhatDecidesItsColour() {
    assertEquals(
        List.of("survey.months", "board.amber", "board.red"), indicator("H1.6").parameters());
    assertEquals(
        List.of("exclusion.flags", "board.amber", "board.red"),
        indicator("H1.5").parameters());
    assertEquals(List.of(), indicator("V1.3").parameters());
    assertEquals(List.of("incidence.threshold"), indicator("V6.1").parameters());
    assertTrue(indicator("H4.3").parameters().contains("post.age.max"), "those of its checks");
    assertTrue(indicator("V1.2").parameters().contains("income.drop.red"), "of red warnings");
    assertTrue(
        indicator("V1.1").parameters().containsAll(List.of("survey.months", "line.poverty")));
    assertTrue(indicator("V6.5").parameters().contains("games.sample.min"));
    assertEquals("H1.6", indicator("H1.6").toString());
  }

  @Test
  void aFigureIsRoundedToOneDecimalAndMissingWithoutPopulation() {
    Reading reading = Family.judge(CleanFamily.of(1)).board().reading("H4.5");
    assertEquals("0.0", reading.percent().orElseThrow().toPlainString());
    assertEquals("66.7", share(reading, 2, 3));
    assertEquals(java.util.Optional.empty(), figure(reading, 0, 0).percent());
  }

  @Test
  void aColourHasAShapeAndAName() {
    assertEquals(
        List.of("○ 无数据", "● 绿灯", "▲ 黄灯", "■ 红灯"),
        java.util.Arrays.stream(Colour.values())
            .map(colour -> colour.shape() + " " + colour.label())
            .toList());
  }

  @Test
  void aLightHoldsTheOffendersOfAllItsIndicators() {
    Light light = Family.judge(CleanFamily.of(1)).board().light(Precision.CADRES);
    assertEquals(
        light.readings().stream()
            .mapToInt(reading -> reading.offenders().size())
            .sum(),
        light.offenders().size());
    assertEquals(2, light.offenders().size(), "no secretary, no team");
  }

  private static Indicator indicator(String code) {
    return Family.judge().board().reading(code).indicator();
  }

  private static String share(Reading reading, int numerator, int denominator) {
    return figure(reading, numerator, denominator).percent().orElseThrow().toPlainString();
  }

  private static Reading figure(Reading reading, int numerator, int denominator) {
    return new Reading(
        reading.indicator(),
        numerator,
        denominator,
        reading.offenders(),
        reading.colour(),
        reading.missing());
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
