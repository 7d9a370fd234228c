package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.guarantee.GuaranteeVerdict;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;

/// Whether a household may exit, have its risk removed, or stands firmly (退出与风险消除研判). It advises;
/// people decide. Sudden hardship may be taken in above the line, but its removal asks for income
/// above it like any other.
///
/// @param aim what it is about
/// @param conditions the conditions, in the order of the form
public record Verdict(Aim aim, List<Condition> conditions) {

  /// The verdict for a household today: removal while it is monitored, exit while it is
  /// registered, staying once it is lifted out; empty for other households.
  public static Optional<Verdict> of(Situation situation, Policy policy) {
    if (situation.monitored().isPresent()) {
      return Optional.of(removal(situation, situation.monitored().get(), policy));
    }
    if (situation.poor()) {
      return situation.registered().map(episode -> exit(situation, episode, policy));
    }
    return situation.lifted() ? Optional.of(staying(situation, policy)) : Optional.empty();
  }

  /// Whether all conditions are met; unknown when a record is missing and nothing speaks against
  /// it.
  public Standing standing() {
    return Standing.of(conditions.stream().map(Condition::standing).toList());
  }

  /// The condition of this kind, if the aim asks for it.
  public Optional<Condition> condition(Condition.Kind kind) {
    return conditions.stream().filter(condition -> condition.kind() == kind).findFirst();
  }

  private static Verdict exit(Situation situation, Row episode, Policy policy) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(IncomeCondition.of(situation, policy));
    conditions.addAll(guarantees(situation, policy));
    conditions.add(recognition(episode));
    return new Verdict(Aim.EXIT, conditions);
  }

  private static Verdict removal(Situation situation, Row episode, Policy policy) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(IncomeCondition.of(situation, policy));
    conditions.addAll(guarantees(situation, policy));
    RemovalConditions removal = new RemovalConditions(situation, episode, policy);
    conditions.add(removal.risks());
    conditions.add(removal.expenses());
    conditions.add(removal.measures());
    conditions.add(removal.labour());
    conditions.add(removal.time());
    conditions.add(recognition(episode));
    return new Verdict(Aim.REMOVAL, conditions);
  }

  private static Verdict staying(Situation situation, Policy policy) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(IncomeCondition.of(situation, policy));
    conditions.addAll(guarantees(situation, policy));
    conditions.add(IncomeCondition.transfers(situation, policy));
    return new Verdict(Aim.STAYING, conditions);
  }

  private static List<Condition> guarantees(Situation situation, Policy policy) {
    return Guarantees.of(situation, policy).stream().map(Verdict::condition).toList();
  }

  private static Condition condition(GuaranteeVerdict verdict) {
    Condition.Kind kind = switch (verdict.item()) {
      case FOOD -> Condition.Kind.FOOD;
      case CLOTHING -> Condition.Kind.CLOTHING;
      case EDUCATION -> Condition.Kind.EDUCATION;
      case MEDICAL -> Condition.Kind.MEDICAL;
      case HOUSING -> Condition.Kind.HOUSING;
      case WATER -> Condition.Kind.WATER;
    };
    return new Condition(kind, verdict.standing(), verdict.reasons());
  }

  private static Condition recognition(Row episode) {
    var signed = episode.get(EPISODE.RECOGNISED_ON);
    return signed == null
        ? Condition.unknown(
            Condition.Kind.RECOGNITION,
            Remark.of("verdict.recognition.none").at(episode, EPISODE.RECOGNISED_ON))
        : Condition.met(
            Condition.Kind.RECOGNITION,
            Remark.of("verdict.recognition.signed", signed).at(episode, EPISODE.RECOGNISED_ON));
  }
}
