package org.liuzhun.assessment.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.board.Colour;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;

/// The figures of the register; those of the log stand in [TypingGamesTest].
class GamesTest {

  @BeforeEach
  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void everyFigureIsNamedAndDefinedInBothLanguagesAndItsParametersAreKnown() {
    var policy = Family.judge().context().policy();
    Set<String> titles = new HashSet<>();
    for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
      Texts.use(language);
      for (Game game : Games.ALL) {
        titles.add(game.title());
        assertFalse(game.definition().isBlank());
        game.parameters().forEach(policy::history);
      }
    }
    assertEquals(2 * Games.ALL.size(), titles.size());
  }

  @Test
  void aSmallSampleGivesNoVerdictHoweverTellingItIs() {
    GameReading reading = read("J1", exits(9, 3000));
    assertEquals("9/9", reading.counted() + "/" + reading.sample());
    assertEquals(Look.TOO_FEW, reading.look());
    assertEquals("样本9，少于10，不作判断", reading.saying().text());
  }

  @Test
  void exitsJustAboveTheLineAreWorthALookAndEachCanBeLookedAt() {
    GameReading reading = read("J1", exits(10, 3000));
    assertEquals(Look.WORTH_A_LOOK, reading.look());
    assertEquals("100.0", reading.figure().orElseThrow().toPlainString());
    assertEquals(10, reading.examples().size());
    Example example = reading.examples().getFirst();
    assertEquals("2019-12-20退出，人均3000元，标准2980元，高出0.67%", example.remark().text());
    assertEquals(
        "income_statement.stated_per_head",
        Objects.requireNonNull(example.remark().field()).key());
  }

  @Test
  void exitsWellAboveTheLineAreQuiet() {
    assertEquals(Look.QUIET, read("J1", exits(10, 3130)).look());
  }

  @Test
  void withoutTheRegionsOwnLineNothingIsSaidOfExits() {
    List<Family> families = families(10);
    GameReading reading = read("J1", families);
    assertEquals(Look.UNKNOWN, reading.look());
    assertEquals("没有录入本地退出收入标准", reading.saying().text());
  }

  @Test
  void roundAmountsAreCountedBySurveyor() {
    Family family = CleanFamily.of(1);
    family.parameter("income.digit_preference.items", "7");
    assertEquals(Look.QUIET, read("J2.1", List.of(family)).look());
    family.all(Catalogue.INCOME_ITEM).forEach(part -> part.with(INCOME_ITEM.AMOUNT, 1250));
    GameReading reading = read("J2.1", List.of(family));
    assertEquals("7/7", reading.counted() + "/" + reading.sample());
    assertEquals("核算人赵明：7笔中7笔以00或50结尾", reading.examples().getFirst().remark().text());
  }

  @Test
  void lastDigitsAreMeasuredForTheVillageAndTheSurveyors() {
    Family family = CleanFamily.of(1);
    assertEquals(Look.TOO_FEW, read("J2.3", List.of(family)).look());
    Part statement = family.all(Catalogue.INCOME_STATEMENT).stream()
        .max(Comparator.comparing(part -> part.row().get(INCOME_STATEMENT.PERIOD_UNTIL)))
        .orElseThrow();
    family.all(Catalogue.INCOME_ITEM).forEach(part -> part.with(INCOME_ITEM.AMOUNT, 1250));
    for (int i = 0; i < 100; i++) {
      family.income(statement, IncomeItem.BUSINESS_PLANTING, 1008 + i * 10);
    }
    GameReading reading = read("J2.3", List.of(family));
    assertEquals("100/100 WORTH_A_LOOK", counted(reading) + " " + reading.look());
    assertEquals("300.0", reading.figure().orElseThrow().toPlainString());
    assertFalse(reading.percent());
    assertEquals("超过22.5，可以核实一下原因，不等于有问题", reading.saying().text());
    assertEquals(
        List.of("全村：100笔中100笔尾数为8，随机约为25笔；偏离度300", "核算人赵明：100笔中100笔尾数为8，随机约为25笔；偏离度300"),
        reading.examples().stream().limit(2).map(one -> one.remark().text()).toList());
  }

  @Test
  void theCommonestLastDigitIsToldThoughNoSurveyorHasEnoughAmounts() {
    Family family = CleanFamily.of(1);
    family.all(Catalogue.INCOME_ITEM).forEach(part -> part.with(INCOME_ITEM.AMOUNT, 1253));
    List<String> told = read("J2.3", List.of(family)).examples().stream()
        .map(one -> one.remark().text())
        .toList();
    assertEquals("全村：1笔中1笔尾数为3，随机约为0.3笔；偏离度3", told.getFirst());
    assertEquals(2, told.size(), "one amount, however often it comes again");
    family.all(Catalogue.INCOME_ITEM).forEach(part -> part.with(INCOME_ITEM.AMOUNT, 1250));
    assertEquals(List.of(), read("J2.3", List.of(family)).examples(), "none to speak of");
  }

  @Test
  void transfersAreComparedWithTheIncomeOfHouseholdsThatCanWork() {
    Family family = CleanFamily.of(1);
    assertEquals(0, read("J3", List.of(family)).counted());
    family.all(Catalogue.INCOME_ITEM).stream()
        .filter(part -> part.row().get(INCOME_ITEM.ITEM, null) != null)
        .filter(part ->
            Objects.requireNonNull(part.row().get(INCOME_ITEM.ITEM)).is(IncomeItem.WAGE_MIGRANT))
        .forEach(part -> part.with(INCOME_ITEM.AMOUNT, 0));
    GameReading reading = read("J3", List.of(family));
    // 3,624 + 1,836 + 1,272 = 6,732 of 6,127 − 1,538 + 812 + 6,732 = 12,133
    assertEquals("55.5", reading.figure().orElseThrow().toPlainString());
    assertEquals(1, reading.counted());
    assertEquals(
        "转移和分红6732元，纯收入12133元，占55.5%", reading.examples().getFirst().remark().text());
  }

  @Test
  void householdsThatCannotWorkAreNotAskedForTransfers() {
    Family family = CleanFamily.of(1);
    family.members().forEach(kin -> kin.with(PERSON_YEAR.LABOUR, Labour.NONE));
    assertEquals("0/0", counted(read("J3", List.of(family))));
    Family outside = CleanFamily.of(1);
    outside.clear(Catalogue.EPISODE);
    outside.household().without(HOUSEHOLD.STATED_TYPE);
    assertEquals("0/0", counted(read("J3", List.of(outside))));
  }

  @Test
  void aShareOfExactlyTheLimitIsNotHeavy() {
    Family family = CleanFamily.of(1);
    family.all(Catalogue.INCOME_ITEM).forEach(Part::remove);
    Part statement = family.all(Catalogue.INCOME_STATEMENT).getLast();
    family.income(statement, IncomeItem.PENSION, 300);
    Part dividend = family.income(statement, IncomeItem.PROPERTY_DIVIDEND, 200);
    family.income(statement, IncomeItem.WAGE_MIGRANT, 500);
    GameReading reading = read("J3", List.of(family));
    assertEquals("0/1 50.0", counted(reading) + " " + reading.figure().orElseThrow());
    dividend.with(INCOME_ITEM.AMOUNT, 203);
    reading = read("J3", List.of(family));
    assertEquals("1/1 50.1", counted(reading) + " " + reading.figure().orElseThrow());
  }

  @Test
  void identicalAccountsAreCountedByHousehold() {
    List<Family> families = families(4);
    assertEquals("0/4", counted(read("J2.2", families)));
    families
        .subList(0, 3)
        .forEach(family ->
            family.all(Catalogue.INCOME_ITEM).forEach(part -> part.with(INCOME_ITEM.AMOUNT, 1237)));
    GameReading reading = read("J2.2", families);
    assertEquals("3/4", counted(reading));
    assertEquals(3, reading.examples().size());
    families.getLast().clear(Catalogue.INCOME_STATEMENT);
    assertEquals("3/3", counted(read("J2.2", families)), "no account, nothing to compare");
  }

  @Test
  void aSurveyorWithFewAmountsIsNoExample() {
    Family family = CleanFamily.of(1);
    family.all(Catalogue.INCOME_ITEM).forEach(part -> part.with(INCOME_ITEM.AMOUNT, 1250));
    family.parameter("income.digit_preference.items", "8");
    GameReading reading = read("J2.1", List.of(family));
    assertEquals("7/7 TOO_FEW", counted(reading) + " " + reading.look());
    assertEquals(List.of(), reading.examples());
  }

  @Test
  void anAmountOfNothingIsNotCountedAmongRoundOnes() {
    Family family = CleanFamily.of(1);
    family.all(Catalogue.INCOME_ITEM).getLast().with(INCOME_ITEM.AMOUNT, 0);
    assertEquals("0/6", counted(read("J2.1", List.of(family))));
  }

  @Test
  void linesWithoutEvidenceAreCounted() {
    Family family = CleanFamily.of(1);
    assertEquals("0/7", counted(read("J7", List.of(family))));
    family.all(Catalogue.INCOME_ITEM).getLast().without(INCOME_ITEM.EVIDENCE);
    GameReading reading = read("J7", List.of(family));
    assertEquals("1/7", counted(reading));
    assertEquals(1, reading.examples().size(), "only the line without evidence");
  }

  @Test
  void visitsAreCountedByHelperAndDay() {
    Family family = CleanFamily.of(1);
    assertEquals("12/12", counted(read("J5.1", List.of(family))));
    List<Part> visits = family.all(Catalogue.VISIT);
    visits.forEach(visit -> visit.with(VISIT.VISITED_ON, Family.TODAY.minusDays(3)));
    GameReading reading = read("J5.1", List.of(family));
    assertEquals("12/1", counted(reading));
    assertEquals("12.0", reading.figure().orElseThrow().toPlainString());
    assertEquals("陈立于2026-06-12走访12户", reading.examples().getFirst().remark().text());
  }

  @Test
  void shortAndCopiedVisitsAreCountedAmongThoseThatSaySo() {
    List<Family> families = families(3);
    families.forEach(family -> {
      Part visit = family.first(Catalogue.VISIT);
      visit.with(VISIT.CONTENT, "了解情况，宣传政策");
      visit.with(VISIT.MINUTES, 14);
      family.all(Catalogue.VISIT).getLast().with(VISIT.MINUTES, 15);
    });
    GameReading brief = read("J5.2", families);
    assertEquals("3/6", counted(brief));
    assertEquals(3, brief.examples().size(), "each short visit can be looked at");
    GameReading copied = read("J5.3", families);
    assertEquals("3/36", counted(copied));
    assertFalse(copied.examples().isEmpty());
    families.getFirst().first(Catalogue.VISIT).with(VISIT.CONTENT, "送药上门");
    assertEquals("0/36", counted(read("J5.3", families)));
  }

  @Test
  void exitsAreHeldAgainstTheQuotaOfEachYear() {
    List<Family> families = families(3);
    assertEquals("没有录入各年下达的退出户数", read("J9", families).saying().text());
    families.getFirst().parameter("exit.quota", "3", "2019-01-01");
    GameReading reading = read("J9", families);
    assertEquals("1/1", counted(reading));
    assertEquals(Look.TOO_FEW, reading.look());
    assertEquals(
        "2019年退出3户，最多的是12月，3户；下达3户", reading.examples().getFirst().remark().text());
    families.getFirst().parameter("exit.quota", "4", "2019-06-01");
    assertEquals("0/1", counted(read("J9", families)));
  }

  @Test
  void theBoardShowsTheIndexAsAHintAndNeverRed() {
    assertEquals(
        "各项样本都太小，不作判断",
        Family.judge(CleanFamily.of(1))
            .board()
            .reading("V6.5")
            .missing()
            .orElseThrow()
            .text());
    Judgement judgement = judge(exits(10, 3000));
    var reading = judgement.board().reading("V6.5");
    assertEquals(Colour.AMBER, reading.colour());
    assertTrue(reading.offenders().stream()
        .anyMatch(offender -> offender.remark().text().equals("J1 略高于退出标准的退出：10 / 10")));
  }

  private static String counted(GameReading reading) {
    return reading.counted() + "/" + reading.sample();
  }

  private static GameReading read(String code, List<Family> families) {
    return Games.of(judge(families), null).stream()
        .filter(reading -> reading.game().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Judgement judge(List<Family> families) {
    return Family.judge(families.toArray(Family[]::new));
  }

  private static List<Family> families(int number) {
    return new ArrayList<>(
        IntStream.rangeClosed(1, number).mapToObj(CleanFamily::of).toList());
  }

  /// Exits of 2019 at so much a head, the region's line being 2,980.
  private static List<Family> exits(int number, double perHead) {
    List<Family> families = families(number);
    families.getFirst().parameter("line.exit.working", "2980");
    for (Family family : families) {
      family.first(Catalogue.EPISODE).on(EPISODE.ENDED_ON, "2019-12-20");
      Part statement = family
          .add(Catalogue.INCOME_STATEMENT)
          .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
          .with(INCOME_STATEMENT.YEAR, 2019)
          .on(INCOME_STATEMENT.PERIOD_FROM, "2018-10-01")
          .on(INCOME_STATEMENT.PERIOD_UNTIL, "2019-09-30");
      family.income(statement, IncomeItem.WAGE_MIGRANT, perHead * 5);
    }
    return families;
  }
}
