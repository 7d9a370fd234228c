package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.VillageSearch;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Trouble;

/// Whom a call is about: a household, and the member that was named (the head when the household
/// was).
///
/// @param dossier the household's file
/// @param member the member, null when the household has none
record Target(Dossier dossier, @Nullable Member member) {

  /// Finds a household number, an ID number, a name or its pinyin. Exact numbers and names win over
  /// search.
  ///
  /// @throws Trouble when nobody or more than one household fits
  static Target of(VillageFile village, String who, LocalDate today) throws Trouble {
    List<Target> exact = village.dossiers().stream()
        .flatMap(dossier -> exact(dossier, who, today).stream())
        .toList();
    List<Target> found = exact.isEmpty() ? searched(village, who, today) : exact;
    if (found.isEmpty()) {
      throw new Trouble("trouble.cli.nobody", who);
    }
    if (found.stream().map(t -> t.dossier().id()).distinct().count() > 1) {
      String names =
          String.join("、", found.stream().limit(10).map(Target::named).toList());
      throw new Trouble("trouble.cli.several", who, names);
    }
    return found.getFirst();
  }

  private static Optional<Target> exact(Dossier dossier, String who, LocalDate today) {
    if (who.equals(dossier.household().get(HOUSEHOLD.NUMBER))
        || who.equals(dossier.id().toString())) {
      return Optional.of(head(dossier, today));
    }
    return dossier.members(today).stream()
        .filter(m -> who.equals(m.name()) || who.equalsIgnoreCase(m.person().get(PERSON.ID_NUMBER)))
        .findFirst()
        .map(m -> new Target(dossier, m));
  }

  private static List<Target> searched(VillageFile village, String who, LocalDate today) {
    return VillageSearch.of(village).find(who, 20).stream()
        .flatMap(hit -> village.dossier(hit.household()).stream().map(dossier -> {
          Optional<Member> member = Optional.ofNullable(hit.person()).flatMap(dossier::member);
          return member.map(m -> new Target(dossier, m)).orElseGet(() -> head(dossier, today));
        }))
        .toList();
  }

  private static Target head(Dossier dossier, LocalDate today) {
    return new Target(
        dossier,
        dossier
            .head(today)
            .orElse(dossier.everybody().isEmpty() ? null : dossier.everybody().getFirst()));
  }

  private String named() {
    String number = dossier.household().get(HOUSEHOLD.NUMBER, "");
    return (dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, "") + " " + dossier.title() + " "
            + number)
        .strip();
  }

  /// The row that a field of this entity lies in: the household's, the member's, the one of
  /// the year, or the only or named one of a list.
  ///
  /// @param year the year for rows that have one
  /// @param named the row's identity, or null
  /// @throws Trouble when it is not clear which row is meant
  Row row(Entity entity, int year, @Nullable UUID named) throws Trouble {
    if (named != null) {
      return dossier.find(named).orElseThrow(() -> new Trouble("trouble.cli.no-row", named));
    }
    if (entity == Catalogue.HOUSEHOLD) {
      return dossier.household();
    }
    if (entity.owner() == Owner.PERSON || entity == Catalogue.MEMBERSHIP) {
      return ofMember(entity, year);
    }
    if (entity == Catalogue.HOUSEHOLD_YEAR) {
      return dossier.living(year).orElseGet(() -> Row.keyed(entity, dossier.id(), year));
    }
    List<Row> rows = dossier.rows(entity);
    if (rows.size() != 1) {
      throw new Trouble("trouble.cli.which-row", entity.term(), rows.size());
    }
    return rows.getFirst();
  }

  private Row ofMember(Entity entity, int year) throws Trouble {
    if (member == null) {
      throw new Trouble("trouble.cli.no-member", dossier.title());
    }
    if (entity == Catalogue.PERSON) {
      return member.person();
    }
    if (entity == Catalogue.MEMBERSHIP) {
      return member.membership();
    }
    UUID person = member.file().id();
    return member.file().year(year).orElseGet(() -> Row.keyed(entity, person, year));
  }
}
