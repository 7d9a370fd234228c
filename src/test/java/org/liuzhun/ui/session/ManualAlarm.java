package org.liuzhun.ui.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.util.Subscription;

/// An alarm and a clock that a test moves on.
public final class ManualAlarm extends Clock implements Alarm {

  private record Due(Instant when, Runnable work) {}

  private final List<Due> waiting = new ArrayList<>();
  private Instant now;

  public ManualAlarm(Instant start) {
    now = start;
  }

  @Override
  public synchronized Subscription in(Duration wait, Runnable work) {
    Due due = new Due(now.plus(wait), work);
    waiting.add(due);
    return () -> drop(due);
  }

  private synchronized void drop(Due due) {
    waiting.remove(due);
  }

  /// So much time passes; what falls due in it is done, in order.
  public void pass(Duration time) {
    Instant end = now.plus(time);
    for (Due due = first(end); due != null; due = first(end)) {
      drop(due);
      set(due.when());
      due.work().run();
    }
    set(end);
  }

  private synchronized Due first(Instant end) {
    return waiting.stream()
        .filter(due -> !due.when().isAfter(end))
        .min(Comparator.comparing(Due::when))
        .orElse(null);
  }

  private synchronized void set(Instant time) {
    now = time;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
