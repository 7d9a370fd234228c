package org.liuzhun.print.handbook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// What is to be printed of a household.
///
/// @param year the year that the handbook is about (年度)
/// @param today the day of printing: who is a member, how old, whose helper
/// @param copy the household's or the village's copy
/// @param blocks the parts to print
public record HandbookOptions(int year, LocalDate today, Copy copy, Set<Block> blocks) {

  /// Keeps its own copy of the blocks.
  public HandbookOptions {
    blocks = Set.copyOf(blocks);
  }

  /// The whole handbook of the day's year.
  public static HandbookOptions whole(LocalDate today, Copy copy) {
    return new HandbookOptions(today.getYear(), today, copy, EnumSet.allOf(Block.class));
  }
}
