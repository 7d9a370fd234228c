package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a form that is filled as one (填报区): a table, or the labelled cells of a card.
///
/// @param sheet the sheet's number, from 0
/// @param name the sheet's name
/// @param about what each row, or the card, is about
/// @param shape where the table stands; null for a card
/// @param inCard whether the table stands in a card and lists the members of its household
/// @param slots its places
/// @param within the households to which the sheet's name or the section's heading limits it
public record Part(
    int sheet,
    String name,
    About about,
    @Nullable TableShape shape,
    boolean inCard,
    List<Slot> slots,
    Within within) {

  /// Whether it is a card: one subject, labels beside empty cells.
  public boolean isCard() {
    return shape == null;
  }

  /// The same with one place settled.
  Part with(Slot before, Slot after) {
    List<Slot> changed = new ArrayList<>(slots);
    changed.replaceAll(slot -> slot.equals(before) ? after : slot);
    return new Part(sheet, name, about, shape, inCard, List.copyOf(changed), within);
  }
}
