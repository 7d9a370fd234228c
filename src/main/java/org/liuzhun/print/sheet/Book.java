package org.liuzhun.print.sheet;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.liuzhun.assessment.Situation;
import org.liuzhun.text.Texts;

/// Which handbook (手册种类): the sets differ in title and in the blocks that they begin with.
public enum Book {
  /// By the household's standing and the year: what is fitting for each, in a whole village too.
  FITTING(EnumSet.noneOf(Block.class)),
  /// The national set of the poverty-relief years (扶贫手册).
  NATIONAL(EnumSet.of(Block.MONITORING, Block.AUTHORISATION)),
  /// The book of a monitored household (防止返贫监测帮扶手册).
  MONITORED(EnumSet.of(Block.COMMITMENT)),
  /// The book of the revitalization years (乡村振兴帮扶手册).
  REVITALIZATION(EnumSet.of(Block.COMMITMENT, Block.EFFECTS));

  private static final int FIRST_MONITORED = 2020;
  private static final int LAST_TRANSITION = 2025;

  private final Set<Block> without;

  Book(Set<Block> without) {
    this.without = without;
  }

  /// Whether it begins with a block.
  public boolean has(Block block) {
    return !without.contains(block);
  }

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.book." + name().toLowerCase(Locale.ROOT));
  }

  /// The one that a household gets: what it was in the year decides where the fitting one is asked
  /// for. Monitoring began in 2020; the revitalization years of those lifted out end in 2025.
  Book of(Situation household, int year) {
    if (this != FITTING) {
      return this;
    }
    if (year >= FIRST_MONITORED && household.monitoredIn(year)) {
      return MONITORED;
    }
    boolean transition = year <= LAST_TRANSITION && household.registered().isPresent();
    return year <= FIRST_MONITORED ? NATIONAL : transition ? REVITALIZATION : FITTING;
  }

  /// The key of its title among the printed words.
  String title() {
    return switch (this) {
      case NATIONAL -> "book.national";
      case MONITORED -> "book.monitored";
      case REVITALIZATION -> "book.revitalization";
      case FITTING -> "book.plain";
    };
  }
}
