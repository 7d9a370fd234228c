package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RELATIVE;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Study;

/// The invented village with three more households that strain a handbook: fourteen members and
/// forty visits, names of rare characters, and one of which next to nothing is known.
final class Extremes {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final UUID LARGE = new UUID(7, 2);
  static final UUID RARE = new UUID(7, 3);
  static final UUID BARE = new UUID(7, 4);
  static final String LONG_NAME = "买买提艾力·阿卜杜热合曼";

  private static final UUID HELPER_ID = new UUID(7, 9);

  private final List<Row> rows = new ArrayList<>();
  private long next = 1000;

  /// A village of a few ordinary households and the three.
  static VillageFile village(int ordinary) {
    Extremes made = new Extremes();
    made.rows.addAll(DemoVillage.of(ordinary, 7, TODAY).rows());
    made.large();
    made.household(RARE, "㛃䶮𬀩", "𠅤𬭳");
    made.household(BARE);
    return VillageFile.of(made.rows);
  }

  static Dossier dossier(VillageFile village, UUID household) {
    return village.dossier(household).orElseThrow();
  }

  private void large() {
    String[] names = new String[14];
    java.util.Arrays.setAll(names, i -> i == 5 ? LONG_NAME : "石长" + (char) ('一' + i * 7));
    household(LARGE, names);
    row(Catalogue.HELPER, HELPER_ID, HELPER.NAME, "欧阳振华", HELPER.UNIT, "安和市人力资源和社会保障局就业服务中心");
    row(Catalogue.PAIRING, id(), PAIRING.HOUSEHOLD, LARGE, PAIRING.HELPER, HELPER_ID);
    row(
        Catalogue.RELATIVE,
        id(),
        RELATIVE.HOUSEHOLD,
        LARGE,
        RELATIVE.NAME,
        LONG_NAME + "·" + LONG_NAME,
        RELATIVE.RELATION,
        "姻亲（配偶的堂兄弟）",
        RELATIVE.RESIDENCE,
        "云岭省安和市青川县青石镇场口社区安置点二期十四栋三单元",
        RELATIVE.INCOME,
        new BigDecimal("123456789.55"),
        RELATIVE.PHONE,
        "16077000303");
    for (int i = 0; i < 40; i++) {
      row(
          Catalogue.VISIT,
          id(),
          VISIT.HOUSEHOLD,
          LARGE,
          VISIT.HELPER,
          HELPER_ID,
          VISIT.VISITED_ON,
          LocalDate.of(2026, 1, 6).plusDays(i * 8L),
          VISIT.CONTENT,
          "了解入冬以来生活和用药情况，核对慢性病卡办理进度，宣传医保缴费和防火防汛知识，帮助联系农产品销路。",
          VISIT.PROBLEM,
          i % 3 == 0 ? "慢性病卡材料缺一份检查报告" : null);
    }
  }

  private void household(UUID household, String... names) {
    row(
        Catalogue.HOUSEHOLD,
        household,
        HOUSEHOLD.NUMBER,
        "52062512000" + household.getLeastSignificantBits());
    for (int i = 0; i < names.length; i++) {
      UUID person = id();
      row(
          Catalogue.PERSON,
          person,
          PERSON.NAME,
          names[i],
          PERSON.BIRTH,
          LocalDate.of(1962 + i * 3, 4, 12),
          PERSON.ID_NUMBER,
          "5206251968041210" + (10 + i));
      row(
          Catalogue.MEMBERSHIP,
          id(),
          MEMBERSHIP.HOUSEHOLD,
          household,
          MEMBERSHIP.PERSON,
          person,
          MEMBERSHIP.POSITION,
          i,
          MEMBERSHIP.RELATION,
          Coded.of(i == 0 ? Relation.HEAD : Relation.values()[i + 1]));
      row(
          Catalogue.PERSON_YEAR,
          id(),
          PERSON_YEAR.PERSON,
          person,
          PERSON_YEAR.YEAR,
          2026,
          PERSON_YEAR.STUDY,
          i > 11 ? Coded.of(Study.PRIMARY) : null,
          PERSON_YEAR.SCHOOL,
          i > 11 ? "云岭镇中心完全小学" : null,
          PERSON_YEAR.CHRONIC,
          true,
          PERSON_YEAR.DISEASE,
          "高血压、类风湿关节炎、慢性阻塞性肺疾病");
    }
  }

  private UUID id() {
    return new UUID(7, next++);
  }

  @SuppressWarnings("unchecked")
  private void row(Entity entity, UUID id, Object... cells) {
    Row row = Row.empty(entity, id);
    for (int i = 0; i < cells.length; i += 2) {
      row = row.with((TableField<?, Object>) cells[i], cells[i + 1]);
    }
    rows.add(row);
  }
}
