package org.liuzhun.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values by identity, in the order in which they came. A copy costs next to nothing and shares
/// with the first which identity stands where, until one is added or taken away: an edit of one
/// household copies no map of all households.
///
/// It is filled by whoever made it and changed no more once others have it.
///
/// @param <V> what stands on it
public final class Shelf<V> {

  private Map<UUID, Integer> places;
  private boolean shared;
  private @Nullable Object[] values;

  /// An empty one.
  public Shelf() {
    places = new HashMap<>();
    values = new Object[0];
  }

  /// A copy of another.
  public Shelf(Shelf<V> before) {
    places = before.places;
    shared = true;
    values = Arrays.copyOf(before.values, before.size());
  }

  /// Other values for the same identities in the same order.
  ///
  /// @throws IllegalArgumentException unless there is one for each
  public <W> Shelf<W> of(List<W> others) {
    if (others.size() != size()) {
      throw new IllegalArgumentException(others.size() + " for " + size());
    }
    Shelf<W> made = new Shelf<>();
    made.places = places;
    made.shared = true;
    made.values = others.toArray();
    return made;
  }

  /// The value of this identity.
  @SuppressWarnings("unchecked")
  public @Nullable V get(@Nullable UUID id) {
    Integer place = id == null ? null : places.get(id);
    return place == null ? null : (V) values[place];
  }

  /// How many there are.
  public int size() {
    return places.size();
  }

  /// All values, in order; they are not copied.
  @SuppressWarnings("unchecked")
  public List<V> values() {
    return (List<V>) Collections.unmodifiableList(Arrays.asList(values).subList(0, size()));
  }

  /// Puts a value in the place of the one of this identity, or at the end.
  public void put(UUID id, V value) {
    Integer place = places.get(id);
    if (place == null) {
      own();
      place = places.size();
      places.put(id, place);
      if (place == values.length) {
        values = Arrays.copyOf(values, Math.max(8, place * 2));
      }
    }
    values[place] = value;
  }

  /// Takes the value of this identity away; those behind it move up.
  public void remove(UUID id) {
    Integer gone = places.get(id);
    if (gone == null) {
      return;
    }
    own();
    places.remove(id);
    places.replaceAll((_, place) -> place > gone ? place - 1 : place);
    System.arraycopy(values, gone + 1, values, gone, places.size() - gone);
    values[places.size()] = null;
  }

  private void own() {
    if (shared) {
      places = new HashMap<>(places);
      shared = false;
    }
  }
}
