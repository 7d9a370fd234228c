package org.liuzhun.print.handbook;

import static org.liuzhun.registry.db.Tables.AUTHORISATION;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AuthorisationKind;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.HouseStructure;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.PovertyAttribute;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.StepKind;
import org.liuzhun.registry.code.Study;
import org.liuzhun.registry.code.WaterSource;

/// Four invented households that a handbook must bear: a full one, a very large one, one of rare
/// characters, and one of which next to nothing is known.
final class Families {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final UUID FULL = id(1);
  static final UUID LARGE = id(2);
  static final UUID RARE = id(3);
  static final UUID BARE = id(4);

  private static final String[] NAMES = {
    "王秀英",
    "李建国",
    "李晓梅",
    "李子轩",
    "张桂兰",
    "买买提艾力·阿卜杜热合曼",
    "李思雨",
    "李浩然",
    "李欣怡",
    "李明",
    "李二妹",
    "李三妹",
    "李小四",
    "李幺妹"
  };

  private final List<Row> rows = new ArrayList<>();
  private long next = 1000;

  static VillageFile village() {
    Families made = new Families();
    made.row(
        Catalogue.VILLAGE,
        id(99),
        VILLAGE.NAME,
        "青石村",
        VILLAGE.TOWNSHIP,
        "云岭镇",
        VILLAGE.COUNTY,
        "临溪县",
        VILLAGE.CITY,
        "安和市",
        VILLAGE.PROVINCE,
        "黔东省",
        VILLAGE.HOTLINE,
        "0800-12317");
    made.helper(91, "赵卫东", HelperRole.FIRST_SECRETARY);
    made.helper(92, "陈立新", HelperRole.HELPER);
    made.family(FULL, "0001", 6, 5);
    made.full();
    made.family(LARGE, "0002", 14, 40);
    made.rare();
    made.household(BARE, "0004");
    made.member(BARE, 0, "孤老");
    return VillageFile.of(made.rows);
  }

  private void helper(int number, String name, HelperRole role) {
    row(
        Catalogue.HELPER,
        id(number),
        HELPER.NAME,
        name,
        HELPER.ROLE,
        Coded.of(role),
        HELPER.UNIT,
        "安和市农业农村局",
        HELPER.POSITION,
        "科长",
        HELPER.PHONE,
        "13800000000",
        HELPER.STARTS_ON,
        LocalDate.of(2024, 3, 1));
  }

  private void household(UUID id, String number) {
    row(
        Catalogue.HOUSEHOLD,
        id,
        HOUSEHOLD.NUMBER,
        "52062512000" + number,
        HOUSEHOLD.VILLAGE_GROUP,
        "三组");
  }

  private void family(UUID id, String number, int members, int visits) {
    household(id, number);
    for (int i = 0; i < members; i++) {
      member(id, i, NAMES[i]);
    }
    row(
        Catalogue.PAIRING,
        PAIRING.HOUSEHOLD,
        id,
        PAIRING.HELPER,
        id(92),
        PAIRING.STARTS_ON,
        LocalDate.of(2024, 3, 5));
    for (int i = 0; i < visits; i++) {
      row(
          Catalogue.VISIT,
          VISIT.HOUSEHOLD,
          id,
          VISIT.HELPER,
          id(92),
          VISIT.VISITED_ON,
          LocalDate.of(2026, 1, 6).plusDays(i * 8L),
          VISIT.CONTENT,
          "了解入冬以来生活和用药情况，核对慢性病卡办理进度，宣传医保缴费和防火防汛知识，帮助联系农产品销路。",
          VISIT.PROBLEM,
          i % 3 == 0 ? "慢性病卡材料缺一份检查报告" : null,
          VISIT.SOLUTION,
          i % 3 == 0 ? "已联系镇卫生院补办" : null);
    }
  }

  private void member(UUID household, int index, String name) {
    UUID person = id(next++);
    boolean child = index == 3 || index > 5;
    row(
        Catalogue.PERSON,
        person,
        PERSON.NAME,
        name,
        PERSON.SEX,
        Coded.of(index % 2 == 0 ? Sex.FEMALE : Sex.MALE),
        PERSON.BIRTH,
        LocalDate.of(child ? 2013 : 1968 + index, 4, 12),
        PERSON.ID_NUMBER,
        "52062519680412" + (1000 + index));
    row(
        Catalogue.MEMBERSHIP,
        MEMBERSHIP.HOUSEHOLD,
        household,
        MEMBERSHIP.PERSON,
        person,
        MEMBERSHIP.POSITION,
        index,
        MEMBERSHIP.RELATION,
        Coded.of(index == 0 ? Relation.HEAD : Relation.values()[index + 1]));
    if (!household.equals(BARE)) {
      row(
          Catalogue.PERSON_YEAR,
          PERSON_YEAR.PERSON,
          person,
          PERSON_YEAR.YEAR,
          2026,
          PERSON_YEAR.EDUCATION,
          child ? null : Coded.of(Education.values()[index % 3]),
          PERSON_YEAR.STUDY,
          child ? Coded.of(Study.JUNIOR_7) : null,
          PERSON_YEAR.SCHOOL,
          child ? "云岭镇中学" : null,
          PERSON_YEAR.LABOUR,
          Coded.of(child ? Labour.NONE : Labour.WEAK),
          PERSON_YEAR.HEALTHY,
          index != 0,
          PERSON_YEAR.CHRONIC,
          index == 0,
          PERSON_YEAR.DISEASE,
          index == 0 ? "高血压、类风湿关节炎" : null,
          PERSON_YEAR.MEDICAL_RESIDENT,
          true,
          PERSON_YEAR.PENSION_RESIDENT,
          !child,
          PERSON_YEAR.RESIDE_MONTHS,
          12,
          PERSON_YEAR.DOCTOR,
          index == 0 ? "周敏" : null);
    }
  }

  private void rare() {
    household(RARE, "0003");
    member(RARE, 0, "㛃䶮𬀩");
    member(RARE, 1, "𠅤𬭳䶮");
  }

  private void full() {
    rows.replaceAll(row -> row.id().equals(FULL)
        ? row.with(HOUSEHOLD.ADDRESS, "临溪县云岭镇青石村三组 12 号")
            .with(HOUSEHOLD.PHONE, "13900000000")
            .with(HOUSEHOLD.ATTRIBUTE, Coded.of(PovertyAttribute.GENERAL_LIFTED))
            .with(HOUSEHOLD.FIRST_IDENTIFIED, YearMonth.of(2014, 5))
            .with(HOUSEHOLD.EXIT_YEAR, 2019)
            .with(HOUSEHOLD.RELOCATED, false)
            .with(HOUSEHOLD.MARTYR_FAMILY, false)
        : row);
    row(
        Catalogue.HOUSEHOLD_YEAR,
        HOUSEHOLD_YEAR.HOUSEHOLD,
        FULL,
        HOUSEHOLD_YEAR.YEAR,
        2026,
        HOUSEHOLD_YEAR.ARABLE,
        new BigDecimal("4.6"),
        HOUSEHOLD_YEAR.HOUSE_AREA,
        new BigDecimal("112"),
        HOUSEHOLD_YEAR.HOUSE_STRUCTURE,
        Coded.of(HouseStructure.BRICK_CONCRETE),
        HOUSEHOLD_YEAR.DANGEROUS_HOUSE,
        false,
        HOUSEHOLD_YEAR.WATER_SOURCE,
        Coded.of(WaterSource.TAP),
        HOUSEHOLD_YEAR.WATER_SAFE,
        true,
        HOUSEHOLD_YEAR.TOILET,
        true);
    row(
        Catalogue.CAUSE,
        CAUSE.HOUSEHOLD,
        FULL,
        CAUSE.KIND,
        Coded.of(Cause.ILLNESS),
        CAUSE.MAIN,
        true);
    row(
        Catalogue.CAUSE,
        CAUSE.HOUSEHOLD,
        FULL,
        CAUSE.KIND,
        Coded.of(Cause.SKILLS),
        CAUSE.MAIN,
        false);
    status();
    help();
    income(2025, "18000", "6200", "1900");
    income(2026, "24000", "7800", "2100");
    for (GuaranteeItem item : GuaranteeItem.values()) {
      row(
          Catalogue.GUARANTEE,
          GUARANTEE.HOUSEHOLD,
          FULL,
          GUARANTEE.YEAR,
          2026,
          GUARANTEE.ITEM,
          Coded.of(item),
          GUARANTEE.RESULT,
          Coded.of(GuaranteeResult.PASSED),
          GUARANTEE.CHECKED_ON,
          LocalDate.of(2026, 9, 30),
          GUARANTEE.CHECKER,
          "陈立新",
          GUARANTEE.EVIDENCE,
          "入户查看");
    }
  }

  private void status() {
    UUID episode = id(50);
    row(
        Catalogue.EPISODE,
        EPISODE.HOUSEHOLD,
        FULL,
        EPISODE.KIND,
        Coded.of(EpisodeKind.REGISTERED),
        EPISODE.STATE,
        Coded.of(EpisodeState.ENDED),
        EPISODE.IDENTIFIED_ON,
        LocalDate.of(2014, 5, 1),
        EPISODE.ENDED_ON,
        LocalDate.of(2019, 12, 1));
    row(
        Catalogue.EPISODE,
        episode,
        EPISODE.HOUSEHOLD,
        FULL,
        EPISODE.KIND,
        Coded.of(EpisodeKind.MONITORED),
        EPISODE.STATE,
        Coded.of(EpisodeState.ACTIVE),
        EPISODE.MONITORED_TYPE,
        Coded.of(MonitoredType.UNSTABLE),
        EPISODE.IDENTIFIED_ON,
        LocalDate.of(2025, 6, 20),
        EPISODE.CLUE_ON,
        LocalDate.of(2025, 6, 2));
    row(
        Catalogue.RISK,
        RISK.HOUSEHOLD,
        FULL,
        RISK.EPISODE,
        episode,
        RISK.KIND,
        Coded.of(RiskType.ILLNESS),
        RISK.LOSS,
        new BigDecimal("16000"),
        RISK.HAPPENED_ON,
        LocalDate.of(2025, 5, 18),
        RISK.DETAIL,
        "户主住院手术，自付较多");
    for (StepKind step : List.of(
        StepKind.HOUSE_CHECK, StepKind.REVIEW, StepKind.VILLAGE_NOTICE, StepKind.ANNOUNCEMENT)) {
      row(
          Catalogue.PROCEDURE_STEP,
          PROCEDURE_STEP.HOUSEHOLD,
          FULL,
          PROCEDURE_STEP.EPISODE,
          episode,
          PROCEDURE_STEP.KIND,
          Coded.of(step),
          PROCEDURE_STEP.DONE_ON,
          LocalDate.of(2025, 6, 4).plusDays(step.ordinal()),
          PROCEDURE_STEP.PLACE,
          "村委会会议室",
          PROCEDURE_STEP.PRESENT,
          26,
          PROCEDURE_STEP.EXPECTED,
          30,
          PROCEDURE_STEP.VOTES_FOR,
          25,
          PROCEDURE_STEP.VOTES_AGAINST,
          0,
          PROCEDURE_STEP.VOTES_ABSTAINED,
          1);
    }
    row(
        Catalogue.AUTHORISATION,
        AUTHORISATION.HOUSEHOLD,
        FULL,
        AUTHORISATION.KIND,
        Coded.of(AuthorisationKind.COMPARISON),
        AUTHORISATION.SCOPE,
        "全体成员",
        AUTHORISATION.GIVEN_ON,
        LocalDate.of(2025, 6, 3));
  }

  private void help() {
    row(
        Catalogue.PLAN,
        PLAN.HOUSEHOLD,
        FULL,
        PLAN.YEAR,
        2026,
        PLAN.NEED,
        "希望稳定务工，办理慢性病卡",
        PLAN.GOAL,
        "年底人均纯收入稳定超过监测线",
        PLAN.MEASURES,
        "公益性岗位 1 个；生猪养殖奖补；慢性病卡办理",
        PLAN.RESPONSIBLE,
        "陈立新",
        PLAN.STARTS_ON,
        LocalDate.of(2026, 1, 1),
        PLAN.ENDS_ON,
        LocalDate.of(2026, 12, 31),
        PLAN.FUNDS,
        new BigDecimal("9600"));
    measure(MeasureType.BREEDING, MeasureCategory.INDUSTRY, "生猪养殖", "3000", "出栏 6 头，户均增收明显");
    measure(MeasureType.PUBLIC_POST, MeasureCategory.PUBLIC_POST, "村级保洁员", "9600", null);
    measure(MeasureType.CHRONIC_CARD, MeasureCategory.HEALTH, "慢性病卡办理", null, "门诊报销比例提高");
    measure(
        MeasureType.COMPULSORY_AID,
        MeasureCategory.COMPULSORY_EDUCATION,
        "家庭经济困难学生生活补助",
        "1250",
        null);
  }

  private void measure(
      MeasureType type, MeasureCategory category, String name, String amount, String effect) {
    row(
        Catalogue.MEASURE,
        MEASURE.HOUSEHOLD,
        FULL,
        MEASURE.TYPE,
        Coded.of(type),
        MEASURE.CATEGORY,
        Coded.of(category),
        MEASURE.NAME,
        name,
        MEASURE.CONTENT,
        "按实施方案落实到户，由村委会公示后兑现，验收合格发放到一卡通账户。",
        MEASURE.UNIT,
        "云岭镇人民政府",
        MEASURE.STARTS_ON,
        LocalDate.of(2026, 3, 1),
        MEASURE.ENDS_ON,
        LocalDate.of(2026, 12, 31),
        MEASURE.STATE,
        Coded.of(MeasureState.RUNNING),
        MEASURE.ACTUAL_AMOUNT,
        amount == null ? null : new BigDecimal(amount),
        MEASURE.EFFECT,
        effect);
  }

  private void income(int year, String wages, String business, String transfer) {
    UUID statement = id(next++);
    row(
        Catalogue.INCOME_STATEMENT,
        statement,
        INCOME_STATEMENT.HOUSEHOLD,
        FULL,
        INCOME_STATEMENT.PURPOSE,
        Coded.of(StatementPurpose.YEARLY),
        INCOME_STATEMENT.YEAR,
        year,
        INCOME_STATEMENT.PERIOD_FROM,
        LocalDate.of(year - 1, 10, 1),
        INCOME_STATEMENT.PERIOD_UNTIL,
        LocalDate.of(year, 9, 30));
    line(statement, IncomeItem.WAGE_MIGRANT, wages, "银行流水");
    line(statement, IncomeItem.WAGE_VILLAGE_POST, "9600", "发放表");
    line(statement, IncomeItem.BUSINESS_BREEDING, business, "销售单");
    line(statement, IncomeItem.COST_BREEDING, "2600", "购买单据");
    line(statement, IncomeItem.TRANSFER_GRAIN, transfer, "一卡通");
  }

  private void line(UUID statement, IncomeItem item, String amount, String evidence) {
    row(
        Catalogue.INCOME_ITEM,
        INCOME_ITEM.HOUSEHOLD,
        FULL,
        INCOME_ITEM.STATEMENT,
        statement,
        INCOME_ITEM.ITEM,
        Coded.of(item),
        INCOME_ITEM.AMOUNT,
        new BigDecimal(amount),
        INCOME_ITEM.EVIDENCE,
        evidence);
  }

  private void row(Entity entity, TableField<?, ?> first, Object... rest) {
    List<Object> cells = new ArrayList<>();
    cells.add(first);
    cells.addAll(java.util.Arrays.asList(rest));
    row(entity, id(next++), cells.toArray());
  }

  @SuppressWarnings("unchecked")
  private void row(Entity entity, UUID id, Object... cells) {
    Row row = Row.empty(entity, id);
    for (int i = 0; i < cells.length; i += 2) {
      row = row.with((TableField<?, Object>) cells[i], cells[i + 1]);
    }
    rows.add(row);
  }

  private static UUID id(long number) {
    return new UUID(7, number);
  }
}
