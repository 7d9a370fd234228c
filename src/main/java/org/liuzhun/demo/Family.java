package org.liuzhun.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liuzhun.registry.code.EthnicGroup;
import org.liuzhun.registry.code.Study;

/// An invented family with its plot.
///
/// @param id the identity of the household's row
/// @param index its place in the village, from 1
/// @param story the plot
/// @param times the great days of its file
/// @param group the villagers' group (村民组)
/// @param ethnic the ethnic group
/// @param people everybody, the head first
/// @param dice the family's own dice
/// @param setting the village around it
record Family(
    UUID id,
    int index,
    Story story,
    Times times,
    String group,
    EthnicGroup ethnic,
    List<Villager> people,
    Dice dice,
    Setting setting) {

  Villager head() {
    return people.getFirst();
  }

  Optional<Villager> person(Role role) {
    return people.stream().filter(person -> person.role() == role).findFirst();
  }

  /// Who learns at a vocational school or a college now, as the Rain and Dew programme asks.
  Optional<Villager> vocational() {
    return in(setting.today().getYear()).stream()
        .filter(now -> now.is(Study.VOCATIONAL_1, Study.COLLEGE_3))
        .map(Situation::person)
        .findFirst();
  }

  /// How everybody alive fares in a year.
  List<Situation> in(int year) {
    LocalDate day = setting.dayOf(year);
    return setting.remembered(
        id,
        year,
        () -> IntStream.range(0, people.size())
            .filter(i -> !people.get(i).birth().isAfter(day))
            .mapToObj(i -> Situation.of(this, people.get(i), year, dice.of(year * 100L + i)))
            .toList());
  }

  /// The years that have rows: that of registration and the recorded ones.
  List<Integer> years() {
    LocalDate registered = times.registered();
    IntStream first = registered == null ? IntStream.empty() : IntStream.of(registered.getYear());
    return IntStream.concat(first, setting.years().stream().mapToInt(y -> y))
        .distinct()
        .boxed()
        .toList();
  }

  /// Whether the family is registered or watched and so entitled to help in that year.
  boolean helped(int year) {
    return times.helpedSince() <= year;
  }

  boolean marked(String mark) {
    return story.marks().contains(mark);
  }

  String number() {
    return Words.one("village.code") + "%04d".formatted(index);
  }

  String account() {
    return "62199" + Words.one("village.code").substring(0, 6)
        + "%08d".formatted(index * 7919L % 100_000_000L);
  }

  String address() {
    return Words.fill(Words.one("address"), group, index);
  }
}
