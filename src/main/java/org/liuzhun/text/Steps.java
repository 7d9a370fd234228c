package org.liuzhun.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Told how far long work is, and asked between two of its steps whether anybody still wants it
/// (进度与停止). Work that is stopped ends there as it does in any other trouble, and leaves everything
/// as it was.
@FunctionalInterface
public interface Steps {

  /// Nobody waits and nobody stops it.
  Steps NONE = _ -> {};

  /// The key of what stopped work ends with.
  String STOPPED = "trouble.stopped";

  /// So much is done.
  ///
  /// @param done 0 to 1
  /// @throws Trouble `trouble.stopped` when nobody wants it any more
  void at(double done) throws Trouble;

  /// The steps of a piece of the work that reaches from one point of the whole to another.
  default Steps within(double from, double to) {
    return done -> at(from + done * (to - from));
  }

  /// Does the same with each of these, a step for each; asked once more when all are done.
  ///
  /// @throws Trouble `trouble.stopped` when nobody wants the rest any more
  default <T> void each(Collection<T> all, Consumer<? super T> act) throws Trouble {
    int ready = 0;
    for (T one : all) {
      at((double) ready++ / all.size());
      act.accept(one);
    }
    at(1);
  }

  /// What comes of each of these, a step for each.
  ///
  /// @throws Trouble `trouble.stopped` when nobody wants the rest any more
  default <T, R> List<R> map(Collection<T> all, Function<? super T, R> made) throws Trouble {
    List<R> results = new ArrayList<>(all.size());
    each(all, one -> results.add(made.apply(one)));
    return List.copyOf(results);
  }
}
