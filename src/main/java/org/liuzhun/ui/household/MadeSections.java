package org.liuzhun.ui.household;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.RowForm;

/// The sections that were made so far, each when it was first wanted (已建分栏). A row of a spreadsheet
/// that is pasted into one of them finds the forms of the others.
final class MadeSections {

  /// What one row of a spreadsheet tells of: household, member, conditions, income.
  private static final List<SectionName> PASTED =
      List.of(SectionName.BASIC, SectionName.MEMBERS, SectionName.LIVING, SectionName.INCOME);

  private final Sections sections;
  private final Supplier<@Nullable Subject> subject;
  private final Map<SectionName, SectionView> made = new EnumMap<>(SectionName.class);

  /// No section yet.
  ///
  /// @param subject the household that is open
  MadeSections(Sections sections, Supplier<@Nullable Subject> subject) {
    this.sections = sections;
    this.subject = subject;
  }

  SectionView get(SectionName name) {
    SectionView there = made.get(name);
    return there == null ? make(name) : there;
  }

  private SectionView make(SectionName name) {
    SectionView fresh = sections.make(name);
    made.put(name, fresh);
    fresh.forms().forEach(form -> form.pastingInto(fresh.forms(), this::pasted, fresh::turnTo));
    return fresh;
  }

  /// Takes whatever was typed.
  void leave() {
    made.values().forEach(SectionView::leave);
  }

  private List<RowForm> pasted() {
    Subject now = subject.get();
    if (now == null) {
      return List.of();
    }
    List<SectionView> all = PASTED.stream().map(this::get).toList();
    all.forEach(section -> section.show(now));
    return all.stream()
        .flatMap(section -> section.forms().stream())
        .map(FormView::form)
        .toList();
  }
}
