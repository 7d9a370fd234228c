package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShelfTest {

  private final Shelf<String> shelf = new Shelf<>();

  @Test
  void aCopyThatChangesLeavesTheFirstAsItWas() {
    for (int i = 0; i < 20; i++) {
      shelf.put(id(i), "before " + i);
    }
    Shelf<String> changed = new Shelf<>(shelf);
    changed.put(id(3), "after");
    changed.remove(id(4));
    changed.put(id(99), "new");
    assertEquals("before 3", shelf.get(id(3)));
    assertEquals("before 4", shelf.get(id(4)));
    assertNull(shelf.get(id(99)));
    assertEquals(20, shelf.values().size());
    assertEquals("after", changed.get(id(3)));
    assertNull(changed.get(id(4)));
    assertEquals("new", changed.values().getLast());
    assertEquals(20, changed.size());
  }

  @Test
  void otherValuesForTheSameIdentitiesMustBeAsMany() {
    shelf.put(id(1), "one");
    assertEquals(1, shelf.of(List.of(7)).values().size());
    assertEquals(7, shelf.of(List.of(7)).get(id(1)));
    assertThrows(IllegalArgumentException.class, () -> shelf.of(List.of(7, 8)));
  }

  /// An even number puts, an odd one takes away; whatever the order, it is as a linked map would
  /// be.
  @Property(tries = 200)
  void itIsAsALinkedMapWouldBe(@ForAll List<@IntRange(max = 39) Integer> steps) {
    Map<UUID, String> expected = new LinkedHashMap<>();
    Shelf<String> now = new Shelf<>();
    for (int step : steps) {
      now = new Shelf<>(now);
      if (step % 2 == 0) {
        now.put(id(step / 4), "v" + step);
        expected.put(id(step / 4), "v" + step);
      } else {
        now.remove(id(step / 4));
        expected.remove(id(step / 4));
      }
      assertEquals(new ArrayList<>(expected.values()), now.values());
      Shelf<String> shown = now;
      expected.forEach((id, value) -> assertEquals(value, shown.get(id)));
    }
  }

  private static UUID id(int number) {
    return new UUID(7, number);
  }
}
