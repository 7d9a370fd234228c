package org.liuzhun.ui.precisions;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.Optional;
import java.util.UUID;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Place;

/// A finding as a line of the table.
///
/// @param finding what was found
/// @param check the check that found it
/// @param message the sentence about this household
/// @param whose group and head of the household, or the village
/// @param where the words of the place to mend
public record FindingLine(
    Finding finding, Check check, String message, String whose, String where) {

  /// The line of a finding in its village.
  public static FindingLine of(Finding finding, VillageFile village) {
    Check check = Checks.of(finding.check());
    return new FindingLine(
        finding, check, finding.message(), whose(finding, village), where(finding, check));
  }

  /// Where to go to mend it; empty when it concerns no single household.
  public Optional<Place> place() {
    return Optional.ofNullable(finding.household())
        .map(household ->
            Places.of(household, finding.row(), field(finding, check).orElse(null)));
  }

  private static String whose(Finding finding, VillageFile village) {
    UUID household = finding.household();
    if (household == null) {
      return Texts.of("ui.precisions.village");
    }
    return village.dossier(household).map(FindingLine::name).orElse("");
  }

  private static String name(Dossier dossier) {
    return (dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, "") + " " + dossier.title()).strip();
  }

  private static String where(Finding finding, Check check) {
    return field(finding, check).map(Places::words).orElse("");
  }

  private static Optional<Field<?>> field(Finding finding, Check check) {
    Field<?> named = finding.field();
    return named == null ? check.fields().stream().findFirst() : Optional.of(named);
  }
}
