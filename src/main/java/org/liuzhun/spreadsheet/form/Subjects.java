package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PROJECT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Whom the rows of a form are about, one after the other.
final class Subjects {

  private final Whose.Register register;
  private final FillOrder order;

  Subjects(FillOrder order) {
    this.order = order;
    register = new Whose.Register(order.village(), order.policy(), order.today());
  }

  /// The subjects of a part that is no list within a card.
  ///
  /// @param group only those of this villagers' group; null for all
  List<Whose> of(About about, @Nullable String group) {
    return switch (about) {
      case HOUSEHOLD -> numbered(households(group).stream().map(this::household).toList());
      case PERSON ->
        numbered(
            households(group).stream().flatMap(one -> members(one).stream()).toList());
      case PROJECT ->
        numbered(order.village().rows(Catalogue.PROJECT).stream()
            .sorted(Comparator.comparingInt((Row row) -> row.get(PROJECT.YEAR, 0))
                .thenComparing(row -> row.get(PROJECT.NAME, "")))
            .map(row -> new Whose(register, order.year(), null, null, row, 1))
            .toList());
      case MEASURE, VISIT, WORK, PAYMENT ->
        numbered(households(group).stream().flatMap(one -> entries(about, one)).toList());
      case VILLAGE -> List.of(new Whose(register, order.year(), null, null, null, 1));
    };
  }

  /// The members of a household, head first, or the entries of one of its lists.
  List<Whose> within(Whose household, About about) {
    Situation situation = Objects.requireNonNull(household.household());
    return numbered(
        about.list() == null ? members(situation) : entries(about, situation).toList());
  }

  /// The entries of the order's year in one of a household's lists, in order of time.
  private Stream<Whose> entries(About about, Situation household) {
    Whose whose = household(household);
    List<Whose> people = members(household);
    return Entries.ofYear(household.dossier(), Objects.requireNonNull(about.list()), order.year())
        .map(entry -> people.stream()
            .filter(one -> Entries.isOf(entry, one.member()))
            .findFirst()
            .orElse(whose)
            .of(entry));
  }

  private List<Whose> members(Situation household) {
    return household.members().stream()
        .map((MemberNow member) -> new Whose(register, order.year(), household, member, null, 1))
        .toList();
  }

  private Whose household(Situation situation) {
    return new Whose(register, order.year(), situation, null, null, 1);
  }

  private List<Situation> households(@Nullable String group) {
    return order.households().stream()
        .flatMap(id -> order.village().dossier(id).stream())
        .filter(dossier ->
            group == null || group.equals(dossier.household().get(HOUSEHOLD.VILLAGE_GROUP)))
        .map(dossier -> Situation.of(dossier, order.today()))
        .toList();
  }

  private static List<Whose> numbered(List<Whose> subjects) {
    List<Whose> numbered = new ArrayList<>();
    for (Whose one : subjects) {
      numbered.add(one.numbered(numbered.size() + 1));
    }
    return numbered;
  }
}
