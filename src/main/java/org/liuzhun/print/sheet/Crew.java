package org.liuzhun.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.liuzhun.text.Trouble;

/// Two threads that share the households of a batch by turns. By turns, not by who is free: the
/// same data must give the same bytes however busy the machine is.
final class Crew implements AutoCloseable {

  /// As many as an old laptop has cores.
  static final int SIZE = 2;

  /// A piece of work of one of them.
  interface Work<T> {
    T run() throws Trouble;
  }

  private final List<ExecutorService> threads = new ArrayList<>();

  Crew(int pieces) {
    for (int i = 0; i < Math.clamp(pieces, 1, SIZE); i++) {
      threads.add(Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("liuzhun-print-" + i).factory()));
    }
  }

  int size() {
    return threads.size();
  }

  /// Hands a piece to the one whose turn it is.
  <T> Future<T> hand(int piece, Work<T> work) {
    return threads.get(piece % threads.size()).submit(work::run);
  }

  /// Drops what was not begun and waits for what was.
  @Override
  public void close() {
    threads.forEach(ExecutorService::shutdownNow);
    threads.forEach(ExecutorService::close);
  }
}
