package org.liuzhun.spreadsheet.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;

/// Whom a row of a form is about, and what else an answer needs.
///
/// @param register the village and its policy
/// @param year the year that is asked for
/// @param household the household; null where the row is about none
/// @param member the person; null where the row is about none
/// @param row the project, the natural village, or the entry of a list that the row is about;
///     null where it is about none
/// @param number which row of the list it is, from 1
record Whose(
    Register register,
    int year,
    @Nullable Situation household,
    @Nullable MemberNow member,
    @Nullable Row row,
    int number) {

  /// The register as it is asked.
  ///
  /// @param village the village
  /// @param policy its parameters
  /// @param today the day
  /// @param share the part of the village that figures speak of
  record Register(VillageFile village, Policy policy, LocalDate today, Share share) {}

  /// The same, speaking of a part of the village.
  Whose of(Share share) {
    Register part = new Register(register.village(), register.policy(), today(), share);
    return new Whose(part, year, household, member, row, number);
  }

  /// The same, speaking of one of the entries of its household or person.
  Whose of(Row entry) {
    return new Whose(register, year, household, member, entry, number);
  }

  /// The same of another year.
  Whose in(int other) {
    return other == year ? this : new Whose(register, other, household, member, row, number);
  }

  /// The same as another row of the list.
  Whose numbered(int place) {
    return new Whose(register, year, household, member, row, place);
  }

  LocalDate today() {
    return register.today();
  }

  /// The head, where there is a household with one.
  @Nullable
  MemberNow head() {
    return household == null ? null : household.head().orElse(null);
  }

  /// How people name whom it is about.
  String named() {
    if (member != null) {
      return member.name();
    }
    if (household != null) {
      return household.dossier().title();
    }
    if (!register.share().isWhole()) {
      return register.share().name();
    }
    return row == null ? "" : RowNames.of(row);
  }
}
