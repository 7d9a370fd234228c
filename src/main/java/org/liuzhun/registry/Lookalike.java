package org.liuzhun.registry;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.registry.writing.Pinyin;

/// Somebody in the register who may be the person that is just being recorded (疑似重复人员).
///
/// @param kind what is alike
/// @param member the person found
/// @param household where he is or was a member
/// @param open whether he belongs to that household now and its file is open
public record Lookalike(Kind kind, Member member, Dossier household, boolean open) {

  /// What is alike, the surest first.
  public enum Kind {
    /// The same identity number.
    SAME_NUMBER,
    /// An identity number with one digit changed, or two neighbours swapped.
    NEAR_NUMBER,
    /// The same name and date of birth.
    SAME_NAME_AND_BIRTH,
    /// A name that sounds the same, and no other date of birth.
    SAME_SOUND
  }

  private static final int NUMBER_LENGTH = 18;

  /// Everybody in open and closed files who may be this person, the surest first. Who has another
  /// sound identity number, not nearly the same, and another birthday is somebody else.
  ///
  /// @param person the person's row as far as it was typed
  /// @param day today
  public static List<Lookalike> of(Row person, VillageFile village, LocalDate day) {
    Asked asked = new Asked(person);
    List<Lookalike> found = new ArrayList<>();
    if (asked.says()) {
      for (Dossier household : village.dossiers()) {
        for (Member member : household.everybody()) {
          if (!member.file().id().equals(person.id())) {
            asked
                .kind(member.person())
                .ifPresent(kind -> found.add(
                    new Lookalike(kind, member, household, isOpen(household, member, day))));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Lookalike::kind));
    return found;
  }

  private static boolean isOpen(Dossier household, Member member, LocalDate day) {
    return household.household().get(HOUSEHOLD.CLOSED_ON) == null
        && member.activeOn(day)
        && member.membership().get(MEMBERSHIP.LEFT_ON) == null;
  }

  /// Whom one asks for.
  private record Asked(UUID id, String number, String name, Optional<LocalDate> birth) {

    Asked(Row person) {
      this(
          person.id(),
          number(person),
          person.get(PERSON.NAME, ""),
          Optional.ofNullable(person.get(PERSON.BIRTH)));
    }

    boolean says() {
      return number.length() == NUMBER_LENGTH || name.length() > 1;
    }

    Optional<Kind> kind(Row other) {
      String theirs = number(other);
      boolean both = number.length() == NUMBER_LENGTH && theirs.length() == NUMBER_LENGTH;
      if (both && number.equals(theirs)) {
        return Optional.of(Kind.SAME_NUMBER);
      }
      if (both && isNear(number, theirs)) {
        return Optional.of(Kind.NEAR_NUMBER);
      }
      return alike(other, both);
    }

    private Optional<Kind> alike(Row other, boolean bothNumbers) {
      LocalDate born = other.get(PERSON.BIRTH);
      String named = other.get(PERSON.NAME, "");
      boolean same = name.equals(named);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      if (same && birth.isPresent() && birth.get().equals(born)) {
        return Optional.of(Kind.SAME_NAME_AND_BIRTH);
      }
      boolean otherDay = birth.isPresent() && born != null && !birth.get().equals(born);
      return !bothNumbers && !otherDay && (same || soundsLike(name, named))
          ? Optional.of(Kind.SAME_SOUND)
          : Optional.empty();
    }

    private static String number(Row person) {
      return person.get(PERSON.ID_NUMBER, "").toUpperCase(Locale.ROOT);
    }
  }

  /// Whether two numbers differ in one place, or in two neighbours that are swapped.
  static boolean isNear(String one, String other) {
    int first = -1;
    int differences = 0;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        first = differences++ == 0 ? i : first;
      }
    }
    return differences == 1
        || differences == 2
            && first + 1 < one.length()
            && one.charAt(first) == other.charAt(first + 1)
            && one.charAt(first + 1) == other.charAt(first);
  }

  /// Whether every character of one name has a reading in common with its counterpart.
  static boolean soundsLike(String one, String other) {
    int[] ones = one.codePoints().toArray();
    int[] others = other.codePoints().toArray();
    if (ones.length != others.length) {
      return false;
    }
    for (int i = 0; i < ones.length; i++) {
      List<String> readings = Pinyin.readings(others[i]);
      if (ones[i] != others[i] && Pinyin.readings(ones[i]).stream().noneMatch(readings::contains)) {
        return false;
      }
    }
    return true;
  }
}
