package org.liuzhun.ui.monitoring;

import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.session.Session;

/// The reckoning of deadlines for a session, made anew only when the village has changed.
final class Reckoning {

  private final Session session;
  private VillageFile village;
  private Clues clues;

  Reckoning(Session session) {
    this.session = session;
    village = session.village();
    clues = Clues.of(village, session.today());
  }

  Clues now() {
    if (village != session.village()) {
      village = session.village();
      clues = Clues.of(village, session.today());
    }
    return clues;
  }
}
