package org.liuzhun.registry;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.catalogue.Catalogue;

/// In which households each person is or was a member: found at once, whatever the size of the
/// village. Immutable.
record Homes(Map<UUID, Set<UUID>> byPerson) {

  static final Homes NONE = new Homes(Map.of());

  /// The households of a person.
  Set<UUID> of(UUID person) {
    return byPerson.getOrDefault(person, Set.of());
  }

  /// The homes after the changes.
  ///
  /// @param memberships the memberships of a household after the changes
  Homes after(Collection<RowChange> changes, Function<UUID, List<Row>> memberships) {
    Map<UUID, Set<UUID>> now = null;
    for (RowChange change : changes) {
      if (change.entity() == Catalogue.MEMBERSHIP) {
        now = now == null ? new HashMap<>(byPerson) : now;
        settle(now, change.before(), memberships);
        settle(now, change.after(), memberships);
      }
    }
    return now == null ? this : new Homes(now);
  }

  private static void settle(
      Map<UUID, Set<UUID>> homes, @Nullable Row row, Function<UUID, List<Row>> memberships) {
    UUID person = row == null ? null : row.get(MEMBERSHIP.PERSON);
    UUID household = row == null ? null : row.get(MEMBERSHIP.HOUSEHOLD);
    if (person == null || household == null) {
      return;
    }
    boolean lives = memberships.apply(household).stream()
        .anyMatch(membership -> person.equals(membership.get(MEMBERSHIP.PERSON)));
    Set<UUID> before = homes.getOrDefault(person, Set.of());
    if (lives != before.contains(household)) {
      homes.put(person, lives ? plus(before, household) : minus(before, household));
    }
  }

  private static Set<UUID> plus(Set<UUID> before, UUID household) {
    Set<UUID> more = new HashSet<>(before);
    more.add(household);
    return Set.copyOf(more);
  }

  private static Set<UUID> minus(Set<UUID> before, UUID household) {
    Set<UUID> fewer = new HashSet<>(before);
    fewer.remove(household);
    return Set.copyOf(fewer);
  }
}
