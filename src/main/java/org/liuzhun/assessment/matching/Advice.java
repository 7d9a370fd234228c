package org.liuzhun.assessment.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.assessment.Had;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.MeasureType;

/// Collects suggestions for one household: each measure once for each person, and never what the
/// family has already.
final class Advice {

  private record Place(MeasureType type, Optional<UUID> person) {}

  private final Situation situation;
  private final Policy policy;
  private final Had had;
  private final Matching matching;
  private final Map<Place, Suggestion> suggestions = new LinkedHashMap<>();

  Advice(Situation situation, Policy policy) {
    this.situation = situation;
    this.policy = policy;
    had = new Had(situation);
    matching = Matching.of(policy, situation.today());
  }

  Situation situation() {
    return situation;
  }

  Had had() {
    return had;
  }

  /// What a cause or a risk needs here.
  Optional<Need> need(Burden burden) {
    return matching.of(burden.kind());
  }

  /// A parameter of today; the largest number when none is known, so that no rule rests on it.
  int whole(String parameter) {
    return policy.whole(parameter, situation.today()).orElse(Integer.MAX_VALUE);
  }

  void forPerson(MemberNow member, MeasureType type, Suggestion.Source source, Remark reason) {
    add(type, Optional.of(member.member().file().id()), source, reason);
  }

  void forHousehold(MeasureType type, Suggestion.Source source, Remark reason) {
    boolean known = suggestions.keySet().stream().anyMatch(place -> place.type() == type);
    if (!known) {
      add(type, Optional.empty(), source, reason);
    }
  }

  /// What a member is entitled to and does not receive is suggested even where another benefit of
  /// the same type is received.
  void entitled(MemberNow member, MeasureType type, Remark reason) {
    Optional<UUID> person = Optional.of(member.member().file().id());
    suggestions.putIfAbsent(
        new Place(type, person),
        new Suggestion(type, person, reason, Suggestion.Source.ENTITLEMENT));
  }

  List<Suggestion> suggestions() {
    return new ArrayList<>(suggestions.values());
  }

  private void add(
      MeasureType type, Optional<UUID> person, Suggestion.Source source, Remark reason) {
    if (!had.has(type, person)) {
      suggestions.putIfAbsent(
          new Place(type, person), new Suggestion(type, person, reason, source));
    }
  }
}
