package org.liuzhun.store;

import java.time.Clock;
import java.util.function.DoubleConsumer;

/// Who works with a workbook, and what the store needs from outside.
///
/// @param person the person's name, as history shows it
/// @param clock the clock
/// @param progress hears how far long work is, from 0 to 1
public record WorkbookSettings(String person, Clock clock, DoubleConsumer progress) {

  /// Settings for somebody who does not watch progress.
  public static WorkbookSettings of(String person, Clock clock) {
    return new WorkbookSettings(person, clock, _ -> {});
  }
}
