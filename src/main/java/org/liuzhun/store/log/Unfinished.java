package org.liuzhun.store.log;

import java.util.List;
import org.liuzhun.store.merge.Group;

/// Drops the transactions at the end that belong to a group without its closing record.
final class Unfinished {

  private Unfinished() {}

  static List<Logged> drop(List<Logged> transactions) {
    int end = transactions.size();
    while (end > 0 && isOpen(transactions.get(end - 1))) {
      end--;
    }
    return transactions.subList(0, end);
  }

  private static boolean isOpen(Logged logged) {
    Group group = logged.transaction().heading().group();
    return group != null && !group.last();
  }
}
