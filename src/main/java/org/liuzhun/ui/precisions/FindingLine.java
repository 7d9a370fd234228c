package org.liuzhun.ui.precisions;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Waived;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// A finding as a line of the table.
///
/// @param finding what was found
/// @param check the check that found it
/// @param cover how numbers stand on this screen
/// @param whose group and head of the household, or the village
/// @param where the words of the place to mend
/// @param waiver the row that waives it, null while it is open
public record FindingLine(
    Finding finding,
    Check check,
    Cover cover,
    String whose,
    String where,
    @Nullable Row waiver) {

  /// The line of a finding in its village.
  public static FindingLine of(Finding finding, Session session) {
    return of(finding, session, null);
  }

  /// The line of a waived finding: its message, then who waived it when and why.
  public static FindingLine of(Waived waived, Session session) {
    return of(waived.finding(), session, waived.waiver());
  }

  private static FindingLine of(Finding finding, Session session, @Nullable Row waiver) {
    Check check = Checks.of(finding.check());
    String whose = whose(finding, session.village());
    return new FindingLine(finding, check, session.cover(), whose, where(finding, check), waiver);
  }

  /// The sentence about this household.
  public String message() {
    return message(cover);
  }

  /// The sentence with the middle of numbers hidden, as it goes out.
  String covered() {
    return message(Cover.HIDDEN);
  }

  private String message(Cover numbers) {
    return waiver == null ? finding.message(numbers) : new Waived(finding, waiver).text(numbers);
  }

  /// What was found, with nothing cut off.
  String whole() {
    return Texts.of("ui.precisions.whole", check.title(), message());
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
    return (dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, "") + " " + dossier.called()).strip();
  }

  private static String where(Finding finding, Check check) {
    return field(finding, check).map(Places::words).orElse("");
  }

  private static Optional<Field<?>> field(Finding finding, Check check) {
    Field<?> named = finding.field();
    return named == null ? check.fields().stream().findFirst() : Optional.of(named);
  }
}
