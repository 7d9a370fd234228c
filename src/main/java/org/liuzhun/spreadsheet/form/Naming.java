package org.liuzhun.spreadsheet.form;

import java.util.Map;
import java.util.Set;

/// What tells whom a row is about.
final class Naming {

  private static final Map<About, Set<String>> TELLING = Map.of(
      About.HOUSEHOLD,
      Set.of("own/household.number", "head/person.name", "work/HEAD_IDENTITY"),
      About.PERSON,
      Set.of("own/person.name", "own/person.person_number", "work/IDENTITY"),
      About.PROJECT,
      Set.of("own/project.name", "own/project.number"),
      About.NATURAL,
      Set.of("own/natural_village.name"),
      About.VILLAGE,
      Set.of());

  private static final Set<String> ASIDE = Set.of(
      "own/village.",
      "own/household.village_group",
      "own/household.phone",
      "own/household.address",
      "own/membership.relation",
      "head/",
      "helper/",
      "work/SERIAL",
      "work/LEAVE",
      "work/TODAY",
      "work/HEAD_",
      "work/STANDING");

  private Naming() {}

  static boolean names(About about, Asked asked) {
    return TELLING.getOrDefault(about.like(), Set.of()).contains(asked.id());
  }

  /// Whether it only says who is meant or where, or is left to the pen.
  static boolean isAside(About about, Asked asked) {
    return names(about, asked) || ASIDE.stream().anyMatch(asked.id()::startsWith);
  }
}
