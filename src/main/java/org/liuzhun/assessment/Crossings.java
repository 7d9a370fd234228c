package org.liuzhun.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Which households share a key in one check. The keys lie in many drawers: after an edit only the
/// drawers of its keys are copied, not all keys of the village.
final class Crossings {

  static final Crossings NONE = new Crossings(new Drawer[0]);

  private static final int DRAWERS = 256;

  /// Some of the keys.
  private static final class Drawer extends HashMap<Object, Set<UUID>> {
    Drawer() {}

    Drawer(Drawer before) {
      super(before);
    }
  }

  private final Drawer[] drawers;

  private Crossings(Drawer[] drawers) {
    this.drawers = drawers;
  }

  /// An empty one, to be filled.
  static Crossings empty() {
    Drawer[] drawers = new Drawer[DRAWERS];
    Arrays.setAll(drawers, _ -> new Drawer());
    return new Crossings(drawers);
  }

  /// The households that have the key.
  Set<UUID> at(Object key) {
    return drawers.length == 0 ? Set.of() : drawers[place(key)].getOrDefault(key, Set.of());
  }

  /// Enters a household; only for one that nobody reads yet.
  void enter(Object key, UUID household) {
    Drawer drawer = drawers[place(key)];
    Set<UUID> before = drawer.putIfAbsent(key, Set.of(household));
    if (before instanceof HashSet) {
      before.add(household);
    } else if (before != null && !before.contains(household)) {
      Set<UUID> both = new HashSet<>(before);
      both.add(household);
      drawer.put(key, both);
    }
  }

  /// The same but for a household that has other keys than before.
  Crossings after(UUID household, Set<Object> old, Set<Object> now) {
    Drawer[] changed = drawers.clone();
    for (Object key : old) {
      if (!now.contains(key)) {
        Set<UUID> left = new HashSet<>(at(key));
        left.remove(household);
        put(changed, key, left);
      }
    }
    for (Object key : now) {
      if (!old.contains(key)) {
        Set<UUID> more = new HashSet<>(at(key));
        more.add(household);
        put(changed, key, more);
      }
    }
    return new Crossings(changed);
  }

  private void put(Drawer[] changed, Object key, Set<UUID> households) {
    int place = place(key);
    if (changed[place] == drawers[place]) {
      changed[place] = new Drawer(drawers[place]);
    }
    if (households.isEmpty()) {
      changed[place].remove(key);
    } else {
      changed[place].put(key, households);
    }
  }

  private static int place(Object key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 8 ^ hash >>> 16 ^ hash >>> 24) & DRAWERS - 1;
  }
}
