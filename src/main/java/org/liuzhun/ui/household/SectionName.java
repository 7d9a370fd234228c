package org.liuzhun.ui.household;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Section;
import org.liuzhun.text.Texts;

/// The sections of the household file in the order of the screen (档案分栏).
enum SectionName {
  BASIC(Section.BASIC),
  MEMBERS(Section.MEMBERS),
  LIVING(Section.LIVING),
  STATUS(Section.STATUS),
  CAUSES(Section.CAUSES),
  INCOME(Section.INCOME),
  GUARANTEES(Section.GUARANTEES),
  MEASURES(Section.MEASURES),
  HELPERS(Section.HELPERS),
  PAPERS(Section.DOCUMENTS),
  FINDINGS(Section.ISSUES),
  HISTORY(null),
  PREVIEW(null);

  private final @Nullable Section section;

  SectionName(@Nullable Section section) {
    this.section = section;
  }

  String label() {
    return Texts.of("ui.household.section." + name().toLowerCase(Locale.ROOT));
  }

  Optional<Section> section() {
    return Optional.ofNullable(section);
  }

  static SectionName of(Section section) {
    return Stream.of(values())
        .filter(name -> name.section == section)
        .findFirst()
        .orElse(BASIC);
  }
}
