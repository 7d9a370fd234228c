package org.liuzhun.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.Sex;

/// An invented person.
///
/// @param id the identity of the person's row
/// @param role the place in the family
/// @param name the name
/// @param sex the sex
/// @param birth the day of birth
/// @param idNumber an identity number of a district that does not exist
/// @param traits what the story says
/// @param learnt the highest school of a person who was grown up before the records begin
record Villager(
    UUID id,
    Role role,
    String name,
    Sex sex,
    LocalDate birth,
    String idNumber,
    Set<Trait> traits,
    Education learnt) {

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  int ageOn(LocalDate day) {
    return Period.between(birth, day).getYears();
  }
}
