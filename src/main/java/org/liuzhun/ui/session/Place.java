package org.liuzhun.ui.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.catalogue.Catalogue;

/// A place in a household file to go to: the field that a finding asks to mend.
///
/// @param household whose file
/// @param section the section, or null to stay in the one that is open
/// @param row the row, or null for the section's first
/// @param field the field that gets the cursor, or null for the first
public record Place(
    UUID household,
    @Nullable Section section,
    @Nullable UUID row,
    @Nullable Field<?> field) {

  /// The file of a household, at the section and field that are open now.
  public static Place of(UUID household) {
    return new Place(household, null, null, null);
  }

  /// The place of a field, in the section where it shows; without one the file.
  public static Place of(UUID household, @Nullable UUID row, @Nullable Field<?> field) {
    return field == null
        ? of(household)
        : new Place(household, Catalogue.entityOf(field).section(), row, field);
  }
}
