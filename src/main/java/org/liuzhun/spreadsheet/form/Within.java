package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.text.Texts;

/// To which households the name of a sheet or the heading of a section limits a part of
/// a form (本表范围).
///
/// @param group the villagers' group that it means; null when none
/// @param which the kind of households that it means; null when none
record Within(@Nullable String group, @Nullable Which which) {

  static final Within ALL = new Within(null, null);

  /// Whether it limits nothing.
  boolean isAll() {
    return group == null && which == null;
  }

  /// Whether a household belongs into it.
  boolean has(Situation household) {
    boolean inGroup =
        group == null || group.equals(household.household().get(HOUSEHOLD.VILLAGE_GROUP));
    return inGroup && (which == null || which.has(household));
  }

  /// What it is called; empty when it limits nothing.
  String label() {
    String kind = which == null ? "" : Texts.speaking(Texts.CHINESE, which::label);
    return group == null ? kind : group + kind;
  }
}
