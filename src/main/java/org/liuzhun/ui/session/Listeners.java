package org.liuzhun.ui.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Those who want to hear of changes.
public final class Listeners {

  private final List<Consumer<Change>> all = new CopyOnWriteArrayList<>();

  /// Adds one until it is unsubscribed.
  public Subscription add(Consumer<Change> listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  /// Tells everybody.
  public void tell(Change change) {
    all.forEach(listener -> listener.accept(change));
  }
}
