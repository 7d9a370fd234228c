package org.liuzhun.store.family;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

/// The relations of members to another head than before (关系改写).
///
/// @param relations by person, the relation to the new head; empty where a person has to decide
public record Rebased(Map<UUID, Optional<Relation>> relations) {

  /// The relations of the members to one of them as the new head.
  ///
  /// @param members everybody who stays together, with their relations to the former head
  /// @param head the new head
  /// @param former the former head, whether he stays or not; empty when there was none
  public static Rebased of(Collection<Member> members, Member head, Optional<Member> former) {
    Map<UUID, Optional<Relation>> relations = new LinkedHashMap<>();
    Optional<String> back = steps(head)
        .flatMap(path -> former.flatMap(Rebased::sex).map(sex -> Kinship.back(path, sex)));
    boolean only = former.isPresent() && onlyChild(members, head);
    for (Member member : members) {
      Optional<Relation> relation = member.equals(head)
          ? Optional.of(Relation.HEAD)
          : back.flatMap(way -> steps(member).map(way::concat))
              .flatMap(path -> sex(head).flatMap(sex -> Kinship.relation(path, sex, only)));
      relations.put(member.file().id(), relation);
    }
    return new Rebased(relations);
  }

  /// The relations of members who come into another household.
  ///
  /// @param members those who come, with their relations to their former head
  /// @param relation the former head's relation to the head of the household
  /// @param former the former head
  /// @param head the head of the household
  public static Rebased into(
      Collection<Member> members, Relation relation, Member former, Member head) {
    Map<UUID, Optional<Relation>> relations = new LinkedHashMap<>();
    Optional<String> way = sex(former).flatMap(sex -> Kinship.path(relation, sex));
    for (Member member : members) {
      relations.put(
          member.file().id(),
          member.equals(former)
              ? Optional.of(relation)
              : way.flatMap(path -> steps(member).map(path::concat))
                  .flatMap(path -> sex(head).flatMap(sex -> Kinship.relation(path, sex, false))));
    }
    return new Rebased(relations);
  }

  /// The relation of a person as the register keeps it; null where a person has to decide.
  @Nullable
  Coded<Relation> coded(UUID person) {
    return relations.getOrDefault(person, Optional.empty()).map(Coded::of).orElse(null);
  }

  /// Whether the child through whom the head belongs to the family can be nobody else.
  private static boolean onlyChild(Collection<Member> members, Member head) {
    Relation own = relation(head).orElse(Relation.OTHER);
    Relation child = switch (own) {
      case DAUGHTER_IN_LAW -> Relation.SON;
      case SON_IN_LAW -> Relation.DAUGHTER;
      default -> own;
    };
    return (child == Relation.SON || child == Relation.DAUGHTER)
        && count(members, child) <= 1
        && count(members, own) == 1;
  }

  private static long count(Collection<Member> members, Relation relation) {
    return members.stream().filter(member -> member.is(relation)).count();
  }

  private static Optional<String> steps(Member member) {
    return relation(member)
        .flatMap(relation -> sex(member).flatMap(sex -> Kinship.path(relation, sex)));
  }

  private static Optional<Relation> relation(Member member) {
    Coded<Relation> relation = member.membership().get(MEMBERSHIP.RELATION);
    return Optional.ofNullable(relation).map(Coded::known);
  }

  private static Optional<Sex> sex(Member member) {
    Coded<Sex> sex = member.person().get(PERSON.SEX);
    return Optional.ofNullable(sex)
        .map(Coded::known)
        .filter(known -> known == Sex.MALE || known == Sex.FEMALE)
        .or(() -> relation(member).flatMap(Relation::sex));
  }
}
