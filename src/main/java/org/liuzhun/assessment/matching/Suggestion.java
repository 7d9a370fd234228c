package org.liuzhun.assessment.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.entitlement.Benefit;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.text.Texts;

/// A measure suggested for a household (建议措施).
///
/// @param type what kind of measure; its batch is that of the type
/// @param person for whom; empty means the whole household
/// @param reason why, with this family's facts and the place where they stand
/// @param source which rule says so
public record Suggestion(MeasureType type, Optional<UUID> person, Remark reason, Source source) {

  /// Which rule suggests it.
  public enum Source {
    /// 因户施策匹配表: a cause or a risk that nothing serves.
    MATCHING_TABLE,
    /// 按能力匹配: by what a member is able to do.
    ABILITY,
    /// 应享未享: entitled and not receiving.
    ENTITLEMENT,
    /// 三保障: a guarantee that does not hold.
    GUARANTEE;

    /// The name, in the language in use.
    public String label() {
      return Texts.of("suggestion.source." + name().toLowerCase(Locale.ROOT));
    }
  }

  private static final Set<MeasureType> NEED_OF =
      EnumSet.of(MeasureType.MICRO_LOAN, MeasureType.TRAINING);

  /// The keys of the policy parameters that the rule used, the line of the matching table among
  /// them.
  public List<String> parameters() {
    return switch (source) {
      case MATCHING_TABLE -> Matching.used(Matching.PARAMETERS, reason.arguments());
      case ABILITY ->
        type == MeasureType.PUBLIC_POST
            ? List.of("labour.age.min", "labour.age.max", "post.age.max")
            : NEED_OF.contains(type)
                ? Stream.concat(
                        Stream.of("labour.age.min", "labour.age.max"), AbilityRules.LINES.stream())
                    .toList()
                : List.of("labour.age.min", "labour.age.max");
      case ENTITLEMENT ->
        Arrays.stream(Benefit.values())
            .filter(benefit -> benefit.type().filter(type::equals).isPresent())
            .flatMap(benefit -> benefit.parameters().stream())
            .distinct()
            .toList();
      case GUARANTEE ->
        switch (type) {
          case WATER_WORKS -> Guarantees.WATER_LIMITS;
          case DROPOUT_RETURN, HOME_TEACHING -> List.of("school.age", "school.years");
          default -> List.of();
        };
    };
  }

  /// What is needed for it: papers, conditions, who to ask; in the language in use.
  public String needed() {
    return Texts.of("suggestion.needed." + type.name().toLowerCase(Locale.ROOT));
  }
}
