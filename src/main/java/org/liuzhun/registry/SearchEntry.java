package org.liuzhun.registry;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.liuzhun.registry.writing.PersonName;

/// One household as it is searched.
///
/// @param household the household
/// @param title the name that its file goes by
/// @param number household number
/// @param phone its telephone
/// @param place group and address
/// @param people who is or was a member, head first
record SearchEntry(
    UUID household, String title, String number, String phone, String place, List<Person> people) {

  private static final int SURE = 0;
  private static final int NUMBER = 4;
  private static final int PLACE = 30;
  private static final int ONE_NAME_STEP = 4;
  private static final int NOT_HEAD = 2;
  private static final int GONE = 20;
  private static final int SHORTEST_TAIL = 3;
  private static final int SHORTEST_MIDDLE = 6;

  /// A member as he is searched.
  record Person(UUID id, PersonName name, String idNumber, String phone, int handicap) {

    OptionalInt rank(String word) {
      OptionalInt byName = name.match(word);
      if (byName.isPresent()) {
        return OptionalInt.of(SURE + byName.getAsInt() * ONE_NAME_STEP + handicap);
      }
      OptionalInt byId = digits(idNumber, word);
      return add(byId.isPresent() ? byId : digits(phone, word), handicap);
    }
  }

  static SearchEntry of(Dossier file) {
    Row household = file.household();
    return new SearchEntry(
        file.id(),
        file.title(),
        household.get(HOUSEHOLD.NUMBER, ""),
        household.get(HOUSEHOLD.PHONE, ""),
        household.get(HOUSEHOLD.VILLAGE_GROUP, "") + " " + household.get(HOUSEHOLD.ADDRESS, ""),
        file.everybody().stream().map(SearchEntry::person).toList());
  }

  /// The household with the member that all words fit best; empty when a word fits nothing.
  Optional<VillageSearch.Hit> find(List<String> words) {
    int total = 0;
    int bestRank = Integer.MAX_VALUE;
    Optional<Person> best = Optional.empty();
    for (String word : words) {
      OptionalInt own = own(word);
      int rank = own.orElse(Integer.MAX_VALUE);
      for (Person person : people) {
        int personal = person.rank(word).orElse(Integer.MAX_VALUE);
        rank = Math.min(rank, personal);
        if (personal < bestRank) {
          bestRank = personal;
          best = Optional.of(person);
        }
      }
      if (rank == Integer.MAX_VALUE) {
        return Optional.empty();
      }
      total += rank;
    }
    return Optional.of(hit(best, total));
  }

  private VillageSearch.Hit hit(Optional<Person> best, int rank) {
    return new VillageSearch.Hit(
        household,
        best.map(Person::id).orElse(null),
        best.map(person -> person.name().name()).orElse(title),
        rank);
  }

  private OptionalInt own(String word) {
    OptionalInt byNumber = digits(number, word);
    if (byNumber.isPresent()) {
      return byNumber;
    }
    OptionalInt byPhone = digits(phone, word);
    return byPhone.isPresent() ? byPhone : place.contains(word) ? OptionalInt.of(PLACE) : byPhone;
  }

  private static Person person(Member member) {
    boolean gone = member.membership().get(MEMBERSHIP.LEFT_ON) != null;
    return new Person(
        member.file().id(),
        PersonName.of(member.name()),
        member.person().get(PERSON.ID_NUMBER, "").toLowerCase(Locale.ROOT),
        member.person().get(PERSON.PHONE, ""),
        (member.isHead() ? 0 : NOT_HEAD) + (gone ? GONE : 0));
  }

  /// A number is found whole, by its tail, or by a longer piece of it.
  private static OptionalInt digits(String number, String word) {
    if (number.isEmpty() || word.length() < SHORTEST_TAIL || !isDigit(word.charAt(0))) {
      return OptionalInt.empty();
    }
    if (number.endsWith(word)) {
      return OptionalInt.of(number.length() == word.length() ? SURE : NUMBER);
    }
    return word.length() >= SHORTEST_MIDDLE && number.contains(word)
        ? OptionalInt.of(2 * NUMBER)
        : OptionalInt.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static OptionalInt add(OptionalInt rank, int more) {
    return rank.isPresent() ? OptionalInt.of(rank.getAsInt() + more) : rank;
  }
}
