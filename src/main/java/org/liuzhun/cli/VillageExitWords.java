package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.verdict.VillageCondition;
import org.liuzhun.assessment.verdict.VillageVerdict;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// The exit of the village as `verdict --village` tells it.
final class VillageExitWords {

  private final Context context;
  private final VillageVerdict verdict;

  VillageExitWords(Judgement judgement) {
    context = judgement.context();
    verdict = VillageVerdict.of(judgement);
  }

  /// The whole, then each condition with its evidence.
  List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(verdict.standing().label(), Texts.of("verdict.village")));
    verdict
        .conditions()
        .forEach(condition -> rows.add(List.of(
            condition.standing().label(),
            condition.title(),
            condition.evidence().stream()
                .map(Remark::text)
                .collect(Collectors.joining(Texts.of("policy.cited.and"))))));
    return rows;
  }

  /// `aim`, `standing` and `conditions`: each with its key (null for one of the region's
  /// own), title, standing, evidence, the households behind it, what was recorded, and its
  /// parameters.
  ObjectNode json() {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("aim", "village-exit");
    document.put("standing", lower(verdict.standing()));
    ArrayNode conditions = document.putArray("conditions");
    verdict.conditions().forEach(condition -> fill(conditions.addObject(), condition));
    return document;
  }

  private void fill(ObjectNode node, VillageCondition condition) {
    node.put("condition", condition.kind().map(VillageExitWords::lower).orElse(null));
    node.put("title", condition.title()).put("standing", lower(condition.standing()));
    ArrayNode evidence = node.putArray("evidence");
    condition.evidence().forEach(remark -> evidence.add(remark.toJson()));
    ArrayNode households = node.putArray("households");
    condition.households().forEach(household -> households.add(household.toString()));
    node.set("recorded", condition.recorded().map(VillageExitWords::recorded).orElse(null));
    node.set(
        "parameters", ParameterJson.of(condition.parameters(), context.policy(), context.today()));
  }

  private static ObjectNode recorded(Row item) {
    var day = item.get(VILLAGE_EXIT_ITEM.CHECKED_ON);
    @Nullable Boolean passed = item.get(VILLAGE_EXIT_ITEM.PASSED);
    return JsonNodeFactory.instance
        .objectNode()
        .put("row", item.id().toString())
        .put("year", item.get(VILLAGE_EXIT_ITEM.YEAR, 0))
        .put("passed", passed)
        .put("evidence", item.get(VILLAGE_EXIT_ITEM.EVIDENCE, ""))
        .put("checked_on", day == null ? null : day.toString());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
