package org.liuzhun.ui.precisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Place;

/// Places in household files, by their fields.
final class Places {

  private Places() {}

  /// The place of a field, in the section where it shows.
  static Place of(UUID household, @Nullable UUID row, @Nullable Field<?> field) {
    return field == null
        ? Place.of(household)
        : new Place(household, Catalogue.entityOf(field).section(), row, field);
  }

  /// The words for a field: its list, then its label.
  static String words(Field<?> field) {
    return Catalogue.entityOf(field).label(Texts.language()) + " › "
        + field.label(Texts.language());
  }
}
