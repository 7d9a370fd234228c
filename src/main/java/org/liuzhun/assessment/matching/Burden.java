package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.RiskType;

/// What weighs on a household and asks for a measure: a cause of poverty (致贫原因), or a risk (风险)
/// that is not resolved.
///
/// @param row the cause's or risk's row
/// @param kind which cause or risk; the matching table says what it needs
/// @param person the member it concerns
public record Burden(Row row, Code kind, Optional<UUID> person) {

  /// The burdens of a household: the causes of its registration, ended or not, and the open
  /// risks of the monitoring in force.
  public static List<Burden> of(Situation situation) {
    List<Burden> burdens = new ArrayList<>();
    if (situation.poor() || situation.lifted()) {
      situation.rows(Catalogue.CAUSE).forEach(row -> cause(row, burdens));
    }
    situation
        .monitored()
        .ifPresent(episode -> situation.rows(Catalogue.RISK).stream()
            .filter(
                row -> belongs(row.get(RISK.EPISODE), episode) && row.get(RISK.RESOLVED_ON) == null)
            .forEach(row -> risk(row, burdens)));
    return burdens;
  }

  /// Whether it is a cause that the household was lifted out of.
  boolean isOfThePast(Situation situation) {
    return kind instanceof Cause && !situation.poor();
  }

  /// Whether the household suffers from this cause or risk.
  static boolean weighs(Situation situation, Code kind) {
    return of(situation).stream().anyMatch(burden -> burden.kind == kind);
  }

  /// The sentence of this key about it, at its row.
  public Remark remark(String key, Object... arguments) {
    Remark remark = Remark.of(key, arguments);
    return kind instanceof Cause ? remark.at(row, CAUSE.KIND) : remark.at(row, RISK.KIND);
  }

  private static void cause(Row row, List<Burden> burdens) {
    var code = row.get(CAUSE.KIND);
    if (code != null && code.known() != null) {
      Cause cause = code.known();
      burdens.add(new Burden(row, cause, Optional.ofNullable(row.get(CAUSE.PERSON))));
    }
  }

  private static void risk(Row row, List<Burden> burdens) {
    var code = row.get(RISK.KIND);
    if (code != null && code.known() != null) {
      RiskType risk = code.known();
      burdens.add(new Burden(row, risk, Optional.ofNullable(row.get(RISK.PERSON))));
    }
  }

  private static boolean belongs(@Nullable UUID episode, Row monitoring) {
    return episode == null || episode.equals(monitoring.id());
  }
}
