package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.RiskType;

/// Keeps personal information off a sheet, whatever its template asks for.
///
/// @param hidden what is not shown
record Veil(Set<Secret> hidden) {

  private static final String ADULT_AGE = "adult.age";

  private static final Set<Enum<?>> OF_HEALTH = Set.of(
      Cause.ILLNESS,
      Cause.DISABILITY,
      RiskType.ILLNESS,
      RiskType.DISABILITY,
      NotInSchool.ILLNESS,
      NotInSchool.DISABILITY,
      MeasureType.SERIOUS_INSURANCE,
      MeasureType.MEDICAL_AID,
      MeasureType.SERIOUS_TREATMENT,
      MeasureType.CHRONIC_CARD,
      MeasureType.TREAT_FIRST,
      MeasureType.DISABILITY_SUBSIDY,
      MeasureType.ACCESSIBILITY,
      IncomeItem.TRANSFER_DISABILITY);

  /// The columns that say what a row is about.
  private static final List<TableField<?, ?>> SUBJECTS =
      List.of(MEASURE.TYPE, CAUSE.KIND, RISK.KIND, INCOME_ITEM.ITEM);

  Veil {
    hidden = Set.copyOf(hidden);
  }

  boolean hides(Secret secret) {
    return hidden.contains(secret);
  }

  /// Whether nothing of a field may be seen.
  boolean hides(Field<?> field) {
    return hides(Secret.HEALTH) && field.is(Field.Trait.SENSITIVE);
  }

  /// Whether a value tells of somebody's health while that is hidden.
  boolean hidesValue(@Nullable Object value) {
    Object known = value instanceof Coded<?> coded ? coded.known() : value;
    return hides(Secret.HEALTH) && known != null && OF_HEALTH.contains(known);
  }

  /// Whether a row may be listed: what it is about does not tell of somebody's health while that is
  /// hidden.
  boolean shows(Row row) {
    return SUBJECTS.stream()
        .filter(column -> row.entity().fields().stream().anyMatch(f -> f.column() == column))
        .noneMatch(column -> hidesValue(row.get(column)));
  }

  /// Whether a member may be listed.
  boolean shows(Member member, Policy policy, LocalDate today) {
    int adult = policy.whole(ADULT_AGE, today).orElseThrow();
    return !hides(Secret.MINORS) || member.ageOn(today).orElse(adult) >= adult;
  }

  /// The text of a field as it may be shown.
  String text(Field<?> field, Row row, String shown) {
    if (hides(field) || hidesValue(row.get(field.column()))) {
      return "";
    }
    return field.isMasked() && field.kind() instanceof NumberTextKind number && masks(number)
        ? field.mask(shown)
        : shown;
  }

  private boolean masks(NumberTextKind kind) {
    return switch (kind.form()) {
      case ID_NUMBER, CERTIFICATE -> hides(Secret.ID_NUMBER);
      case PHONE -> hides(Secret.PHONE);
      case ACCOUNT -> hides(Secret.ACCOUNT);
      case NUMBER -> false;
    };
  }
}
