package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.identity.IdNumber;

/// Finds people: by ID number, else by 人口编号, else by name and birth within the household.
final class People {

  private final Map<String, Set<UUID>> byId = new HashMap<>();
  private final Map<String, Set<UUID>> byNumber = new HashMap<>();
  private final Map<UUID, List<Claim>> known = new HashMap<>();
  private final Map<UUID, Set<UUID>> members = new HashMap<>();
  private final Map<UUID, UUID> memberships = new HashMap<>();
  private final Map<UUID, UUID> homes = new HashMap<>();

  People(VillageFile village, ImportSettings settings) {
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.everybody()) {
        if (member.activeOn(settings.today())) {
          join(member.file().id(), dossier.id(), member.membership().id());
        }
        add(member.file().id(), claim(member.person()));
      }
    }
  }

  /// A person of this household from now on.
  void join(UUID person, UUID household, UUID membership) {
    homes.put(person, household);
    memberships.put(person, membership);
    members.computeIfAbsent(household, _ -> new LinkedHashSet<>()).add(person);
  }

  void add(UUID person, Claim claim) {
    known.computeIfAbsent(person, _ -> new ArrayList<>()).add(claim);
    if (claim.idNumber() != null) {
      byId.computeIfAbsent(claim.idNumber(), _ -> new LinkedHashSet<>()).add(person);
    }
    if (claim.personNumber() != null) {
      byNumber.computeIfAbsent(claim.personNumber(), _ -> new LinkedHashSet<>()).add(person);
    }
  }

  /// The household where the person is a member, null when nowhere.
  @Nullable
  UUID home(UUID person) {
    return homes.get(person);
  }

  /// The membership that holds.
  UUID membership(UUID person) {
    return memberships.getOrDefault(person, person);
  }

  /// The people of a household.
  Set<UUID> members(UUID household) {
    return members.getOrDefault(household, Set.of());
  }

  /// The person whom only numbers of the whole village can tell.
  @Nullable
  UUID byNumbers(Claim claim) {
    Set<UUID> found = numbered(claim);
    return found.size() == 1 ? found.iterator().next() : null;
  }

  Match match(UUID household, Claim claim) {
    Set<UUID> found = numbered(claim);
    if (found.isEmpty()) {
      return named(household, claim);
    }
    if (found.size() > 1) {
      return Match.doubt(homes(found), "problem.person-twice");
    }
    UUID person = found.iterator().next();
    UUID home = homes.get(person);
    if (home == null) {
      return Match.doubt("problem.person-left");
    }
    if (!home.equals(household)) {
      return Match.doubt(Set.of(home), "problem.person-elsewhere");
    }
    return contradicts(person, claim)
        ? Match.doubt("problem.person-number-of-another")
        : new Match.Known(person);
  }

  private Set<UUID> homes(Set<UUID> people) {
    return people.stream().map(homes::get).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private Set<UUID> numbered(Claim claim) {
    Set<UUID> found =
        claim.idNumber() == null ? Set.of() : byId.getOrDefault(claim.idNumber(), Set.of());
    return !found.isEmpty() || claim.personNumber() == null
        ? found
        : byNumber.getOrDefault(claim.personNumber(), Set.of());
  }

  private Match named(UUID household, Claim claim) {
    if (claim.name() == null) {
      return new Match.Unknown();
    }
    List<UUID> alike =
        members(household).stream().filter(person -> isAlike(person, claim)).toList();
    if (alike.isEmpty()) {
      return new Match.Unknown();
    }
    if (alike.size() > 1) {
      return Match.doubt("problem.person-twice");
    }
    return contradicts(alike.getFirst(), claim)
        ? Match.doubt("problem.same-name-other-number")
        : new Match.Known(alike.getFirst());
  }

  private boolean isAlike(UUID person, Claim claim) {
    return known.getOrDefault(person, List.of()).stream()
        .anyMatch(other -> claim.name() != null
            && claim.name().equals(other.name())
            && (claim.birth() == null
                || other.birth() == null
                || claim.birth().equals(other.birth())
                || near(claim.idNumber(), other.idNumber())));
  }

  /// Whether the person is known with an ID number that no slip of the pen explains.
  private boolean contradicts(UUID person, Claim claim) {
    return claim.idNumber() != null
        && known.getOrDefault(person, List.of()).stream()
            .map(Claim::idNumber)
            .filter(other -> other != null && !other.equals(claim.idNumber()))
            .anyMatch(other -> !near(claim.idNumber(), other));
  }

  private static boolean near(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && (IdNumber.isNear(one, other) || Objects.equals(completed(one), completed(other)));
  }

  /// The eighteen characters of an old number, else the number as it is.
  private static String completed(String number) {
    return IdNumber.of(number) instanceof IdNumber.Old(var full) ? full.text() : number;
  }

  private static Claim claim(Row person) {
    return new Claim(
        person.get(PERSON.ID_NUMBER),
        person.get(PERSON.PERSON_NUMBER),
        person.get(PERSON.NAME),
        person.get(PERSON.BIRTH));
  }
}
