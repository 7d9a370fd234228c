package org.liuzhun.ui.household;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
  LIVELIHOOD(Section.LIVELIHOOD),
  SUPPORT(Section.POLICY, Section.FUNDS, Section.PROJECTS),
  HELPERS(Section.HELPERS),
  PAPERS(Section.DOCUMENTS),
  FINDINGS(Section.ISSUES),
  TIMELINE,
  HISTORY,
  PREVIEW;

  private final Set<Section> sections;

  SectionName(Section... sections) {
    this.sections = Set.of(sections);
  }

  String label() {
    return Texts.of("ui.household.section." + name().toLowerCase(Locale.ROOT));
  }

  /// What of the catalogue shows here; nothing where rows of all sections do.
  Set<Section> sections() {
    return sections;
  }

  static SectionName of(Section section) {
    return Stream.of(values())
        .filter(name -> name.sections.contains(section))
        .findFirst()
        .orElse(BASIC);
  }
}
