package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.RiskType;

/// Invented families that are helped, of which nothing else is recorded, and what is suggested to
/// them.
final class Helped {

  private Helped() {}

  /// Wang Jianguo, 50 years old and alone, registered as poor.
  static Family poor() {
    Family family = Family.of("王建国", 1);
    episode(family, EpisodeKind.REGISTERED, EpisodeState.ACTIVE);
    return family;
  }

  /// The same, lifted out of poverty.
  static Family lifted() {
    Family family = Family.of("王建国", 1);
    episode(family, EpisodeKind.REGISTERED, EpisodeState.ENDED);
    return family;
  }

  /// The same, never poor but monitored.
  static Family monitored() {
    Family family = Family.of("王建国", 1);
    episode(family, EpisodeKind.MONITORED, EpisodeState.ACTIVE);
    return family;
  }

  static Part episode(Family family, EpisodeKind kind, EpisodeState state) {
    return family.add(Catalogue.EPISODE).with(EPISODE.KIND, kind).with(EPISODE.STATE, state);
  }

  static Part cause(Family family, Cause cause) {
    return family.add(Catalogue.CAUSE).with(CAUSE.KIND, cause);
  }

  static Part risk(Family family, RiskType risk) {
    return family.add(Catalogue.RISK).with(RISK.KIND, risk);
  }

  static Situation situation(Family family) {
    return Situation.of(family.dossier(), Family.TODAY);
  }

  static List<Suggestion> suggestions(Family family) {
    VillageFile village = Family.village(family);
    return Suggestions.of(situation(family), Policy.of(village), village);
  }

  /// What is suggested, each as its type, the member's name or 全户, and the rule that says so.
  static List<String> said(Family family) {
    return suggestions(family).stream()
        .map(one -> one.type() + " " + name(family, one) + " " + one.source())
        .toList();
  }

  private static String name(Family family, Suggestion one) {
    return one.person()
        .map(who -> situation(family).member(who).orElseThrow().name())
        .orElse("全户");
  }
}
