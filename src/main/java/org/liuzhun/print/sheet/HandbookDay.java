package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// The day on which a household's handbook was last printed (手册打印时间) goes on record, so that a
/// later change of the file is found (C123), also on another laptop.
public final class HandbookDay {

  private HandbookDay() {}

  /// The edit that records it; empty when no handbook was printed, or it was on record.
  public static Optional<Edit> of(
      VillageFile village, Sheet sheet, List<Printed.Part> printed, LocalDate day) {
    if (sheet != Sheet.HANDBOOK) {
      return Optional.empty();
    }
    Edit.Builder edit = Edit.begin().because(Texts.of("print.handbook-day"));
    for (Printed.Part part : printed) {
      village.dossier(part.household()).ifPresent(dossier -> {
        Row household = dossier.household();
        if (!day.equals(household.get(HOUSEHOLD.HANDBOOK_PRINTED_ON))) {
          edit.set(household, HOUSEHOLD.HANDBOOK_PRINTED_ON, day);
        }
      });
    }
    return edit.isEmpty() ? Optional.empty() : Optional.of(edit.build());
  }
}
