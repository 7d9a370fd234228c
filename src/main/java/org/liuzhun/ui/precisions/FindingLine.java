package org.liuzhun.ui.precisions;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.WAIVER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Waived;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.Ways;

/// A finding as a line of the table.
///
/// @param finding what was found
/// @param check the check that found it
/// @param message the sentence about this household
/// @param whose group and head of the household, or the village
/// @param where the words of the place to mend
/// @param waiver the row that waives it, null while it is open
public record FindingLine(
    Finding finding,
    Check check,
    String message,
    String whose,
    String where,
    @Nullable Row waiver) {

  /// The line of a finding in its village.
  public static FindingLine of(Finding finding, VillageFile village) {
    Check check = Checks.of(finding.check());
    return new FindingLine(
        finding, check, finding.message(), whose(finding, village), where(finding, check), null);
  }

  /// The line of a waived finding: its message, then who waived it when and why.
  public static FindingLine of(Waived waived, VillageFile village) {
    FindingLine line = of(waived.finding(), village);
    Row row = waived.waiver();
    String words = Texts.of(
        "ui.precisions.waived-because",
        line.message(),
        row.get(WAIVER.REASON, ""),
        row.get(WAIVER.AUTHOR, ""),
        row.get(WAIVER.WAIVED_ON, LocalDate.MIN).toString());
    return new FindingLine(line.finding(), line.check(), words, line.whose(), line.where(), row);
  }

  /// What was found, with nothing cut off.
  String whole() {
    return Texts.of("ui.precisions.whole", check.title(), message);
  }

  /// Where to go to mend it; empty when it concerns no single household.
  public Optional<Place> place() {
    return Optional.ofNullable(finding.household())
        .map(household ->
            Place.of(household, finding.row(), field(finding, check).orElse(null)));
  }

  /// Goes to the field to mend: in the household's file, or to the room of the village's own lists.
  public void mend(Ways ways) {
    Places.go(ways, finding.household(), finding.row(), field(finding, check).orElse(null));
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
