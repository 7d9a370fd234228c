package org.liuzhun.ui.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.CAMPAIGN;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_QUESTION;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.FOUR_NOT;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DamageGrade;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.FourSupplement;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.NamedHouseholds;
import org.liuzhun.ui.session.MemorySession;

class MonitoringTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int MANY = 60;

  private final MemorySession session =
      new MemorySession(VillageFile.of(LongStream.rangeClosed(1, MANY)
          .mapToObj(i -> Row.empty(Catalogue.HOUSEHOLD, new UUID(1, i))
              .with(HOUSEHOLD.NUMBER, "H%03d".formatted(i))
              .with(HOUSEHOLD.VILLAGE_GROUP, i <= 20 ? "一组" : "二组"))
          .toList()));
  private final Clues clues = Clues.of(session.village(), TODAY);

  @Test
  void aClueMustBeDecidedWithinItsWorkingDaysAndLeapsOverTheHoliday() {
    Row clue = clues
        .begun(Row.empty(Catalogue.EPISODE, new UUID(2, 1)))
        .with(EPISODE.CLUE_ON, LocalDate.of(2026, 9, 18));
    assertEquals(LocalDate.of(2026, 10, 22), clues.deadline(clue).orElseThrow());
    assertTrue(clues.isLate(clue));
    Row decided = clue.with(EPISODE.STATE, Coded.of(EpisodeState.REFUSED));
    assertTrue(clues.deadline(decided).isEmpty());
    assertFalse(clues.isLate(clue.with(EPISODE.CLUE_ON, TODAY)));
  }

  @Test
  void aRelapseOpensANewClueThatNamesTheOldMonitoring() {
    Row ended = Row.empty(Catalogue.EPISODE, new UUID(2, 2))
        .with(EPISODE.HOUSEHOLD, new UUID(1, 1))
        .with(EPISODE.STATE, Coded.of(EpisodeState.ENDED));
    Row again = clues.relapse(ended, new UUID(2, 3));
    assertEquals(ended.id(), again.get(EPISODE.RELAPSE_OF));
    assertEquals(new UUID(1, 1), again.get(EPISODE.HOUSEHOLD));
    assertTrue(Clues.isWaiting(again) && Clues.isMonitoring(again));
  }

  @Test
  void reliefInMoneyIsEnteredAsAPaymentOnce() {
    Row flood = Row.empty(Catalogue.EVENT, new UUID(3, 9)).with(EVENT.NAME, "七月洪涝");
    session.save(Edit.begin()
        .create(flood)
        .create(Row.keyed(Catalogue.EVENT_IMPACT, flood.id(), new UUID(1, 1))
            .with(EVENT_IMPACT.RELIEF_ON, TODAY)
            .with(EVENT_IMPACT.RELIEF_AMOUNT, new BigDecimal("2000")))
        .create(Row.keyed(Catalogue.EVENT_IMPACT, flood.id(), new UUID(1, 2))
            .with(EVENT_IMPACT.RELIEF_GOODS, "棉被"))
        .build());
    assertEquals(
        Disasters.payments(session, flood).writes(),
        Disasters.payments(session, flood).writes(),
        "two laptops write the same row");
    session.save(Disasters.payments(session, flood));
    Row payment = session.village().all(Catalogue.PAYMENT).getFirst();
    assertEquals(1, session.village().all(Catalogue.PAYMENT).size(), "goods are no payment");
    assertEquals(new BigDecimal("2000"), payment.get(PAYMENT.AMOUNT));
    assertEquals(TODAY, payment.get(PAYMENT.PAID_ON));
    assertTrue(Disasters.payments(session, flood).writes().isEmpty(), "once");
  }

  @Test
  void aSurveyedHouseholdIsLinkedToItsStatementOnceItHasLines() {
    Row survey = Row.empty(Catalogue.CAMPAIGN, new UUID(8, 1)).with(CAMPAIGN.STARTS_ON, TODAY);
    Row mark = Row.keyed(Catalogue.CAMPAIGN_MARK, survey.id(), new UUID(1, 1));
    Row statement = Row.empty(Catalogue.INCOME_STATEMENT, new UUID(8, 2))
        .with(INCOME_STATEMENT.HOUSEHOLD, new UUID(1, 1))
        .with(INCOME_STATEMENT.YEAR, TODAY.getYear());
    session.save(Edit.begin().create(survey).create(mark).create(statement).build());
    assertTrue(Screening.statements(session.village(), survey, TODAY).writes().isEmpty());
    session.save(Edit.begin()
        .create(Row.empty(Catalogue.INCOME_ITEM, new UUID(8, 3))
            .with(INCOME_ITEM.HOUSEHOLD, new UUID(1, 1))
            .with(INCOME_ITEM.STATEMENT, statement.id()))
        .build());
    session.save(Screening.statements(session.village(), survey, TODAY));
    Row linked = Screening.marks(session.village(), survey).getFirst();
    assertEquals(statement.id(), linked.get(CAMPAIGN_MARK.INCOME_STATEMENT));
    assertEquals(TODAY, linked.get(CAMPAIGN_MARK.ENTERED_ON));
    assertTrue(Screening.statements(session.village(), survey, TODAY).writes().isEmpty());
  }

  @Test
  void ofTwoStatementsAPersonChoosesAndTheChoiceStays() {
    Row survey = Row.empty(Catalogue.CAMPAIGN, new UUID(8, 1)).with(CAMPAIGN.STARTS_ON, TODAY);
    Row mark = Row.keyed(Catalogue.CAMPAIGN_MARK, survey.id(), new UUID(1, 1));
    Edit.Builder edit = Edit.begin().create(survey).create(mark);
    for (int i = 2; i < 4; i++) {
      Row statement = Row.empty(Catalogue.INCOME_STATEMENT, new UUID(8, i))
          .with(INCOME_STATEMENT.HOUSEHOLD, new UUID(1, 1))
          .with(INCOME_STATEMENT.YEAR, TODAY.getYear());
      edit.create(statement)
          .create(Row.empty(Catalogue.INCOME_ITEM, new UUID(9, i))
              .with(INCOME_ITEM.HOUSEHOLD, new UUID(1, 1))
              .with(INCOME_ITEM.STATEMENT, statement.id()));
    }
    session.save(edit.build());
    assertTrue(Screening.statements(session.village(), survey, TODAY).writes().isEmpty());
    session.save(
        Edit.begin().set(mark, CAMPAIGN_MARK.INCOME_STATEMENT, new UUID(8, 3)).build());
    assertTrue(Screening.statements(session.village(), survey, TODAY).writes().isEmpty());
  }

  @Test
  void aFloodOfSixtyHouseholdsIsEnteredAtOnceAndOpensCluesForTheGravelyStruck() {
    Row flood = Row.empty(Catalogue.EVENT, new UUID(3, 1)).with(EVENT.NAME, "七月洪涝");
    UUID first = new UUID(1, 1);
    session.save(Edit.begin()
        .create(flood)
        .create(Row.keyed(Catalogue.EVENT_IMPACT, flood.id(), first)
            .with(EVENT_IMPACT.EVACUATED_ON, TODAY)
            .with(EVENT_IMPACT.EVACUATED_TO, "清溪村小学")
            .with(EVENT_IMPACT.HOUSE_DAMAGE, Coded.of(DamageGrade.LIGHT))
            .with(EVENT_IMPACT.LOSS, new BigDecimal("3000")))
        .build());
    NamedHouseholds names = new NamedHouseholds(session.village());
    Edit.Builder edit = Edit.begin();
    int made = 0;
    for (String group : List.of("一组", "二组")) {
      for (Dossier file : names.called(group)) {
        Row impact = Disasters.impact(session.village(), flood, file);
        if (impact != null) {
          edit.create(impact);
          made++;
        }
      }
    }
    assertEquals(MANY - 1, made, "the first one is there already");
    session.save(edit.build());
    List<Row> all = Disasters.impacts(session.village(), flood);
    assertEquals(MANY, all.size());
    assertTrue(all.stream().allMatch(row -> TODAY.equals(row.get(EVENT_IMPACT.EVACUATED_ON))));
    assertEquals(
        1, all.stream().filter(row -> row.get(EVENT_IMPACT.LOSS) != null).count());
    session.save(Edit.begin()
        .set(all.get(4), EVENT_IMPACT.HOUSE_DAMAGE, Coded.of(DamageGrade.COLLAPSED))
        .build());
    assertEquals(
        Disasters.clues(session, flood, clues).writes(),
        Disasters.clues(session, flood, clues).writes(),
        "two laptops open the same clue");
    session.save(Disasters.clues(session, flood, clues));
    assertEquals(1, session.village().all(Catalogue.EPISODE).size());
    assertTrue(Disasters.clues(session, flood, clues).writes().isEmpty(), "not twice");
    assertTrue(Disasters.report(session.village(), flood).contains("60"));
  }

  @Test
  void aCampaignsListBeginsWithEachHouseholdsHelper() {
    Row helper = Row.empty(Catalogue.HELPER, new UUID(6, 1)).with(HELPER.NAME, "李明");
    session.save(Edit.begin()
        .create(helper)
        .create(Row.empty(Catalogue.PAIRING, new UUID(6, 2))
            .with(PAIRING.HOUSEHOLD, new UUID(1, 1))
            .with(PAIRING.HELPER, helper.id()))
        .build());
    Row campaign = Row.empty(Catalogue.CAMPAIGN, new UUID(4, 4)).with(CAMPAIGN.NAME, "集中排查");
    session.save(Edit.begin().create(campaign).build());
    session.save(Screening.everybody(session.village(), campaign, TODAY));
    List<LineTable.Line> lines = CampaignCounters.of(session.village(), campaign);
    assertEquals(List.of("李明", "1"), lines.getLast().cells().subList(0, 2));
  }

  @Test
  void everyProblemOfACampaignBecomesOneIssueAndIsCountedByKindUntilItIsClosed() {
    Row campaign = Row.empty(Catalogue.CAMPAIGN, new UUID(4, 5)).with(CAMPAIGN.NAME, "四查四补");
    session.save(Edit.begin().create(campaign).build());
    session.save(Screening.everybody(session.village(), campaign, TODAY));
    List<Row> marks = Screening.marks(session.village(), campaign);
    session.save(Edit.begin()
        .set(marks.get(0), CAMPAIGN_MARK.PROBLEM, "疑似辍学\n春节后没有到校")
        .set(marks.get(0), CAMPAIGN_MARK.KIND, Coded.of(FourSupplement.LEAK))
        .set(marks.get(1), CAMPAIGN_MARK.PROBLEM, "屋顶漏雨")
        .set(marks.get(1), CAMPAIGN_MARK.KIND, Coded.of(FourSupplement.LEAK))
        .set(marks.get(1), CAMPAIGN_MARK.SUPPLEMENTED_ON, TODAY)
        .build());
    session.save(Screening.issues(session, campaign));
    assertTrue(Screening.issues(session, campaign).writes().isEmpty(), "once");
    List<Row> found = Screening.found(session.village(), campaign);
    assertEquals(
        List.of("屋顶漏雨", "疑似辍学"),
        found.stream().map(row -> row.get(ISSUE.TITLE, "")).sorted().toList());
    session.save(Edit.begin()
        .create(Row.empty(Catalogue.ISSUE, new UUID(4, 6))
            .with(ISSUE.CAMPAIGN, campaign.id())
            .with(ISSUE.HOUSEHOLD, marks.get(0).get(CAMPAIGN_MARK.HOUSEHOLD)))
        .build());
    List<LineTable.Line> lines = CampaignCounters.of(session.village(), campaign);
    assertEquals(List.of("3", "1"), lines.getFirst().cells().subList(6, 8), "several in one home");
    assertEquals(
        List.of(FourSupplement.LEAK.term(), "2", "0", "0", "0", "0", "2", "1"),
        lines.getLast().cells());
  }

  @Test
  void aCampaignCountsItsHouseholdsByGroup() {
    Row campaign = Row.empty(Catalogue.CAMPAIGN, new UUID(4, 1)).with(CAMPAIGN.NAME, "四查四补");
    session.save(Edit.begin().create(campaign).build());
    session.save(Screening.everybody(session.village(), campaign, TODAY));
    assertTrue(Screening.everybody(session.village(), campaign, TODAY).writes().isEmpty(), "once");
    Row mark = Screening.marks(session.village(), campaign).getFirst();
    session.save(Edit.begin().set(mark, CAMPAIGN_MARK.VISITED_ON, TODAY).build());
    List<LineTable.Line> lines = CampaignCounters.of(session.village(), campaign);
    assertEquals(
        List.of(Texts.of("register.campaign.all"), "60", "1", "0", "0", "0", "0", "0"),
        lines.getFirst().cells());
    assertEquals("20", lines.get(1).cells().get(1));
  }

  @Test
  void theExtraQuestionsArePutToEveryHouseholdOnTheListOnce() {
    Row campaign = Row.empty(Catalogue.CAMPAIGN, new UUID(4, 2)).with(CAMPAIGN.NAME, "防汛排查");
    session.save(Edit.begin()
        .create(campaign)
        .create(Row.empty(Catalogue.CAMPAIGN_QUESTION, new UUID(4, 3))
            .with(CAMPAIGN_QUESTION.CAMPAIGN, campaign.id())
            .with(CAMPAIGN_QUESTION.QUESTION, "是否备有手电"))
        .build());
    session.save(Screening.everybody(session.village(), campaign, TODAY));
    session.save(Screening.answers(session.village(), campaign));
    assertEquals(MANY, session.village().all(Catalogue.CAMPAIGN_ANSWER).size());
    assertTrue(Screening.answers(session.village(), campaign).writes().isEmpty(), "once");
  }

  @Test
  void oneOfTheFourGivenUpOrNeverAnsweredIsAGap() {
    Row full = Row.keyed(Catalogue.FOUR_NOT, new UUID(1, 1), 2026)
        .with(FOUR_NOT.RESPONSIBILITY, true)
        .with(FOUR_NOT.POLICY, true)
        .with(FOUR_NOT.HELP, true)
        .with(FOUR_NOT.SUPERVISION, true);
    assertFalse(MonitoringRoom.lacks(full));
    assertTrue(MonitoringRoom.lacks(full.with(FOUR_NOT.HELP, false)));
    assertTrue(MonitoringRoom.lacks(full.with(FOUR_NOT.SUPERVISION, null)));
  }
}
