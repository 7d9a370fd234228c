package org.liuzhun.text;

import java.util.ArrayList;
import java.util.List;

/// Steps that are noted, and stopped as soon as they reach beyond a point.
public final class Stopping implements Steps {

  private final double beyond;
  private final List<Double> seen = new ArrayList<>();

  /// Never stopped.
  public Stopping() {
    this(1);
  }

  /// Stopped beyond this point, 0 to 1.
  public Stopping(double beyond) {
    this.beyond = beyond;
  }

  @Override
  public void at(double done) throws Trouble {
    seen.add(done);
    if (done > beyond) {
      throw new Trouble(Steps.STOPPED);
    }
  }

  /// What was told, in order.
  public List<Double> seen() {
    return List.copyOf(seen);
  }

  /// Whether it was told of a way from the beginning to the end, and never of one back.
  public boolean rose() {
    return seen.size() > 1
        && seen.getFirst() == 0
        && seen.getLast() == 1
        && seen.equals(seen.stream().sorted().toList());
  }
}
