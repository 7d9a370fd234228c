package org.liuzhun.assessment.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// One condition of a village's exit (村退出条件).
///
/// @param title its name, in the language in use; a condition of the region's own in its own words
/// @param kind which; empty when it is the region's own and rests on the village's record alone
/// @param standing whether it is met: a fact against it weighs more than what was ticked
/// @param evidence the figures it rests on, or what is missing, each with its place
/// @param households the households that do not hold, or of which the record is missing
/// @param recorded what the village wrote down for it
public record VillageCondition(
    String title,
    Optional<Kind> kind,
    Standing standing,
    List<Remark> evidence,
    List<UUID> households,
    Optional<Row> recorded) {

  /// The conditions that the program reckons from the register. A recorded item is recognised by
  /// the first of them whose words (`village-exit.tsv`) it contains.
  public enum Kind {
    /// 贫困发生率低于标准.
    INCIDENCE,
    /// 有特色产业.
    INDUSTRY,
    /// 住房保障.
    HOUSING,
    /// 基本医疗保障.
    MEDICAL,
    /// 义务教育保障.
    EDUCATION,
    /// 安全饮水.
    WATER,
    /// 有电视看.
    TELEVISION,
    /// 有电用.
    POWER,
    /// 基本公共服务.
    SERVICES,
    /// 有村集体经济收入.
    COLLECTIVE_INCOME,
    /// 有好的“两委”班子.
    COMMITTEES,
    /// 路通村屯.
    ROAD;

    /// The keys of the policy parameters that decide it.
    public List<String> parameters() {
      return switch (this) {
        case INCIDENCE -> List.of("incidence.threshold");
        case HOUSING, MEDICAL, TELEVISION, POWER -> List.of(HouseholdShare.PARAMETER);
        case EDUCATION -> List.of(HouseholdShare.PARAMETER, "school.age", "school.years");
        case WATER ->
          Stream.concat(Stream.of(HouseholdShare.PARAMETER), Guarantees.WATER_LIMITS.stream())
              .toList();
        case SERVICES -> List.of(VillageFacts.SERVICES);
        case COLLECTIVE_INCOME -> List.of(VillageFacts.COLLECTIVE);
        case INDUSTRY, COMMITTEES, ROAD -> List.of();
      };
    }

    /// The name, in the language in use.
    public String label() {
      return Texts.of("verdict.village." + name().toLowerCase(Locale.ROOT));
    }
  }

  /// The keys of the policy parameters that decide it: the list of conditions first.
  public List<String> parameters() {
    return Stream.concat(
            Stream.of(VillageVerdict.CONDITIONS),
            kind.stream().flatMap(known -> known.parameters().stream()))
        .toList();
  }
}
