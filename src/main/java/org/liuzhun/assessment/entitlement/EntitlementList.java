package org.liuzhun.assessment.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Situation;

/// One benefit over the whole village (应享未享台账): who is entitled, who receives it, who does not.
///
/// @param name the benefit
/// @param entitled all who are entitled, in the village's order
public record EntitlementList(String name, List<Entitlement> entitled) {

  /// Those entitled who do not receive it.
  public List<Entitlement> missing() {
    return entitled.stream().filter(one -> !one.receiving()).toList();
  }

  /// How many receive it.
  public int receiving() {
    return eligible() - missing().size();
  }

  /// How many are entitled.
  public int eligible() {
    return entitled.size();
  }

  /// The last day for applications, if one is recorded and not over.
  public Optional<LocalDate> until(LocalDate today) {
    return entitled.stream().flatMap(one -> one.until(today).stream()).findFirst();
  }

  /// Every benefit to which somebody is entitled; what somebody lacks comes first, and of that what
  /// closes first, then what most people lack.
  public static List<EntitlementList> of(Context context) {
    WelfarePolicies policies = new WelfarePolicies(context.village());
    Map<String, List<Entitlement>> byName = new LinkedHashMap<>();
    for (Situation situation : context.situations()) {
      Entitlements.of(situation, context.policy(), policies)
          .forEach(
              one -> byName.computeIfAbsent(one.name(), _ -> new ArrayList<>()).add(one));
    }
    return byName.entrySet().stream()
        .map(entry -> new EntitlementList(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing((EntitlementList list) -> list.missing().isEmpty())
            .thenComparing(list -> list.until(context.today()).orElse(LocalDate.MAX))
            .thenComparingInt(list -> -list.missing().size()))
        .toList();
  }
}
