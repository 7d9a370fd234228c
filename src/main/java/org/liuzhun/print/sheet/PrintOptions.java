package org.liuzhun.print.sheet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.liuzhun.print.pdf.Paper;

/// What is to be printed of a household or the village.
///
/// @param year the year that the sheet is about (年度)
/// @param today the day of printing: who is a member, how old, whose helper
/// @param copy the household's or the village's copy
/// @param paper what the pages are brought to
/// @param hidden what is not shown
/// @param plan the handbook's blocks
/// @param reason why something is shown that the sheet usually hides; empty when nothing is
public record PrintOptions(
    int year,
    LocalDate today,
    Copy copy,
    Paper paper,
    Set<Secret> hidden,
    BookPlan plan,
    String reason) {

  /// Keeps its own copy of what is hidden.
  public PrintOptions {
    hidden = Set.copyOf(hidden);
  }

  /// A sheet of the day's year as it is usual.
  public static PrintOptions of(Sheet sheet, LocalDate today) {
    return new PrintOptions(
        today.getYear(),
        today,
        Copy.HOUSEHOLD,
        Paper.A4,
        sheet.hidden(),
        BookPlan.of(Book.FITTING),
        "");
  }

  /// The same about another year.
  public PrintOptions year(int other) {
    return new PrintOptions(other, today, copy, paper, hidden, plan, reason);
  }

  /// The same as of another day.
  public PrintOptions today(LocalDate other) {
    return new PrintOptions(year, other, copy, paper, hidden, plan, reason);
  }

  /// The same as another copy.
  public PrintOptions copy(Copy other) {
    return new PrintOptions(year, today, other, paper, hidden, plan, reason);
  }

  /// The same on other paper.
  public PrintOptions paper(Paper other) {
    return new PrintOptions(year, today, copy, other, hidden, plan, reason);
  }

  /// The same with other things hidden.
  ///
  /// @param why what is opened by that is opened for this reason
  public PrintOptions hidden(Set<Secret> others, String why) {
    return new PrintOptions(year, today, copy, paper, others, plan, why);
  }

  /// The same with other blocks.
  public PrintOptions plan(BookPlan other) {
    return new PrintOptions(year, today, copy, paper, hidden, other, reason);
  }

  /// What is shown though the sheet usually hides it: that wants a reason.
  public Set<Secret> opened(Sheet sheet) {
    Set<Secret> opened = EnumSet.noneOf(Secret.class);
    opened.addAll(sheet.hidden());
    opened.removeAll(hidden);
    return opened;
  }
}
