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
      About.VILLAGE,
      Set.of());

  private Naming() {}

  static boolean names(About about, Asked asked) {
    return TELLING.getOrDefault(about, Set.of()).contains(asked.id());
  }
}
