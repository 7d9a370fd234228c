package org.liuzhun.demo;

import java.util.List;
import java.util.function.Predicate;
import org.liuzhun.registry.code.Study;

/// Who gets a measure in a year: members by their situation, or the household as a whole.
final class Recipients {

  private static final int VERY_OLD = 80;

  private Recipients() {}

  /// The members that the line is meant for; for a measure of the whole household, the head alone.
  static List<Situation> of(MeasureLine line, Family family, int year) {
    List<Situation> all = family.in(year);
    return switch (line.target()) {
      case "story" ->
        family.story().measures().contains(line.type()) && family.helped(year)
            ? all.subList(0, 1)
            : List.of();
      case "allowance", "destitute" -> family.marked(line.target()) ? all.subList(0, 1) : List.of();
      case "insured" -> family.helped(year) ? all.subList(0, 1) : List.of();
      default ->
        family.helped(year) ? all.stream().filter(member(line.target())).toList() : List.of();
    };
  }

  /// Whether the line is meant for the household as a whole.
  static boolean wholeHousehold(MeasureLine line) {
    return List.of("story", "allowance", "destitute", "insured").contains(line.target());
  }

  private static Predicate<Situation> member(String target) {
    return switch (target) {
      case "preschool" -> now -> now.study() == Study.PRESCHOOL;
      case "compulsory" -> now -> now.is(Study.PRIMARY, Study.JUNIOR_9);
      case "senior" -> now -> now.is(Study.SENIOR_1, Study.SENIOR_3);
      case "vocational" -> now -> now.is(Study.VOCATIONAL_1, Study.COLLEGE_3);
      case "university" -> now -> now.is(Study.UNIVERSITY_1, Study.POSTGRADUATE);
      case "chronic" -> Situation::chronic;
      case "serious" -> Situation::serious;
      case "ill" -> now -> now.chronic() || now.serious();
      case "disabled" -> Situation::disabled;
      case "veryold" -> now -> now.age() >= VERY_OLD;
      case "post" -> now -> now.postMonths() > 0;
      case "works" -> now -> now.workMonths() > 0;
      default -> throw new IllegalArgumentException(target);
    };
  }
}
