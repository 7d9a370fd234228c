package org.liuzhun.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.check.VisitChecks;

/// Which households share a key in which check: the same ID number, the same telephone, the same
/// text on one day.
final class Meetings {

  /// The checks in which households meet at all.
  static final List<Check> CHECKS = Checks.ALL.stream().filter(Check::meets).toList();

  private final Map<Check, Crossings> households = new HashMap<>();

  Meetings() {}

  /// A copy; what no edit changes is shared.
  Meetings(Meetings before) {
    households.putAll(before.households);
  }

  Set<UUID> at(Check check, Object key) {
    return households.getOrDefault(check, Crossings.NONE).at(key);
  }

  /// The households that a helper visited on a day.
  Set<UUID> on(Leave.Day day) {
    return at(Checks.of("C120"), VisitChecks.round(day.helper(), day.day()));
  }

  /// A household of a village that is judged for the first time, with the keys by which it meets
  /// others in each of the checks.
  record Guest(Situation situation, List<Collection<?>> keys) {

    static Guest of(Situation situation, List<Check> checks) {
      return new Guest(
          situation, checks.stream().<Collection<?>>map(c -> c.keys(situation)).toList());
    }
  }

  /// Enters a household of a village that is judged for the first time.
  ///
  /// @param checks those of which the guest brings the keys
  void enter(List<Check> checks, Guest guest) {
    for (int i = 0; i < checks.size(); i++) {
      Crossings there = households.computeIfAbsent(checks.get(i), _ -> Crossings.empty());
      for (Object key : guest.keys().get(i)) {
        there.enter(key, guest.situation().id());
      }
    }
  }

  /// Puts a household's situation in place of an older one, and adds to `met` whom it meets no
  /// longer or for the first time; whom it still meets only where the check reads their files.
  void replace(
      List<Check> checks,
      @Nullable Situation before,
      @Nullable Situation after,
      Collection<UUID> met) {
    for (Check check : checks) {
      Set<Object> old = keys(check, before);
      Set<Object> now = keys(check, after);
      old.stream()
          .filter(key -> check.readsOthers() || !now.contains(key))
          .forEach(key -> met.addAll(at(check, key)));
      if (!old.equals(now)) {
        UUID household = before == null ? Objects.requireNonNull(after).id() : before.id();
        Crossings there = households.getOrDefault(check, Crossings.empty());
        households.put(check, there.after(household, old, now));
        now.stream().filter(key -> !old.contains(key)).forEach(key -> met.addAll(at(check, key)));
      }
    }
  }

  private static Set<Object> keys(Check check, @Nullable Situation situation) {
    return situation == null ? Set.of() : new HashSet<>(check.keys(situation));
  }
}
