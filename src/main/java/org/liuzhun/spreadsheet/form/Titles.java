package org.liuzhun.spreadsheet.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Tables;

/// What the title of a form and the names of its sheets tell (表题).
final class Titles {

  private static final List<String> PUBLIC = Tables.words("forms.tsv", "public");
  private static final List<String> PERSON = Tables.words("forms.tsv", "person");
  private static final List<String> ENDS = Tables.words("forms.tsv", "ends").stream()
      .sorted(Comparator.comparingInt(String::length).reversed())
      .toList();
  private static final List<String> PREFIX = Tables.words("forms.tsv", "prefix");
  private static final String ATTACHMENT = Tables.pattern("form.attachment");
  private static final String ASKS = Tables.pattern("form.stranger");
  private static final String NUMBER = Tables.pattern("form.section-number");
  private static final int TOP = 5;
  private static final int SHORT = 3;
  private static final Map<String, Integer> DIGITS = digits();
  private static final Map<Enum<?>, List<String>> KINDS = kinds();

  private Titles() {}

  /// What a sheet calls itself: the first text that stands alone in its row and neither numbers the
  /// paper (附件2) nor asks for something (填报单位：).
  static String of(Grid grid) {
    return IntStream.rangeClosed(0, Math.min(grid.lastRow(), TOP))
        .mapToObj(grid::texts)
        .filter(texts -> texts.size() == 1)
        .map(List::getFirst)
        .map(text -> text.replaceFirst(ATTACHMENT, ""))
        .filter(text -> text.length() > SHORT && !text.matches(ASKS))
        .findFirst()
        .orElse("");
  }

  /// A section's heading without its number: 一、第一村民组 means the group.
  static String numberless(String words) {
    return words.replaceFirst(NUMBER, "");
  }

  static boolean isPublic(String title) {
    return PUBLIC.stream().anyMatch(title::contains);
  }

  static boolean isAboutPeople(String title) {
    return PERSON.stream().anyMatch(title::contains);
  }

  /// Whether a title names households of a kind, or people of a kind.
  static boolean names(Enum<?> kind, String title) {
    return words(kind).stream().anyMatch(title::contains);
  }

  /// Whether words mean households of a kind and nothing else.
  static boolean means(Enum<?> kind, String words) {
    return words(kind).stream().anyMatch(word -> Hygiene.key(word).equals(Hygiene.key(words)));
  }

  private static List<String> words(Enum<?> kind) {
    return KINDS.getOrDefault(kind, List.of());
  }

  /// The villagers' group that a sheet's name means: 第一村民组, 一组 and 1组 are the same.
  static @Nullable String group(String sheet, List<String> groups) {
    String wanted = bare(sheet);
    return wanted.isEmpty()
        ? null
        : groups.stream()
            .filter(group -> bare(group).equals(wanted))
            .findFirst()
            .orElse(null);
  }

  /// What sorts groups as people count them.
  static String order(String group) {
    String text = bare(group);
    return text.matches("\\d+") ? "%06d".formatted(Integer.parseInt(text)) : text;
  }

  private static String bare(String name) {
    String text = Hygiene.key(name);
    for (String prefix : PREFIX) {
      text = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
    for (String end : ENDS) {
      if (text.endsWith(end)) {
        text = text.substring(0, text.length() - end.length());
        break;
      }
    }
    return Optional.ofNullable(DIGITS.get(text)).map(String::valueOf).orElse(text);
  }

  private static Map<Enum<?>, List<String>> kinds() {
    return Stream.<Enum<?>>concat(Arrays.stream(Which.values()), Arrays.stream(Who.values()))
        .collect(Collectors.toMap(kind -> kind, kind -> Tables.words("forms.tsv", line(kind))));
  }

  private static String line(Enum<?> kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind instanceof Who ? "people." + name : name;
  }

  private static Map<String, Integer> digits() {
    Map<String, Integer> digits = new TreeMap<>();
    Tables.words("forms.tsv", "digits").forEach(word -> digits.put(word, digits.size() + 1));
    return digits;
  }
}
