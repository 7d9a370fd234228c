package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.HELPER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;

/// The words of a line of the chronicle: days counted from the last one, names of earlier lines,
/// the family that the line is about.
///
/// @param today the day on which the tale ends
/// @param names the rows of earlier lines by name
/// @param family whom the line is about, or null
/// @param team who helps the families
/// @param size how large the village is
record ChronicleWords(
    LocalDate today, Map<String, UUID> names, @Nullable Family family, Team team, Size size) {

  /// The value of a field.
  @Nullable
  Object value(Field<?> field, String words) {
    if (words.startsWith("@")) {
      return named(words.substring(1));
    }
    if (words.startsWith("today")) {
      return today.plusDays(counted(words, "today"));
    }
    if (words.startsWith("year")) {
      return today.getYear() + counted(words, "year");
    }
    return Written.value(field, filled(size.figure(words)));
  }

  private UUID named(String name) {
    if (family != null && name.equals("head")) {
      return family.head().id();
    }
    if (family != null && name.equals("mother")) {
      return family.person(Role.MOTHER).orElse(family.head()).id();
    }
    if (family != null && name.equals("pupil")) {
      return family.vocational().orElse(family.head()).id();
    }
    return Objects.requireNonNull(names.get(name), name);
  }

  private static int counted(String words, String from) {
    String count = words.substring(from.length());
    return count.isEmpty() ? 0 : Integer.parseInt(count);
  }

  private String filled(String words) {
    String text = words.replace("{year}", Integer.toString(today.getYear()));
    return family == null
        ? text
        : text.replace("{head}", family.head().name())
            .replace("{helper}", team.helper(family).get(HELPER.NAME, ""))
            .replace("{account}", family.account())
            .replace("{id}", family.head().idNumber());
  }
}
