package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;

/// Households that were opened on two laptops (一户建了两次): the same number, or the same head, as after
/// two laptops have split the same household.
///
/// @param rows makes conflicts of rows
/// @param village the village
record HouseholdDoubles(RowConflicts rows, VillageFile village) {

  List<Conflict> list() {
    List<Conflict> found = new ArrayList<>();
    Set<UUID> known = new HashSet<>(rows.different());
    for (Map<UUID, Row> same : alike().values()) {
      if (same.size() > 1 && known.add(RowConflicts.name(same.keySet()))) {
        rows.of(Conflict.Kind.SAME_HOUSEHOLD, Catalogue.HOUSEHOLD, same.values())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Map<String, Map<UUID, Row>> alike() {
    Map<String, Map<UUID, Row>> alike = new TreeMap<>();
    for (Dossier dossier : village.dossiers()) {
      Row household = dossier.household();
      if (household.get(HOUSEHOLD.CLOSED_ON) == null) {
        marks(dossier)
            .forEach(mark ->
                alike.computeIfAbsent(mark, _ -> new TreeMap<>()).put(dossier.id(), household));
      }
    }
    return alike;
  }

  /// By what people know a household.
  private static List<String> marks(Dossier dossier) {
    List<String> marks = new ArrayList<>();
    String number = Hygiene.key(dossier.household().get(HOUSEHOLD.NUMBER, ""));
    if (!number.isEmpty()) {
      marks.add("number " + number);
    }
    dossier.everybody().stream()
        .filter(member -> member.isHead() && member.membership().get(MEMBERSHIP.LEFT_ON) == null)
        .forEach(head -> marks.add("head " + name(head)));
    return marks;
  }

  private static String name(Member member) {
    String number = idNumber(member);
    return number == null ? member.file().id().toString() : number;
  }

  private static @Nullable String idNumber(Member member) {
    String number = member.person().get(PERSON.ID_NUMBER);
    return number == null ? null : Hygiene.key(number);
  }

  /// Who is in a household that goes and in the one that stays is one person.
  ///
  /// @param into the households that go, and for each the one that stays; the people are added
  void people(Map<UUID, UUID> into) {
    Map.copyOf(into)
        .forEach((gone, kept) ->
            village.dossier(gone).ifPresent(dossier -> people(dossier, kept, into)));
  }

  private void people(Dossier gone, UUID kept, Map<UUID, UUID> doubles) {
    for (Member member : gone.everybody()) {
      String number = idNumber(member);
      Optional<Member> same = village.dossier(kept).stream()
          .flatMap(dossier -> dossier.everybody().stream())
          .filter(one -> number != null && number.equals(idNumber(one)))
          .filter(one -> !one.file().id().equals(member.file().id()))
          .findFirst();
      same.ifPresent(one -> doubles.put(member.file().id(), one.file().id()));
    }
  }
}
