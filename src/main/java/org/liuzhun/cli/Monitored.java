package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.EPISODE;

import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.EpisodeKind;

/// Which episodes are monitoring episodes.
final class Monitored {

  private Monitored() {}

  static boolean is(Row episode) {
    var kind = episode.get(EPISODE.KIND);
    return kind != null && kind.is(EpisodeKind.MONITORED);
  }
}
