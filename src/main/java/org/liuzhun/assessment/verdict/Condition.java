package org.liuzhun.assessment.verdict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.text.Texts;

/// One condition of a verdict.
///
/// @param kind which
/// @param standing whether it is met
/// @param evidence the figures and records it rests on, or what is missing, each with its place
public record Condition(Kind kind, Standing standing, List<Remark> evidence) {

  /// The conditions of exit, removal and staying.
  public enum Kind {
    /// 收入稳定超过标准.
    INCOME,
    /// 不愁吃.
    FOOD,
    /// 不愁穿.
    CLOTHING,
    /// 义务教育有保障.
    EDUCATION,
    /// 基本医疗有保障.
    MEDICAL,
    /// 住房安全有保障.
    HOUSING,
    /// 饮水安全有保障.
    WATER,
    /// 风险已解决.
    RISKS,
    /// 刚性支出可控.
    EXPENSES,
    /// 有劳动能力户落实开发式措施.
    MEASURES,
    /// 非整户无劳动能力.
    LABOUR,
    /// 监测期限.
    TIME,
    /// 转移性收入占比.
    TRANSFERS,
    /// 户主签字认可.
    RECOGNITION;

    /// The keys of the policy parameters that decide it.
    public List<String> parameters() {
      return switch (this) {
        case INCOME ->
          Stream.concat(IncomeStand.PARAMETERS.stream(), Stream.of("income.drop.red"))
              .toList();
        case EDUCATION -> List.of("school.age", "school.years");
        case WATER -> Guarantees.WATER_LIMITS;
        case TIME -> List.of("removal.months.min");
        case TRANSFERS -> List.of("income.transfer.share");
        case EXPENSES -> List.of("warning.self_paid.lifted", "warning.self_paid.ordinary");
        case FOOD, CLOTHING, MEDICAL, HOUSING, RISKS, MEASURES, LABOUR, RECOGNITION -> List.of();
      };
    }

    /// The name, in the language in use.
    public String label() {
      return Texts.of("verdict.condition." + name().toLowerCase(Locale.ROOT));
    }
  }

  static Condition met(Kind kind, Remark... evidence) {
    return new Condition(kind, Standing.MET, List.of(evidence));
  }

  static Condition notMet(Kind kind, Remark... evidence) {
    return new Condition(kind, Standing.NOT_MET, List.of(evidence));
  }

  static Condition unknown(Kind kind, Remark... missing) {
    return new Condition(kind, Standing.UNKNOWN, List.of(missing));
  }
}
