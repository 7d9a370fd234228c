package org.liuzhun.ui.register;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.writing.Hygiene;

/// Households by what people write in lists (名单): household number, head's name, a member's ID
/// number, or the name of a group, which means all its households.
public final class NamedHouseholds {

  private final Map<String, List<Dossier>> found = new HashMap<>();
  private final Set<String> groups = new HashSet<>();

  /// The households of a village whose file is open.
  public NamedHouseholds(VillageFile village) {
    for (Dossier file : village.dossiers()) {
      if (file.household().get(HOUSEHOLD.CLOSED_ON) == null) {
        enter(file.household().get(HOUSEHOLD.NUMBER, ""), file);
        enter(file.household().get(HOUSEHOLD.VILLAGE_GROUP, ""), file);
        groups.add(Hygiene.key(file.household().get(HOUSEHOLD.VILLAGE_GROUP, "")));
        enter(file.title(), file);
        file.everybody().forEach(member -> enter(member.person().get(PERSON.ID_NUMBER, ""), file));
      }
    }
  }

  private void enter(String words, Dossier file) {
    String key = Hygiene.key(words);
    if (!key.isEmpty()) {
      found.merge(key, List.of(file), NamedHouseholds::joined);
    }
  }

  private static List<Dossier> joined(List<Dossier> some, List<Dossier> one) {
    return some.contains(one.getFirst())
        ? some
        : java.util.stream.Stream.concat(some.stream(), one.stream()).toList();
  }

  /// All households that the words may mean; none when nobody is called so.
  public List<Dossier> called(String words) {
    return found.getOrDefault(Hygiene.key(words), List.of());
  }

  /// The one household that the words mean, or all of a group; none when it is not clear.
  public List<Dossier> meant(String words) {
    List<Dossier> all = called(words);
    return all.size() == 1 || groups.contains(Hygiene.key(words)) ? all : List.of();
  }
}
