package org.liuzhun.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.liuzhun.registry.VillageFile;

/// The village as it shows now, for everybody to read, and those who want to hear of every change.
final class Bulletin {

  private final List<Consumer<Published>> listeners = new CopyOnWriteArrayList<>();
  private volatile VillageFile village = VillageFile.empty();

  VillageFile village() {
    return village;
  }

  /// Puts up another village and tells of it on this thread.
  void publish(VillageFile now, Set<UUID> touched) {
    village = now;
    Published published = new Published(now, touched);
    listeners.forEach(listener -> listener.accept(published));
  }

  AutoCloseable listen(Consumer<Published> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
