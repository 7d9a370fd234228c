package org.liuzhun.registry;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// One household's whole file (一户一档), immutable: its own rows, and the files of everybody who is or
/// was a member.
public final class Dossier {

  private static final Comparator<Member> HEAD_FIRST = Comparator.<Member>comparingInt(
          m -> m.isHead() ? 0 : 1)
      .thenComparingInt(m -> m.membership().get(MEMBERSHIP.POSITION, Integer.MAX_VALUE))
      .thenComparing(m -> m.membership().id());

  private final Row household;
  private final Map<Entity, List<Row>> own;
  private final List<Member> everybody;

  Dossier(Row household, Map<Entity, List<Row>> own, Shelf<PersonFile> people) {
    this.household = household;
    this.own = own;
    List<Member> members = new ArrayList<>();
    for (Row membership : own.getOrDefault(Catalogue.MEMBERSHIP, List.of())) {
      UUID person = membership.get(MEMBERSHIP.PERSON);
      if (person != null) {
        PersonFile file = people.get(person);
        members.add(
            new Member(membership, file == null ? new PersonFile(person, null, Map.of()) : file));
      }
    }
    members.sort(HEAD_FIRST);
    everybody = List.copyOf(members);
  }

  /// The household's identity.
  public UUID id() {
    return household.id();
  }

  /// The household's row.
  public Row household() {
    return household;
  }

  /// All rows of an entity in this file, those of its people included.
  public List<Row> rows(Entity entity) {
    if (entity == Catalogue.HOUSEHOLD) {
      return List.of(household);
    }
    if (entity.owner() == Owner.HOUSEHOLD) {
      return own.getOrDefault(entity, List.of());
    }
    if (entity == Catalogue.PERSON) {
      return everybody.stream().map(Member::person).distinct().toList();
    }
    return everybody.stream()
        .map(Member::file)
        .distinct()
        .flatMap(file -> file.rows(entity).stream())
        .toList();
  }

  /// Everybody who is or ever was a member, head first, then in the order of the household.
  public List<Member> everybody() {
    return everybody;
  }

  /// The members on a day, head first.
  public List<Member> members(LocalDate day) {
    return everybody.stream().filter(m -> m.activeOn(day)).toList();
  }

  /// The members of a day of the past: as [#members(LocalDate)], but nobody who was born later.
  public List<Member> membersThen(LocalDate day) {
    return everybody.stream().filter(m -> m.heldOn(day)).toList();
  }

  /// The head (户主) on a day; the first where the data name several.
  public Optional<Member> head(LocalDate day) {
    return members(day).stream().filter(Member::isHead).findFirst();
  }

  /// The name that the file goes by: the head's, else the first member's, else empty.
  public String title() {
    return everybody.stream()
        .filter(m -> m.isHead() && m.membership().get(MEMBERSHIP.LEFT_ON) == null)
        .findFirst()
        .or(() -> everybody.stream().findFirst())
        .map(Member::name)
        .orElse("");
  }

  /// What people call the file (户的称呼): its name, else that the head is not named.
  public String called() {
    String title = title();
    return title.isEmpty() ? Texts.of("registry.nameless") : title;
  }

  /// The member with this person.
  public Optional<Member> member(UUID person) {
    return everybody.stream().filter(m -> m.file().id().equals(person)).findFirst();
  }

  /// The living conditions of a year (生产生活条件).
  public Optional<Row> living(int year) {
    return rows(Catalogue.HOUSEHOLD_YEAR).stream()
        .filter(row -> row.get(HOUSEHOLD_YEAR.YEAR, 0) == year)
        .findFirst();
  }

  /// The living conditions of the year, or of the last recorded year before it.
  public Optional<Row> livingOrBefore(int year) {
    return rows(Catalogue.HOUSEHOLD_YEAR).stream()
        .filter(row -> row.get(HOUSEHOLD_YEAR.YEAR, 0) <= year)
        .max(Comparator.comparingInt(row -> row.get(HOUSEHOLD_YEAR.YEAR, 0)));
  }

  /// The row of this identity, wherever in the file it stands.
  public Optional<Row> find(UUID row) {
    return Catalogue.ENTITIES.stream()
        .filter(entity -> entity.owner() != Owner.VILLAGE)
        .flatMap(entity -> rows(entity).stream())
        .filter(candidate -> candidate.id().equals(row))
        .findFirst();
  }
}
