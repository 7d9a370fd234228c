package org.liuzhun.print.changes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liuzhun.assessment.games.Typed;
import org.liuzhun.assessment.games.TypingLog;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.merge.Heading;

/// The log of what was typed (录入日志), out of the workbook's past.
public final class TypingLogs {

  private static final Set<HistoryEntry.What> TYPED =
      EnumSet.of(HistoryEntry.What.CREATED, HistoryEntry.What.WRITTEN);

  private TypingLogs() {}

  /// How far back the index looks.
  public static Period period(LocalDate today) {
    return new Period(today.minusYears(1), today);
  }

  /// What people typed in the period, without imports, undos and decisions between laptops.
  ///
  /// @param chronicle all that was written in the period; what was written first tells since when
  ///     the log knows everything
  public static TypingLog of(Chronicle chronicle, LocalDate from) {
    List<HistoryEntry> written = chronicle.entries().reversed();
    LocalDate first = written.isEmpty() ? from : written.getFirst().when().toLocalDate();
    return new TypingLog(
        first.isBefore(from) ? from : first,
        written.stream()
            .filter(entry -> entry.kind() == Heading.Kind.EDIT && TYPED.contains(entry.what()))
            .map(entry -> new Typed(
                entry.when().toLocalDate(),
                entry.entity(),
                entry.row(),
                entry.field(),
                entry.before(),
                entry.after()))
            .toList());
  }
}
