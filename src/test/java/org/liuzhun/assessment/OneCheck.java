package org.liuzhun.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Shelf;
import org.liuzhun.registry.VillageFile;

/// What one check alone finds in a village: nothing else is judged, so that a fault in a check is
/// met only by that check's own trials.
final class OneCheck {

  private OneCheck() {}

  static List<Finding> judge(Check check, Family... families) {
    return judge(check, Family.village(families));
  }

  static List<Finding> judge(Check check, VillageFile village) {
    Shelf<Situation> situations = new Shelf<>();
    Meetings meetings = new Meetings();
    village.dossiers().forEach(dossier -> {
      Situation situation = Situation.of(dossier, Family.TODAY);
      situations.put(situation.id(), situation);
      meetings.enter(List.of(check), Meetings.Guest.of(situation, List.of(check)));
    });
    Context context = new Context(village, Policy.of(village), Family.TODAY, situations, meetings);
    return Stream.concat(
            situations.values().stream()
                .flatMap(situation -> check.judge(situation, context).stream()),
            check.judge(context).stream())
        .toList();
  }
}
