package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.WAIVER;

import java.time.LocalDate;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// A finding that somebody accepted (豁免), and the row that says who, when and why.
///
/// @param finding what was found
/// @param waiver the waiver's row
public record Waived(Finding finding, Row waiver) {

  /// The sentence of the finding where numbers stand so, then who waived it, when and why, in the
  /// language in use.
  public String text(Cover cover) {
    LocalDate day = waiver.get(WAIVER.WAIVED_ON);
    return Texts.of(
        day == null ? "waived.undated" : "waived.dated",
        finding.message(cover),
        waiver.get(WAIVER.REASON, ""),
        waiver.get(WAIVER.AUTHOR, ""),
        day == null ? "" : day.toString());
  }
}
