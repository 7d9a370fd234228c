package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.entitlement.Benefit;
import org.liuzhun.assessment.entitlement.Entitlement;
import org.liuzhun.assessment.entitlement.EntitlementList;
import org.liuzhun.registry.Dossier;

/// Who is entitled and does not receive, of the village or of one household, as a table and as
/// `--json` prints it.
final class EntitlementWords {

  private final Context context;
  private final @Nullable UUID household;
  private final List<EntitlementList> lists;

  EntitlementWords(Context context, @Nullable UUID household) {
    this.context = context;
    this.household = household;
    lists = EntitlementList.of(context);
  }

  int missing() {
    return lists.stream().mapToInt(list -> wanted(list).size()).sum();
  }

  List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    for (EntitlementList list : lists) {
      wanted(list)
          .forEach(one -> rows.add(List.of(
              list.name(),
              title(one),
              name(one),
              one.reason().text(),
              Objects.requireNonNullElse(until(one), ""))));
    }
    return rows;
  }

  ArrayNode json() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (EntitlementList list : lists) {
      ObjectNode node = array.addObject();
      node.put("name", list.name());
      node.put("eligible", list.eligible()).put("receiving", list.receiving());
      node.put("until", list.until(context.today()).map(LocalDate::toString).orElse(null));
      ArrayNode missing = node.putArray("missing");
      wanted(list).forEach(one -> missing.add(json(one)));
    }
    return array;
  }

  private ObjectNode json(Entitlement one) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("household", one.household().toString());
    node.put("person", GamesJson.text(one.person().orElse(null)));
    node.put("benefit", one.benefit().map(Benefit::name).orElse(null));
    node.put("policy", GamesJson.text(one.policy().map(row -> row.id()).orElse(null)));
    node.setAll(one.reason().toJson());
    node.set("reason", node.remove("message"));
    node.put("papers", one.papers()).put("until", until(one));
    node.set(
        "parameters",
        ParameterJson.of(
            one.benefit().map(Benefit::parameters).orElse(List.of()),
            context.policy(),
            context.today()));
    return node;
  }

  private @Nullable String until(Entitlement one) {
    return one.until(context.today()).map(LocalDate::toString).orElse(null);
  }

  private List<Entitlement> wanted(EntitlementList list) {
    return list.missing().stream()
        .filter(one -> household == null || household.equals(one.household()))
        .toList();
  }

  private String title(Entitlement one) {
    return context.village().dossier(one.household()).map(Dossier::title).orElse("");
  }

  private String name(Entitlement one) {
    return one.person()
        .flatMap(person ->
            context.situation(one.household()).flatMap(household -> household.member(person)))
        .map(MemberNow::name)
        .orElse("");
  }
}
