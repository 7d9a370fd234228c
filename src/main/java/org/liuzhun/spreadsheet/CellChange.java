package org.liuzhun.spreadsheet;

import java.util.UUID;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;
import org.liuzhun.spreadsheet.sheet.Position;

/// A value of the register that the import changes, for the preview.
///
/// @param position the cell that says so
/// @param household the household
/// @param who the person's name, or empty
/// @param field the field
/// @param before the value until now as people read it, empty when there was none
/// @param after the value of the sheet
public record CellChange(
    Position position, UUID household, String who, Field<?> field, String before, String after) {

  /// What changes into what, numbers with their middle hidden.
  public String masked() {
    return words(Cover.HIDDEN);
  }

  /// What changes into what.
  public String words(Cover cover) {
    return cover.of(field, before) + " → " + cover.of(field, after);
  }
}
