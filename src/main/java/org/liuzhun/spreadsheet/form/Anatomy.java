package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.heading.Heading;

/// What a sheet of a form is made of (表样结构): a card of labels and blanks, with tables in it; or one
/// table, with blanks around it that speak of the village.
///
/// @param isCard whether it is a card: filled once for each household, project or village
/// @param labels its labels and the blanks in its texts, outside of its tables
/// @param tables its tables from top to bottom
record Anatomy(boolean isCard, Map<Card.Label, Heading> labels, List<TableShape> tables) {

  private static final int LEAST_GAPS = 2;

  static Anatomy of(Grid grid) {
    TableShape table = TableShape.find(grid, 0, grid.lastRow());
    Map<Card.Label, Heading> labels = Card.labels(grid);
    Map<Card.Label, Heading> gaps = gaps(grid, table, labels.keySet());
    boolean isCard = labels.size() >= Card.LEAST && (table == null || labels.size() > table.known())
        || About.namesHousehold(gaps.values())
        || table == null && known(gaps) >= LEAST_GAPS;
    if (!isCard) {
      return new Anatomy(false, gaps, table == null ? List.of() : Stacked.of(grid, table));
    }
    int below = labels.keySet().stream().mapToInt(Card.Label::row).min().orElse(0);
    List<TableShape> tables = tables(grid, below, grid.lastRow(), labels, true);
    labels.putAll(gaps);
    labels.keySet().removeIf(label -> tables.stream().anyMatch(one -> one.holds(label.row())));
    return new Anatomy(true, labels, tables);
  }

  /// The blanks outside of the table. Room behind colons counts where it asks for a
  /// household: at the foot of a list it is left for pens.
  private static Map<Card.Label, Heading> gaps(
      Grid grid, @Nullable TableShape table, Set<Card.Label> labels) {
    Map<Card.Label, Heading> gaps = Card.gaps(grid, false);
    gaps.putAll(Card.questions(grid));
    Map<Card.Label, Heading> room = Card.gaps(grid, true);
    room.keySet().removeIf(gap -> labels.stream().anyMatch(gap::isIn));
    if (About.namesHousehold(room.values()) && known(room) >= LEAST_GAPS) {
      gaps.putAll(room);
    }
    gaps.keySet().removeIf(gap -> table != null && table.holds(gap.row()));
    return gaps;
  }

  private static long known(Map<Card.Label, Heading> labels) {
    return labels.values().stream().filter(Vocabulary::isKnown).count();
  }

  /// The tables between two rows of a card: the best one, and above and below it others that surely
  /// are tables.
  private static List<TableShape> tables(
      Grid grid, int from, int until, Map<Card.Label, Heading> labels, boolean isBest) {
    TableShape found = from > until ? null : TableShape.find(grid, from, until);
    if (found == null) {
      return List.of();
    }
    boolean isLabels = labels.keySet().stream().anyMatch(found::isHeadedBy);
    TableShape cut = found.untilLabel(grid);
    boolean taken = !isLabels && (isBest || cut.isSurelyOne(grid));
    List<TableShape> tables =
        new ArrayList<>(tables(grid, from, cut.top() - 1, labels, isBest && isLabels));
    if (taken) {
      tables.add(cut);
    }
    int next = Math.max(cut.bottom(), taken ? cut.last() : cut.bottom()) + 1;
    tables.addAll(tables(grid, next, until, labels, isBest && isLabels && tables.isEmpty()));
    return tables;
  }
}
