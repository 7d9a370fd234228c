package org.liuzhun.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

class PolicyTest {

  private static final LocalDate MARCH_13 = LocalDate.of(2024, 3, 13);
  private static final LocalDate MARCH_14 = LocalDate.of(2024, 3, 14);

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void theNationalPovertyLineOfEachYearIsKnown() {
    Policy policy = Policy.of(VillageFile.empty());
    assertEquals(
        Optional.of(new BigDecimal("2736")),
        policy.decimal("line.poverty", LocalDate.of(2013, 9, 30)));
    assertEquals(
        Optional.of(new BigDecimal("2952")),
        policy.decimal("line.poverty", LocalDate.of(2017, 12, 31)));
    assertEquals(Optional.empty(), policy.decimal("line.poverty", LocalDate.of(2009, 12, 31)));
  }

  @Test
  void theMonitoringLineIsShippedForTwoYearsOnly() {
    Policy policy = Policy.of(VillageFile.empty());
    assertEquals(
        Optional.of(new BigDecimal("5000")),
        policy.decimal("line.monitor", LocalDate.of(2020, 6, 1)));
    assertEquals(
        Optional.of(new BigDecimal("6000")),
        policy.decimal("line.monitor", LocalDate.of(2021, 12, 31)));
    assertEquals(Optional.empty(), policy.decimal("line.monitor", LocalDate.of(2022, 1, 1)));
  }

  @Test
  void aLineMayChangeInTheMiddleOfTheYear() {
    Policy policy = policy(
        row("line.monitor", "", MARCH_14, "8800"),
        row("line.monitor", "", LocalDate.of(2023, 1, 1), "8000"));
    assertEquals(Optional.of(new BigDecimal("8000")), policy.decimal("line.monitor", MARCH_13));
    assertEquals(Optional.of(new BigDecimal("8800")), policy.decimal("line.monitor", MARCH_14));
  }

  @Test
  void theCountyWinsOverTheProvinceAndTheProvinceOverTheCountry() {
    Policy policy = policy(
        row("publicity.days", "62", MARCH_13, "10"),
        row("publicity.days", "622921", MARCH_13, "12"),
        row("publicity.days", "61", MARCH_14, "20"));
    assertEquals(OptionalInt.of(12), policy.whole("publicity.days", MARCH_14));
    assertEquals(OptionalInt.of(7), policy.whole("publicity.days", LocalDate.of(2024, 3, 12)));
  }

  @Test
  void theVillagesOwnRowWinsOverTheShippedOneOfTheSameDay() {
    Parameter own = policy(row("line.monitor", "", LocalDate.of(2021, 1, 1), "6200"))
        .value("line.monitor", MARCH_13.withYear(2021))
        .orElseThrow();
    assertEquals("6200", own.value());
    assertEquals(Parameter.Origin.VILLAGE, own.origin());
    assertEquals("测试文件", own.document());
  }

  @Test
  void aRowThatCannotBeReadIsSetAsideAndChangesNothing() {
    Policy policy =
        policy(row("publicity.days", "", MARCH_13, "七天"), row("no.such.key", "", MARCH_13, "1"));
    assertEquals(2, policy.doubtful().size());
    assertEquals(OptionalInt.of(7), policy.whole("publicity.days", MARCH_14));
  }

  @Test
  void aJudgementNamesItsParametersTheirDocumentsAndWhatNobodyEntered() {
    Policy policy = policy(row("publicity.days", "", MARCH_13, "10"));
    assertEquals(
        "依据参数：公示天数（建档立卡）：10（测试文件）；防止返贫监测收入线（未录入）；线索办理期限：20 个工作日（默认值，待按当地文件确认）",
        policy.cited(
            List.of("publicity.days", "line.monitor", "clue.deadline.workdays", "publicity.days"),
            MARCH_14));
    assertEquals("", policy.cited(List.of(), MARCH_14));
  }

  @Test
  void theIncomeYearBeginsOnTheFirstOfOctober() {
    assertEquals(
        Optional.of(MonthDay.of(10, 1)),
        Policy.of(VillageFile.empty()).dayOfYear("cycle.start", MARCH_13));
  }

  @Test
  void donationsAreTheOnlyItemThatDoesNotCountToBeginWith() {
    Policy policy = Policy.of(VillageFile.empty());
    List<String> not = Policy.keys().stream()
        .map(ParameterKey::name)
        .filter(name -> name.startsWith("income.counts.") && !policy.flag(name, MARCH_13))
        .toList();
    assertEquals(List.of("income.counts.D608"), not);
  }

  @Test
  void everyParameterHasANameInBothLanguages() {
    for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
      Texts.use(language);
      Policy.keys().forEach(key -> assertFalse(key.label().isBlank(), key.name()));
    }
  }

  @Test
  void anUnknownNameIsABug() {
    assertThrows(IllegalArgumentException.class, () -> policy().value("line.none", MARCH_13));
  }

  @Test
  void valuesAreReadByTheirKind() {
    assertTrue(ParameterKind.DAY.accepts("10-01"));
    assertFalse(ParameterKind.DAY.accepts("13-01"));
    assertFalse(ParameterKind.DAY.accepts("02-29"));
    assertFalse(ParameterKind.DECIMAL.accepts("1e9999999"));
    assertFalse(ParameterKind.WHOLE.accepts("99999999999"));
    assertFalse(ParameterKind.FLAG.accepts("true"));
  }

  @Test
  void wordsAreShownInTheLanguageAndKeptAsTheyAre() {
    assertEquals("纯收入", ParameterKind.TEXT.shown("net"));
    assertEquals("net", ParameterKind.TEXT.kept("纯收入"));
    assertEquals("墙绘 彩绘", ParameterKind.TEXT.shown("墙绘 彩绘"));
  }

  @Test
  void itemsOfTheRegisterAreCitedByTheirNames() {
    assertTrue(cited("residence.counts").contains("驻村、培训、会议、公出"));
    assertTrue(cited("living.required").contains("耕地面积、林地面积、"));
    Texts.use(Texts.ENGLISH);
    String english = "In the village, Training, Meeting, On official business";
    assertTrue(cited("residence.counts").contains(english));
  }

  private static String cited(String name) {
    return policy().cited(List.of(name), MARCH_13);
  }

  private static Policy policy(Row... rows) {
    List<Row> all = new ArrayList<>(List.of(rows));
    all.add(Row.empty(Catalogue.VILLAGE, new UUID(0, 1)).with(VILLAGE.CODE, "622921100201"));
    return Policy.of(VillageFile.of(all));
  }

  private static Row row(String key, String region, LocalDate from, String value) {
    return Row.keyed(Catalogue.POLICY_PARAMETER, key, region, from)
        .with(POLICY_PARAMETER.VALUE, value)
        .with(POLICY_PARAMETER.DOCUMENT, "测试文件");
  }
}
