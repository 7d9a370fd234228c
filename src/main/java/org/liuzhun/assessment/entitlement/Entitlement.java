package org.liuzhun.assessment.entitlement;

import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.text.Texts;

/// Somebody who is entitled to something (应享待遇).
///
/// @param household whose household
/// @param person who; empty means the whole household
/// @param benefit what, when the facts say so; empty when somebody wrote it down
/// @param policy the policy's own record, with its window and papers, if the village keeps one
/// @param receiving whether it is received
/// @param reason why he is entitled, with the place where it stands
public record Entitlement(
    UUID household,
    Optional<UUID> person,
    Optional<Benefit> benefit,
    Optional<Row> policy,
    boolean receiving,
    Remark reason) {

  /// The name of the benefit: as the village's record of the policy calls it, else the usual
  /// one. An official term reads in the language in use.
  public String name() {
    return policy
        .map(row -> row.get(WELFARE_POLICY.NAME, ""))
        .filter(name -> !name.isEmpty())
        .map(this::inUse)
        .or(() -> benefit.map(Benefit::label))
        .orElse("");
  }

  private String inUse(String name) {
    return Texts.language().equals(Texts.CHINESE)
        ? name
        : benefit
            .filter(one -> Texts.speaking(Texts.CHINESE, one::label).equals(name))
            .map(Benefit::label)
            .or(() -> CodeTable.of(MeasureType.class).bySpelling(name).map(Code::english))
            .orElse(name);
  }

  /// The papers for the application.
  public String papers() {
    return policy
        .map(row -> row.get(WELFARE_POLICY.PAPERS, ""))
        .filter(papers -> !papers.isEmpty())
        .or(() -> benefit.map(Benefit::papers))
        .orElse("");
  }

  /// The last day for the application (申报截止), if one is recorded and not over.
  public Optional<LocalDate> until(LocalDate today) {
    return policy
        .flatMap(row -> Optional.ofNullable(row.get(WELFARE_POLICY.CLOSES_ON)))
        .filter(day -> !day.isBefore(today));
  }

  Entitlement received() {
    return new Entitlement(household, person, benefit, policy, true, reason);
  }
}
