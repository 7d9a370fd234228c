package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import org.liuzhun.registry.VillageFile;

/// How a village is named.
final class Villages {

  private Villages() {}

  static String name(VillageFile village) {
    return village.village().get(VILLAGE.NAME, "");
  }
}
