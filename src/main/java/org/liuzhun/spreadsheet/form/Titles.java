package org.liuzhun.spreadsheet.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Tables;

/// What the title of a form and the names of its sheets tell (表题).
final class Titles {

  private static final List<String> PUBLIC = Tables.words("forms.tsv", "public");
  private static final List<String> PERSON = Tables.words("forms.tsv", "person");
  private static final List<String> MONITORED = Tables.words("forms.tsv", "monitored");
  private static final List<String> LIFTED = Tables.words("forms.tsv", "lifted");
  private static final List<String> ENDS = Tables.words("forms.tsv", "ends").stream()
      .sorted(Comparator.comparingInt(String::length).reversed())
      .toList();
  private static final List<String> PREFIX = Tables.words("forms.tsv", "prefix");
  private static final Map<String, Integer> DIGITS = digits();

  private Titles() {}

  static boolean isPublic(String title) {
    return PUBLIC.stream().anyMatch(title::contains);
  }

  static boolean isAboutPeople(String title) {
    return PERSON.stream().anyMatch(title::contains);
  }

  static boolean isAboutMonitored(String title) {
    return MONITORED.stream().anyMatch(title::contains);
  }

  static boolean isAboutLifted(String title) {
    return LIFTED.stream().anyMatch(title::contains);
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

  private static Map<String, Integer> digits() {
    Map<String, Integer> digits = new TreeMap<>();
    Tables.words("forms.tsv", "digits").forEach(word -> digits.put(word, digits.size() + 1));
    return digits;
  }
}
