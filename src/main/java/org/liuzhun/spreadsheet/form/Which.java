package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// Which households a form is about (填报范围).
public enum Which {
  ALL,
  /// 脱贫户和监测对象.
  TRACKED,
  /// 脱贫户.
  LIFTED,
  /// 监测对象.
  MONITORED;

  /// The name in the language in use.
  public String label() {
    return Texts.of("form.which." + name().toLowerCase(Locale.ROOT));
  }

  /// The households that the title of a form names; those with a full file when it names none.
  public static Which of(BlankForm form) {
    String words = form.title() + form.file().getFileName();
    boolean lifted = Titles.isAboutLifted(words);
    boolean monitored = Titles.isAboutMonitored(words);
    if (lifted != monitored) {
      return lifted ? LIFTED : MONITORED;
    }
    return lifted ? TRACKED : ALL;
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

  private boolean has(Situation household) {
    return !household.closed()
        && switch (this) {
          case ALL -> true;
          case TRACKED -> household.tracked();
          case LIFTED -> household.lifted();
          case MONITORED -> household.monitored().isPresent();
        };
  }
}
