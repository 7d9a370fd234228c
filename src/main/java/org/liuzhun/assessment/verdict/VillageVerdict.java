package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.VillageCondition.Kind;
import org.liuzhun.registry.Row;

/// Whether a village may exit (村退出研判): the list of its region, each condition reckoned from the
/// register and held against what the village recorded. It advises; people decide.
///
/// @param conditions the conditions, in the order of the region's list
public record VillageVerdict(List<VillageCondition> conditions) {

  /// The parameter: the conditions of the region, by their official names. One that means none of
  /// [Kind] is the region's own: it rests on the recorded item of the same name.
  public static final String CONDITIONS = "village_exit.conditions";

  /// The keys of all parameters that may decide it.
  public static final List<String> PARAMETERS = Stream.concat(
          Stream.of(CONDITIONS),
          Arrays.stream(Kind.values()).flatMap(kind -> kind.parameters().stream()))
      .distinct()
      .toList();

  /// The verdict for the village of a judgement.
  public static VillageVerdict of(Judgement judgement) {
    Context context = judgement.context();
    VillageFacts facts = new VillageFacts(context);
    return new VillageVerdict(context.policy().value(CONDITIONS, context.today()).stream()
        .flatMap(list -> Stream.of(list.value().split(" +")))
        .map(word -> known(word)
            .map(kind -> reckoned(kind, facts.of(kind), context))
            .orElseGet(() -> own(word, context)))
        .toList());
  }

  /// Whether all conditions are met.
  public Standing standing() {
    return conditions.isEmpty()
        ? Standing.UNKNOWN
        : Standing.of(conditions.stream().map(VillageCondition::standing).toList());
  }

  /// What the register says against an item that was recorded as met.
  public List<Remark> against(Row item) {
    return conditions.stream()
        .filter(one -> one.recorded().filter(item::equals).isPresent())
        .filter(one -> one.standing() == Standing.NOT_MET && ticked(item) == Standing.MET)
        .map(one -> one.evidence().getLast())
        .toList();
  }

  private static Optional<Kind> known(String word) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(word))
        .findFirst()
        .or(() -> ExitItems.kind(word));
  }

  private static VillageCondition reckoned(Kind kind, VillageFact fact, Context context) {
    Optional<Row> row = ExitItems.last(
        context, item -> ExitItems.kind(item).filter(kind::equals).isPresent());
    Standing ticked = row.map(VillageVerdict::ticked).orElse(Standing.UNKNOWN);
    List<Remark> evidence = new ArrayList<>(fact.evidence());
    row.map(item -> recorded(item, fact.standing())).ifPresent(evidence::add);
    Standing standing = fact.standing() == Standing.UNKNOWN
        ? ticked
        : ticked == Standing.NOT_MET ? ticked : fact.standing();
    return new VillageCondition(
        kind.label(), Optional.of(kind), standing, evidence, fact.households(), row);
  }

  /// What only people can judge rests on what they recorded.
  private static VillageCondition own(String word, Context context) {
    Optional<Row> row = ExitItems.last(context, word::equals);
    Remark said = row.map(item -> recorded(item, Standing.UNKNOWN))
        .orElseGet(
            () -> Remark.of("verdict.village.unrecorded", word).missing(VILLAGE_EXIT_ITEM.PASSED));
    Standing standing = row.map(VillageVerdict::ticked).orElse(Standing.UNKNOWN);
    return new VillageCondition(word, Optional.empty(), standing, List.of(said), List.of(), row);
  }

  private static Standing ticked(Row item) {
    Boolean passed = item.get(VILLAGE_EXIT_ITEM.PASSED);
    return passed == null ? Standing.UNKNOWN : passed ? Standing.MET : Standing.NOT_MET;
  }

  private static Remark recorded(Row item, Standing fact) {
    Standing ticked = ticked(item);
    String key = ticked == Standing.MET && fact == Standing.NOT_MET
        ? "verdict.village.contradicted"
        : "verdict.village.recorded." + ticked.name().toLowerCase(Locale.ROOT);
    return Remark.of(
            key,
            item.get(VILLAGE_EXIT_ITEM.YEAR, 0).toString(),
            item.get(VILLAGE_EXIT_ITEM.ITEM, ""),
            item.get(VILLAGE_EXIT_ITEM.EVIDENCE, "–"))
        .at(item, VILLAGE_EXIT_ITEM.PASSED);
  }
}
