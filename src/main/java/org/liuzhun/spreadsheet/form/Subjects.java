package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PROJECT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    register = new Whose.Register(order.village(), order.policy(), order.today(), Share.WHOLE);
  }

  /// The subjects of a part that is no list within a card.
  ///
  /// @param within only the households of this part of the village
  List<Whose> of(About about, Within within) {
    return switch (about) {
      case HOUSEHOLD ->
        numbered(households(within).stream().map(this::household).toList());
      case PERSON ->
        numbered(everybody(within)
            .filter(whose -> order.people().has(Objects.requireNonNull(whose.member())))
            .toList());
      case PROJECT ->
        rows(order.village().rows(Catalogue.PROJECT).stream()
            .sorted(Comparator.comparingInt((Row row) -> row.get(PROJECT.YEAR, 0))
                .thenComparing(row -> row.get(PROJECT.NAME, ""))));
      case NATURAL -> rows(NaturalVillages.of(order.village(), order.year()).stream());
      case MEASURE, VISIT, WORK, PAYMENT ->
        numbered(households(within).stream().flatMap(one -> entries(about, one)).toList());
      case VILLAGE -> List.of(whole().of(Share.WHOLE.within(within)));
    };
  }

  /// Whom a row can mean in which the township has named somebody: all people of the households,
  /// whoever the list is meant for.
  List<Whose> nameable(About about, Within within) {
    return about == About.PERSON ? numbered(everybody(within).toList()) : of(about, within);
  }

  private Stream<Whose> everybody(Within within) {
    return households(within).stream().flatMap(one -> members(one).stream());
  }

  /// The share of a part of the village that a row's words mean; empty when they mean none.
  Optional<Whose> share(List<String> words, Within within) {
    return Share.named(words.getFirst(), order.village())
        .map(share -> whole().of(share.within(within)));
  }

  /// One for each villagers' group, of the households of a part.
  List<Whose> groups(Within within) {
    return numbered(Share.groups(open()).stream()
        .map(share -> whole().of(share.within(within)))
        .toList());
  }

  /// How many households of a part belong to no villagers' group.
  int ungrouped(Within within) {
    return (int) open()
        .filter(within::has)
        .filter(one -> one.household().get(HOUSEHOLD.VILLAGE_GROUP, "").isEmpty())
        .count();
  }

  private List<Whose> rows(Stream<Row> rows) {
    return numbered(
        rows.map(row -> new Whose(register, order.year(), null, null, row, 1)).toList());
  }

  private Whose whole() {
    return new Whose(register, order.year(), null, null, null, 1);
  }

  private Stream<Situation> open() {
    return order.village().dossiers().stream()
        .map(dossier -> Situation.of(dossier, order.today()))
        .filter(household -> !household.closed());
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

  private List<Situation> households(Within within) {
    return order.households().stream()
        .flatMap(id -> order.village().dossier(id).stream())
        .map(dossier -> Situation.of(dossier, order.today()))
        .filter(within::has)
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
