package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Tables;

/// The set of states of health (健康状况 E11) between one cell and four flags: who is named is
/// so, who is not named is not so.
final class Health {

  /// The flags in the order in which the set is written.
  private static final List<Field<Boolean>> FLAGS = List.of(
      Catalogue.PERSON_YEAR.field(PERSON_YEAR.HEALTHY),
      Catalogue.PERSON_YEAR.field(PERSON_YEAR.CHRONIC),
      Catalogue.PERSON_YEAR.field(PERSON_YEAR.SERIOUS_ILLNESS),
      Catalogue.PERSON_YEAR.field(PERSON_YEAR.DISABLED));

  private static final Map<String, Field<Boolean>> WORDS = words();

  private Health() {}

  /// The four flags; null when a word is unknown or none is there.
  static @Nullable Map<Field<Boolean>, Boolean> read(String written) {
    Set<Field<Boolean>> named = new HashSet<>();
    for (String word : Hygiene.clean(written).split("[,，、;；/+ ]+")) {
      Field<Boolean> flag = WORDS.get(Hygiene.key(word));
      if (flag == null) {
        return null;
      }
      named.add(flag);
    }
    Map<Field<Boolean>, Boolean> flags = new LinkedHashMap<>();
    FLAGS.forEach(flag -> flags.put(flag, named.contains(flag)));
    return flags;
  }

  /// The set as the national system writes it; empty when nothing is known.
  static String write(Row year) {
    List<String> named = new ArrayList<>();
    for (Field<Boolean> flag : FLAGS) {
      if (year.yes(flag.column())) {
        named.add(flag.term());
      }
    }
    return String.join(",", named);
  }

  private static Map<String, Field<Boolean>> words() {
    Map<String, Field<Boolean>> words = new LinkedHashMap<>();
    for (Field<Boolean> flag : FLAGS) {
      words.put(Hygiene.key(flag.term()), flag);
    }
    for (Tables.Entry entry : Tables.read("health.tsv")) {
      FLAGS.stream()
          .filter(flag -> flag.key().equals(entry.name()))
          .forEach(flag -> entry.words().forEach(word -> words.put(Hygiene.key(word), flag)));
    }
    return words;
  }
}
