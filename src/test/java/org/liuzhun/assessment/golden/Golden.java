package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.Fuel;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.RoadType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Study;

/// A golden family under construction: insured members, a sound house, safe water, all
/// guarantees checked and passed, and a monitoring line of 8,500 yuan from 2025 on; each
/// family departs from that where its paper says so.
final class Golden {

  private final Family family;

  Golden(String head, int number, String birth, Labour labour) {
    family = Family.of(head, number);
    LocalDate born = LocalDate.parse(birth);
    family
        .head()
        .with(PERSON.BIRTH, born)
        .with(PERSON.ID_NUMBER, Family.idNumber(born, true, number));
    adult(family.head(), labour);
    family.with(HOUSEHOLD.PHONE, "1980000%04d".formatted(number));
    line();
    living();
    help();
    for (GuaranteeItem item : GuaranteeItem.values()) {
      guarantee(item, GuaranteeResult.PASSED);
    }
  }

  Family family() {
    return family;
  }

  Part statement(StatementPurpose purpose, int year) {
    return family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, purpose)
        .with(INCOME_STATEMENT.YEAR, year);
  }

  Kin adult(String name, Relation relation, Sex sex, String birth, Labour labour) {
    return adult(family.member(name, relation, sex, birth), labour);
  }

  Kin student(String name, Relation relation, Sex sex, String birth, Study study) {
    return insured(family.member(name, relation, sex, birth))
        .with(PERSON_YEAR.STUDY, study)
        .with(PERSON_YEAR.LABOUR, Labour.NONE);
  }

  /// Registered in 2014 and lifted out on the last day of the year.
  Part lifted(int year, Cause cause) {
    Part episode = family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.REGISTERED)
        .with(EPISODE.STATE, EpisodeState.ENDED)
        .on(EPISODE.IDENTIFIED_ON, "2014-04-20")
        .on(EPISODE.ENDED_ON, year + "-12-31")
        .on(EPISODE.RECOGNISED_ON, year + "-12-10");
    return family
        .add(Catalogue.CAUSE)
        .with(CAUSE.EPISODE, episode.id())
        .with(CAUSE.KIND, cause)
        .with(CAUSE.MAIN, true);
  }

  /// Monitored since a day because of a risk.
  Part monitored(MonitoredType type, String since, RiskType risk) {
    Part episode = family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.ACTIVE)
        .with(EPISODE.MONITORED_TYPE, type)
        .on(EPISODE.IDENTIFIED_ON, since);
    return family.add(Catalogue.RISK).with(RISK.EPISODE, episode.id()).with(RISK.KIND, risk);
  }

  void guarantee(GuaranteeItem item, GuaranteeResult result) {
    family.all(Catalogue.GUARANTEE).forEach(part -> {
      var about = part.row().get(GUARANTEE.ITEM);
      if (about != null && about.is(item)) {
        part.remove();
      }
    });
    family
        .add(Catalogue.GUARANTEE)
        .with(GUARANTEE.YEAR, 2026)
        .with(GUARANTEE.ITEM, item)
        .with(GUARANTEE.RESULT, result)
        .with(GUARANTEE.EVIDENCE, "入户照片")
        .on(GUARANTEE.CHECKED_ON, "2026-05-10");
  }

  private void line() {
    family
        .add(Catalogue.POLICY_PARAMETER)
        .with(POLICY_PARAMETER.KEY, "line.monitor")
        .with(POLICY_PARAMETER.VALUE, "8500")
        .with(POLICY_PARAMETER.DOCUMENT, "示例文件〔2025〕1号")
        .on(POLICY_PARAMETER.EFFECTIVE_FROM, "2025-01-01");
  }

  private void living() {
    family
        .add(Catalogue.HOUSEHOLD_YEAR)
        .with(HOUSEHOLD_YEAR.YEAR, 2026)
        .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.B)
        .on(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, "2025-04-08")
        .with(HOUSEHOLD_YEAR.HOUSE_AREA, 90)
        .with(HOUSEHOLD_YEAR.ROAD_DISTANCE, 0.4)
        .with(HOUSEHOLD_YEAR.ROAD_TYPE, RoadType.CONCRETE)
        .with(HOUSEHOLD_YEAR.ARABLE, 4)
        .with(HOUSEHOLD_YEAR.FOREST, 8)
        .with(HOUSEHOLD_YEAR.RETURNED_FOREST, 0)
        .with(HOUSEHOLD_YEAR.FRUIT, 0)
        .with(HOUSEHOLD_YEAR.GRASS, 0)
        .with(HOUSEHOLD_YEAR.WATER_SURFACE, 0)
        .with(HOUSEHOLD_YEAR.POWER_LIVING, true)
        .with(HOUSEHOLD_YEAR.TELEVISION, true)
        .with(HOUSEHOLD_YEAR.TOILET, true)
        .with(HOUSEHOLD_YEAR.FUEL, Fuel.CLEAN)
        .with(HOUSEHOLD_YEAR.DANGEROUS_HOUSE, false)
        .with(HOUSEHOLD_YEAR.WATER_SAFE, true)
        .with(HOUSEHOLD_YEAR.WATER_HARD, false);
  }

  /// A helper since 2021, who visits on the fifth of every month.
  private void help() {
    Part helper = family
        .add(Catalogue.HELPER)
        .with(HELPER.NAME, "陈立")
        .with(HELPER.ROLE, HelperRole.HELPER)
        .on(HELPER.STARTS_ON, "2021-05-01");
    family
        .add(Catalogue.PAIRING)
        .with(PAIRING.HELPER, helper.id())
        .on(PAIRING.STARTS_ON, "2021-05-01");
    for (int month = 0; month < 12; month++) {
      family
          .add(Catalogue.VISIT)
          .with(VISIT.HELPER, helper.id())
          .with(VISIT.VISITED_ON, Family.TODAY.minusMonths(month).withDayOfMonth(5))
          .with(VISIT.CONTENT, "第%d次走访".formatted(month));
    }
  }

  private static Kin adult(Kin kin, Labour labour) {
    return insured(kin)
        .with(PERSON_YEAR.EDUCATION, Education.JUNIOR)
        .with(PERSON_YEAR.PENSION_RESIDENT, true)
        .with(PERSON_YEAR.LABOUR, labour);
  }

  private static Kin insured(Kin kin) {
    return kin.with(PERSON.DOCUMENT_TYPE, DocumentType.RESIDENT_ID)
        .with(PERSON_YEAR.MEDICAL_RESIDENT, true)
        .with(PERSON_YEAR.MEDICAL_WORKER, false)
        .with(PERSON_YEAR.SERIOUS_INSURANCE, true)
        .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE)
        .with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.NONE);
  }
}
