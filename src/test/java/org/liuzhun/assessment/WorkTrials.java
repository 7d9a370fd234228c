package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.MOTHER;
import static org.liuzhun.assessment.CleanFamily.SON;
import static org.liuzhun.assessment.CleanFamily.WIFE;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.SpecialStatus;

/// Trials of C045–C060.
final class WorkTrials {

  static final List<Trial> ALL = List.of(
      trips(
          "C045",
          "fifteen and able",
          f -> f.members().get(SON).with(PERSON_YEAR.LABOUR, Labour.ORDINARY)),
      passes(
          "C045",
          "sixteen and able",
          f -> f.members().get(SON).born("2010-06-15").with(PERSON_YEAR.LABOUR, Labour.ORDINARY)),
      trips("C046", "healthy and weak", f -> f.head().with(PERSON_YEAR.LABOUR, Labour.WEAK)),
      passes(
          "C046",
          "sixty, healthy and weak",
          f -> f.head().born("1966-06-15").with(PERSON_YEAR.LABOUR, Labour.WEAK)),
      trips("C047", "sixty and able", f -> f.head().born("1966-06-15")),
      passes("C047", "fifty-nine and able", f -> f.head().born("1966-06-16")),
      trips("C050", "unable and at work", f -> f.head().with(PERSON_YEAR.LABOUR, Labour.LOST)),
      trips(
          "C050",
          "weak and trained",
          f -> f.measure(MeasureType.TRAINING, f.members().get(WIFE))),
      trips(
          "C050",
          "unable and planning to work",
          f -> f.members()
              .get(CleanFamily.MOTHER)
              .with(PERSON_YEAR.LABOUR, Labour.LOST)
              .with(PERSON_YEAR.PLANS_WORK, true)),
      passes(
          "C050",
          "unable and given a card",
          f -> f.members().get(WIFE).with(PERSON_YEAR.LABOUR, Labour.LOST)),
      trips(
          "C051",
          "destitute and away",
          f -> f.head().with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL)),
      passes(
          "C051",
          "destitute at home",
          f -> f.members().get(MOTHER).with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL)),
      trips(
          "C060",
          "a student in trade",
          f -> f.members().get(DAUGHTER).with(PERSON_YEAR.INDUSTRY_CLASS, "第三产业")),
      trips(
          "C060",
          "a prisoner at work",
          f -> f.head().with(PERSON_YEAR.SPECIAL_STATUS, SpecialStatus.PRISONER)),
      passes(
          "C060",
          "a village official at work",
          f -> f.head().with(PERSON_YEAR.SPECIAL_STATUS, SpecialStatus.VILLAGE_OFFICIAL)),
      trips("C048", "thirteen months", f -> f.head().with(PERSON_YEAR.WORK_MONTHS, 13)),
      trips("C048", "no months", f -> f.head().without(PERSON_YEAR.WORK_MONTHS)),
      trips("C048", "no place", f -> f.head().without(PERSON_YEAR.WORK_PLACE)),
      passes("C048", "twelve months", f -> f.head().with(PERSON_YEAR.WORK_MONTHS, 12)),
      trips("C049", "a province", f -> f.head().with(PERSON_YEAR.WORK_PLACE, "广东省")),
      trips("C049", "an autonomous region", f -> f.head().with(PERSON_YEAR.WORK_PLACE, "广西壮族自治区")),
      passes(
          "C049",
          "a district of an autonomous region",
          f -> f.head().with(PERSON_YEAR.WORK_PLACE, "广西壮族自治区东港区")),
      passes("C049", "a special region", f -> f.head().with(PERSON_YEAR.WORK_PLACE, "香港特别行政区")),
      passes(
          "C049",
          "abroad",
          f -> f.head().with(PERSON_YEAR.WORK_PLACE, "新加坡").with(PERSON_YEAR.ABROAD, true)),
      trips(
          "C053",
          "a post without months",
          f -> f.head().with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD)),
      trips("C053", "months without post", f -> f.head().with(PERSON_YEAR.PUBLIC_POST_MONTHS, 6)),
      passes(
          "C053",
          "both",
          f -> f.head()
              .with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD)
              .with(PERSON_YEAR.PUBLIC_POST_MONTHS, 6)),
      trips(
          "C054",
          "seventy",
          f -> f.head().born("1956-06-15").with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD)),
      trips(
          "C054",
          "sixty, a warning",
          f -> f.head().born("1966-06-15").with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD)),
      passes(
          "C054",
          "fifty-nine",
          f -> f.head().born("1966-06-16").with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD)),
      trips("C055", "one with two posts", f -> {
        f.measure(MeasureType.PUBLIC_POST, f.head());
        f.measure(MeasureType.ECOLOGICAL_RANGER, f.head());
      }),
      trips(
          "C055",
          "three in a household",
          f -> List.of(0, WIFE, MOTHER)
              .forEach(
                  place -> f.members().get(place).with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD))),
      trips("C055", "three posts of two people", f -> {
        f.measure(MeasureType.PUBLIC_POST, f.head());
        f.measure(MeasureType.ECOLOGICAL_RANGER, f.head());
        f.members().get(WIFE).with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD);
      }),
      passes(
          "C055",
          "two in a household",
          f -> List.of(0, WIFE)
              .forEach(
                  place -> f.members().get(place).with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD))),
      trips("C057", "nobody away", f -> f.head().without(PERSON_YEAR.WORK_PLACE)),
      passes("C057", "the daughter away in an earlier year of the registration", f -> {
        CleanFamily.unmonitored(f);
        f.head().without(PERSON_YEAR.WORK_PLACE);
        f.members().get(CleanFamily.DAUGHTER).in(2020).with(PERSON_YEAR.WORK_PLACE, "广东省深圳市");
      }),
      trips("C057", "away only before the identification", f -> {
        f.head().without(PERSON_YEAR.WORK_PLACE);
        f.members().get(CleanFamily.DAUGHTER).in(2013).with(PERSON_YEAR.WORK_PLACE, "广东省深圳市");
      }),
      passes("C057", "nobody away, nothing paid", f -> {
        f.head().without(PERSON_YEAR.WORK_PLACE);
        f.measure(MeasureType.LABOUR_SUBSIDY).remove();
      }),
      trips("C058", "wages without work", f -> f.head().without(PERSON_YEAR.WORK_MONTHS)),
      trips("C058", "three months without wages", f -> {
        f.head().with(PERSON_YEAR.WORK_MONTHS, 3);
        wages(f, 0);
      }),
      passes("C058", "two months without wages", f -> {
        f.head().with(PERSON_YEAR.WORK_MONTHS, 2);
        wages(f, 0);
      }),
      trips("C059", "499 a month", f -> wages(f, 8 * 499)),
      trips("C059", "15001 a month", f -> wages(f, 8 * 15001)),
      passes("C059", "500 a month", f -> wages(f, 8 * 500)));

  private WorkTrials() {}

  private static void wages(Family family, double amount) {
    family.first(Catalogue.INCOME_ITEM).with(INCOME_ITEM.AMOUNT, amount);
  }
}
