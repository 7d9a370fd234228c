package org.liuzhun.registry.writing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A person's name (姓名) as it is searched and sorted: by its characters, by every reading of
/// each of them, by initials, and by any mixture (`单xy`, `shanxy`, `sxiaoy`).
public final class PersonName {

  /// The whole name was written.
  public static final int WHOLE = 0;
  /// The beginning of the name was written.
  public static final int BEGINNING = 1;
  /// A later part of the name was written.
  public static final int INSIDE = 2;

  private static final Map<String, List<String>> SURNAMES = new HashMap<>();
  private static final int LONGEST_SURNAME = 3;

  static {
    for (String[] line : Pinyin.lines("surnames.tsv")) {
      SURNAMES.put(line[0], List.of(line[1].split(" ")));
    }
  }

  private final String name;
  private final int[] characters;
  private final List<List<String>> readings;

  /// One bit for each letter with which some reading begins: most names are passed over by it.
  private final int letters;

  private PersonName(String name) {
    this.name = name;
    characters = name.codePoints().toArray();
    readings = Arrays.stream(characters).mapToObj(Pinyin::readings).toList();
    letters = readings.stream()
        .flatMap(List::stream)
        .mapToInt(reading -> bit(reading.charAt(0)))
        .reduce(letters(name), (a, b) -> a | b);
  }

  /// The name as it is written.
  public static PersonName of(String name) {
    return new PersonName(Hygiene.clean(name).replace("·", ""));
  }

  /// The name.
  public String name() {
    return name;
  }

  /// How names are sorted: by the sound that the surname has as a surname (单 as shan), then by the
  /// characters.
  public String sortKey() {
    return String.join(" ", surname()) + " " + name;
  }

  /// How the surname sounds: one syllable, or two for a double surname; empty for a name that is
  /// not Chinese.
  public List<String> surname() {
    for (int length = Math.min(LONGEST_SURNAME, characters.length); length > 0; length--) {
      List<String> sound = SURNAMES.get(new String(characters, 0, length));
      if (sound != null) {
        return sound;
      }
    }
    return readings.isEmpty()
        ? List.of()
        : readings.getFirst().stream().limit(1).toList();
  }

  /// How well a written text fits: [#WHOLE], [#BEGINNING] or [#INSIDE]; empty when it does not fit
  /// at all.
  ///
  /// @param written cleaned text in lower case, ü written v or u
  public OptionalInt match(String written) {
    if (written.isEmpty() || written.charAt(0) < 128 && (letters & bit(written.charAt(0))) == 0) {
      return OptionalInt.empty();
    }
    for (int from = 0; from < characters.length; from++) {
      int end = furthest(from, written, 0);
      if (end >= 0) {
        return OptionalInt.of(from > 0 ? INSIDE : end == characters.length ? WHOLE : BEGINNING);
      }
    }
    return OptionalInt.empty();
  }

  /// The characters that the rest of the text takes up from this one on, −1 when it does not fit.
  private int furthest(int character, String written, int at) {
    if (at == written.length()) {
      return character;
    }
    if (character == characters.length) {
      return -1;
    }
    int c = characters[character];
    if (written.codePointAt(at) == c || Character.toLowerCase(c) == written.codePointAt(at)) {
      return furthest(character + 1, written, at + Character.charCount(c));
    }
    if (written.charAt(at) >= 128) {
      return -1;
    }
    int best = -1;
    for (String reading : readings.get(character)) {
      for (int length = common(reading, written, at); length > 0; length--) {
        best = Math.max(best, furthest(character + 1, written, at + length));
      }
    }
    return best;
  }

  private static int common(String reading, String written, int at) {
    int length = 0;
    while (length < reading.length()
        && at + length < written.length()
        && same(reading.charAt(length), written.charAt(at + length))) {
      length++;
    }
    return length;
  }

  private static int letters(String name) {
    return name.chars().map(Character::toLowerCase).map(PersonName::bit).reduce(0, (a, b) -> a | b);
  }

  private static int bit(int letter) {
    return letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
  }

  private static boolean same(char spoken, char written) {
    return spoken == written || spoken == 'v' && written == 'u';
  }

  @Override
  public String toString() {
    return name;
  }
}
