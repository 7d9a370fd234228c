package org.liuzhun.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;

/// Saves of this laptop that the disk destroyed (损坏的保存).
///
/// @param device the name under which this laptop wrote them
/// @param from the number of the first
/// @param to the number of the last
/// @param after when the last save before them was made, or null
/// @param before when the first save behind them was made, or null
/// @param file the damaged file as it was kept; empty when it is gone
public record Damage(
    UUID device,
    long from,
    long to,
    @Nullable OffsetDateTime after,
    @Nullable OffsetDateTime before,
    String file) {

  /// What the headings of a laptop's transactions tell, in order.
  static List<Damage> of(Map<Dot, Heading> headings) {
    List<Damage> all = new ArrayList<>();
    Damage open = null;
    OffsetDateTime last = null;
    for (Map.Entry<Dot, Heading> entry : headings.entrySet()) {
      long seq = entry.getKey().seq();
      Heading heading = entry.getValue();
      if (heading.kind() == Heading.Kind.LOST) {
        String file = heading.reason() == null ? "" : heading.reason();
        open = open == null
            ? new Damage(entry.getKey().device(), seq, seq, last, null, file)
            : open.until(seq);
      } else {
        if (open != null) {
          all.add(
              new Damage(open.device, open.from, open.to, open.after, heading.wall(), open.file));
          open = null;
        }
        last = heading.wall();
      }
    }
    if (open != null) {
      all.add(open);
    }
    return all;
  }

  private Damage until(long seq) {
    return new Damage(device, from, seq, after, before, file);
  }

  /// How it is remembered that a person has taken note of it.
  String finding() {
    return "saves " + from + "-" + to + " of " + device;
  }
}
