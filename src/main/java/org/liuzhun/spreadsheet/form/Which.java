package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.text.Texts;

/// Which households a form is about (填报范围).
public enum Which {
  ALL,
  /// 脱贫户和监测对象.
  TRACKED,
  /// 脱贫户.
  LIFTED,
  /// 监测对象.
  MONITORED,
  /// 脱贫不稳定户.
  UNSTABLE,
  /// 边缘易致贫户.
  MARGINAL,
  /// 突发严重困难户.
  SUDDEN,
  /// 低保户: somebody in it draws the low-income allowance.
  LOW_INCOME,
  /// 特困户: somebody in it draws destitute support.
  DESTITUTE,
  /// 易地搬迁户.
  RELOCATED,
  /// 一般农户: neither lifted out of poverty nor monitored.
  ORDINARY;

  /// The name in the language in use.
  public String label() {
    return Texts.of("form.which." + name().toLowerCase(Locale.ROOT));
  }

  /// The households that the title of a form names; those with a full file when it names none.
  public static Which of(BlankForm form) {
    return named(form.title() + form.file().getFileName()).orElse(ALL);
  }

  /// The households that a title names: one kind, or both of those that are tracked; empty when it
  /// names none.
  static Optional<Which> named(String words) {
    boolean lifted = Titles.names(LIFTED, words);
    boolean monitored = Titles.names(MONITORED, words);
    if (lifted && monitored) {
      return Optional.of(TRACKED);
    }
    return Arrays.stream(values())
        .filter(which -> which.ordinal() > MONITORED.ordinal() && Titles.names(which, words))
        .findFirst()
        .or(() ->
            lifted ? Optional.of(LIFTED) : monitored ? Optional.of(MONITORED) : Optional.empty());
  }

  /// The households that a row's own words mean, and nothing but them: 脱贫户, 低保户.
  static Optional<Which> meant(String words) {
    return Arrays.stream(values()).filter(which -> Titles.means(which, words)).findFirst();
  }

  /// These households of a village, by group and number.
  ///
  /// @param group only those of this villagers' group; null for all
  public List<UUID> of(VillageFile village, LocalDate today, @Nullable String group) {
    return village.dossiers().stream()
        .filter(dossier ->
            group == null || group.equals(dossier.household().get(HOUSEHOLD.VILLAGE_GROUP)))
        .filter(dossier -> has(Situation.of(dossier, today)))
        .sorted(Comparator.<Dossier, String>comparing(
                dossier -> Titles.order(dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, "")))
            .thenComparing(dossier -> dossier.household().get(HOUSEHOLD.NUMBER, "")))
        .map(Dossier::id)
        .toList();
  }

  /// Whether a household is one of these.
  boolean has(Situation household) {
    return !household.closed()
        && switch (this) {
          case ALL -> true;
          case TRACKED -> household.tracked();
          case LIFTED -> household.lifted();
          case MONITORED -> household.monitored().isPresent();
          case UNSTABLE -> is(household, MonitoredType.UNSTABLE);
          case MARGINAL -> is(household, MonitoredType.MARGINAL);
          case SUDDEN -> is(household, MonitoredType.SUDDEN);
          case LOW_INCOME -> household.members().stream().anyMatch(MemberNow::lowIncome);
          case DESTITUTE -> household.members().stream().anyMatch(MemberNow::destitute);
          case RELOCATED -> household.household().yes(HOUSEHOLD.RELOCATED);
          case ORDINARY -> !household.lifted() && household.monitored().isEmpty();
        };
  }

  private static boolean is(Situation household, MonitoredType type) {
    return household
        .monitored()
        .map(row -> row.get(EPISODE.MONITORED_TYPE))
        .filter(value -> value.is(type))
        .isPresent();
  }
}
