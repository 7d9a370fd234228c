package org.liuzhun.ui.precisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;

/// Where a field stands, in rooms and in words.
final class Places {

  private Places() {}

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

  /// Goes to what a sentence speaks of: the field in the household's file, else the row in the room
  /// of the village's own lists, else that room.
  static void go(
      Ways ways, @Nullable UUID household, @Nullable UUID row, @Nullable Field<?> field) {
    if (household != null) {
      ways.go(Place.of(household, row, field));
    } else if (field != null && row != null) {
      ways.go(Spot.row(room(field), row));
    } else if (field != null) {
      ways.go(room(field));
    }
  }

  /// The words for a field: its list, then its label.
  static String words(Field<?> field) {
    return Catalogue.entityOf(field).label(Texts.language()) + " › "
        + field.label(Texts.language());
  }
}
