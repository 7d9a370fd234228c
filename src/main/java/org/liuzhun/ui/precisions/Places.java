package org.liuzhun.ui.precisions;

import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.shell.RoomName;

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

  /// The words for a field: its list, then its label.
  static String words(Field<?> field) {
    return Catalogue.entityOf(field).label(Texts.language()) + " › "
        + field.label(Texts.language());
  }
}
