package org.liuzhun.assessment.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.TableField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.text.Texts;

/// The figures of the log of what was typed: J4, J6, J8.
class TypingGamesTest {

  private static final LocalDate SINCE = Family.TODAY.minusYears(1);

  private final Family family = CleanFamily.of(1);
  private final List<Typed> log = new ArrayList<>();

  @BeforeEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void withoutALogNothingIsSaid() {
    for (String code : List.of("J4", "J6", "J8")) {
      GameReading reading = Games.of(Family.judge(family), null).stream()
          .filter(found -> found.game().code().equals(code))
          .findFirst()
          .orElseThrow();
      assertEquals(Look.UNKNOWN, reading.look());
      assertEquals("需要操作日志", reading.saying().text());
    }
  }

  @Test
  void anIncomeRaisedInTheDaysBeforeTheExitIsShown() {
    leaves("2026-06-01");
    amount(line(IncomeItem.WAGE_MIGRANT), "2026-05-02", 20_000, 26_000);
    GameReading reading = read("J4");
    assertEquals("1/1", counted(reading));
    assertEquals(Look.TOO_FEW, reading.look());
    assertEquals(
        "2026-05-02由20000元改为26000元，2026-06-01退出",
        reading.examples().getFirst().remark().text());
  }

  @Test
  void earlierLaterAndDownwardChangesAreNone() {
    leaves("2026-06-01");
    amount(line(IncomeItem.WAGE_MIGRANT), "2026-05-01", 20_000, 26_000);
    amount(line(IncomeItem.WAGE_MIGRANT), "2026-06-02", 20_000, 26_000);
    amount(line(IncomeItem.WAGE_MIGRANT), "2026-05-20", 26_000, 20_000);
    amount(line(IncomeItem.COST_PLANTING), "2026-05-20", 1000, 1500);
    assertEquals("0/1", counted(read("J4")));
    amount(line(IncomeItem.COST_PLANTING), "2026-05-20", 1500, 1000);
    assertEquals("1/1", counted(read("J4")));
  }

  @Test
  void aRiskThatIsRemovedWithHelpIsAnExitTooAndANaturalRemovalIsNone() {
    Part monitoring = CleanFamily.monitoring(family).on(EPISODE.ENDED_ON, "2026-06-10");
    amount(line(IncomeItem.WAGE_MIGRANT), "2026-06-02", 20_000, 26_000);
    GameReading reading = read("J4");
    assertEquals("1/1", counted(reading));
    assertEquals(
        "2026-06-02由20000元改为26000元，2026-06-10风险消除",
        reading.examples().getFirst().remark().text());
    monitoring.with(EPISODE.REMOVAL, RemovalKind.NATURAL);
    assertEquals("0/0", counted(read("J4")));
  }

  @Test
  void exitsThatTheLogDoesNotCoverAreLeftOut() {
    leaves("2019-12-20");
    assertEquals("0/0", counted(read("J4")));
    leaves(SINCE.plusDays(29).toString());
    assertEquals("0/0", counted(read("J4")));
    leaves(SINCE.plusDays(30).toString());
    assertEquals("0/1", counted(read("J4")));
  }

  @Test
  void aVisitTypedMoreThanThirtyDaysLaterIsShown() {
    Part visit = family.first(Catalogue.VISIT);
    LocalDate day = visit.row().get(VISIT.VISITED_ON, Family.TODAY);
    created(Catalogue.VISIT, visit, day.plusDays(30));
    assertEquals("0/1", counted(read("J6")));
    created(Catalogue.VISIT, visit, day.plusDays(31));
    GameReading reading = read("J6");
    assertEquals("1/2", counted(reading));
    assertEquals(
        "走访日期" + day + "，录入于" + day.plusDays(31) + "，晚31天",
        reading.examples().getFirst().remark().text());
  }

  @Test
  void whatHappenedBeforeTheLogIsBacklog() {
    Part visit = family.first(Catalogue.VISIT);
    visit.with(VISIT.VISITED_ON, SINCE.minusDays(1));
    created(Catalogue.VISIT, visit, Family.TODAY);
    assertEquals("0/0", counted(read("J6")));
    visit.with(VISIT.VISITED_ON, SINCE);
    assertEquals("1/1", counted(read("J6")));
  }

  @Test
  void aValueChangedThreeTimesThatCameBackIsShown() {
    phone("1", "2");
    phone("2", "1");
    assertEquals("0/1", counted(read("J8")));
    phone("1", "2");
    GameReading reading = read("J8");
    assertEquals("1/1", counted(reading));
    assertEquals("“户联系电话”改了3次，又回到原值", reading.examples().getFirst().remark().text());
  }

  @Test
  void threeCorrectionsThatNeverCameBackAreNone() {
    phone("1", "2");
    phone("2", "3");
    phone("3", "4");
    phone("4", "4");
    assertEquals("0/1", counted(read("J8")));
  }

  @Test
  void whatTheFirstEntryWroteIsNoChange() {
    log.add(new Typed(
        Family.TODAY,
        Catalogue.HOUSEHOLD,
        family.household().id(),
        Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE),
        null,
        "1"));
    assertEquals("0/0", counted(read("J8")));
  }

  private void leaves(String day) {
    family.first(Catalogue.EPISODE).on(EPISODE.ENDED_ON, day);
  }

  private Part line(IncomeItem item) {
    return family.all(Catalogue.INCOME_ITEM).stream()
        .filter(part -> Coded.of(item).equals(part.row().get(INCOME_ITEM.ITEM)))
        .findFirst()
        .orElseThrow();
  }

  private void amount(Part line, String day, int before, int after) {
    log.add(new Typed(
        LocalDate.parse(day),
        Catalogue.INCOME_ITEM,
        line.id(),
        Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT),
        BigDecimal.valueOf(before),
        BigDecimal.valueOf(after)));
  }

  private void created(Entity entity, Part part, LocalDate day) {
    log.add(new Typed(day, entity, part.id(), null, null, null));
  }

  private void phone(String before, String after) {
    TableField<?, String> phone = HOUSEHOLD.PHONE;
    log.add(new Typed(
        Family.TODAY,
        Catalogue.HOUSEHOLD,
        family.household().id(),
        Catalogue.HOUSEHOLD.field(phone),
        before,
        after));
  }

  private GameReading read(String code) {
    return Games.of(Family.judge(family), new TypingLog(SINCE, log)).stream()
        .filter(reading -> reading.game().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String counted(GameReading reading) {
    return reading.counted() + "/" + reading.sample();
  }
}
