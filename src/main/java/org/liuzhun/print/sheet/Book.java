package org.liuzhun.print.sheet;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.liuzhun.text.Texts;

/// Which handbook (手册种类): the sets differ in title and in the blocks that they begin with.
public enum Book {
  /// By the household's standing and the year: what is fitting for each.
  FITTING(EnumSet.noneOf(Block.class)),
  /// The national set of the poverty-relief years (扶贫手册).
  NATIONAL(EnumSet.of(Block.MONITORING, Block.AUTHORISATION)),
  /// The book of a monitored household (防止返贫监测帮扶手册).
  MONITORED(EnumSet.of(Block.COMMITMENT)),
  /// The book of the revitalization years (乡村振兴帮扶手册).
  REVITALIZATION(EnumSet.of(Block.COMMITMENT, Block.EFFECTS));

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

  /// The key of its title among the printed words.
  String title(boolean monitored, int year) {
    return switch (this) {
      case NATIONAL -> "book.national";
      case MONITORED -> "book.monitored";
      case REVITALIZATION -> "book.revitalization";
      case FITTING -> monitored ? "book.monitored" : year <= 2020 ? "book.national" : "book.plain";
    };
  }
}
