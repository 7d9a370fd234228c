package org.liuzhun.ui.precisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.RoomName;

/// Places in household files, by their fields.
final class Places {

  private Places() {}

  /// The place of a field, in the section where it shows.
  static Place of(UUID household, @Nullable UUID row, @Nullable Field<?> field) {
    return field == null
        ? Place.of(household)
        : new Place(household, Catalogue.entityOf(field).section(), row, field);
  }

  /// The room that shows the lists of this field's section, when no single household is concerned.
  static RoomName room(Field<?> field) {
    return switch (Catalogue.entityOf(field).section()) {
      case PROJECTS, FUNDS -> RoomName.FUNDS;
      case HELPERS -> RoomName.PEOPLE;
      case STATUS, CAUSES -> RoomName.MONITORING;
      case ISSUES -> RoomName.RECTIFICATION;
      case MEASURES, LIVELIHOOD -> RoomName.BATCHES;
      case POLICY -> RoomName.SETTINGS;
      default -> RoomName.VILLAGE;
    };
  }

  /// The words for a field: its list, then its label.
  static String words(Field<?> field) {
    return Catalogue.entityOf(field).label(Texts.language()) + " › "
        + field.label(Texts.language());
  }
}
