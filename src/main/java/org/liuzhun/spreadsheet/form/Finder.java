package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;

/// Finds whom a row means that the township has already named (名单匹配): by number, else by a
/// name that only one bears.
final class Finder {

  private final Map<String, List<Whose>> byWord = new HashMap<>();

  Finder(List<Whose> subjects) {
    for (Whose whose : subjects) {
      if (whose.member() != null) {
        add(whose.member().person().get(PERSON.ID_NUMBER), whose);
        add(whose.member().person().get(PERSON.PERSON_NUMBER), whose);
        add(whose.member().name(), whose);
      } else if (whose.household() != null) {
        add(whose.household().household().get(HOUSEHOLD.NUMBER), whose);
        whose.household().head().ifPresent(head -> {
          add(head.person().get(PERSON.ID_NUMBER), whose);
          add(head.name(), whose);
        });
      } else {
        add(whose.named(), whose);
      }
    }
  }

  /// The one subject that all the words fit which anybody bears; empty when nobody or several fit.
  Optional<Whose> find(List<String> words) {
    List<Whose> fitting = null;
    for (String word : words) {
      List<Whose> bearers = byWord.get(Hygiene.key(word));
      if (bearers == null) {
        return Optional.empty();
      }
      fitting =
          fitting == null ? bearers : fitting.stream().filter(bearers::contains).toList();
    }
    return fitting == null || fitting.size() != 1
        ? Optional.empty()
        : Optional.of(fitting.getFirst());
  }

  private void add(@Nullable String word, Whose whose) {
    String key = word == null ? "" : Hygiene.key(word);
    if (!key.isEmpty()) {
      byWord.computeIfAbsent(key, _ -> new ArrayList<>()).add(whose);
    }
  }
}
